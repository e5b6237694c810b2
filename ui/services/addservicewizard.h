// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWizard>

class Clock;
class MessageBar;
class Sender;
class ServiceDraft;
class ServiceStore;
class WecomServiceForm;

// Adds a service: its type, then its form. OK saves it.
class AddServiceWizard : public QWizard
{
    Q_OBJECT
public:
    AddServiceWizard(ServiceStore &store, Sender &sender, const Clock &clock, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(qint64 serviceId);
    void helpAsked();

private:
    QWizardPage *buildTypePage();
    QWizardPage *buildFormPage();

    ServiceStore &m_store;
    Sender &m_sender;
    const Clock &m_clock;
    ServiceDraft *m_draft;
    WecomServiceForm *m_form = nullptr;
    MessageBar *m_messages = nullptr;
};
