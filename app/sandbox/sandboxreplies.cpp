// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/sandboxreplies.h>

#include <QDateTime>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

static HttpReply jsonReply(const QJsonObject &object)
{
    HttpReply reply;
    reply.contentType = "application/json; charset=UTF-8";
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

HttpReply okReply(QJsonObject fields)
{
    fields.insert(u"errcode"_s, 0);
    fields.insert(u"errmsg"_s, u"ok"_s);
    return jsonReply(fields);
}

HttpReply errorReply(int errcode, const QString &text, const QJsonObject &fields, const QString &seenAddress)
{
    // 25 digits; the first ten are the server's clock.
    const QString hint = QString::number(QDateTime::currentSecsSinceEpoch()) +
                         QString::number(QRandomGenerator::global()->generate() % 900000U + 100000U) + u"018506079"_s;
    QJsonObject object = fields;
    object.insert(u"errcode"_s, errcode);
    object.insert(u"errmsg"_s,
                  u"%1, hint: [%2], from ip: %3, more info at https://open.work.weixin.qq.com/devtool/query?e=%4"_s.arg(
                      text, hint, seenAddress, QString::number(errcode)));
    return jsonReply(object);
}
