// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/ruleuses.h>

#include <QDialog>

#include <functional>

class MessageBar;
class QDialogButtonBox;
class QVBoxLayout;
class ServiceDraft;
class WecomServiceForm;
struct ServiceTools;

// Edits a stored service, or a copy of one, in the same form that adds services.
class ServiceEditDialog : public QDialog
{
    Q_OBJECT
public:
    // `service` with its secrets, as far as they can be opened; id 0: a copy that is not stored yet.
    ServiceEditDialog(const Service &service, const ServiceTools &tools, QWidget *parent = nullptr);

    void accept() override;

    // The database changed: says so when this service is not what it was.
    void compareWithStored();

Q_SIGNALS:
    void saved(qint64 serviceId);
    void helpAsked();

private:
    void edit(const Service &service);
    void save(Service service, const UsedThing &lost);
    void guarded(qint64 serviceId, const std::function<void()> &step); // tells about a Failure
    QString usesText(const UsedThing &lost, const QList<Rule> &users) const;
    void offerChange(const Service &stored);
    void keepAsNew();

    const ServiceTools &m_tools;
    Service m_original;
    Service m_seen; // as it was last found in the database
    ServiceDraft *m_draft = nullptr;
    WecomServiceForm *m_form = nullptr;
    MessageBar *m_messages;
    QVBoxLayout *m_column;
    QDialogButtonBox *m_buttons;
};
