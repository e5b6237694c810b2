// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

// Times as the pages show them: in the zone and with the date format that the user has chosen for this window. What is
// sent, and when, does not depend on it.
namespace moments {

QString text(const QDateTime &moment);        // 2026-11-24 03:00:12; empty when invalid
QString preciseText(const QDateTime &moment); // with milliseconds
QString minuteText(const QDateTime &moment);  // without seconds
QString shortText(const QDateTime &moment);   // without year and seconds
QString clockText(const QDateTime &moment);   // the time alone
QString dayText(const QDateTime &moment);     // the date alone
QString shortDayText(const QDateTime &moment);

QDateTime shown(const QDateTime &moment); // in the chosen zone
QDateTime startOfDay(QDate day);          // there
QDateTime endOfDay(QDate day);
QDate today();

QStringList dateFormats(); // to choose from; the first unless another was chosen
QString dateFormat();      // Qt's, as in "yyyy-MM-dd"
QString zone();            // IANA; empty = this computer's

// Kept in the user's settings.
void choose(const QString &zone, const QString &dateFormat);
void load();

} // namespace moments
