// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <configfile/jsonfields.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

using Kind = ConfigProblemKind;

JsonFields::JsonFields(const QJsonObject &object, const QString &path, const SecretSources &sources,
                       ConfigProblems &problems)
    : m_object(object), m_path(path), m_sources(sources), m_problems(problems)
{}

void JsonFields::note(const QString &key, ConfigProblemKind kind, const QString &detail)
{
    m_problems.append({pathOf(key), kind, detail, {}});
}

std::optional<QJsonValue> JsonFields::value(const QString &key, QJsonValue::Type type, const QString &expected)
{
    m_known.insert(key);
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        return {};
    if (found.type() != type) {
        note(key, Kind::WrongType, expected);
        return {};
    }
    return found;
}

QString JsonFields::text(const QString &key, const QString &fallback)
{
    const auto found = value(key, QJsonValue::String, u"text"_s);
    return found ? found->toString() : fallback;
}

QString JsonFields::requiredText(const QString &key)
{
    if (!has(key))
        note(key, Kind::KeyMissing);
    return text(key);
}

bool JsonFields::flag(const QString &key, bool fallback)
{
    const auto found = value(key, QJsonValue::Bool, u"true or false"_s);
    return found ? found->toBool() : fallback;
}

QString JsonFields::wholeNumber(const QString &key)
{
    const auto found = value(key, QJsonValue::Double, u"number"_s);
    if (!found)
        return {};
    const double number = found->toDouble();
    if (std::floor(number) != number || std::abs(number) > 9e15) {
        note(key, Kind::WrongType, u"whole number"_s);
        return {};
    }
    return QString::number(static_cast<qint64>(number));
}

QStringList JsonFields::words(const QString &key, const QStringList &possible, const QStringList &fallback)
{
    const auto found = value(key, QJsonValue::Array, u"list"_s);
    if (!found)
        return fallback;
    QStringList words;
    const QJsonArray array = found->toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (possible.contains(array[i].toString()))
            words.append(array[i].toString());
        else
            note(key + u'/' + QString::number(i), Kind::UnknownValue, possible.join(u", "_s));
    }
    return words;
}

QString JsonFields::word(const QString &key, const QStringList &possible, const QString &fallback)
{
    QString found = text(key, fallback);
    if (possible.contains(found))
        return found;
    if (m_object.value(key).isString()) // another type is noted already
        note(key, Kind::UnknownValue, possible.join(u", "_s));
    return fallback;
}

QStringList JsonFields::texts(const QString &key)
{
    QStringList texts;
    const QJsonArray rows = array(key);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].isString())
            texts.append(rows[i].toString());
        else
            note(key + u'/' + QString::number(i), Kind::WrongType, u"text"_s);
    }
    return texts;
}

QDate JsonFields::dateFrom(const QJsonValue &value, const QString &key)
{
    const QString text = value.toString();
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        note(key, Kind::UnknownValue, u"YYYY-MM-DD"_s);
    return date;
}

QDate JsonFields::date(const QString &key)
{
    m_known.insert(key);
    const QJsonValue found = m_object.value(key);
    return found.isUndefined() || found.isNull() ? QDate() : dateFrom(found, key);
}

QDate JsonFields::requiredDate(const QString &key)
{
    m_known.insert(key);
    if (has(key))
        return dateFrom(m_object.value(key), key);
    note(key, Kind::KeyMissing);
    return {};
}

QList<QDate> JsonFields::dates(const QString &key)
{
    QList<QDate> dates;
    const QJsonArray rows = array(key);
    for (qsizetype i = 0; i < rows.size(); ++i)
        dates.append(dateFrom(rows[i], key + u'/' + QString::number(i)));
    return dates;
}

QJsonArray JsonFields::array(const QString &key)
{
    const auto found = value(key, QJsonValue::Array, u"list"_s);
    return found ? found->toArray() : QJsonArray();
}

SecretText JsonFields::secret(const QString &key)
{
    m_known.insert(key);
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        return {};
    if (found.isString())
        return SecretText(found.toString());
    if (found.isObject())
        return secretFromObject(key, found.toObject());
    note(key, Kind::WrongType, u"text or object"_s);
    return {};
}

SecretText JsonFields::secretFromObject(const QString &key, const QJsonObject &object)
{
    const QString way = object.size() == 1 ? object.keys().constFirst() : QString();
    const QString given = object.value(way).toString();
    if ((way != u"env"_s && way != u"encrypted"_s) || given.isEmpty()) {
        note(key, Kind::UnknownValue, uR"({"env": "NAME"}, {"encrypted": "…"})"_s);
        return {};
    }
    if (way == u"env"_s) {
        const std::optional<QString> variable = m_sources.environment(given);
        if (!variable || variable->isEmpty())
            note(key, Kind::EnvironmentNotSet, given);
        return SecretText(variable.value_or(QString()));
    }
    if (!m_sources.decrypt) {
        note(key, Kind::PassphraseNotSet);
        return {};
    }
    const std::optional<QString> opened = m_sources.decrypt(given);
    if (!opened)
        note(key, Kind::CannotDecrypt);
    return SecretText(opened.value_or(QString()));
}

JsonFields JsonFields::object(const QString &key)
{
    const auto found = value(key, QJsonValue::Object, u"object"_s);
    return {found ? found->toObject() : QJsonObject(), pathOf(key), m_sources, m_problems};
}

std::vector<JsonFields> JsonFields::objects(const QString &key)
{
    std::vector<JsonFields> list;
    const QJsonArray rows = array(key);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString row = key + u'/' + QString::number(i);
        if (rows[i].isObject())
            list.emplace_back(rows[i].toObject(), pathOf(row), m_sources, m_problems);
        else
            note(row, Kind::WrongType, u"object"_s);
    }
    return list;
}

void JsonFields::refuseUnknownKeys()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_known.contains(key))
            note(key, Kind::UnknownKey);
    }
}
