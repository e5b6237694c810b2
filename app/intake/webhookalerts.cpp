// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <intake/webhookalerts.h>

#include <intake/requestjson.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = AlarmProblemKind;

// The words of Prometheus' and Grafana's rules for how bad it is.
AlarmLevel levelOf(const QString &severity)
{
    const QString word = severity.toCaseFolded();
    if (word == u"critical")
        return AlarmLevel::Critical;
    if (word == u"error" || word == u"major" || word == u"high")
        return AlarmLevel::High;
    if (word == u"warning" || word == u"medium")
        return AlarmLevel::Medium;
    return AlarmLevel::Low;
}

QJsonObject objectIn(const QJsonObject &alert, const QString &key, const QString &where)
{
    const QJsonValue value = alert.value(key);
    if (!value.isObject() && !value.isNull() && !value.isUndefined())
        throw AlarmRefusal{{Kind::WrongType, where + u'/' + key, u"object"_s}};
    return value.toObject();
}

QString textIn(const QJsonObject &object, const QString &key, const QString &where)
{
    const QJsonValue value = object.value(key);
    if (!value.isString() && !value.isNull() && !value.isUndefined())
        throw AlarmRefusal{{Kind::WrongType, where + u'/' + key, u"text"_s}};
    return value.toString();
}

QString firstOf(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// Grafana's values: the number itself when there is one, "A=1, B=2" when there are several.
QString valuesText(const QJsonObject &values)
{
    QStringList texts;
    for (auto value = values.constBegin(); value != values.constEnd(); ++value) {
        const QString number = value->isDouble() ? QString::number(value->toDouble(), 'g', 12) : value->toString();
        texts.append(values.size() == 1 ? number : value.key() + u'=' + number);
    }
    return texts.join(u", "_s);
}

// A firing alert of Alertmanager ends at "0001-01-01T00:00:00Z": only the time that belongs to the status counts.
std::optional<QDateTime> timeIn(const QJsonObject &alert, const QString &key, const QString &where)
{
    const QString text = textIn(alert, key, where);
    if (text.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        throw AlarmRefusal{{Kind::NotATime, where + u'/' + key, text.left(64)}};
    if (time.date().year() <= 1)
        return {};
    return time;
}

IncomingAlarm alarmFrom(const QJsonObject &alert, const QString &where, const QDateTime &arrival)
{
    const QJsonObject labels = objectIn(alert, u"labels"_s, where);
    const QJsonObject annotations = objectIn(alert, u"annotations"_s, where);
    const auto label = [&](const QString &key) { return textIn(labels, key, where + u"/labels"_s); };
    const auto annotation = [&](const QString &key) { return textIn(annotations, key, where + u"/annotations"_s); };
    const QString status = textIn(alert, u"status"_s, where);
    if (status.isEmpty())
        throw AlarmRefusal{{Kind::KeyMissing, where + u"/status"_s}};
    Alarm alarm;
    alarm.active = status == u"firing";
    alarm.name = label(u"alertname"_s);
    if (alarm.name.isEmpty())
        throw AlarmRefusal{{Kind::KeyMissing, where + u"/labels/alertname"_s}};
    alarm.level = levelOf(label(u"severity"_s));
    alarm.path = firstOf({label(u"path"_s), label(u"instance"_s), alarm.name});
    if (const QString group = label(u"group"_s); !group.isEmpty())
        alarm.groups = {group};
    alarm.description = firstOf({annotation(u"summary"_s), annotation(u"description"_s)});
    alarm.value = firstOf({annotation(u"value"_s), valuesText(objectIn(alert, u"values"_s, where))});
    alarm.url = textIn(alert, u"generatorURL"_s, where);
    alarm.id = firstOf({textIn(alert, u"fingerprint"_s, where), alarm.path + u'#' + alarm.name});
    const std::optional<QDateTime> time = timeIn(alert, alarm.active ? u"startsAt"_s : u"endsAt"_s, where);
    alarm.eventTime = time.value_or(arrival);
    return {alarm, time.has_value()};
}

AlarmContents readAlerts(const QByteArray &json, const QDateTime &arrival)
{
    try {
        const QJsonValue alerts = requestObject(json).value(u"alerts"_s);
        if (alerts.isUndefined())
            throw AlarmRefusal{{Kind::KeyMissing, u"/alerts"_s}};
        if (!alerts.isArray())
            throw AlarmRefusal{{Kind::WrongType, u"/alerts"_s, u"list"_s}};
        AlarmContents contents;
        const QJsonArray list = alerts.toArray();
        if (list.isEmpty())
            throw AlarmRefusal{{Kind::NoAlarm, u"/alerts"_s}};
        for (qsizetype row = 0; row < list.size(); ++row) {
            const QString where = u"/alerts/%1"_s.arg(row);
            if (!list[row].isObject())
                throw AlarmRefusal{{Kind::WrongType, where, u"object"_s}};
            contents.alarms.append(alarmFrom(list[row].toObject(), where, arrival));
        }
        return contents;
    } catch (const AlarmRefusal &refusal) {
        return {{}, refusal.problem};
    }
}

} // namespace

AlarmContents readAlertmanager(const QByteArray &json, const QDateTime &arrival)
{
    return readAlerts(json, arrival);
}

AlarmContents readGrafana(const QByteArray &json, const QDateTime &arrival)
{
    return readAlerts(json, arrival);
}
