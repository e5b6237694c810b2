// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/checktexts.h>

#include <texts/calltroubletexts.h>
#include <texts/problemtexts.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace texts {

namespace {

constexpr int wrongSecret = 40001;
constexpr int wrongCompany = 40013;
constexpr qsizetype usualSecretLength = 43; // wecom-api § 2.1
constexpr qsizetype mostNames = 50;

QString words(const char *text)
{
    return QCoreApplication::translate("Check", text);
}

const char *stepName(CheckStep step)
{
    switch (step) {
    case CheckStep::Address:
        return QT_TRANSLATE_NOOP("Check", "API address");
    case CheckStep::Token:
        return QT_TRANSLATE_NOOP("Check", "Company ID and Secret");
    case CheckStep::App:
        return QT_TRANSLATE_NOOP("Check", "AgentId and app");
    case CheckStep::TrustedIp:
        return QT_TRANSLATE_NOOP("Check", "Trusted IP");
    case CheckStep::Accounts:
        return QT_TRANSLATE_NOOP("Check", "Accounts");
    case CheckStep::Robots:
        return QT_TRANSLATE_NOOP("Check", "Group robots");
    }
    Q_UNREACHABLE();
}

const char *outcomeName(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return QT_TRANSLATE_NOOP("Check", "OK");
    case CheckOutcome::Failed:
        return QT_TRANSLATE_NOOP("Check", "Failed");
    case CheckOutcome::Skipped:
        return QT_TRANSLATE_NOOP("Check", "Skipped");
    case CheckOutcome::Hint:
        return QT_TRANSLATE_NOOP("Check", "Hint");
    case CheckOutcome::NotCheckable:
        return QT_TRANSLATE_NOOP("Check", "Cannot be checked");
    }
    Q_UNREACHABLE();
}

QString names(const QStringList &all)
{
    QString shown = all.mid(0, mostNames).join(u", "_s);
    if (all.size() <= mostNames)
        return shown;
    return words(QT_TRANSLATE_NOOP("Check", "%1 and %2 more")).arg(shown, QString::number(all.size() - mostNames));
}

QString durationText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < 2 * minute)
        return words(QT_TRANSLATE_NOOP("Check", "%1 s")).arg(seconds);
    if (seconds < 2 * hour)
        return words(QT_TRANSLATE_NOOP("Check", "%1 min")).arg(seconds / minute);
    if (seconds < 2 * day)
        return words(QT_TRANSLATE_NOOP("Check", "%1 h")).arg(seconds / hour);
    return words(QT_TRANSLATE_NOOP("Check", "%1 days")).arg(seconds / day);
}

QString clockText(qint64 secondsAhead)
{
    const QString text =
        secondsAhead > 0
            ? words(QT_TRANSLATE_NOOP("Check", "WeCom answers. But this machine's clock is %1 ahead of WeCom's, so "
                                               "times in messages are wrong. Set the clock, or switch on time "
                                               "synchronization."))
            : words(QT_TRANSLATE_NOOP("Check", "WeCom answers. But this machine's clock is %1 behind WeCom's, so "
                                               "times in messages are wrong. Set the clock, or switch on time "
                                               "synchronization."));
    return text.arg(durationText(std::abs(secondsAhead)));
}

// What to know before the next wrong Secret.
QStringList credentialHints(const CheckFinding &finding)
{
    QStringList hints;
    if (finding.errcode() == wrongSecret && finding.secretLength != usualSecretLength)
        hints.append(words(QT_TRANSLATE_NOOP("Check", "The Secret of an app usually has 43 characters; this one has "
                                                      "%1."))
                         .arg(finding.secretLength));
    const bool isUsualCompany = finding.checked.startsWith(u"ww"_s) || finding.checked.startsWith(u"wx"_s);
    if (finding.errcode() == wrongCompany && !isUsualCompany)
        hints.append(words(QT_TRANSLATE_NOOP("Check", "A Company ID usually begins with ww.")));
    if (finding.refusals > 1)
        hints.append(words(QT_TRANSLATE_NOOP("Check", "Refused %1 times within an hour: do not try a Secret that you "
                                                      "are not sure of, or WeCom bans this machine's address for an "
                                                      "hour."))
                         .arg(finding.refusals));
    return hints;
}

QString refusedBeforeText(const CheckFinding &finding)
{
    return words(QT_TRANSLATE_NOOP(
                     "Check", "WeCom refused this Company ID and Secret a moment ago and was not asked again, because "
                              "repeated wrong secrets ban this machine's address for an hour. Change them, or check "
                              "again in %1 s."))
        .arg(finding.secondsToWait);
}

