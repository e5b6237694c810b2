// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicecheck.h>

#include <QString>

namespace texts {

// Why a call of a check gave no answer to work with, and the mend. The words for a send, but where those would speak of
// a message. `finding` has trouble.
QString troubleText(const CheckFinding &finding);

} // namespace texts
