// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/visiblerange.h>

#include <QHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList accountsIn(const QJsonArray &users)
{
    QStringList accounts;
    for (const auto &user : users) {
        const QString account = user.toObject().value("userid"_L1).toString();
        if (!account.isEmpty())
            accounts.append(account);
    }
    return accounts;
}

QList<qint64> numbersIn(const QJsonArray &values)
{
    QList<qint64> numbers;
    for (const auto &value : values) {
        if (value.isDouble())
            numbers.append(value.toInteger());
    }
    return numbers;
}

} // namespace

VisibleRange visibleRange(const QJsonObject &agent)
{
    const auto inner = [&agent](const QString &field, const QString &list) {
        return agent.value(field).toObject().value(list).toArray();
    };
    return {accountsIn(inner(u"allow_userinfos"_s, u"user"_s)), numbersIn(inner(u"allow_partys"_s, u"partyid"_s)),
            numbersIn(inner(u"allow_tags"_s, u"tagid"_s))};
}

VisibleRange tagMembers(const QJsonObject &tag)
{
    return {accountsIn(tag.value("userlist"_L1).toArray()), numbersIn(tag.value("partylist"_L1).toArray()), {}};
}

QStringList departmentMembers(const QJsonObject &department)
{
    return accountsIn(department.value("userlist"_L1).toArray());
}

QList<qint64> withThoseBelow(const QList<qint64> &departments, const QJsonObject &allDepartments)
{
    QMultiHash<qint64, qint64> below;
    const QJsonArray all = allDepartments.value("department_id"_L1).toArray();
    for (const auto &value : all) {
        const QJsonObject department = value.toObject();
        below.insert(department.value("parentid"_L1).toInteger(), department.value("id"_L1).toInteger());
    }
    QList<qint64> found;
    QSet<qint64> seen;
    QList<qint64> next = departments;
    while (!next.isEmpty()) {
        const qint64 department = next.takeFirst();
        if (seen.contains(department))
            continue;
        seen.insert(department);
        found.append(department);
        next += below.values(department);
    }
    return found;
}

MemberStatus memberStatus(const QJsonObject &member)
{
    switch (member.value("status"_L1).toInt()) {
    case 1:
        return MemberStatus::Active;
    case 2:
        return MemberStatus::Disabled;
    case 4:
        return MemberStatus::NotActivated;
    case 5:
        return MemberStatus::Left;
    default:
        return MemberStatus::Unknown;
    }
}
