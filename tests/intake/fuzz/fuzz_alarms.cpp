// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bodies of requests, through all three readers. What is taken must be whole: named, with a time, and the same again
// when it comes back from the database's column.

#include <domain/storedalarm.h>
#include <intake/alarmjson.h>
#include <intake/webhookalerts.h>

#include <cstdlib>

namespace {

void mustHold(bool isSo)
{
    if (!isSo)
        std::abort();
}

void check(const AlarmContents &contents)
{
    mustHold(contents.problem.has_value() == contents.alarms.isEmpty());
    for (const IncomingAlarm &incoming : contents.alarms) {
        const Alarm &alarm = incoming.alarm;
        mustHold(!alarm.name.isEmpty() && !alarm.id.isEmpty() && !alarm.path.isEmpty() && alarm.eventTime.isValid());
        const Alarm again = alarmFromStored(storedAlarm(incoming).content);
        mustHold(again.name == alarm.name && again.id == alarm.id && again.state() == alarm.state());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime arrival(QDate(2026, 11, 25), QTime(3, 0), Qt::UTC);
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    check(readAlarms(body, arrival));
    check(readAlertmanager(body, arrival));
    check(readGrafana(body, arrival));
    return 0;
}
