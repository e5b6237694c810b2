// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <calendars/calendarevents.h>

#include <calendars/calendarlimits.h>
#include <domain/timezones.h>

#include <libical/ical.h>

#include <memory>

namespace {

using Kind = HolidayFileProblemKind;

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

QString fromUtf8(const char *text)
{
    return QString::fromUtf8(text ? text : "");
}

QDate dateOf(const icaltimetype &time)
{
    return {time.year, time.month, time.day};
}

// What a calendar on the wall shows: a time in UTC moves to the zone asked for, any other stands in its own.
QDateTime wallTime(const icaltimetype &time, const QTimeZone &zone)
{
    QDateTime utc(dateOf(time), time.is_date ? QTime(0, 0) : QTime(time.hour, time.minute, time.second), Qt::UTC);
    if (time.is_date || !icaltime_is_utc(time))
        return utc;
    return utc.addSecs(zone.offsetFromUtc(utc));
}

icaltimetype endOf(icalcomponent *event, const icaltimetype &start)
{
    if (icalproperty *end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY))
        return icalproperty_get_dtend(end);
    if (icalproperty *duration = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY))
        return icaltime_add(start, icalproperty_get_duration(duration));
    icaltimetype end = start;
    icaltime_adjust(&end, start.is_date ? 1 : 0, 0, 0, 0);
    return end;
}

// Sets date and days, or the problem.
void readDays(CalendarEvent &event, const QDateTime &start, QDateTime end)
{
    const QTime midnight(0, 0);
    if (end.time().hour() == 23 && end.time().minute() == 59) // so some programs write the end of a day
        end = end.date().addDays(1).startOfDay(Qt::UTC);
    event.date = start.date();
    event.days =
        std::max<int>(1, static_cast<int>(start.date().daysTo(end.date()))); // no end, or the same day: one day
    if (!start.isValid() || !end.isValid())
        event.problem = Kind::NoDate;
    else if (end < start)
        event.problem = Kind::EndBeforeStart;
    else if (start.time() != midnight || end.time() != midnight)
        event.problem = Kind::NotWholeDays;
    else if (event.days > calendarlimits::longestHolidayDays)
        event.problem = Kind::TooLong;
}

bool touchesYears(const CalendarEvent &event, QDate first, const CalendarReading &reading)
{
    return first.year() <= reading.lastYear && first.addDays(event.days - 1).year() >= reading.firstYear;
}

template <typename Get>
QList<QDate> datesOf(icalcomponent *event, icalproperty_kind kind, const Get &get)
{
    QList<QDate> dates;
    for (icalproperty *property = icalcomponent_get_first_property(event, kind); property;
         property = icalcomponent_get_next_property(event, kind))
        dates.append(dateOf(get(property)));
    return dates;
}

// libical looks at one day after another until a rule comes true (for yearly rules at a year at a time), and at all of
// them up to its last year for a rule that never does, such as 30 February: seconds. So a rule costs the time it skips.
class RuleBudget
{
public:
    bool isSpent() const { return m_left < 0; }
    void charge(icalrecurrencetype_frequency frequency, QDate from, QDate to)
    {
        const qint64 days = std::max<qint64>(0, from.daysTo(to));
        if (frequency != ICAL_YEARLY_RECURRENCE)
            m_left -= 1 + days;
        else
            m_left -= days <= 366 ? 4 : days / 6; // measured
    }

private:
    qint64 m_left = calendarlimits::ruleBudget; // of the whole file
};

// Up to where libical has looked when a rule gives nothing any more, after `given` days of which the last one is
// `last`.
QDate lastDayOf(const icalrecurrencetype &rule, int given, QDate last)
{
    const QDate lastOfLibical(2582, 12, 31);
    if (rule.count > 0 && given >= rule.count)
        return last;
    return icaltime_is_null_time(rule.until) ? lastOfLibical : std::min(lastOfLibical, dateOf(rule.until));
}

