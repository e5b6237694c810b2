// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/resulttexts.h>

#include <texts/errcodetexts.h>

#include <QCoreApplication>

namespace texts {

namespace {

constexpr int tooOften = 45009;
constexpr int untrustedIp = 60020;

QString words(const char *text)
{
    return QCoreApplication::translate("Result", text);
}

const char *sentence(Happening happening)
{
    switch (happening) {
    case Happening::Delivered:
        return QT_TRANSLATE_NOOP("Result", "Delivered.");
    case Happening::Errcode:
        return QT_TRANSLATE_NOOP("Result", "WeCom refused it.");
    case Happening::AccountMissed:
        return QT_TRANSLATE_NOOP(
            "Result", "WeCom took the message, but not for this account: it is unknown, or outside the app's "
                      "visible range. Check the spelling in Contacts, and add the member to Allowed users (App "
                      "Management, the app).");
    case Happening::AccountUnlicensed:
        return QT_TRANSLATE_NOOP(
            "Result", "WeCom took the message, but not for this account: the member has no interface licence. "
                      "Assign one in the management system.");
    case Happening::HostNotFound:
        return QT_TRANSLATE_NOOP("Result",
                                 "The host was not found (%1). Check the API base URL, the proxy and the DNS of this "
                                 "machine.");
    case Happening::ConnectionRefused:
        return QT_TRANSLATE_NOOP("Result", "The connection was refused (%1). Check the API base URL and the firewall.");
    case Happening::ConnectTimeout:
        return QT_TRANSLATE_NOOP("Result",
                                 "No connection to %1 within the time limit. Check the network, the firewall and the "
                                 "proxy.");
    case Happening::ConnectionClosed:
        return QT_TRANSLATE_NOOP("Result", "The connection was closed before the answer was complete (%1).");
    case Happening::AnswerTimeout:
        return QT_TRANSLATE_NOOP("Result", "No complete answer from %1 within the time limit.");
    case Happening::TlsFailed:
        return QT_TRANSLATE_NOOP(
            "Result", "No trusted TLS connection (%1). Check this machine's clock; for a private deployment or "
                      "an inspecting proxy, name its CA file in the service.");
    case Happening::ProxyFailed:
        return QT_TRANSLATE_NOOP("Result",
                                 "The proxy failed (%1). Check its address, user and password in the service.");
    case Happening::NetworkFailed:
        return QT_TRANSLATE_NOOP("Result", "The network failed (%1). Check the connection of this machine.");
    case Happening::HttpStatus:
        return QT_TRANSLATE_NOOP("Result",
                                 "The server answered HTTP %1 without an errcode: it is broken or not WeCom. Check the "
                                 "API base URL and the proxy.");
    case Happening::RedirectRefused:
        return QT_TRANSLATE_NOOP(
            "Result", "The server redirected elsewhere (HTTP %1). That was not followed, for it would carry a "
                      "secret there. Check the API base URL and the proxy.");
    case Happening::NotJson:
        return QT_TRANSLATE_NOOP("Result",
                                 "The answer was no JSON (HTTP %1), perhaps a login page of the network. It does not "
                                 "count as delivered. Check the proxy and the API base URL.");
    case Happening::ErrcodeMissing:
        return QT_TRANSLATE_NOOP(
            "Result", "The answer held no errcode (HTTP %1), so it does not count as delivered. Check the API "
                      "base URL.");
    case Happening::TokenMissing:
        return QT_TRANSLATE_NOOP(
            "Result", "WeCom answered gettoken without a token (HTTP %1). Try again; check the API base URL.");
    case Happening::AnswerTooLarge:
        return QT_TRANSLATE_NOOP(
            "Result", "The answer of %1 was larger than 1 MiB and was not read. Check the API base URL and the "
                      "proxy.");
    case Happening::CaFileUnreadable:
        return QT_TRANSLATE_NOOP(
            "Result", "The CA file %1 cannot be read or holds no certificate. Nothing was sent. Mend the path "
                      "in the service, or use a PEM file.");
    case Happening::SecretUnavailable:
        return QT_TRANSLATE_NOOP(
            "Result", "A secret of the service %1 is missing: the Webhook URL or the Secret. Nothing was sent. "
                      "Enter it again.");
    case Happening::UnknownReceiver:
        return QT_TRANSLATE_NOOP("Result",
                                 "Neither a group nor an account of the service %1. Write a group name exactly as "
                                 "configured, or an account, not a display name.");
    case Happening::SectionOff:
        return QT_TRANSLATE_NOOP("Result",
                                 "Send To of the service %1 is switched off for this receiver. Switch it on in the "
                                 "service.");
    case Happening::ServiceDisabled:
        return QT_TRANSLATE_NOOP("Result", "The service %1 is disabled. Enable it to send.");
    case Happening::EmptyText:
        return QT_TRANSLATE_NOOP("Result", "The text is empty, and WeCom takes no empty message.");
    case Happening::RuleUnknown:
        return QT_TRANSLATE_NOOP("Result",
                                 "The alarm names the rule %1, and there is none of that name. Add it, or mend "
                                 "the name where the alarm comes from.");
    case Happening::RuleDisabled:
        return QT_TRANSLATE_NOOP("Result", "The alarm names the rule %1, which is disabled. Enable it.");
    }
    Q_UNREACHABLE();
}

QString errcodeSentence(const ReceiverResult &result)
{
    if (result.errcode == tooOften && result.step == SendStep::Token)
        return words(QT_TRANSLATE_NOOP("Result", "Too many calls for a token: after repeated wrong secrets WeCom bans "
                                                 "this machine's address for an hour. Check the Secret, then wait."));
    QString known = errcodeText(result.errcode);
    if (known.isEmpty())
        return words(QT_TRANSLATE_NOOP("Result", "WeCom refused it with errcode %1, which Tocsin does not know: %2"))
            .arg(QString::number(result.errcode), result.errmsg);
    if (result.errcode != untrustedIp)
        return known;
    const QString address =
        result.seenAddress.isEmpty()
            ? words(QT_TRANSLATE_NOOP("Result", "WeCom did not name the address it saw."))
            : words(QT_TRANSLATE_NOOP("Result", "WeCom saw the address %1.")).arg(result.seenAddress);
    return address + QLatin1Char(' ') + known;
}

} // namespace

QString resultText(const ReceiverResult &result)
{
    const bool isErrcode = result.happening == Happening::Errcode;
    QString text = isErrcode ? errcodeSentence(result) : words(sentence(result.happening));
    if (!isErrcode && text.contains(QStringLiteral("%1"))) // WeCom's own words may hold one too
        text = text.arg(result.detail);
    if (result.mayHaveArrived)
        text += QLatin1Char(' ') + words(QT_TRANSLATE_NOOP("Result", "The message may have arrived all the same."));
    if (result.isDelivered() && result.wasCut)
        text +=
            QLatin1Char(' ') + words(QT_TRANSLATE_NOOP("Result", "The text was longer than WeCom takes and was cut."));
    return text.simplified();
}

} // namespace texts
