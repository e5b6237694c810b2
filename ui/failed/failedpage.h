// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <storage/deliverystore.h>
#include <ui/widgets/page.h>

#include <functional>

class FailedModel;
class ListPane;
class QAction;
class RangeBox;

// The page Failed: what could not be delivered, why, and how to mend it. Sends again, and takes from the list.
class FailedPage final : public Page
{
    Q_OBJECT
public:
    struct Tools
    {
        DeliveryStore &deliveries;
        const Clock &clock;
    };

    explicit FailedPage(const Tools &tools, QWidget *parent = nullptr);

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override;
    void setWritable(bool isWritable) override;

    // What is listed of a service, so that it can be sent again once the cause is mended.
    qsizetype countOf(const QString &service) const { return ofService(service).size(); }
    void resendOf(const QString &service) { resend(ofService(service)); }

Q_SIGNALS:
    void changed(); // what is on the list, by this page
    void detailsAsked(qint64 receiverId);

protected:
    void retranslate() override;

private:
    QList<qint64> selected() const;
    QList<qint64> ofService(const QString &service) const;
    void resend(const QList<qint64> &ids);
    void remove();
    void restore(const QList<qint64> &ids);
    // In one transaction; how many it was done with.
    int inOne(const QList<qint64> &ids, const std::function<bool(qint64)> &step);

    Tools m_tools;
    FailedModel *m_model;
    ListPane *m_list;
    RangeBox *m_range;
    QAction *m_resend = nullptr;
    QAction *m_details = nullptr;
    QAction *m_selectAll = nullptr;
    QAction *m_remove = nullptr;
};
