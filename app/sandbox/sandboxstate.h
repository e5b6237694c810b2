// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

struct SandboxDepartment
{
    qint64 id = 0;
    qint64 parentId = 0; // one that is not listed, and no tag holds this: the app was given this department itself
    QStringList members;
};

struct SandboxTag
{
    qint64 id = 0;
    QStringList members;
    QList<qint64> departments;
};

// What the sandbox's WeCom knows. Without anything listed it is generous, so that a first trial works; see accepts…().
struct SandboxWorld
{
    int robotLimit = 20;  // messages a minute for one robot
    int memberLimit = 30; // messages a minute from the app to one member
    qint64 tokenLifeSeconds = 7200;
    qint64 agentId = 1000002; // of the one app
    QString agentName = QStringLiteral("Sandbox");
    // The app's visible range, by its three ways. All empty = every possible account not "unknown…".
    QStringList users;
    QList<SandboxDepartment> departments; // of the app's range; user/simplelist of others is refused
    QList<SandboxTag> tags;
    QHash<QString, int> memberStatus; // of user/get, by account in lower case; else 1 (active)
    QHash<QString, int> refusedCalls; // errcode by call ("user/simplelist"): for a right that is missing
    QStringList unlicensedUsers;      // visible, but without a licence
    QSet<QString> removedRobots;      // keys; besides those that begin with "removed"
    bool isAppStopped = false;
};

// Tokens and counters of a running sandbox.
class SandboxState
{
public:
    SandboxWorld world;

    bool acceptsCompany(const QString &companyId) const; // begins with ww or wx
    bool acceptsSecret(const QString &secret) const;     // does not begin with "wrong"
    bool acceptsRobot(const QString &key) const;         // not removed
    bool knowsUser(const QString &account) const;        // case ignored
    QString spelling(const QString &account) const;      // as listed
    QStringList listedUsers() const;
    const SandboxDepartment *department(qint64 id) const; // null when it is not of the app's range
    const SandboxTag *tag(qint64 id) const;

    // The same token while it is valid, as WeCom does.
    QString tokenFor(const QString &companyId, const QString &secret, const QDateTime &now);
    enum class TokenState { Missing, Unknown, Expired, Valid };
    TokenState stateOf(const QString &token, const QDateTime &now) const;
    void expireTokens();

    // One message to a robot or member. False: over its limit of the last 60 seconds, and not counted.
    bool countRobot(const QString &key, const QDateTime &now);
    bool countMember(const QString &account, const QDateTime &now);

private:
    bool count(const QString &target, int limit, const QDateTime &now);

    QHash<QString, QString> m_tokenByApp;
    QHash<QString, QDateTime> m_tokenEnds;
    QHash<QString, QList<QDateTime>> m_sent;
};
