// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/sendresult.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct HappeningName
{
    Happening happening{};
    QStringView name;
};

constexpr HappeningName happeningNames[] = {
    {Happening::Delivered, u"delivered"},
    {Happening::Errcode, u"errcode"},
    {Happening::AccountMissed, u"account-missed"},
    {Happening::AccountUnlicensed, u"account-unlicensed"},
    {Happening::HostNotFound, u"host-not-found"},
    {Happening::ConnectionRefused, u"connection-refused"},
    {Happening::ConnectTimeout, u"connect-timeout"},
    {Happening::ConnectionClosed, u"connection-closed"},
    {Happening::AnswerTimeout, u"answer-timeout"},
    {Happening::TlsFailed, u"tls-failed"},
    {Happening::ProxyFailed, u"proxy-failed"},
    {Happening::NetworkFailed, u"network-failed"},
    {Happening::HttpStatus, u"http-status"},
    {Happening::RedirectRefused, u"redirect-refused"},
    {Happening::NotJson, u"not-json"},
    {Happening::ErrcodeMissing, u"errcode-missing"},
    {Happening::TokenMissing, u"token-missing"},
    {Happening::AnswerTooLarge, u"answer-too-large"},
    {Happening::CaFileUnreadable, u"ca-file-unreadable"},
    {Happening::SecretUnavailable, u"secret-unavailable"},
    {Happening::UnknownReceiver, u"unknown-receiver"},
    {Happening::SectionOff, u"section-off"},
    {Happening::ServiceDisabled, u"service-disabled"},
    {Happening::EmptyText, u"empty-text"},
    {Happening::RuleUnknown, u"rule-unknown"},
    {Happening::RuleDisabled, u"rule-disabled"},
};

} // namespace

QString nameOf(Happening happening)
{
    for (const HappeningName &each : happeningNames) {
        if (each.happening == happening)
            return each.name.toString();
    }
    Q_UNREACHABLE();
}

std::optional<Happening> happeningNamed(const QString &name)
{
    for (const HappeningName &each : happeningNames) {
        if (each.name == name)
            return each.happening;
    }
    return {};
}

QString identityOf(const Receiver &receiver)
{
    const bool isGroup = receiver.kind == Receiver::Kind::Group;
    return isGroup ? u"group "_s + receiver.name : u"account "_s + receiver.name.toCaseFolded();
}

bool SendResult::isDelivered() const
{
    return !receivers.isEmpty() && std::all_of(receivers.cbegin(), receivers.cend(),
                                               [](const ReceiverResult &result) { return result.isDelivered(); });
}

bool SendResult::isPartlyDelivered() const
{
    const qsizetype missedCount = missed().size();
    return missedCount > 0 && missedCount < receivers.size();
}

QList<Receiver> SendResult::missed() const
{
    QList<Receiver> names;
    for (const ReceiverResult &result : receivers) {
        if (!result.isDelivered())
            names.append(result.receiver);
    }
    return names;
}
