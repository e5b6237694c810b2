// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <configfile/schedulejson.h>

using namespace Qt::Literals::StringLiterals;

using Kind = ConfigProblemKind;

namespace {

// Of ["08:00:00", "17:00:00"]; `key` is the period's in `days`.
std::optional<Period> periodFromJson(JsonFields &days, const QString &key, const QJsonValue &value)
{
    const QJsonArray clocks = value.toArray();
    if (clocks.size() != 2) {
        days.note(key, Kind::UnknownValue, uR"(["HH:MM:SS", "HH:MM:SS"])"_s);
        return {};
    }
    std::array<int, 2> seconds{};
    bool isPeriod = true;
    for (int i = 0; i < 2; ++i) {
        const std::optional<int> second = secondOfDay(clocks[i].toString());
        if (!second)
            days.note(key + u'/' + QString::number(i), Kind::UnknownValue, u"HH:MM:SS"_s);
        isPeriod = isPeriod && second;
        seconds[static_cast<std::size_t>(i)] = second.value_or(0);
    }
    return isPeriod ? std::optional(Period{seconds[0], seconds[1]}) : std::nullopt;
}

WeekPeriods weekFromJson(JsonFields &fields)
{
    if (!fields.has(u"periods"_s))
        return wholeWeek();
    WeekPeriods week;
    JsonFields days = fields.object(u"periods"_s);
    for (int day = 0; day < daysInWeek; ++day) {
        const QString key = nameOfDay(day);
        const QJsonArray rows = days.array(key);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (const auto period = periodFromJson(days, key + u'/' + QString::number(i), rows[i]))
                week[static_cast<std::size_t>(day)].append(*period);
        }
    }
    days.refuseUnknownKeys();
    return week;
}

QJsonObject weekToJson(const WeekPeriods &week)
{
    QJsonObject days;
    for (int day = 0; day < daysInWeek; ++day) {
        QJsonArray rows;
        for (const Period &period : week[static_cast<std::size_t>(day)])
            rows.append(QJsonArray{clockText(period.from), clockText(period.to)});
        if (!rows.isEmpty())
            days.insert(nameOfDay(day), rows);
    }
    return days;
}

QJsonValue dateToJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

} // namespace

Schedule scheduleFromJson(JsonFields &fields)
{
    Schedule schedule;
    const QString kind = fields.requiredText(u"kind"_s);
    const std::optional<ScheduleKind> known = scheduleKindNamed(kind);
    if (!known && !kind.isEmpty())
        fields.note(u"kind"_s, Kind::UnknownValue, u"standard, holiday"_s);
    schedule.kind = known.value_or(ScheduleKind::Standard);
    schedule.name = fields.requiredText(u"name"_s);
    schedule.description = fields.text(u"description"_s);
    schedule.enabled = fields.flag(u"enabled"_s, true);
    schedule.timeZone = fields.text(u"timezone"_s);
    if (schedule.kind == ScheduleKind::Holiday) {
        schedule.from = fields.requiredDate(u"from"_s);
        schedule.to = fields.requiredDate(u"to"_s);
        schedule.workingDays = fields.dates(u"workingDays"_s);
    } else {
        schedule.ignoreHoliday = fields.flag(u"ignoreHoliday"_s, false);
        schedule.week = weekFromJson(fields);
        schedule.start = fields.date(u"start"_s);
        schedule.end = fields.date(u"end"_s);
    }
    if (known) // the keys of another kind are no misspelling
        fields.refuseUnknownKeys();
    return schedule;
}

QJsonObject scheduleToJson(const Schedule &schedule)
{
    QJsonObject object{
        {u"kind"_s, nameOf(schedule.kind)},
        {u"name"_s, schedule.name},
        {u"description"_s, schedule.description},
        {u"enabled"_s, schedule.enabled},
    };
    if (!schedule.timeZone.isEmpty())
        object.insert(u"timezone"_s, schedule.timeZone);
    if (schedule.kind == ScheduleKind::Holiday) {
        QJsonArray workingDays;
        for (const QDate &day : schedule.workingDays)
            workingDays.append(dateToJson(day));
        object.insert(u"from"_s, dateToJson(schedule.from));
        object.insert(u"to"_s, dateToJson(schedule.to));
        object.insert(u"workingDays"_s, workingDays);
    } else {
        object.insert(u"ignoreHoliday"_s, schedule.ignoreHoliday);
        object.insert(u"periods"_s, weekToJson(schedule.week));
        object.insert(u"start"_s, dateToJson(schedule.start));
        object.insert(u"end"_s, dateToJson(schedule.end));
    }
    return object;
}

QString jsonPath(const ScheduleProblem &problem)
{
    switch (problem.field) {
    case ScheduleField::Kind:
        return u"kind"_s;
    case ScheduleField::Name:
        return u"name"_s;
    case ScheduleField::Description:
        return u"description"_s;
    case ScheduleField::TimeZone:
        return u"timezone"_s;
    case ScheduleField::IgnoreHoliday:
        return u"ignoreHoliday"_s;
    case ScheduleField::Periods:
        return problem.day < 0 ? u"periods"_s : u"periods/%1/%2"_s.arg(nameOfDay(problem.day)).arg(problem.row);
    case ScheduleField::Start:
        return u"start"_s;
    case ScheduleField::End:
        return u"end"_s;
    case ScheduleField::From:
        return u"from"_s;
    case ScheduleField::To:
        return u"to"_s;
    case ScheduleField::WorkingDays:
        return problem.row < 0 ? u"workingDays"_s : u"workingDays/%1"_s.arg(problem.row);
    }
    Q_UNREACHABLE();
}
