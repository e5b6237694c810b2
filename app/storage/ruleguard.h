// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantList>

class Database;

// Keeps what rules use from being deleted: the last guard. The windows ask beforehand.

// Throws Failure InUse with the names of the rules that have such a block or receiver; `condition` is about rule_block,
// rule_receiver and robot; `subject`: what was to be deleted.
void refuseWhileRulesUse(const Database &database, const QString &condition, const QVariantList &values,
                         const QString &subject);

// For the noun itself: `table` is service, message or schedule, all of which have a name.
void refuseWhileRulesUse(const Database &database, const QString &table, qint64 id);
