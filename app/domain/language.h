// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>

#include <QString>

#include <array>
#include <optional>

// Of the words that Tocsin itself puts into a delivered text. (The language of the window is another matter.)
enum class Language { English, Chinese };

// The words inside delivered texts: one table by language (interfaces.md, "Words in delivered texts").
struct DeliveredWords
{
    QString cutMark;                             // ends a text that was cut to WeCom's limit
    std::array<QString, alarmLevelCount> levels; // by AlarmLevel
    std::array<QString, alarmStateCount> states; // by AlarmState
    QString yes;
    QString no;
    QString delayed; // with %1 for the time

    QString level(AlarmLevel level) const { return levels[static_cast<std::size_t>(level)]; }
    QString state(AlarmState state) const { return states[static_cast<std::size_t>(state)]; }
    QString flag(bool value) const { return value ? yes : no; }
};

const DeliveredWords &deliveredWords(Language language);

// The names in the configuration file and the database: "en", "zh_CN".
QString nameOf(Language language);
std::optional<Language> languageNamed(const QString &name);
