// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/servingstore.h>

#include <storage/database.h>
#include <storage/storedvalues.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QString storedStuck(const QList<StuckReceiver> &stuck)
{
    QStringList lines;
    for (const StuckReceiver &each : stuck)
        lines.append(each.service + u'\t' + each.receiver);
    return lines.join(u'\n');
}

} // namespace

std::optional<ServingRecord> ServingStore::record() const
{
    QSqlQuery row = m_database.run(u"SELECT process, address, started_at, is_window, is_asked, stuck FROM serving"_s);
    if (!row.next())
        return {};
    ServingRecord record;
    record.process = row.value(0).toLongLong();
    record.address = row.value(1).toString();
    record.startedAt = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC);
    record.isWindow = row.value(3).toBool();
    record.isAsked = row.value(4).toBool();
    const QStringList lines = row.value(5).toString().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        record.stuck.append({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    return record;
}

void ServingStore::begin(const ServingRecord &record)
{
    m_database.run(
        u"INSERT OR REPLACE INTO serving (id, process, address, started_at, is_window) VALUES (1, ?, ?, ?, ?)"_s,
        {record.process, record.address, record.startedAt.toMSecsSinceEpoch(), record.isWindow ? 1 : 0});
}

void ServingStore::askForPlace()
{
    m_database.run(u"UPDATE serving SET is_asked = 1"_s);
}

void ServingStore::setStuck(const QList<StuckReceiver> &stuck)
{
    m_database.run(u"UPDATE serving SET stuck = ?"_s, {storedText(storedStuck(stuck))});
}

void ServingStore::end()
{
    m_database.run(u"DELETE FROM serving"_s);
}
