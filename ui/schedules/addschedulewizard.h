// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/widgets/formwizard.h>

class MessageBar;
class QRadioButton;
class QVBoxLayout;
class ScheduleDraft;
class ScheduleForm;
struct ScheduleTools;

// Adds a schedule: its kind, then its form. OK saves it.
class AddScheduleWizard : public FormWizard
{
    Q_OBJECT
public:
    explicit AddScheduleWizard(const ScheduleTools &tools, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void saved(qint64 scheduleId);
    void importAsked(); // in place of adding one by hand; the wizard has closed

protected:
    void initializePage(int id) override;

private:
    QWizardPage *buildKindPage();
    QWizardPage *buildFormPage();
    QRadioButton *offerKind(QVBoxLayout *column, const QString &objectName, const QString &text,
                            const QString &explanation);

    const ScheduleTools &m_tools;
    ScheduleDraft *m_draft;
    ScheduleForm *m_form = nullptr;
    QRadioButton *m_holiday = nullptr;
    QWizardPage *m_formPage = nullptr;
    MessageBar *m_messages = nullptr;
};
