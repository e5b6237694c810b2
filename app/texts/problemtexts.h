// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/configproblem.h>
#include <domain/servicevalidation.h>

#include <QString>

namespace texts {

// The field's label, as forms and messages write it.
QString fieldText(ServiceField field);

// Words that mend, without the field's name: they stand beside the field or its path.
QString problemText(const ServiceProblem &problem);
QString problemText(const ConfigProblem &problem);

} // namespace texts
