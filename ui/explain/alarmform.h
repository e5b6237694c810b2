// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

// An alarm that is described by hand, or was given and can be changed. `changed` after every key.
class AlarmForm : public QWidget
{
    Q_OBJECT
public:
    explicit AlarmForm(QWidget *parent = nullptr);

    // An alarm without an event time happens at the moment that alarm() is asked for.
    void setAlarm(const Alarm &alarm);
    Alarm alarm(const QDateTime &moment) const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        const char *label; // English, to be translated
        QLabel *shownLabel;
        QLineEdit *edit;
        QString Alarm::*part;
    };

    QComboBox *newBox(const QString &objectName, int count);
    void addLine(QFormLayout *form, const QString &objectName, const char *label, QString Alarm::*part);

    Alarm m_given;
    QLabel *m_levelLabel;
    QComboBox *m_level;
    QLabel *m_stateLabel;
    QComboBox *m_state;
    QCheckBox *m_shelved;
    QList<Line> m_lines;
    QLabel *m_groupsLabel;
    QLineEdit *m_groups;
};
