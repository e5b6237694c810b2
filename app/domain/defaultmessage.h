// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>

// What a new message says until its author changes it: name, time, path, value, level, state and address of the alarm.
QString defaultContent(MessageFormat format, Language language);