void readRule(CalendarEvent &event, icalproperty *rule, const icaltimetype &start, const CalendarReading &reading,
              RuleBudget &budget)
{
    const icalrecurrencetype recurrence = icalproperty_get_rrule(rule);
    const bool isOften = recurrence.freq < ICAL_DAILY_RECURRENCE || recurrence.freq > ICAL_YEARLY_RECURRENCE;
    if (isOften || budget.isSpent()) {
        event.problem = Kind::RepeatsTooOften;
        return;
    }
    const int most = calendarlimits::occurrencesInAYear * (reading.lastYear - reading.firstYear + 1);
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(recurrence, start));
    QDate last = dateOf(start);
    for (int step = 0;; ++step) {
        const icaltimetype next = iterator ? icalrecur_iterator_next(iterator.get()) : icaltime_null_time();
        const bool isOver = icaltime_is_null_time(next);
        budget.charge(recurrence.freq, last, isOver ? lastDayOf(recurrence, step, last) : dateOf(next));
        if (isOver || next.year > reading.lastYear)
            return;
        last = dateOf(next);
        const QDate date = event.date.addDays(dateOf(start).daysTo(last));
        if (!event.occurrences.contains(date) && touchesYears(event, date, reading))
            event.occurrences.append(date);
        if (budget.isSpent() || event.occurrences.size() > most) {
            event.problem = Kind::RepeatsTooOften;
            return;
        }
    }
}

void readOccurrences(CalendarEvent &event, icalcomponent *component, const icaltimetype &start,
                     const CalendarReading &reading, RuleBudget &budget)
{
    icalproperty *rule = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
    if (rule)
        readRule(event, rule, start, reading, budget);
    else if (touchesYears(event, event.date, reading))
        event.occurrences.append(event.date);
    const auto added = [](icalproperty *property) { return icalproperty_get_rdate(property).time; };
    for (const QDate &date : datesOf(component, ICAL_RDATE_PROPERTY, added)) {
        if (touchesYears(event, date, reading) && !event.occurrences.contains(date))
            event.occurrences.append(date);
    }
    for (const QDate &date : datesOf(component, ICAL_EXDATE_PROPERTY, icalproperty_get_exdate))
        event.occurrences.removeAll(date);
}

CalendarEvent eventFrom(icalcomponent *component, int number, const CalendarReading &reading, RuleBudget &budget)
{
    CalendarEvent event;
    event.number = number;
    event.name = fromUtf8(icalcomponent_get_summary(component));
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        if (qstricmp(icalproperty_get_x_name(property), "X-APPLE-SPECIAL-DAY") == 0)
            event.appleSpecialDay = fromUtf8(icalproperty_get_value_as_string(property));
    }
    icalproperty *begin = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
    const icaltimetype start = begin ? icalproperty_get_dtstart(begin) : icaltime_null_time();
    if (icaltime_is_null_time(start) || !dateOf(start).isValid()) {
        event.problem = Kind::NoDate;
        return event;
    }
    const QTimeZone zone = timeZoneNamed(reading.timeZone);
    readDays(event, wallTime(start, zone), wallTime(endOf(component, start), zone));
    if (!event.problem)
        readOccurrences(event, component, start, reading, budget);
    return event;
}

} // namespace

QList<CalendarEvent> calendarEvents(const QByteArray &content, const CalendarReading &reading)
{
    QList<CalendarEvent> events;
    const std::unique_ptr<icalcomponent, FreeComponent> root(icalparser_parse_string(content.constData()));
    if (!root)
        return events;
    int number = 0;
    RuleBudget budget;
    const auto readAll = [&](icalcomponent *calendar) {
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            ++number;
            if (icalcomponent_get_status(event) != ICAL_STATUS_CANCELLED)
                events.append(eventFrom(event, number, reading, budget));
        }
    };
    if (icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT)
        readAll(root.get());
    // Several calendars in one file come below a root of libical's own.
    for (icalcomponent *calendar = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); calendar;
         calendar = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT))
        readAll(calendar);
    return events;
}
