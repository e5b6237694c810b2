// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alarmfile.h"

#include "command.h"

#include <intake/alarmjson.h>
#include <texts/alarmtexts.h>

using namespace Qt::Literals::StringLiterals;

std::optional<Alarm> alarmOf(const QString &file, const QDateTime &arrival)
{
    const AlarmContents contents = readAlarms(contentOf(file), arrival);
    if (contents.problem) {
        const QString where = contents.problem->where.isEmpty() ? u"/"_s : contents.problem->where;
        printDiagnostic(field(where) + u'\t' + field(texts::problemText(*contents.problem)));
        printDiagnostic(Headless::tr("%1 is no alarm as the intake takes it.").arg(file));
        return {};
    }
    if (contents.alarms.size() != 1) {
        printDiagnostic(Headless::tr("%1 holds %2 alarms. Give one.").arg(file).arg(contents.alarms.size()));
        return {};
    }
    return contents.alarms.constFirst().alarm;
}
