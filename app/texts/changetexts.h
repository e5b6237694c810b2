// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/configchange.h>

#include <QString>

// The change log of the configuration in words.
namespace texts {

QString thingText(ConfigThing thing);                            // "Service"
QString thingText(ConfigThing thing, const QString &name);       // "Service Plant A"
QString actText(ConfigAct act);                                  // "changed"
QString fieldText(const FieldChange &change);                    // "Group Night shift"
QString changeText(const FieldChange &change);                   // "Description: old → new", "Secret: changed"
QString summaryText(const ConfigChange &change, qsizetype most); // the first fields, in one line

} // namespace texts
