// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/formwizard.h>

#include <ui/widgets/remembered.h>

#include <QAbstractButton>

FormWizard::FormWizard(const QString &objectName, const QString &settingsKey, QWidget *parent)
    : QWizard(parent), m_settingsKey(settingsKey)
{
    setObjectName(objectName);
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::HaveHelpButton);
    setButtonText(QWizard::HelpButton, tr("Help"));
    button(QWizard::HelpButton)->setShortcut(QKeySequence::HelpContents);
    connect(this, &QWizard::helpRequested, this, &FormWizard::helpAsked);
}

void FormWizard::finishBuilding(const QSize &size)
{
    setButtonText(QWizard::BackButton, tr("&Back")); // Qt's own words have arrows in them
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::FinishButton, tr("OK"));
    // Qt has Help last, which stands first.
    for (const auto &[from, to] :
         {std::pair(QWizard::HelpButton, QWizard::BackButton), std::pair(QWizard::BackButton, QWizard::NextButton),
          std::pair(QWizard::NextButton, QWizard::FinishButton),
          std::pair(QWizard::FinishButton, QWizard::CancelButton)})
        setTabOrder(button(from), button(to));
    resize(size);
    remembered::geometry(*this, m_settingsKey);
}
