// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/ruleguard.h>

#include <domain/failure.h>
#include <storage/database.h>

using namespace Qt::Literals::StringLiterals;

void refuseWhileRulesUse(const Database &database, const QString &condition, const QVariantList &values,
                         const QString &subject)
{
    QSqlQuery query = database.run(
        u"SELECT DISTINCT rule.name FROM rule JOIN rule_block ON rule_id = rule.id LEFT JOIN rule_receiver ON "
        "block_id = rule_block.id LEFT JOIN robot ON robot.id = robot_id WHERE %1 ORDER BY rule.name"_s.arg(condition),
        values);
    QStringList rules;
    while (query.next())
        rules.append(query.value(0).toString());
    if (!rules.isEmpty())
        throw Failure(FailureKind::InUse, subject, rules.join(u", "_s));
}

void refuseWhileRulesUse(const Database &database, const QString &table, qint64 id)
{
    QSqlQuery query = database.run(u"SELECT name FROM %1 WHERE id = ?"_s.arg(table), {id});
    const QString name = query.next() ? query.value(0).toString() : QString();
    query.finish();
    refuseWhileRulesUse(database, u"rule_block.%1_id = ?"_s.arg(table), {id}, name);
}
