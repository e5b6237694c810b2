// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/storedalarm.h>

#include <QCryptographicHash>
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

// As a JSON string. Written by hand, for every alarm of a burst is stored so: QJsonObject takes a sixth of the intake's
// time for it.
void append(QString &json, const QString &text)
{
    json += u'"';
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            json += u'\\';
        if (character < u' ')
            json += u"\\u%1"_s.arg(ushort(character.unicode()), 4, 16, QChar(u'0'));
        else
            json += character;
    }
    json += u'"';
}

void append(QString &json, QLatin1StringView key, bool value)
{
    json += ",\""_L1 + key + (value ? "\":true"_L1 : "\":false"_L1);
}

void append(QString &json, QLatin1StringView key, const QString &value)
{
    json += ",\""_L1 + key + "\":"_L1;
    append(json, value);
}

// Of id, state flags and event time.
QString identityOf(const Alarm &alarm)
{
    constexpr qsizetype hashBytes = 16;
    const qint64 time = alarm.eventTime.toMSecsSinceEpoch();
    const QString text =
        QStringList{alarm.id, nameOf(alarm.state()), alarm.shelved ? u"s"_s : u""_s, QString::number(time)}.join(
            QChar::Null);
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).left(hashBytes);
    return QString::asprintf("%013lld-", static_cast<long long>(time)) + QString::fromLatin1(hash.toHex().toUpper());
}

QString contentOf(const Alarm &alarm)
{
    constexpr qsizetype usual = 400; // characters
    QString json;
    json.reserve(usual);
    json += "{\"level\":"_L1;
    append(json, nameOf(alarm.level));
    append(json, "active"_L1, alarm.active);
    append(json, "acked"_L1, alarm.acked);
    append(json, "shelved"_L1, alarm.shelved);
    append(json, "eventTime"_L1, alarm.eventTime.toString(Qt::ISODateWithMs));
    for (const TextPart &text : texts) {
        if (!(alarm.*text.part).isEmpty())
            append(json, text.key, alarm.*text.part);
    }
    if (!alarm.groups.isEmpty()) {
        json += ",\"groups\":["_L1;
        for (const QString &group : alarm.groups) {
            if (!json.endsWith(u'['))
                json += u',';
            append(json, group);
        }
        json += u']';
    }
    json += u'}';
    return json;
}

} // namespace

StoredAlarm storedAlarm(const IncomingAlarm &incoming)
{
    const Alarm &alarm = incoming.alarm;
    return {alarm, incoming.hasOwnTime ? identityOf(alarm) : QString(), contentOf(alarm)};
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
