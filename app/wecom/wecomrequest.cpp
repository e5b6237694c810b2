// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/wecomrequest.h>

#include <domain/card.h>
#include <domain/messagefit.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

QString typeName(MessageFormat format)
{
    switch (format) {
    case MessageFormat::Text:
        return u"text"_s;
    case MessageFormat::Markdown:
        return u"markdown"_s;
    case MessageFormat::Card:
        return u"template_card"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject templateCard(const Card &card)
{
    QJsonObject object{{u"card_type"_s, u"text_notice"_s},
                       {u"main_title"_s, QJsonObject{{u"title"_s, card.title}}},
                       {u"card_action"_s, QJsonObject{{u"type"_s, 1}, {u"url"_s, card.link}}}};
    QJsonArray rows;
    for (const CardRow &row : card.rows)
        rows.append(QJsonObject{{u"keyname"_s, row.key}, {u"value"_s, row.value}});
    if (!rows.isEmpty())
        object.insert(u"horizontal_content_list"_s, rows);
    if (!card.text.isEmpty())
        object.insert(u"sub_title_text"_s, card.text);
    return object;
}

// msgtype and the object of that name, which all messages have in common.
struct Content
{
    QJsonObject fields;
    bool wasCut;
};

Content contentOf(const OutgoingMessage &message, MessageTarget target)
{
    if (const std::optional<Card> card = cardOf(message, target)) {
        const QString type = typeName(MessageFormat::Card);
        return {{{u"msgtype"_s, type}, {type, templateCard(*card)}}, card->wasCut()};
    }
    const FittedText text = fittedText(message, target);
    QJsonObject inner{{u"content"_s, text.text}};
    const bool isMarkdown = message.format == MessageFormat::Markdown;
    const QStringList mentions = mentionsOf(message, target);
    if (!isMarkdown && !mentions.isEmpty())
        inner.insert(u"mentioned_list"_s, QJsonArray::fromStringList(mentions));
    const QString type = typeName(isMarkdown ? MessageFormat::Markdown : MessageFormat::Text);
    return {{{u"msgtype"_s, type}, {type, inner}}, text.wasCut()};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact); // raw UTF-8, no \u escapes
}

} // namespace

QUrl callUrl(const QString &apiBaseUrl, const QString &call, const CallParameters &parameters)
{
    QUrl url(apiBaseUrl);
    url.setPath(u"/cgi-bin/"_s + call);
    QByteArray query;
    for (const auto &[name, value] : parameters) {
        query += query.isEmpty() ? "" : "&";
        query += name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    }
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QUrl tokenUrl(const QString &apiBaseUrl, const App &app)
{
    return callUrl(apiBaseUrl, u"gettoken"_s, {{u"corpid"_s, app.companyId}, {u"corpsecret"_s, app.secret.reveal()}});
}

QUrl messageUrl(const QString &apiBaseUrl, const QString &accessToken)
{
    return callUrl(apiBaseUrl, u"message/send"_s, {{u"access_token"_s, accessToken}});
}

MessageBody robotBody(const OutgoingMessage &message)
{
    const Content content = contentOf(message, MessageTarget::Robot);
    return {compact(content.fields), content.wasCut};
}

MessageBody appBody(const OutgoingMessage &message, qlonglong agentId, const QStringList &accounts)
{
    Content content = contentOf(message, MessageTarget::App);
    content.fields.insert(u"touser"_s, accounts.join(u'|'));
    content.fields.insert(u"agentid"_s, agentId);
    content.fields.insert(u"safe"_s, 0);
    // WeCom then swallows a repetition of the very same body (wecom-api § 2.2): wanted after an answer that was lost,
    // but not for a second alarm whose text happens to be the same.
    if (message.namesEventTime)
        content.fields.insert(u"enable_duplicate_check"_s, 1);
    return {compact(content.fields), content.wasCut};
}
