// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <intake/alarmjson.h>

#include <intake/requestjson.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = AlarmProblemKind;

class AlarmFields
{
public:
    AlarmFields(const QJsonObject &object, const QString &path) : m_object(object), m_path(path) {}

    QString text(const QString &key) const
    {
        const QJsonValue value = valueOf(key);
        if (value.isUndefined())
            return {};
        if (!value.isString())
            refuse(key, Kind::WrongType, u"text"_s);
        return value.toString();
    }
    QString requiredText(const QString &key) const
    {
        QString found = text(key);
        if (valueOf(key).isUndefined())
            refuse(key, Kind::KeyMissing);
        if (found.isEmpty())
            refuse(key, Kind::Empty);
        return found;
    }
    bool flag(const QString &key) const
    {
        const QJsonValue value = valueOf(key);
        if (!value.isUndefined() && !value.isBool())
            refuse(key, Kind::WrongType, u"true or false"_s);
        return value.toBool();
    }
    bool requiredFlag(const QString &key) const
    {
        if (valueOf(key).isUndefined())
            refuse(key, Kind::KeyMissing);
        return flag(key);
    }
    // Text, or a number or boolean as JSON writes it.
    QString value(const QString &key) const
    {
        const QJsonValue found = valueOf(key);
        if (found.isDouble())
            return numberText(found);
        if (found.isBool())
            return found.toBool() ? u"true"_s : u"false"_s;
        return text(key);
    }
    QStringList texts(const QString &key) const
    {
        const QJsonValue value = valueOf(key);
        if (!value.isUndefined() && !value.isArray())
            refuse(key, Kind::WrongType, u"list"_s);
        QStringList texts;
        const QJsonArray rows = value.toArray();
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (!rows[row].isString())
                refuse(key + u'/' + QString::number(row), Kind::WrongType, u"text"_s);
            texts.append(rows[row].toString());
        }
        return texts;
    }
    QDateTime time(const QString &key, const QDateTime &fallback) const
    {
        const QString found = text(key);
        if (found.isEmpty())
            return fallback;
        QDateTime time = QDateTime::fromString(found, Qt::ISODateWithMs);
        if (!time.isValid())
            refuse(key, Kind::NotATime, found.left(64));
        return time;
    }
    [[noreturn]] void refuse(const QString &key, Kind kind, const QString &detail = {}) const
    {
        throw AlarmRefusal{{kind, m_path + u'/' + key, detail}};
    }

private:
    // null is as good as left out: many programs write it for what they do not know.
    QJsonValue valueOf(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
    }
    static QString numberText(const QJsonValue &number)
    {
        const QByteArray json = QJsonDocument(QJsonArray{number}).toJson(QJsonDocument::Compact);
        return QString::fromLatin1(json.mid(1, json.size() - 2));
    }

    QJsonObject m_object;
    QString m_path;
};

IncomingAlarm alarmFrom(const QJsonObject &object, const QString &path, const QDateTime &arrival)
{
    const AlarmFields fields(object, path);
    Alarm alarm;
    alarm.name = fields.requiredText(u"name"_s);
    alarm.path = fields.text(u"path"_s);
    alarm.id = fields.text(u"id"_s);
    if (alarm.path.isEmpty() && alarm.id.isEmpty())
        fields.refuse(u"path"_s, Kind::KeyMissing);
    if (alarm.id.isEmpty())
        alarm.id = alarm.path + u'#' + alarm.name;
    if (alarm.path.isEmpty())
        alarm.path = alarm.id;
    const QString level = fields.requiredText(u"level"_s);
    const std::optional<AlarmLevel> known = alarmLevelNamed(level);
    if (!known)
        fields.refuse(u"level"_s, Kind::UnknownLevel, level.left(64));
    alarm.level = *known;
    alarm.active = fields.requiredFlag(u"active"_s);
    alarm.acked = fields.flag(u"acked"_s);
    alarm.ackUser = fields.text(u"ackUser"_s);
    alarm.shelved = fields.flag(u"shelved"_s);
    alarm.description = fields.text(u"description"_s);
    alarm.type = fields.text(u"type"_s);
    alarm.value = fields.value(u"value"_s);
    alarm.groups = fields.texts(u"groups"_s);
    alarm.eventTime = fields.time(u"eventTime"_s, arrival);
    alarm.url = fields.text(u"url"_s);
    alarm.rule = fields.text(u"rule"_s);
    return {alarm, !fields.text(u"eventTime"_s).isEmpty()};
}

QList<IncomingAlarm> alarmsFrom(const QJsonObject &object, const QDateTime &arrival)
{
    if (!object.contains(u"alarms"_s))
        return {alarmFrom(object, {}, arrival)};
    const QJsonValue rows = object.value(u"alarms"_s);
    if (!rows.isArray())
        throw AlarmRefusal{{Kind::WrongType, u"/alarms"_s, u"list"_s}};
    const QJsonArray list = rows.toArray();
    if (list.isEmpty())
        throw AlarmRefusal{{Kind::NoAlarm, u"/alarms"_s}};
    QList<IncomingAlarm> alarms;
    for (qsizetype row = 0; row < list.size(); ++row) {
        const QString path = u"/alarms/%1"_s.arg(row);
        if (!list[row].isObject())
            throw AlarmRefusal{{Kind::WrongType, path, u"object"_s}};
        alarms.append(alarmFrom(list[row].toObject(), path, arrival));
    }
    return alarms;
}

} // namespace

AlarmContents readAlarms(const QByteArray &json, const QDateTime &arrival)
{
    try {
        return {alarmsFrom(requestObject(json), arrival), {}};
    } catch (const AlarmRefusal &refusal) {
        return {{}, refusal.problem};
    }
}
