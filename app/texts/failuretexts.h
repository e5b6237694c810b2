// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/failure.h>

#include <QString>

namespace texts {

// What went wrong with database, key or file, and how to mend it.
QString failureText(const Failure &failure);

} // namespace texts