QString proposalText(const CheckFinding &finding)
{
    if (finding.proposedAgentId.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("Check", "This Secret belongs to AgentId %1 (%2): enter that one, or the Secret of "
                                            "the other app."))
        .arg(finding.proposedAgentId, finding.appName);
}

QStringList accountsOf(const CheckFinding &finding, AccountTrouble::Kind kind)
{
    QStringList accounts;
    for (const AccountTrouble &trouble : finding.accounts) {
        if (trouble.kind == kind)
            accounts.append(trouble.account);
    }
    return accounts;
}

const char *accountsText(AccountTrouble::Kind kind)
{
    switch (kind) {
    case AccountTrouble::Kind::Outside:
        return QT_TRANSLATE_NOOP(
            "Check", "Will not receive, because unknown or not in Allowed users: %1. Check the spelling in Contacts, "
                     "and add the members to Allowed users (App Management, the app).");
    case AccountTrouble::Kind::NotAnAccount:
        return QT_TRANSLATE_NOOP("Check", "No account, perhaps a display name: %1. Take the account from Contacts.");
    case AccountTrouble::Kind::Disabled:
        return QT_TRANSLATE_NOOP("Check", "Disabled in Contacts: %1.");
    case AccountTrouble::Kind::NotActivated:
        return QT_TRANSLATE_NOOP("Check", "Has not joined WeCom yet: %1.");
    case AccountTrouble::Kind::Left:
        return QT_TRANSLATE_NOOP("Check", "Has left the company: %1.");
    }
    Q_UNREACHABLE();
}

QString accountsText(const CheckFinding &finding)
{
    using Kind = AccountTrouble::Kind;
    QStringList parts;
    for (const Kind kind : {Kind::Outside, Kind::NotAnAccount, Kind::Disabled, Kind::NotActivated, Kind::Left}) {
        const QStringList accounts = accountsOf(finding, kind);
        if (!accounts.isEmpty())
            parts.append(words(accountsText(kind)).arg(names(accounts)));
    }
    if (finding.trouble)
        parts.append(
            words(QT_TRANSLATE_NOOP("Check", "Not all accounts could be checked: %1")).arg(troubleText(finding)));
    else if (finding.uncheckedAccounts > 0)
        parts.append(words(QT_TRANSLATE_NOOP("Check", "Accounts that were not checked, because it would take too many "
                                                      "calls: %1."))
                         .arg(finding.uncheckedAccounts));
    return parts.join(u' ');
}

QString robotsText(const CheckFinding &finding)
{
    QStringList parts;
    QStringList unusual;
    for (const RobotTrouble &robot : finding.robots) {
        if (robot.problem)
            parts.append(words(QT_TRANSLATE_NOOP("Check", "%1: %2"))
                             .arg(robot.groupName,
                                  problemText(ServiceProblem{ServiceField::WebhookUrl, *robot.problem, robot.row})));
        else
            unusual.append(robot.groupName);
    }
    if (parts.isEmpty())
        parts.append(words(QT_TRANSLATE_NOOP("Check", "The Webhook URLs are well formed (%1).")).arg(finding.rows));
    if (!unusual.isEmpty())
        parts.append(words(QT_TRANSLATE_NOOP("Check", "The key has an unusual form, was it copied whole? %1."))
                         .arg(names(unusual)));
    parts.append(words(
        QT_TRANSLATE_NOOP("Check", "Whether a robot works cannot be checked without sending: send a test message.")));
    return parts.join(u' ');
}

QString inOrderText(const CheckFinding &finding)
{
    switch (finding.step) {
    case CheckStep::Address:
        return words(QT_TRANSLATE_NOOP("Check", "WeCom answers at %1.")).arg(finding.checked);
    case CheckStep::Token:
        return words(QT_TRANSLATE_NOOP("Check", "WeCom takes Company ID %1 and the Secret.")).arg(finding.checked);
    case CheckStep::App:
        return words(QT_TRANSLATE_NOOP("Check", "AgentId %1 belongs to the Secret, and the app is in use (%2)."))
            .arg(finding.checked, finding.appName);
    case CheckStep::TrustedIp:
        return words(QT_TRANSLATE_NOOP("Check", "WeCom takes calls from this machine's address."));
    case CheckStep::Accounts:
        return words(QT_TRANSLATE_NOOP("Check", "All accounts are in the app's visible range (%1).")).arg(finding.rows);
    case CheckStep::Robots:
        return robotsText(finding);
    }
    Q_UNREACHABLE();
}

QString sectionOffText(CheckStep step)
{
    if (step == CheckStep::Robots)
        return words(QT_TRANSLATE_NOOP("Check", "WeCom Group is switched off in Send To."));
    return words(QT_TRANSLATE_NOOP("Check", "WeCom Account is switched off in Send To."));
}

