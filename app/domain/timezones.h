// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTimeZone>

// Time zones by their IANA names, such as Asia/Shanghai. Empty = this computer's.

bool isTimeZone(const QString &name);         // empty is one too
QTimeZone timeZoneNamed(const QString &name); // this computer's when there is none of that name
