// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarm.h>

#include <optional>

// The one alarm of FILE ("-" being stdin), as the intake takes it. Nothing with the reason on stderr when it is none.
// Throws Failure when the file cannot be read.
std::optional<Alarm> alarmOf(const QString &file, const QDateTime &arrival);
