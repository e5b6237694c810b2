// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

// How values of ours stand in a column.

// A null QString of Qt's is NULL to SQLite; our columns want the empty text.
inline QVariant storedText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

// ISO 8601, UTC, with milliseconds.
inline QVariant storedMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

inline QDateTime momentFromStored(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

// ISO 8601; a null date is NULL.
inline QVariant storedDate(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

inline QDate dateFromStored(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// Of INSERT … RETURNING id. Steps the query to its end: an unfinished one keeps the write transaction open.
inline qint64 newIdFrom(QSqlQuery query)
{
    const qint64 id = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return id;
}