QString fieldProblemText(const CheckFinding &finding)
{
    return problemText(ServiceProblem{*finding.field, *finding.problem});
}

QString sentence(const CheckFinding &finding)
{
    switch (finding.kind) {
    case CheckKind::InOrder:
        return inOrderText(finding);
    case CheckKind::SectionOff:
        return sectionOffText(finding.step);
    case CheckKind::EarlierStepFailed:
        return words(QT_TRANSLATE_NOOP("Check", "Not checked, because this failed: %1."))
            .arg(stepText(*finding.because));
    case CheckKind::FieldWrong:
        return fieldProblemText(finding) + u' ' + proposalText(finding);
    case CheckKind::CallFailed:
        if (finding.step == CheckStep::Accounts)
            return accountsText(finding);
        return troubleText(finding) + u' ' + credentialHints(finding).join(u' ');
    case CheckKind::ClockDiffers:
        return clockText(finding.clockAheadSeconds);
    case CheckKind::RefusedBefore:
        return refusedBeforeText(finding) + u' ' + troubleText(finding) + u' ' + credentialHints(finding).join(u' ');
    case CheckKind::OtherAgentId:
        return troubleText(finding) + u' ' + proposalText(finding);
    case CheckKind::AppStopped:
        return words(QT_TRANSLATE_NOOP("Check", "The app is stopped (%1). Enable it in App Management."))
            .arg(finding.appName);
    case CheckKind::UntrustedIp:
        return troubleText(finding) + u' ' +
               words(QT_TRANSLATE_NOOP("Check", "App Management of the public WeCom: %1")).arg(consolePage());
    case CheckKind::AccountsMissed:
    case CheckKind::AccountsInactive:
    case CheckKind::AccountsUnchecked:
        return accountsText(finding);
    case CheckKind::RobotsWrong:
    case CheckKind::RobotsUncheckable:
        return robotsText(finding);
    case CheckKind::NoRows:
        return words(QT_TRANSLATE_NOOP("Check", "There is nothing to check yet: no row is filled in."));
    }
    Q_UNREACHABLE();
}

// The label of the value that was checked; empty where the sentence says it already.
QString label(const CheckFinding &finding)
{
    if (finding.field)
        return fieldText(*finding.field);
    if (finding.trouble && finding.trouble->happening == Happening::CaFileUnreadable)
        return fieldText(ServiceField::CaFile);
    switch (finding.step) {
    case CheckStep::Address:
        return fieldText(ServiceField::ApiBaseUrl);
    case CheckStep::Token:
        return fieldText(ServiceField::CompanyId);
    case CheckStep::App:
        return fieldText(ServiceField::AgentId);
    case CheckStep::TrustedIp:
    case CheckStep::Accounts:
    case CheckStep::Robots:
        return {};
    }
    Q_UNREACHABLE();
}

// "AgentId 1000003, errcode 301002": what a failed step was about.
QString subject(const CheckFinding &finding)
{
    QStringList parts;
    const QString name = label(finding);
    if (!name.isEmpty())
        parts.append((name + u' ' + finding.checked).trimmed());
    if (finding.errcode() != 0)
        parts.append(words(QT_TRANSLATE_NOOP("Check", "errcode %1")).arg(finding.errcode()));
    return parts.join(u", "_s);
}

} // namespace

QString stepText(CheckStep step)
{
    return words(stepName(step));
}

QString outcomeText(CheckOutcome outcome)
{
    return words(outcomeName(outcome));
}

QString findingText(const CheckFinding &finding)
{
    const QString text = sentence(finding);
    const bool isFailed = finding.outcome == CheckOutcome::Failed;
    const QString about = isFailed ? subject(finding) : QString();
    if (about.isEmpty())
        return text.simplified();
    return words(QT_TRANSLATE_NOOP("Check", "%1: %2")).arg(about, text).simplified();
}

QString checkReport(const QString &serviceName, const QList<CheckFinding> &findings, const QDateTime &moment)
{
    const QString time = moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
    QStringList lines{
        words(QT_TRANSLATE_NOOP("Check", "Check of the service %1, %2")).arg(serviceName.simplified(), time)};
    for (const CheckFinding &finding : findings)
        lines.append(words(QT_TRANSLATE_NOOP("Check", "[%1] %2: %3"))
                         .arg(outcomeText(finding.outcome), stepText(finding.step), findingText(finding)));
    return lines.join(u'\n') + u'\n';
}

QString consolePage()
{
    return u"https://work.weixin.qq.com/wework_admin/frame#apps"_s;
}

} // namespace texts
