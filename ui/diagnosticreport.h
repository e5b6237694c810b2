// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <ui/dispatcher/dispatcherstate.h>

#include <QString>

// What support asks for, always in English: versions, database, who sends, how much there is of everything, what failed
// last, the end of the log. No secret; no text of an alarm. Never throws: what cannot be read says why.
QString diagnosticReport(const Backend &backend, const DispatcherState &state);
