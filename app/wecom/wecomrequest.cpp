// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/wecomrequest.h>

#include <domain/textcut.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

QUrl callUrl(const QString &apiBaseUrl, const QString &path, const QList<QPair<QString, QString>> &parameters)
{
    QUrl url(apiBaseUrl);
    url.setPath(path);
    QByteArray query;
    for (const auto &[name, value] : parameters) {
        query += query.isEmpty() ? "" : "&";
        query += name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    }
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

// Line breaks as \n; other control characters have no meaning in a chat and would need \u escapes, which WeCom refuses
// (40033).
QString cleaned(const QString &text)
{
    QString clean = text;
    clean.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    clean.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7f); });
    return clean;
}

QString formatName(MessageFormat format)
{
    return format == MessageFormat::Markdown ? u"markdown"_s : u"text"_s;
}

CutText content(const OutgoingMessage &message, qsizetype textLimit, qsizetype markdownLimit)
{
    const qsizetype limit = message.format == MessageFormat::Markdown ? markdownLimit : textLimit;
    return cutToBytes(cleaned(message.text), limit, message.format, message.language);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact); // raw UTF-8, no \u escapes
}

} // namespace

QUrl tokenUrl(const QString &apiBaseUrl, const App &app)
{
    return callUrl(apiBaseUrl, u"/cgi-bin/gettoken"_s,
                   {{u"corpid"_s, app.companyId}, {u"corpsecret"_s, app.secret.reveal()}});
}

QUrl messageUrl(const QString &apiBaseUrl, const QString &accessToken)
{
    return callUrl(apiBaseUrl, u"/cgi-bin/message/send"_s, {{u"access_token"_s, accessToken}});
}

MessageBody robotBody(const OutgoingMessage &message)
{
    const CutText text = content(message, byteLimit::robotText, byteLimit::robotMarkdown);
    QJsonObject inner{{u"content"_s, text.text}};
    if (message.format == MessageFormat::Text && !message.mentions.isEmpty())
        inner.insert(u"mentioned_list"_s, QJsonArray::fromStringList(message.mentions));
    const QString format = formatName(message.format);
    return {compact({{u"msgtype"_s, format}, {format, inner}}), text.wasCut};
}

MessageBody appBody(const OutgoingMessage &message, qlonglong agentId, const QStringList &accounts)
{
    const CutText text = content(message, byteLimit::appText, byteLimit::appMarkdown);
    const QString format = formatName(message.format);
    return {compact({{u"touser"_s, accounts.join(u'|')},
                     {u"msgtype"_s, format},
                     {u"agentid"_s, agentId},
                     {format, QJsonObject{{u"content"_s, text.text}}},
                     {u"safe"_s, 0}}),
            text.wasCut};
}
