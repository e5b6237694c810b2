// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

class QApplication;

// The language of the window: the system's, or the one chosen in the menu, which is kept in the user's settings.
namespace languageChoice {

inline const QString system = QStringLiteral("");
inline const QString english = QStringLiteral("en");
inline const QString chinese = QStringLiteral("zh_CN");

QString stored();
QLocale localeOf(const QString &choice);

// Loads Tocsin's and Qt's own words and sets the formats of dates and numbers.
void apply(const QString &choice);
void choose(const QString &choice); // keeps and applies it

} // namespace languageChoice
