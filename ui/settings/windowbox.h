// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/settings/settingstools.h>

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLabel;
class TimeZoneBox;

// What this user sees on this computer: language, colours, zone and format of times, start at login. Kept in the user's
// settings, not in the database.
class WindowBox : public QGroupBox
{
    Q_OBJECT
public:
    explicit WindowBox(const SettingsTools &tools, QWidget *parent = nullptr);

    // `names`: of the languages, by what is chosen (ui/languagechoice.h).
    void setColours(const QString &chosen); // ui/colourscheme.h
    void setLanguages(const QList<std::pair<QString, QString>> &names, const QString &chosen);
    void refresh();
    void retranslate();

Q_SIGNALS:
    void languageChosen(const QString &choice);
    void coloursChosen(const QString &choice);
    void timesChanged();
    void failed(const QString &text);

private:
    void keepTimes();
    void fillFormats();
    void toggleAutostart(bool on);

    SettingsTools m_tools;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_coloursLabel;
    QComboBox *m_colours;
    QLabel *m_zoneLabel;
    TimeZoneBox *m_zone;
    QLabel *m_formatLabel;
    QComboBox *m_format;
    QLabel *m_zoneHint;
    QCheckBox *m_autostart;
};
