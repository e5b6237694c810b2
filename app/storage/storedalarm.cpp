// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/storedalarm.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

struct TextPart
{
    QLatin1StringView key;
    QString Alarm::*part = nullptr;
};

constexpr TextPart texts[] = {
    {"id"_L1, &Alarm::id},     {"path"_L1, &Alarm::path},   {"name"_L1, &Alarm::name},
    {"type"_L1, &Alarm::type}, {"value"_L1, &Alarm::value}, {"ackUser"_L1, &Alarm::ackUser},
    {"url"_L1, &Alarm::url},   {"rule"_L1, &Alarm::rule},   {"description"_L1, &Alarm::description},
};

} // namespace

QString storedAlarm(const Alarm &alarm)
{
    QJsonObject object;
    for (const TextPart &text : texts) {
        if (!(alarm.*text.part).isEmpty())
            object.insert(text.key, alarm.*text.part);
    }
    object.insert("level"_L1, nameOf(alarm.level));
    object.insert("active"_L1, alarm.active);
    object.insert("acked"_L1, alarm.acked);
    object.insert("shelved"_L1, alarm.shelved);
    object.insert("eventTime"_L1, alarm.eventTime.toString(Qt::ISODateWithMs));
    if (!alarm.groups.isEmpty())
        object.insert("groups"_L1, QJsonArray::fromStringList(alarm.groups));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Alarm alarmFromStored(const QString &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    Alarm alarm;
    for (const TextPart &text : texts)
        alarm.*text.part = object.value(text.key).toString();
    alarm.level = alarmLevelNamed(object.value("level"_L1).toString()).value_or(AlarmLevel::Low);
    alarm.active = object.value("active"_L1).toBool();
    alarm.acked = object.value("acked"_L1).toBool();
    alarm.shelved = object.value("shelved"_L1).toBool();
    alarm.eventTime = QDateTime::fromString(object.value("eventTime"_L1).toString(), Qt::ISODateWithMs);
    const QJsonArray groups = object.value("groups"_L1).toArray();
    for (const auto &group : groups)
        alarm.groups.append(group.toString());
    return alarm;
}
