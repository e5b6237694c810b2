// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/typedtext.h>

#include <domain/webhookurl.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ushort fullWidthFirst = 0xFF01; // ！
constexpr ushort fullWidthLast = 0xFF5E;  // ～
constexpr ushort fullWidthShift = 0xFEE0; // to the same character in ASCII
constexpr ushort ideographicSpace = 0x3000;

// Zero-width space, word joiner, byte order mark, soft hyphen and the marks of writing direction.
bool isInvisible(QChar character)
{
    const ushort code = character.unicode();
    return code == 0x200B || code == 0x2060 || code == 0xFEFF || code == 0x00AD || code == 0x200E || code == 0x200F ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

// The zero-width joiners hold emoji and some scripts together, so only identifiers lose them.
bool isJoiner(QChar character)
{
    return character.unicode() == 0x200C || character.unicode() == 0x200D;
}

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

QChar toAscii(QChar character)
{
    const ushort code = character.unicode();
    if (code >= fullWidthFirst && code <= fullWidthLast)
        return QChar(code - fullWidthShift);
    return code == ideographicSpace ? QChar(u' ') : character;
}

SecretText cleanedSecret(const SecretText &typed)
{
    return typed.isGiven() ? SecretText(cleanedIdentifier(typed.reveal())) : typed;
}

// A password typed into the proxy's URL is a secret like the other: it goes where secrets are kept.
void takePasswordOut(Route &route)
{
    QUrl proxy(route.proxy, QUrl::StrictMode);
    if (!proxy.isValid() || proxy.password().isEmpty())
        return;
    route.proxyPassword = SecretText(proxy.password(QUrl::FullyDecoded));
    proxy.setPassword({});
    route.proxy = proxy.toString();
}

} // namespace

QString cleanedName(const QString &typed)
{
    static const QRegularExpression lineBreaks(u"\\s*[\\r\\n\\x{2028}\\x{2029}]+\\s*"_s);
    QString name = typed;
    name.removeIf(isInvisible);
    return name.trimmed().replace(lineBreaks, u" "_s);
}

QString cleanedGroupName(const QString &typed)
{
    return cleanedName(typed).replace(u'＆', u'&');
}

QString cleanedIdentifier(const QString &typed)
{
    QString identifier;
    identifier.reserve(typed.size());
    for (const QChar character : typed) {
        if (!isInvisible(character) && !isJoiner(character) && !isLineBreak(character))
            identifier.append(toAscii(character));
    }
    return identifier.trimmed();
}

QString webhookUrlFrom(const QString &typed, const QString &apiBaseUrl)
{
    // At least eight characters: a shorter word is a slip of the pen rather than a key.
    static const QRegularExpression onlyTheKey(u"\\A(?:\\??key=)?([0-9A-Za-z_-]{8,})\\z"_s);
    QString text = cleanedIdentifier(typed);
    const QRegularExpressionMatch key = onlyTheKey.match(text);
    if (key.hasMatch())
        return cleanedIdentifier(apiBaseUrl) + webhookPath + u"?key="_s + key.captured(1);
    if (!text.contains("://"_L1) && text.contains(webhookPath))
        return u"https://"_s + text;
    return text;
}

Service cleanedService(const Service &typed)
{
    Service service = typed;
    service.name = cleanedName(typed.name);
    service.description = cleanedName(typed.description);
    service.route.apiBaseUrl = cleanedIdentifier(typed.route.apiBaseUrl);
    while (service.route.apiBaseUrl.endsWith(u'/'))
        service.route.apiBaseUrl.chop(1);
    service.route.proxy = cleanedIdentifier(typed.route.proxy);
    service.route.proxyPassword = cleanedSecret(typed.route.proxyPassword);
    takePasswordOut(service.route);
    service.route.caFile = typed.route.caFile.trimmed();
    service.app.agentId = cleanedIdentifier(typed.app.agentId);
    service.app.companyId = cleanedIdentifier(typed.app.companyId);
    service.app.secret = cleanedSecret(typed.app.secret);
    for (Robot &robot : service.robots) {
        robot.groupName = cleanedGroupName(robot.groupName);
        if (robot.webhookUrl.isGiven())
            robot.webhookUrl = SecretText(webhookUrlFrom(robot.webhookUrl.reveal(), service.route.apiBaseUrl));
    }
    for (Account &account : service.accounts) {
        account.account = cleanedIdentifier(account.account);
        account.name = cleanedName(account.name);
    }
    return service;
}
