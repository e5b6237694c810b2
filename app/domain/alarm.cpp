// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/alarm.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of the enums.
const QStringList levelNames{u"Critical"_s, u"High"_s, u"Medium"_s, u"Low"_s};
const QStringList stateNames{u"active-unacked"_s, u"active-acked"_s, u"cleared-unacked"_s, u"cleared-acked"_s};

} // namespace

AlarmState Alarm::state() const
{
    if (active)
        return acked ? AlarmState::ActiveAcked : AlarmState::ActiveUnacked;
    return acked ? AlarmState::ClearedAcked : AlarmState::ClearedUnacked;
}

QString nameOf(AlarmLevel level)
{
    return levelNames.at(static_cast<int>(level));
}

QString nameOf(AlarmState state)
{
    return stateNames.at(static_cast<int>(state));
}

std::optional<AlarmLevel> alarmLevelNamed(const QString &name)
{
    for (int i = 0; i < alarmLevelCount; ++i) {
        if (levelNames[i].compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<AlarmLevel>(i);
    }
    return {};
}

std::optional<AlarmState> alarmStateNamed(const QString &name)
{
    const qsizetype index = stateNames.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<AlarmState>(index));
}
