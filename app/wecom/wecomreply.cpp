// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/wecomreply.h>

#include <domain/redaction.h>

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 usualTokenLifeSeconds = 7200;
constexpr double longestTokenLifeSeconds = 86400; // no token lives a day; who says so is not believed

std::optional<int> readableErrcode(const QJsonObject &body)
{
    const QJsonValue value = body.value("errcode"_L1);
    const double number = value.toDouble();
    const bool isInt = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    if (!value.isDouble() || !isInt || std::floor(number) != number)
        return {}; // beyond int, toInt() would say 0, and 0 means delivered
    return static_cast<int>(number);
}

Happening whyUnreadable(int httpStatus, bool isJson)
{
    if (httpStatus >= 300 && httpStatus < 400)
        return Happening::RedirectRefused;
    if (httpStatus < 200 || httpStatus >= 300)
        return Happening::HttpStatus;
    return isJson ? Happening::ErrcodeMissing : Happening::NotJson;
}

void readErrmsg(WecomReply &reply, const QString &errmsg)
{
    static const QRegularExpression seenAddress(u"from ip:\\s*([0-9A-Fa-f:.]+)"_s);
    static const QRegularExpression hint(u"hint:\\s*\\[(\\d{10})"_s);
    reply.errmsg = withoutSecrets(errmsg.section(u", hint:"_s, 0, 0).trimmed());
    reply.seenAddress = seenAddress.match(errmsg).captured(1);
    if (const auto match = hint.match(errmsg); match.hasMatch())
        reply.serverTime = QDateTime::fromSecsSinceEpoch(match.captured(1).toLongLong(), Qt::UTC);
    reply.wasMisread = errmsg.contains("wrong json format"_L1, Qt::CaseInsensitive);
}

QStringList joinedNames(const QJsonObject &body, const QString &field)
{
    return body.value(field).toString().split(u'|', Qt::SkipEmptyParts);
}

} // namespace

WecomReply readReply(int httpStatus, const QByteArray &body)
{
    WecomReply reply;
    reply.httpStatus = httpStatus;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    reply.body = document.object();
    const std::optional<int> errcode = readableErrcode(reply.body);
    const bool isGoodStatus = httpStatus >= 200 && httpStatus < 300;
    // A refusal is believed whatever the status; a success only with a status that says so too.
    if (!errcode || (*errcode == 0 && !isGoodStatus)) {
        reply.unreadable = whyUnreadable(httpStatus, document.isObject());
        return reply;
    }
    reply.errcode = *errcode;
    readErrmsg(reply, reply.body.value("errmsg"_L1).toString());
    return reply;
}

MissedAccounts missedAccounts(const QJsonObject &body)
{
    return {joinedNames(body, u"invaliduser"_s), joinedNames(body, u"unlicenseduser"_s)};
}

std::optional<AccessToken> accessToken(const QJsonObject &body)
{
    const QString value = body.value("access_token"_L1).toString();
    if (value.isEmpty())
        return {};
    const double life = body.value("expires_in"_L1).toDouble(usualTokenLifeSeconds);
    return AccessToken{value, static_cast<qint64>(std::clamp(life, 0.0, longestTokenLifeSeconds))};
}
