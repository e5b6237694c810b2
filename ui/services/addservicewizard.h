// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/widgets/formwizard.h>

class MessageBar;
class ServiceDraft;
class WecomServiceForm;
struct ServiceTools;

// Adds a service: its type, then its form. OK saves it.
class AddServiceWizard : public FormWizard
{
    Q_OBJECT
public:
    explicit AddServiceWizard(const ServiceTools &tools, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(qint64 serviceId);

private:
    QWizardPage *buildTypePage();
    QWizardPage *buildFormPage();

    const ServiceTools &m_tools;
    ServiceDraft *m_draft;
    WecomServiceForm *m_form = nullptr;
    MessageBar *m_messages = nullptr;
};
