// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/wecomsendjob.h>

#include <wecom/errcodes.h>
#include <wecom/wecomrequest.h>

#include <QLoggingCategory>
#include <QPointer>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(wecomLog, "tocsin.wecom")

namespace {

constexpr auto waitAfterNoAnswer = 5s;
constexpr auto waitAfterAddressBan = 3600s; // 45009 from gettoken: the ban for wrong secrets (wecom-api § 2.1)

} // namespace

ReceiverResult resultOf(const HttpAnswer &http, const WecomReply &reply, SendStep step)
{
    ReceiverResult result;
    result.step = step;
    result.detail = http.detail;
    if (http.trouble || reply.unreadable) {
        result.happening = http.trouble ? *http.trouble : *reply.unreadable;
        const bool isSettled =
            result.happening == Happening::TlsFailed || result.happening == Happening::RedirectRefused;
        result.outcome = isSettled ? Outcome::Refused : Outcome::TryAgain;
        result.retryAfter = isSettled ? 0s : std::chrono::seconds(waitAfterNoAnswer);
        result.mayHaveArrived = step == SendStep::Message && http.requestWentOut;
        if (!http.trouble)
            result.detail = QString::number(http.status);
        return result;
    }
    if (reply.errcode == 0) {
        result.outcome = Outcome::Delivered;
        result.happening = Happening::Delivered;
        return result;
    }
    const ErrcodeRule rule = ruleOf(reply.errcode);
    result.happening = Happening::Errcode;
    result.errcode = reply.errcode;
    result.errmsg = reply.errmsg;
    result.seenAddress = reply.seenAddress;
    result.outcome = rule.errcodeClass == ErrcodeClass::Wait ? Outcome::TryAgain : Outcome::Refused;
    result.retryAfter = rule.wait;
    if (step == SendStep::Token && reply.errcode == 45009)
        result.retryAfter = waitAfterAddressBan;
    return result;
}

WecomSendJob::WecomSendJob(HttpRoutes &routes, AccessTokens &tokens, const SendOrder &order, QObject *parent)
    : SendJob(parent), m_routes(routes), m_tokens(tokens), m_order(order)
{
    for (qsizetype row = 0; row < order.service.accounts.size(); ++row)
        m_accountRows.insert(order.service.accounts[row].account.toCaseFolded(), row);
    for (const Receiver &receiver : order.receivers) {
        ReceiverResult open;
        open.receiver = receiver;
        m_result.receivers.append(open);
    }
    m_open = order.receivers.size();
    QMetaObject::invokeMethod(this, &WecomSendJob::begin, Qt::QueuedConnection);
}

const Robot *WecomSendJob::robotNamed(const QString &groupName) const
{
    const auto &robots = m_order.service.robots;
    const auto robot = std::find_if(robots.cbegin(), robots.cend(),
                                    [&](const Robot &candidate) { return candidate.groupName == groupName; });
    return robot == robots.cend() ? nullptr : &*robot;
}

const Account *WecomSendJob::accountNamed(const QString &account) const
{
    const auto row = m_accountRows.constFind(account.toCaseFolded());
    return row == m_accountRows.cend() ? nullptr : &m_order.service.accounts[*row];
}

std::optional<Happening> WecomSendJob::whyNotSent(const Receiver &receiver) const
{
    const Service &service = m_order.service;
    const bool isGroup = receiver.kind == Receiver::Kind::Group;
    if (!service.enabled)
        return Happening::ServiceDisabled;
    if (m_order.message.text.trimmed().isEmpty())
        return Happening::EmptyText;
    const Robot *robot = isGroup ? robotNamed(receiver.name) : nullptr;
    if (isGroup ? !robot : !accountNamed(receiver.name))
        return Happening::UnknownReceiver;
    if (isGroup ? !service.sendToGroups : !service.sendToAccounts)
        return Happening::SectionOff;
    const SecretText &secret = isGroup ? robot->webhookUrl : service.app.secret;
    if (!secret.isGiven())
        return Happening::SecretUnavailable;
    if (!HttpRoutes::troubleWithCaFile(service.route).isEmpty())
        return Happening::CaFileUnreadable;
    return {};
}

void WecomSendJob::begin()
{
    Positions accounts;
    QList<QPair<qsizetype, Happening>> notSent;
    for (qsizetype position = 0; position < m_order.receivers.size(); ++position) {
        const Receiver &receiver = m_order.receivers[position];
        if (const auto why = whyNotSent(receiver))
            notSent.append({position, *why});
        else if (receiver.kind == Receiver::Kind::Group)
            sendToRobot(position);
        else
            accounts.append(position);
    }
    for (qsizetype from = 0; from < accounts.size(); from += mostAccountsInOneCall)
        sendToAccounts(accounts.mid(from, mostAccountsInOneCall), false);
    concludeNotSent(notSent);
}

