// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/holidaycalendar.h>
#include <domain/message.h>
#include <domain/rule.h>
#include <domain/schedule.h>
#include <domain/service.h>

#include <QHash>
#include <QList>

#include <vector>

// The whole configuration at one moment, made once for many alarms. Rules are found by what their paths begin or end
// with, so that an alarm's cost grows with the rules that may match it and not with all there are.
class RuleBook
{
public:
    RuleBook() = default;
    RuleBook(QList<Service> services, QList<Message> messages, QList<Schedule> schedules, QList<Rule> rules);

    const QList<Rule> &rules() const { return m_rules; } // in the order given
    const QList<Service> &services() const { return m_services; }
    const QList<Message> &messages() const { return m_messages; }
    const QList<Schedule> &schedules() const { return m_schedules; } // standard ones and holidays
    const HolidayCalendar &holidays() const { return m_holidays; }

    const Service *service(qint64 id) const; // nullptr = there is none; likewise below
    const Message *message(qint64 id) const;
    const Schedule *schedule(qint64 id) const;
    const Rule *ruleNamed(const QString &name) const;

    // Indices into rules(), in order: all whose criteria match the alarm are among them. Disabled rules are not.
    std::vector<qsizetype> candidatesFor(const Alarm &alarm) const;

private:
    struct Entry
    {
        qsizetype rule = 0;
        quint32 kinds = 0; // a bit for each kind of alarm that the rule is about: state, level, shelved
    };
    using Entries = std::vector<Entry>;

    // Rules by a literal part of their paths, and the lengths of these parts that occur.
    struct Parts
    {
        QHash<QString, Entries> entries;
        std::vector<qsizetype> lengths; // ascending
        void add(const QString &part, const Entry &entry);
    };

    void index(qsizetype rule);

    QList<Service> m_services;
    QList<Message> m_messages;
    QList<Schedule> m_schedules;
    QList<Rule> m_rules;
    HolidayCalendar m_holidays;
    QHash<qint64, qsizetype> m_serviceById;
    QHash<qint64, qsizetype> m_messageById;
    QHash<qint64, qsizetype> m_scheduleById;
    QHash<QString, qsizetype> m_ruleByName;
    QHash<QString, Entries> m_byPath; // paths without a wildcard
    Parts m_byBeginning;
    Parts m_byEnding;                              // of paths that begin with a wildcard
    std::vector<std::vector<qsizetype>> m_anyPath; // by kind of alarm: the rest
};
