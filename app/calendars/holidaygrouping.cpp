// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <calendars/holidaygrouping.h>

#include <calendars/calendarlimits.h>
#include <calendars/daymarks.h>

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = HolidayFileProblemKind;

constexpr int farthestMakeUpDay = 60;  // days from its holiday; official calendars stay within three weeks
constexpr qsizetype longestName = 180; // characters, so that the year still fits

struct DayOff
{
    QString name;
    QDate first;
    QDate last;
    QList<QDate> workingDays = {};
};

struct MakeUpDay
{
    QString name;
    QDate date;
    const CalendarEvent *event;
};

class Grouping
{
public:
    explicit Grouping(const CalendarReading &reading) : m_reading(reading) {}

    void take(const QList<CalendarEvent> &events)
    {
        const bool hasMarks = std::any_of(events.cbegin(), events.cend(), [](const CalendarEvent &event) {
            return markedName(event.name, event.appleSpecialDay).mark != DayMark::None;
        });
        for (const CalendarEvent &event : events)
            take(event, hasMarks);
    }

    HolidayFile finish()
    {
        joinNeighbours();
        for (const MakeUpDay &day : std::as_const(m_makeUpDays))
            give(day);
        nameAll();
        const auto inFileOrder = [](const auto &left, const auto &right) { return left.event < right.event; };
        std::stable_sort(m_file.problems.begin(), m_file.problems.end(), inFileOrder);
        return m_file;
    }

private:
    void note(const CalendarEvent &event, Kind kind)
    {
        if (m_file.problems.size() < calendarlimits::problems)
            m_file.problems.append(
                {kind, event.number, event.name.simplified().left(calendarlimits::nameCharacters), event.date});
        else
            ++m_file.furtherProblems;
    }

    void take(const CalendarEvent &event, bool hasMarks)
    {
        const MarkedName marked = markedName(event.name, event.appleSpecialDay);
        if (event.problem)
            return note(event, *event.problem);
        if (event.occurrences.isEmpty()) {
            ++m_file.outsideYears;
            return;
        }
        if (hasMarks && marked.mark == DayMark::None)
            return note(event, Kind::NotADayOff);
        for (const QDate &first : event.occurrences) {
            if (marked.mark == DayMark::WorkingDay) {
                for (int day = 0; day < event.days; ++day)
                    m_makeUpDays.append({marked.name, first.addDays(day), &event});
            } else {
                m_daysOff.append({marked.name.left(longestName), first, first.addDays(event.days - 1)});
            }
        }
    }

    void joinNeighbours()
    {
        std::stable_sort(m_daysOff.begin(), m_daysOff.end(),
                         [](const DayOff &left, const DayOff &right) { return left.first < right.first; });
        QList<DayOff> joined;
        QHash<QString, qsizetype> latest; // name → its place in joined
        for (const DayOff &day : std::as_const(m_daysOff)) {
            const auto before = latest.constFind(day.name);
            if (before != latest.cend() && joined[*before].last.addDays(1) >= day.first) {
                joined[*before].last = std::max(joined[*before].last, day.last);
                continue;
            }
            latest.insert(day.name, joined.size());
            joined.append(day);
        }
        m_daysOff = joined;
    }

    // To the nearest holiday, one of the same name before all others.
    void give(const MakeUpDay &day)
    {
        DayOff *nearest = nullptr;
        std::pair<bool, qint64> nearestRank(true, farthestMakeUpDay + 1);
        for (DayOff &holiday : m_daysOff) {
            const qint64 apart = day.date < holiday.first ? day.date.daysTo(holiday.first)
                                                          : std::max<qint64>(0, holiday.last.daysTo(day.date));
            const std::pair<bool, qint64> rank(holiday.name != day.name, apart);
            if (apart <= farthestMakeUpDay && rank < nearestRank) {
                nearest = &holiday;
                nearestRank = rank;
            }
        }
        if (!nearest)
            return note(*day.event, Kind::NoHolidayForMakeUpDay);
        if (!nearest->workingDays.contains(day.date))
            nearest->workingDays.append(day.date);
    }

    void nameAll()
    {
        QHash<QString, int> uses;
        for (DayOff &holiday : m_daysOff) {
            const QString name = holiday.name.isEmpty()
                                     ? holiday.first.toString(Qt::ISODate)
                                     : u"%1 %2"_s.arg(holiday.name, QString::number(holiday.first.year()));
            const int use = ++uses[name];
            Schedule schedule;
            schedule.kind = ScheduleKind::Holiday;
            schedule.name = use == 1 ? name : u"%1 (%2)"_s.arg(name, QString::number(use));
            schedule.timeZone = m_reading.timeZone;
            schedule.from = holiday.first;
            schedule.to = holiday.last;
            std::sort(holiday.workingDays.begin(), holiday.workingDays.end());
            schedule.workingDays = holiday.workingDays;
            m_file.holidays.append(schedule);
        }
    }

    const CalendarReading &m_reading;
    HolidayFile m_file;
    QList<DayOff> m_daysOff;
    QList<MakeUpDay> m_makeUpDays;
};

} // namespace

HolidayFile holidaysFrom(const QList<CalendarEvent> &events, const CalendarReading &reading)
{
    Grouping grouping(reading);
    grouping.take(events);
    return grouping.finish();
}
