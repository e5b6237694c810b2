// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/pacestore.h>

#include <storage/database.h>
#include <storage/transaction.h>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kept = std::chrono::milliseconds(std::chrono::minutes(61)).count();

} // namespace

void PaceStore::record(const QStringList &targets, const QDateTime &at)
{
    Transaction transaction(m_database);
    const qint64 moment = at.toMSecsSinceEpoch();
    m_database.run(u"DELETE FROM pace WHERE sent_at < ?"_s, {moment - kept});
    for (const QString &target : targets)
        m_database.run(u"INSERT INTO pace (target, sent_at) VALUES (?, ?)"_s, {target, moment});
    transaction.commit();
}

void PaceStore::setBack(const QDateTime &now)
{
    m_database.run(u"UPDATE pace SET sent_at = ? WHERE sent_at > ?"_s,
                   {now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()});
}

std::vector<qint64> PaceStore::sentTo(const QString &target, const QDateTime &now) const
{
    std::vector<qint64> sent;
    QSqlQuery query = m_database.run(u"SELECT sent_at FROM pace WHERE target = ? AND sent_at > ? ORDER BY sent_at"_s,
                                     {target, now.toMSecsSinceEpoch() - kept});
    while (query.next())
        sent.push_back(query.value(0).toLongLong());
    return sent;
}
