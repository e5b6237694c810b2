// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/configproblem.h>
#include <domain/secrettext.h>

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

// Where a secret's value comes from when the file does not hold it in clear.
struct SecretSources
{
    std::function<std::optional<QString>(const QString &variable)> environment;
    std::function<std::optional<QString>(const QString &sealed)> decrypt; // empty function: no passphrase is set
};

using ConfigProblems = QList<ConfigProblem>;

// Reads the fields of one JSON object, noting every problem with its path. A field that is missing or of the wrong type
// gives the fallback, so that reading goes on and all problems are found in one go.
class JsonFields
{
public:
    JsonFields(const QJsonObject &object, const QString &path, const SecretSources &sources, ConfigProblems &problems);

    QString text(const QString &key, const QString &fallback = {});
    QString requiredText(const QString &key);
    bool flag(const QString &key, bool fallback);
    QString wholeNumber(const QString &key); // as text; "" when missing
    QStringList words(const QString &key, const QStringList &possible, const QStringList &fallback);
    QString word(const QString &key, const QStringList &possible, const QString &fallback);
    QStringList texts(const QString &key);
    QDate date(const QString &key);         // null when missing or null in the file
    QDate requiredDate(const QString &key); // null when missing
    QList<QDate> dates(const QString &key);
    QJsonArray array(const QString &key);  // an empty one when missing
    SecretText secret(const QString &key); // missing when the key is left out
    JsonFields object(const QString &key); // an empty one when missing
    std::vector<JsonFields> objects(const QString &key);

    QString path() const { return m_path; }
    bool has(const QString &key) const { return m_object.contains(key); }
    QString pathOf(const QString &key) const { return m_path + QLatin1Char('/') + key; }
    void note(const QString &key, ConfigProblemKind kind, const QString &detail = {});

    // Call last: every key that nobody asked for is unknown.
    void refuseUnknownKeys();

private:
    std::optional<QJsonValue> value(const QString &key, QJsonValue::Type type, const QString &expected);
    QDate dateFrom(const QJsonValue &value, const QString &key);
    SecretText secretFromObject(const QString &key, const QJsonObject &object);

    QJsonObject m_object;
    QString m_path;
    const SecretSources &m_sources;
    ConfigProblems &m_problems;
    QSet<QString> m_known;
};
