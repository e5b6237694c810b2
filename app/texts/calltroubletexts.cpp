// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/calltroubletexts.h>

#include <texts/resulttexts.h>

#include <QCoreApplication>

namespace texts {

namespace {

constexpr int calledTooOften = 45009;

QString words(const char *text)
{
    return QCoreApplication::translate("Check", text);
}

QString tlsText(const CallTrouble &trouble, const QString &caFile)
{
    switch (*trouble.tls) {
    case TlsTrouble::OutOfDate:
        return words(QT_TRANSLATE_NOOP(
            "Check", "The server's certificate has expired or is not valid yet. Check this machine's clock; if it is "
                     "right, whoever runs the server has to renew the certificate."));
    case TlsTrouble::OtherHost:
        return words(QT_TRANSLATE_NOOP(
            "Check", "The server's certificate is for another host. Check the API base URL; perhaps a proxy or the "
                     "network's login page answers in its place."));
    case TlsTrouble::UnknownAuthority:
        if (caFile.isEmpty())
            return words(QT_TRANSLATE_NOOP(
                "Check", "This machine trusts nobody who vouches for the server's certificate. For a private "
                         "deployment or an inspecting proxy, name its CA file in the service."));
        return words(QT_TRANSLATE_NOOP(
                         "Check", "Neither this machine nor the CA file %1 vouches for the server's certificate. Get "
                                  "the right CA file from whoever runs the server or the inspecting proxy."))
            .arg(caFile);
    case TlsTrouble::Handshake:
        return words(QT_TRANSLATE_NOOP("Check",
                                       "No TLS connection came about (%1): the server speaks no TLS 1.2 or later on "
                                       "this port. Check the API base URL and its port, and the proxy."))
            .arg(trouble.detail);
    }
    Q_UNREACHABLE();
}

} // namespace

QString troubleText(const CheckFinding &finding)
{
    const CallTrouble &trouble = *finding.trouble;
    const bool isToken = finding.step == CheckStep::Token;
    if (trouble.tls)
        return tlsText(trouble, finding.caFile);
    if (trouble.happening == Happening::NotJson)
        return words(QT_TRANSLATE_NOOP("Check",
                                       "The answer was no JSON (HTTP %1), perhaps the network's login page: it is not "
                                       "WeCom that answers. Check the proxy and the API base URL."))
            .arg(trouble.detail);
    if (trouble.happening == Happening::ErrcodeMissing)
        return words(QT_TRANSLATE_NOOP("Check", "The answer held no errcode (HTTP %1): it is not WeCom that answers. "
                                                "Check the API base URL."))
            .arg(trouble.detail);
    if (trouble.happening == Happening::CaFileUnreadable)
        return words(QT_TRANSLATE_NOOP(
            "Check", "The CA file cannot be read or holds no certificate. Mend the path, or use a PEM file."));
    if (trouble.errcode == calledTooOften && !isToken)
        return words(QT_TRANSLATE_NOOP("Check", "Too many calls. Wait a minute, then check again."));
    ReceiverResult result;
    result.happening = trouble.happening;
    result.step = isToken ? SendStep::Token : SendStep::None;
    result.errcode = trouble.errcode;
    result.errmsg = trouble.errmsg;
    result.seenAddress = trouble.seenAddress;
    result.detail = trouble.detail;
    return resultText(result);
}

} // namespace texts
