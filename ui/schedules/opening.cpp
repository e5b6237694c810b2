// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/opening.h>

#include <domain/openinghours.h>
#include <domain/timezones.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

// Of today only the time, seconds only where there are some.
QString momentText(const Schedule &schedule, const QDateTime &moment, const QDateTime &now)
{
    const QDateTime there = moment.toTimeZone(timeZoneNamed(schedule.timeZone));
    const QString time = there.toString(there.time().second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    return there.date() == dateAt(schedule, now) ? time : there.date().toString(Qt::ISODate) + u' ' + time;
}

Opening openingOfHoliday(const Schedule &holiday, const QDateTime &now)
{
    const HolidayCalendar own({holiday});
    if (own.isHoliday(now.toSecsSinceEpoch()))
        return {Opening::Kind::HolidayNow, {}};
    return {dateAt(holiday, now) <= holiday.to ? Opening::Kind::HolidayAhead : Opening::Kind::HolidayOver, {}};
}

} // namespace

QDate dateAt(const Schedule &schedule, const QDateTime &now)
{
    return now.toTimeZone(timeZoneNamed(schedule.timeZone)).date();
}

Opening openingOf(const Schedule &schedule, const HolidayCalendar &holidays, const QDateTime &now)
{
    if (!schedule.enabled)
        return {Opening::Kind::Disabled, {}};
    if (schedule.kind == ScheduleKind::Holiday)
        return openingOfHoliday(schedule, now);
    if (isOpen(schedule, holidays, now)) {
        const auto closing = nextClosing(schedule, holidays, now);
        return closing ? Opening{Opening::Kind::Open, *closing} : Opening{Opening::Kind::AlwaysOpen, {}};
    }
    const auto opening = nextOpening(schedule, holidays, now);
    if (schedule.ignoreHoliday && holidays.isHoliday(now.toSecsSinceEpoch()))
        return {Opening::Kind::Paused, opening.value_or(QDateTime())};
    return opening ? Opening{Opening::Kind::Closed, *opening} : Opening{Opening::Kind::NeverOpens, {}};
}

QString openingText(const Schedule &schedule, const Opening &opening, const QDateTime &now)
{
    switch (opening.kind) {
    case Opening::Kind::Disabled:
        return Words::tr("Disabled");
    case Opening::Kind::Open: // the last second that is open, as the form shows it
        return Words::tr("Open until %1").arg(momentText(schedule, opening.change.addSecs(-1), now));
    case Opening::Kind::AlwaysOpen:
        return Words::tr("Open");
    case Opening::Kind::Closed:
        return Words::tr("Closed, opens at %1").arg(momentText(schedule, opening.change, now));
    case Opening::Kind::Paused:
        return opening.change.isValid()
                   ? Words::tr("Holiday, opens at %1").arg(momentText(schedule, opening.change, now))
                   : Words::tr("Holiday");
    case Opening::Kind::NeverOpens:
        return Words::tr("Closed");
    case Opening::Kind::HolidayNow:
        return Words::tr("Holiday until %1").arg(schedule.to.toString(Qt::ISODate));
    case Opening::Kind::HolidayAhead:
        return Words::tr("Begins on %1").arg(schedule.from.toString(Qt::ISODate));
    case Opening::Kind::HolidayOver:
        return Words::tr("Over since %1").arg(schedule.to.toString(Qt::ISODate));
    }
    Q_UNREACHABLE();
}
