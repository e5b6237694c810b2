// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/sandboxstate.h>

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

bool SandboxState::acceptsCompany(const QString &companyId) const
{
    return companyId.startsWith("ww"_L1) || companyId.startsWith("wx"_L1);
}

bool SandboxState::acceptsSecret(const QString &secret) const
{
    return !secret.startsWith("wrong"_L1);
}

bool SandboxState::acceptsRobot(const QString &key) const
{
    return !key.isEmpty() && !key.startsWith("removed"_L1) && !world.removedRobots.contains(key);
}

bool SandboxState::knowsUser(const QString &account) const
{
    static const QRegularExpression possible(u"\\A[0-9A-Za-z][0-9A-Za-z_.@-]{0,63}\\z"_s);
    if (world.users.isEmpty() && world.departments.isEmpty() && world.tags.isEmpty())
        return possible.match(account).hasMatch() && !account.startsWith("unknown"_L1, Qt::CaseInsensitive);
    const auto holds = [&account](const auto &place) { return place.members.contains(account, Qt::CaseInsensitive); };
    return world.users.contains(account, Qt::CaseInsensitive) ||
           std::any_of(world.departments.cbegin(), world.departments.cend(), holds) ||
           std::any_of(world.tags.cbegin(), world.tags.cend(), holds);
}

const SandboxDepartment *SandboxState::department(qint64 id) const
{
    const auto found = std::find_if(world.departments.cbegin(), world.departments.cend(),
                                    [id](const SandboxDepartment &department) { return department.id == id; });
    return found == world.departments.cend() ? nullptr : &*found;
}

const SandboxTag *SandboxState::tag(qint64 id) const
{
    const auto found =
        std::find_if(world.tags.cbegin(), world.tags.cend(), [id](const SandboxTag &tag) { return tag.id == id; });
    return found == world.tags.cend() ? nullptr : &*found;
}

QString SandboxState::spelling(const QString &account) const
{
    for (const QString &user : world.users) {
        if (user.compare(account, Qt::CaseInsensitive) == 0)
            return user;
    }
    return account;
}

QStringList SandboxState::listedUsers() const
{
    const bool isGenerous = world.users.isEmpty() && world.departments.isEmpty() && world.tags.isEmpty();
    return isGenerous ? QStringList{u"zhangsan"_s, u"lisi"_s, u"wangwu"_s} : world.users;
}

QString SandboxState::tokenFor(const QString &companyId, const QString &secret, const QDateTime &now)
{
    QString &token = m_tokenByApp[companyId + u'\n' + secret];
    if (stateOf(token, now) != TokenState::Valid) {
        token = u"sandbox-token-"_s + QUuid::createUuid().toString(QUuid::Id128);
        m_tokenEnds.insert(token, now.addSecs(world.tokenLifeSeconds));
    }
    return token;
}

SandboxState::TokenState SandboxState::stateOf(const QString &token, const QDateTime &now) const
{
    if (token.isEmpty())
        return TokenState::Missing;
    const auto end = m_tokenEnds.constFind(token);
    if (end == m_tokenEnds.cend())
        return TokenState::Unknown;
    return now < *end ? TokenState::Valid : TokenState::Expired;
}

void SandboxState::expireTokens()
{
    for (QDateTime &end : m_tokenEnds)
        end = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
}

bool SandboxState::count(const QString &target, int limit, const QDateTime &now)
{
    QList<QDateTime> &sent = m_sent[target];
    sent.removeIf([&now](const QDateTime &time) { return time.secsTo(now) >= 60; });
    if (sent.size() >= limit)
        return false;
    sent.append(now);
    return true;
}

bool SandboxState::countRobot(const QString &key, const QDateTime &now)
{
    return count(u"robot\n"_s + key, world.robotLimit, now);
}

bool SandboxState::countMember(const QString &account, const QDateTime &now)
{
    return count(u"member\n"_s + account.toLower(), world.memberLimit, now);
}
