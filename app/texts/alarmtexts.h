// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarmproblem.h>

#include <QString>

namespace texts {

// What is wrong with an alarm of a request or file, without its place.
QString problemText(const AlarmProblem &problem);

} // namespace texts
