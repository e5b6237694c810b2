// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/schedule.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

WeekPeriods wholeWeek()
{
    WeekPeriods week;
    week.fill({Period()});
    return week;
}

QString nameOf(ScheduleKind kind)
{
    return kind == ScheduleKind::Holiday ? u"holiday"_s : u"standard"_s;
}

std::optional<ScheduleKind> scheduleKindNamed(const QString &name)
{
    for (const auto kind : {ScheduleKind::Standard, ScheduleKind::Holiday}) {
        if (nameOf(kind) == name)
            return kind;
    }
    return {};
}

QString nameOfDay(int day)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    return names.at(day);
}

QString clockText(int second)
{
    return QTime::fromMSecsSinceStartOfDay(second * 1000).toString(u"HH:mm:ss"_s);
}

std::optional<int> secondOfDay(const QString &clock)
{
    static const QRegularExpression shape(u"\\A([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])\\z"_s);
    const QRegularExpressionMatch match = shape.match(clock);
    if (!match.hasMatch())
        return {};
    return (match.captured(1).toInt() * 60 + match.captured(2).toInt()) * 60 + match.captured(3).toInt();
}

QList<Period> merged(const QList<Period> &periods)
{
    // Unrolled, a period over midnight ends on the next day.
    QList<Period> unrolled = periods;
    for (Period &period : unrolled)
        period.to += period.isOverMidnight() ? secondsInDay : 0;
    std::sort(unrolled.begin(), unrolled.end(), [](const Period &left, const Period &right) {
        return std::pair(left.from, left.to) < std::pair(right.from, right.to);
    });
    QList<Period> joined;
    for (const Period &period : std::as_const(unrolled)) {
        if (joined.isEmpty() || period.from > joined.last().to + 1)
            joined.append(period);
        else
            joined.last().to = std::max(joined.last().to, period.to);
    }
    for (Period &period : joined) {
        // A whole day from `from` on is the most that a period can say.
        period.to = std::min(period.to, period.from + secondsInDay - 1);
        period.to -= period.to >= secondsInDay ? secondsInDay : 0;
    }
    return joined;
}
