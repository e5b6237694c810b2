// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/service.h>
#include <storage/ruleloosening.h>
#include <ui/services/servicetools.h>
#include <ui/widgets/page.h>

#include <QPointer>

#include <functional>

class ListPane;
class QAction;
class ServiceEditDialog;
class ServicesModel;
class ServiceWatch;

// The page Services: lists, adds, edits, copies, enables, deletes and tests them.
class ServicesPage final : public Page
{
    Q_OBJECT
public:
    ServicesPage(const ServiceTools &tools, ServiceWatch &watch, QWidget *parent = nullptr);

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override;
    void add(const std::function<void(qint64)> &made = {}); // `made` gets the new one's id
    void setWritable(bool isWritable) override;

protected:
    void retranslate() override;

private:
    void buildActions();
    void updateActions();
    QList<Service> selected() const;
    void editRow(int row);
    void duplicate();
    void toggleEnabled();
    void setEnabled(const QList<Service> &services, bool isEnabled);
    void remove();
    void removeNow(const QList<Service> &services);
    struct Removed
    {
        Service service;
        QList<LoosenedRule> rules; // what it was taken out of
    };
    void restore(const QList<Removed> &removed);
    void sendTest();
    void checkServices();
    void markFailures();
    void openEditor(const Service &service);
    void afterSaving(qint64 serviceId);
    // With the secrets; when they can't be opened, without, and the message bar says why.
    Service opened(const Service &service);
    // Runs a step that may throw Failure and tells about it.
    void guarded(const std::function<void()> &step);

    ServiceTools m_tools;
    ServiceWatch *m_watch;
    ServicesModel *m_model;
    ListPane *m_list;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_toggle = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_sendTest = nullptr;
    QAction *m_check = nullptr;
    QPointer<ServiceEditDialog> m_editor;
};
