// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/sendresult.h>

#include <QString>

namespace texts {

// What happened and how to mend it: one line, no tab.
QString resultText(const ReceiverResult &result);

} // namespace texts
