// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWizard>

// What all wizards that add something have in common: the words and the order of their buttons, OK as the last, F1, and
// a size that is remembered.
class FormWizard : public QWizard
{
    Q_OBJECT
public:
    // `settingsKey` names the wizard in the user's settings.
    FormWizard(const QString &objectName, const QString &settingsKey, QWidget *parent = nullptr);

Q_SIGNALS:
    void helpAsked();

protected:
    // Call once all pages are there: Tab visits the buttons after them, as they stand.
    void finishBuilding(const QSize &size);

private:
    QString m_settingsKey;
};