void WecomSendJob::concludeNotSent(const QList<QPair<qsizetype, Happening>> &notSent)
{
    const QPointer<WecomSendJob> stillWanted(this); // whoever hears of a result may drop the job
    for (const auto &[position, why] : notSent) {
        ReceiverResult result;
        result.happening = why;
        result.detail = why == Happening::CaFileUnreadable ? m_order.service.route.caFile : m_order.service.name;
        conclude(position, result);
        if (!stillWanted)
            return;
    }
    if (m_order.receivers.isEmpty())
        finish();
}

void WecomSendJob::sendToRobot(qsizetype position)
{
    const Robot *robot = robotNamed(m_order.receivers[position].name);
    const MessageBody body = robotBody(m_order.message);
    HttpCall *call = m_routes.post(m_order.service.route, QUrl(robot->webhookUrl.reveal()), body.json, this);
    connect(call, &HttpCall::finished, this, [this, call, position, cut = body.wasCut](const HttpAnswer &http) {
        call->deleteLater();
        const WecomReply reply = http.trouble ? WecomReply() : readReply(http.status, http.body);
        if (reply.wasMisread)
            qCWarning(wecomLog, "WeCom could not read all of a robot message (errcode %d)", reply.errcode);
        ReceiverResult result = resultOf(http, reply, SendStep::Message);
        result.wasCut = cut;
        conclude(position, result);
    });
}

void WecomSendJob::sendToAccounts(const Positions &batch, bool tokenWasRefreshed)
{
    TokenJob *token = m_tokens.token(m_order.service, this);
    connect(token, &TokenJob::finished, this, [this, batch, tokenWasRefreshed](const TokenAnswer &answer) {
        if (answer.token.isEmpty())
            concludeWithoutToken(batch, answer);
        else
            sendWithToken(batch, answer.token, tokenWasRefreshed);
    });
}

void WecomSendJob::sendWithToken(const Positions &batch, const QString &token, bool tokenWasRefreshed)
{
    QStringList accounts;
    for (const qsizetype position : batch)
        accounts.append(accountNamed(m_order.receivers[position].name)->account);
    accounts.removeDuplicates(); // asked for in two spellings, told once
    const Service &service = m_order.service;
    const MessageBody body = appBody(m_order.message, service.app.agentId.toLongLong(), accounts);
    HttpCall *call = m_routes.post(service.route, messageUrl(service.route.apiBaseUrl, token), body.json, this);
    connect(call, &HttpCall::finished, this,
            [this, call, batch, token, tokenWasRefreshed, cut = body.wasCut](const HttpAnswer &http) {
                call->deleteLater();
                const int errcode = http.trouble ? 0 : readReply(http.status, http.body).errcode;
                const bool isTokenRefused = ruleOf(errcode).errcodeClass == ErrcodeClass::RefreshToken;
                // 40001 here: the secret was reset; the next attempt asks for a new token.
                if (isTokenRefused || errcode == 40001)
                    m_tokens.forget(m_order.service, token);
                if (isTokenRefused && !tokenWasRefreshed)
                    sendToAccounts(batch, true);
                else
                    concludeAccounts(batch, http, cut);
            });
}

void WecomSendJob::concludeAccounts(const Positions &batch, const HttpAnswer &http, bool wasCut)
{
    const WecomReply reply = http.trouble ? WecomReply() : readReply(http.status, http.body);
    if (reply.wasMisread)
        qCWarning(wecomLog, "WeCom could not read all of an app message (errcode %d)", reply.errcode);
    const MissedAccounts missed = missedAccounts(reply.body);
    const auto folded = [](const QStringList &accounts) {
        QSet<QString> set;
        for (const QString &account : accounts)
            set.insert(account.toCaseFolded());
        return set;
    };
    const QSet<QString> invalid = folded(missed.invalid);
    const QSet<QString> unlicensed = folded(missed.unlicensed);
    const QPointer<WecomSendJob> stillWanted(this);
    for (const qsizetype position : batch) {
        ReceiverResult result = resultOf(http, reply, SendStep::Message);
        result.wasCut = wasCut;
        const QString account = m_order.receivers[position].name.toCaseFolded();
        if (result.isDelivered() && (invalid.contains(account) || unlicensed.contains(account))) {
            result.outcome = Outcome::Refused;
            result.happening = unlicensed.contains(account) ? Happening::AccountUnlicensed : Happening::AccountMissed;
        }
        conclude(position, result);
        if (!stillWanted)
            return;
    }
}

void WecomSendJob::concludeWithoutToken(const Positions &batch, const TokenAnswer &answer)
{
    const QPointer<WecomSendJob> stillWanted(this);
    for (const qsizetype position : batch) {
        conclude(position, resultOf(answer.http, answer.reply, SendStep::Token));
        if (!stillWanted)
            return;
    }
}

void WecomSendJob::conclude(qsizetype position, ReceiverResult result)
{
    result.receiver = m_order.receivers[position];
    m_result.receivers[position] = result;
    const QPointer<WecomSendJob> stillWanted(this);
    Q_EMIT receiverFinished(result);
    if (stillWanted && --m_open == 0)
        finish();
}

void WecomSendJob::finish()
{
    deleteLater();
    Q_EMIT finished(m_result);
}
