// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/servicevalidation.h>

#include <domain/namerules.h>
#include <domain/webhookurl.h>

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {

using Field = ServiceField;
using Kind = ServiceProblemKind;

class Findings
{
public:
    void add(Field field, Kind kind, int row = -1) { m_problems.append({field, kind, row}); }
    QList<ServiceProblem> take() { return std::exchange(m_problems, {}); }

private:
    QList<ServiceProblem> m_problems;
};

void checkName(Findings &findings, Field field, const QString &name, int row = -1)
{
    if (const auto trouble = troubleWithName(name))
        findings.add(field, problemKindOf<Kind>(*trouble), row);
}

std::optional<Kind> whatIsWrongWithBaseUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty())
        return Kind::Missing;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s))
        return Kind::NotAUrl;
    if (!url.path().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return Kind::NotAUrl;
    if (url.scheme() == u"http"_s && !isLoopbackHost(url.host()))
        return Kind::PlainHttp;
    return {};
}

std::optional<Kind> whatIsWrongWithWebhookUrl(const QUrl &url, const QUrl &base)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return Kind::NotAUrl;
    if (url.scheme() == u"http"_s && !isLoopbackHost(url.host()))
        return Kind::PlainHttp;
    if (!hasSameOrigin(url, base))
        return Kind::ForeignOrigin;
    if (url.path() != webhookPath)
        return Kind::WrongPath;
    if (webhookKey(url).isEmpty())
        return Kind::NoKey;
    return {};
}

void checkRobots(Findings &findings, const Service &service)
{
    if (service.robots.isEmpty())
        findings.add(Field::Groups, Kind::NoRows);
    const QUrl base(service.route.apiBaseUrl);
    QSet<QString> names;
    QSet<QString> keys;
    for (int row = 0; row < service.robots.size(); ++row) {
        const Robot &robot = service.robots[row];
        checkName(findings, Field::GroupName, robot.groupName, row);
        if (!robot.groupName.isEmpty() && names.contains(robot.groupName))
            findings.add(Field::GroupName, Kind::Duplicate, row);
        names.insert(robot.groupName);

        if (robot.webhookUrl.isMissing())
            findings.add(Field::WebhookUrl, Kind::Missing, row);
        if (!robot.webhookUrl.isGiven())
            continue;
        const QUrl url(robot.webhookUrl.reveal(), QUrl::StrictMode);
        if (const auto wrong = whatIsWrongWithWebhookUrl(url, base))
            findings.add(Field::WebhookUrl, *wrong, row);
        else if (keys.contains(webhookKey(url)))
            findings.add(Field::WebhookUrl, Kind::Duplicate, row);
        keys.insert(webhookKey(url));
    }
}

void checkApp(Findings &findings, const App &app)
{
    bool isNumber = false;
    const qlonglong number = app.agentId.toLongLong(&isNumber);
    if (app.agentId.isEmpty())
        findings.add(Field::AgentId, Kind::Missing);
    else if (!isNumber || number <= 0)
        findings.add(Field::AgentId, Kind::NotAWholeNumber);
    if (app.companyId.trimmed().isEmpty())
        findings.add(Field::CompanyId, Kind::Missing);
    if (app.secret.isMissing())
        findings.add(Field::Secret, Kind::Missing);
}

void checkAccounts(Findings &findings, const QList<Account> &accounts)
{
    if (accounts.isEmpty())
        findings.add(Field::Accounts, Kind::NoRows);
    QSet<QString> seen;
    for (int row = 0; row < accounts.size(); ++row) {
        const QString &account = accounts[row].account;
        if (account.isEmpty())
            findings.add(Field::Account, Kind::Missing, row);
        else if (!isAccount(account))
            findings.add(Field::Account, Kind::NotAnAccount, row);
        else if (seen.contains(account.toCaseFolded()))
            findings.add(Field::Account, Kind::Duplicate, row);
        seen.insert(account.toCaseFolded());
        if (!isOneLine(accounts[row].name))
            findings.add(Field::AccountName, Kind::LineBreakOrTab, row);
    }
}

void checkRoute(Findings &findings, const Route &route)
{
    if (const auto wrong = whatIsWrongWithBaseUrl(route.apiBaseUrl))
        findings.add(Field::ApiBaseUrl, *wrong);
    if (!route.proxy.isEmpty()) {
        const QUrl proxy(route.proxy, QUrl::StrictMode);
        const bool known = proxy.scheme() == u"http"_s || proxy.scheme() == u"socks5"_s;
        if (!proxy.isValid() || !known || proxy.host().isEmpty() || proxy.port() <= 0)
            findings.add(Field::Proxy, Kind::NotAProxy);
    }
    if (!route.caFile.isEmpty() && QDir::isRelativePath(route.caFile))
        findings.add(Field::CaFile, Kind::RelativePath);
}

} // namespace

// By hand: an import asks this a hundred thousand times.
bool isAccount(const QString &text)
{
    const auto isLetterOrDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    constexpr qsizetype longestAccount = 64;
    if (text.isEmpty() || text.size() > longestAccount || !isLetterOrDigit(text[0]))
        return false;
    return std::all_of(text.cbegin(), text.cend(),
                       [&](QChar c) { return isLetterOrDigit(c) || c == u'_' || c == u'.' || c == u'@' || c == u'-'; });
}

QList<ServiceProblem> problemsOf(const Service &service)
{
    Findings findings;
    checkName(findings, Field::Name, service.name);
    if (!service.sendToGroups && !service.sendToAccounts)
        findings.add(Field::SendTo, Kind::NeitherSection);
    if (service.sendToGroups)
        checkRobots(findings, service);
    if (service.sendToAccounts) {
        checkApp(findings, service.app);
        checkAccounts(findings, service.accounts);
    }
    checkRoute(findings, service.route);
    return findings.take();
}
