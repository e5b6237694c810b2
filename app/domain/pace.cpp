// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/pace.h>

#include <domain/webhookurl.h>

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

const std::vector<PaceWindow> &paceWindowsOf(MessageTarget target)
{
    static const std::vector<PaceWindow> robot{{60s, 20}};
    static const std::vector<PaceWindow> member{{60s, 30}, {3600s, 1000}};
    return target == MessageTarget::Robot ? robot : member;
}

QString paceKeyOf(const Service &service, const Receiver &receiver)
{
    if (receiver.kind == Receiver::Kind::Account) {
        const auto isMeant = [&](const Account &account) {
            return account.account.compare(receiver.name, Qt::CaseInsensitive) == 0;
        };
        if (std::none_of(service.accounts.cbegin(), service.accounts.cend(), isMeant))
            return {};
        return u"member/%1/%2/%3"_s.arg(service.app.companyId, service.app.agentId, receiver.name.toCaseFolded());
    }
    const auto robot = std::find_if(service.robots.cbegin(), service.robots.cend(),
                                    [&](const Robot &each) { return each.groupName == receiver.name; });
    if (robot == service.robots.cend() || !robot->webhookUrl.isGiven())
        return {};
    const QByteArray key = webhookKey(QUrl(robot->webhookUrl.reveal())).toUtf8();
    const QByteArray hash = QCryptographicHash::hash("tocsin-pace/" + key, QCryptographicHash::Sha256);
    return u"robot/"_s + QString::fromLatin1(hash.toHex().left(32));
}

PaceBudget paceBudget(MessageTarget target, const std::vector<qint64> &sent, qint64 now, int kept)
{
    PaceBudget tightest;
    bool isFirst = true;
    for (const PaceWindow &window : paceWindowsOf(target)) {
        const qint64 length = std::chrono::milliseconds(window.length + paceMargin).count();
        const auto oldest = std::upper_bound(sent.cbegin(), sent.cend(), now - length);
        const auto count = static_cast<int>(sent.cend() - oldest);
        const int most = window.messages - kept;
        PaceBudget budget{std::max(0, most - count), window.messages, window.length, now};
        if (count >= most) // free when all but most - 1 of them have left the window
            budget.freeAt = *(sent.cend() - most) + length;
        if (isFirst || budget.left < tightest.left) {
            budget.freeAt = std::max(budget.freeAt, isFirst ? now : tightest.freeAt);
            tightest = budget;
        } else {
            tightest.freeAt = std::max(tightest.freeAt, budget.freeAt);
        }
        isFirst = false;
    }
    return tightest;
}

bool countsForPace(const ReceiverResult &result)
{
    if (result.mayHaveArrived)
        return true;
    if (result.happening == Happening::Errcode)
        return result.step == SendStep::Message;
    return result.happening == Happening::Delivered;
}
