// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

// Whom an app may reach, read from WeCom's replies (wecom-api § 4). Pure functions; what has another shape is empty.

struct VisibleRange
{
    QStringList accounts;
    QList<qint64> departments; // with everything below them
    QList<qint64> tags;
};

// Of agent/get: allow_userinfos, allow_partys, allow_tags.
VisibleRange visibleRange(const QJsonObject &agent);

// Of tag/get: userlist and partylist.
VisibleRange tagMembers(const QJsonObject &tag);

// Of user/simplelist: userlist.
QStringList departmentMembers(const QJsonObject &department);

// The departments and all those below them, of department/simplelist, each once. user/simplelist no longer looks below.
QList<qint64> withThoseBelow(const QList<qint64> &departments, const QJsonObject &allDepartments);

// Of user/get.
enum class MemberStatus { Active, Disabled, NotActivated, Left, Unknown };
MemberStatus memberStatus(const QJsonObject &member);
