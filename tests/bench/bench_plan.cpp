// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints lines "kind of path, rules, rules that match, µs of planDeliveries, µs of a loop over all rules".

#include <domain/deliveryplan.h>

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 9;

enum class Paths { Beginning, Whole, Ending, Inside };

QString path(Paths kind, int number)
{
    switch (kind) {
    case Paths::Beginning:
        return u"Plant/Line%1/*"_s.arg(number);
    case Paths::Whole:
        return u"Plant/Line%1/Pump"_s.arg(number);
    case Paths::Ending:
        return u"*/Line%1/Pump"_s.arg(number);
    case Paths::Inside:
        return u"*/Line%1/*"_s.arg(number);
    }
    Q_UNREACHABLE();
}

RuleBook bookOf(Paths kind, int count)
{
    Service service;
    service.id = 1;
    service.name = u"Plant"_s;
    Robot night;
    night.groupName = u"Night"_s;
    service.robots = {night};
    Message message;
    message.id = 1;
    message.name = u"Standard"_s;
    message.content = u"{level} {name}\n{path}\n{eventTime}\n{description}"_s;
    Schedule schedule;
    schedule.id = 1;
    schedule.name = u"Always"_s;
    schedule.timeZone = u"Asia/Shanghai"_s;
    for (QList<Period> &day : schedule.week)
        day = {{0, 86399}};
    QList<Rule> rules;
    for (int number = 0; number < count; ++number) {
        Rule rule;
        rule.id = number + 1;
        rule.name = u"Rule %1"_s.arg(number);
        rule.criteria.path = path(kind, number);
        rule.criteria.levels = {AlarmLevel::Critical, AlarmLevel::High};
        rule.criteria.states = {true, true, number % 2 == 0, false};
        rule.blocks = {{1, 1, 1, {{Receiver::Kind::Group, u"Night"_s}}}};
        rules.append(rule);
    }
    return {{service}, {message}, {schedule}, rules};
}

// What there is to gain on: every rule is asked.
qsizetype matching(const RuleBook &book, const Alarm &alarm)
{
    qsizetype count = 0;
    for (const Rule &rule : book.rules())
        count += silenceOf(rule, alarm) == RuleSilence::None ? 1 : 0;
    return count;
}

template <typename Step>
double microseconds(int times, const Step &step)
{
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int time = 0; time < times; ++time)
            step();
        const double taken = double(timer.nsecsElapsed()) / 1000 / times;
        best = round == 0 ? taken : qMin(best, taken);
    }
    return best;
}

} // namespace

int main()
{
    Alarm alarm;
    alarm.name = u"Pump stopped"_s;
    alarm.path = u"Plant/Line42/Pump"_s;
    alarm.level = AlarmLevel::High;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QPair<Paths, const char *> kinds[] = {
        {Paths::Whole, "whole"}, {Paths::Beginning, "beginning"}, {Paths::Ending, "ending"}, {Paths::Inside, "inside"}};
    for (const auto &[kind, name] : kinds) {
        for (const int count : {100, 1'000, 10'000}) {
            const RuleBook book = bookOf(kind, count);
            const qsizetype matches = planDeliveries(book, alarm, now).rules.size();
            const double planned = microseconds(100, [&] { planDeliveries(book, alarm, now); });
            const double looped = microseconds(10, [&] { matching(book, alarm); });
            std::printf("%s,%d,%d,%.1f,%.1f\n", name, count, int(matches), planned, looped);
        }
    }
    return 0;
}
