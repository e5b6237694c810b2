// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/messagevalidation.h>
#include <domain/parameters.h>

#include <QString>

namespace texts {

// The field's label, as forms and messages write it.
QString fieldText(MessageField field);

// Words that mend, without the field's name.
QString problemText(const MessageProblem &problem);
QString hintText(MessageHint hint);

QString formatText(MessageFormat format);
QString languageText(Language language); // in that language itself
QString targetText(MessageTarget target);

// What becomes of the parameter: one line for the list it is chosen from.
QString parameterText(Parameter parameter);

// Of an alarm, in the language of the window; delivered texts have their own words (domain/language.h).
QString levelText(AlarmLevel level);
QString stateText(AlarmState state);

} // namespace texts
