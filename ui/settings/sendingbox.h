// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/settings/settingstools.h>

#include <QGroupBox>

class ProblemLabel;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

// Where alarms are taken, how long their history is kept, and who is told when nobody can be. Each is kept as soon as
// it is chosen.
class SendingBox : public QGroupBox
{
    Q_OBJECT
public:
    explicit SendingBox(const SettingsTools &tools, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

Q_SIGNALS:
    void failed(const QString &text);

private:
    void keep();
    QString addressProblem() const;
    void fillRules(const QString &chosen);

    SettingsTools m_tools;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    ProblemLabel *m_addressTrouble;
    QLabel *m_addressHint;
    QLabel *m_daysLabel;
    QSpinBox *m_days;
    QLabel *m_fallbackLabel;
    QComboBox *m_fallback;
    QLabel *m_fallbackHint;
    QCheckBox *m_allIsWell;
    QLabel *m_closedLabel;
    QComboBox *m_closed;
};
