// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// Looks at a calendar's lines before libical does, which takes a torn file for a short one. Throws Failure:
// CalendarWrongType, CalendarDamaged (detail: the line), CalendarBeyondLimits; `label` names the file.
void refuseBrokenCalendar(const QByteArray &content, const QString &label);
