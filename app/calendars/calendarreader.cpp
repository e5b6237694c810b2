// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <calendars/calendarreader.h>

#include <calendars/calendarlimits.h>
#include <calendars/calendarstructure.h>
#include <calendars/holidaygrouping.h>
#include <domain/failure.h>

#include <QFile>

HolidayFile readHolidays(const QString &file, const CalendarReading &reading)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw Failure(FailureKind::FileUnreadable, file, source.errorString());
    // One byte more than allowed, whatever the file says of its size.
    return readHolidays(source.read(calendarlimits::fileBytes + 1), file, reading);
}

HolidayFile readHolidays(const QByteArray &content, const QString &label, const CalendarReading &reading)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    QByteArray calendar = content.startsWith(byteOrderMark) ? content.mid(byteOrderMark.size()) : content;
    if (!calendar.contains('\n')) // line breaks of old Macintoshes
        calendar.replace('\r', '\n');
    refuseBrokenCalendar(calendar, label);
    return holidaysFrom(calendarEvents(calendar, reading), reading);
}
