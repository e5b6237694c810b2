// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;
class QLocale;

// Loads Tocsin's and Qt's own words in this language, in place of those loaded before. False: there are none, and
// English stays.
bool installTranslations(QCoreApplication &application, const QLocale &locale);
