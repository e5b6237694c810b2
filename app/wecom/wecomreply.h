// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/sendresult.h>

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

// What WeCom answered, as pure functions of status and body (wecom-api § 0, 2.1, 2.2).

struct WecomReply
{
    // Set when the body has no readable errcode: HttpStatus, RedirectRefused, NotJson or ErrcodeMissing. Whatever the
    // HTTP status says, such a reply is not a success.
    std::optional<Happening> unreadable;
    int httpStatus = 0;
    int errcode = 0;
    QString errmsg;          // the text before ", hint:", secrets removed
    QString seenAddress;     // "from ip"
    QDateTime serverTime;    // from the hint's first ten digits, UTC; invalid when there is none
    bool wasMisread = false; // WeCom says "wrong json format": a fault of ours even with errcode 0
    QJsonObject body;

    bool isOk() const { return !unreadable && errcode == 0; }
};

WecomReply readReply(int httpStatus, const QByteArray &body);

// Of message/send: accounts that were not reached. WeCom answers in lower case; compare with case ignored.
struct MissedAccounts
{
    QStringList invalid;    // invaliduser
    QStringList unlicensed; // unlicenseduser
};

MissedAccounts missedAccounts(const QJsonObject &body);

struct AccessToken
{
    QString value;
    qint64 expiresInSeconds = 0;
};

// Of gettoken; nothing when the reply says ok but holds no token.
std::optional<AccessToken> accessToken(const QJsonObject &body);
