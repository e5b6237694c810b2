// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/checktexts.h>
#include <texts/languagesetup.h>

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

CheckFinding found(CheckStep step, CheckOutcome outcome, CheckKind kind, const QString &checked = {})
{
    CheckFinding finding;
    finding.step = step;
    finding.outcome = outcome;
    finding.kind = kind;
    finding.checked = checked;
    return finding;
}

CheckFinding failedCall(CheckStep step, int errcode, const QString &checked = {})
{
    CheckFinding finding = found(step, CheckOutcome::Failed, CheckKind::CallFailed, checked);
    finding.trouble = CallTrouble{Happening::Errcode, {}, errcode, u"something new"_s, {}, u"203.0.113.7"_s};
    return finding;
}

CheckFinding failedOnTheWay(Happening happening, std::optional<TlsTrouble> tls = {})
{
    CheckFinding finding =
        found(CheckStep::Address, CheckOutcome::Failed, CheckKind::CallFailed, u"https://wecom.example"_s);
    finding.trouble = CallTrouble{happening, tls, 0, {}, u"DETAIL"_s, {}};
    return finding;
}

CheckFinding missedAccounts()
{
    CheckFinding finding = found(CheckStep::Accounts, CheckOutcome::Failed, CheckKind::AccountsMissed);
    using Kind = AccountTrouble::Kind;
    finding.accounts = {{0, u"unknown1"_s, Kind::Outside, 60111}, {1, u"李\t四"_s, Kind::NotAnAccount, 0},
                        {2, u"disabled1"_s, Kind::Disabled, 0},   {3, u"waiting1"_s, Kind::NotActivated, 0},
                        {4, u"gone1"_s, Kind::Left, 0},           {5, u"unknown2"_s, Kind::Outside, 60111}};
    finding.uncheckedAccounts = 12;
    return finding;
}

CheckFinding wrongRobots()
{
    CheckFinding finding = found(CheckStep::Robots, CheckOutcome::Failed, CheckKind::RobotsWrong);
    finding.robots = {{0, u"Night"_s, ServiceProblemKind::NoKey}, {1, u"Day"_s, {}}};
    finding.rows = 2;
    return finding;
}

CheckFinding wrongAgentId()
{
    CheckFinding finding = failedCall(CheckStep::App, 301002, u"1000009"_s);
    finding.kind = CheckKind::OtherAgentId;
    finding.proposedAgentId = u"1000002"_s;
    finding.appName = u"Alarms"_s;
    return finding;
}

CheckFinding untrustedIp()
{
    CheckFinding finding = failedCall(CheckStep::TrustedIp, 60020, u"203.0.113.7"_s);
    finding.kind = CheckKind::UntrustedIp;
    return finding;
}

CheckFinding refusedSecret(int errcode, int refusals, qsizetype length)
{
    CheckFinding finding = failedCall(CheckStep::Token, errcode, errcode == 40013 ? u"corp01"_s : u"ww01"_s);
    finding.refusals = refusals;
    finding.secretLength = length;
    return finding;
}

CheckFinding withClock(qint64 ahead)
{
    CheckFinding finding = found(CheckStep::Address, CheckOutcome::Hint, CheckKind::ClockDiffers);
    finding.clockAheadSeconds = ahead;
    return finding;
}

QList<CheckFinding> allFindings()
{
    QList<CheckFinding> findings;
    for (int i = 0; i < checkStepCount; ++i) {
        const auto step = static_cast<CheckStep>(i);
        CheckFinding passed = found(step, CheckOutcome::Passed, CheckKind::InOrder, u"VALUE"_s);
        passed.rows = 3;
        CheckFinding skipped = found(step, CheckOutcome::Skipped, CheckKind::EarlierStepFailed);
        skipped.because = CheckStep::TrustedIp;
        findings += {passed,
                     skipped,
                     found(step, CheckOutcome::Skipped, CheckKind::SectionOff),
                     found(step, CheckOutcome::Hint, CheckKind::NoRows),
                     failedCall(step, 45009),
                     failedCall(step, -1),
                     failedCall(step, 123456)};
    }
    for (int i = int(Happening::HostNotFound); i <= int(Happening::CaFileUnreadable); ++i)
        findings.append(failedOnTheWay(static_cast<Happening>(i)));
    for (int i = 0; i <= int(TlsTrouble::Handshake); ++i) {
        findings.append(failedOnTheWay(Happening::TlsFailed, static_cast<TlsTrouble>(i)));
        findings.append(findings.last());
        findings.last().caFile = u"/etc/ca.pem"_s;
    }
    for (const qint64 ahead : {61, -61, 600, -7200 * 3, 86400 * 40})
        findings.append(withClock(ahead));
    CheckFinding before = refusedSecret(40001, 2, 43);
    before.kind = CheckKind::RefusedBefore;
    before.secondsToWait = 42;
    CheckFinding field = found(CheckStep::App, CheckOutcome::Failed, CheckKind::FieldWrong, u"Alarms"_s);
    field.field = ServiceField::AgentId;
    field.problem = ServiceProblemKind::NotAWholeNumber;
    field.proposedAgentId = u"1000002"_s;
    CheckFinding unchecked = found(CheckStep::Accounts, CheckOutcome::Hint, CheckKind::AccountsUnchecked);
    unchecked.uncheckedAccounts = 4;
    CheckFinding robots = found(CheckStep::Robots, CheckOutcome::NotCheckable, CheckKind::RobotsUncheckable);
    robots.rows = 2;
    findings += {before,
                 field,
                 unchecked,
                 robots,
                 missedAccounts(),
                 wrongRobots(),
                 untrustedIp(),
                 wrongAgentId(),
                 refusedSecret(40001, 1, 41),
                 refusedSecret(40013, 3, 43),
                 found(CheckStep::App, CheckOutcome::Failed, CheckKind::AppStopped, u"7"_s)};
    return findings;
}

QStringList allTexts()
{
    QStringList texts;
    for (const CheckFinding &finding : allFindings())
        texts.append(texts::findingText(finding));
    for (int i = 0; i < checkStepCount; ++i)
        texts.append(texts::stepText(static_cast<CheckStep>(i)));
    for (int i = 0; i <= int(CheckOutcome::NotCheckable); ++i)
        texts.append(texts::outcomeText(static_cast<CheckOutcome>(i)));
    return texts;
}

} // namespace

class TestCheckTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsOneFilledLine()
    {
        for (const QString &text : allTexts()) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'%'), qPrintable(text));
            QVERIFY2(text == text.simplified(), qPrintable(text));
        }
    }

    void textNamesWhatCounts_data()
    {
        QTest::addColumn<CheckFinding>("finding");
        QTest::addColumn<QStringList>("named");
        QTest::newRow("address") << failedOnTheWay(Happening::ConnectionRefused)
                                 << QStringList{u"https://wecom.example"_s, u"DETAIL"_s};
        QTest::newRow("TLS") << failedOnTheWay(Happening::TlsFailed, TlsTrouble::Handshake)
                             << QStringList{u"https://wecom.example"_s, u"DETAIL"_s};
        QTest::newRow("short secret") << refusedSecret(40001, 1, 41)
                                      << QStringList{u"ww01"_s, u"40001"_s, u"41"_s, u"43"_s};
        QTest::newRow("third refusal") << refusedSecret(40013, 3, 43)
                                       << QStringList{u"corp01"_s, u"40013"_s, u"3"_s, u"ww"_s};
        QTest::newRow("banned") << failedCall(CheckStep::Token, 45009, u"ww01"_s) << QStringList{u"ww01"_s, u"45009"_s};
        QTest::newRow("another AgentId") << wrongAgentId()
                                         << QStringList{u"1000009"_s, u"301002"_s, u"1000002"_s, u"Alarms"_s};
        QTest::newRow("untrusted IP") << untrustedIp()
                                      << QStringList{u"60020"_s, u"203.0.113.7"_s, texts::consolePage()};
        QTest::newRow("accounts") << missedAccounts()
                                  << QStringList{u"60111"_s,     u"unknown1, unknown2"_s, u"李 四"_s,
                                                 u"disabled1"_s, u"waiting1"_s,           u"gone1"_s,
                                                 u"12"_s};
        QTest::newRow("robots") << wrongRobots() << QStringList{u"Night"_s, u"key"_s, u"Day"_s};
        QTest::newRow("clock in seconds") << withClock(90) << QStringList{u"90"_s};
        QTest::newRow("clock in minutes") << withClock(-600) << QStringList{u"10"_s};
        QTest::newRow("clock in hours") << withClock(8 * 3600) << QStringList{u"8"_s};
        QTest::newRow("clock in days") << withClock(-40 * 86400) << QStringList{u"40"_s};
        QTest::newRow("unknown errcode") << failedCall(CheckStep::App, 123456, u"7"_s)
                                         << QStringList{u"7"_s, u"123456"_s, u"something new"_s};
    }
    void textNamesWhatCounts()
    {
        QFETCH(CheckFinding, finding);
        QFETCH(QStringList, named);
        const QString text = texts::findingText(finding);
        for (const QString &word : named)
            QVERIFY2(text.contains(word), qPrintable(text + u" lacks "_s + word));
    }

    void walkThatWasCutOffIsSaidToBe()
    {
        CheckFinding finding = missedAccounts();
        finding.trouble = failedCall(CheckStep::Accounts, 45009).trouble;
        const QString text = texts::findingText(finding);
        QVERIFY2(text.contains(u"unknown1"_s) && text.contains(u"60111"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Wait a minute"_s) && !text.contains(u"12"_s), qPrintable(text));
    }

    void trustedIpSaysWhyTheConsoleMayRefuse()
    {
        const QString text = texts::findingText(untrustedIp());
        QVERIFY2(text.contains(u"trusted domain"_s), qPrintable(text));
        QVERIFY2(text.contains(u"URL for receiving messages"_s), qPrintable(text));
    }

    void wrongSecretWarnsOfTheBan()
    {
        for (const int refusals : {1, 2}) {
            const QString text = texts::findingText(refusedSecret(40001, refusals, 43));
            QVERIFY2(text.contains(u"hour"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"43"_s), qPrintable(text)); // its length is as usual
        }
    }

    void longListOfAccountsIsCut()
    {
        CheckFinding finding = found(CheckStep::Accounts, CheckOutcome::Failed, CheckKind::AccountsMissed);
        for (int i = 0; i < 1000; ++i)
            finding.accounts.append({i, u"account%1"_s.arg(i), AccountTrouble::Kind::Outside, 60111});
        const QString text = texts::findingText(finding);
        QVERIFY(text.contains(u"account49"_s) && !text.contains(u"account50"_s));
        QVERIFY2(text.contains(u"950"_s), qPrintable(text));
    }

    void percentSignInAValueStaysOne()
    {
        CheckFinding finding = wrongAgentId();
        finding.appName = u"100%2 %1"_s;
        QVERIFY2(texts::findingText(finding).contains(u"(100%2 %1)"_s), qPrintable(texts::findingText(finding)));
        finding.checked = u"%1%2"_s;
        QVERIFY(texts::findingText(finding).contains(u"%1%2"_s));
    }

    void reportHasALineForEachStep()
    {
        const QDateTime moment(QDate(2026, 11, 24), QTime(12, 0), Qt::OffsetFromUTC, 8 * 3600);
        const QList<CheckFinding> findings{failedOnTheWay(Happening::HostNotFound), untrustedIp(), missedAccounts()};
        const QStringList lines = texts::checkReport(u"Plant\nA"_s, findings, moment).split(u'\n');
        QCOMPARE(lines.size(), 1 + 3 + 1);
        QCOMPARE(lines[0], u"Check of the service Plant A, 2026-11-24T12:00:00+08:00"_s);
        QVERIFY2(lines[1].startsWith(u"[Failed] API address: "_s), qPrintable(lines[1]));
        QCOMPARE(lines[2], u"[Failed] Trusted IP: "_s + texts::findingText(untrustedIp()));
        QVERIFY(lines[4].isEmpty());
    }

    // Last: the words stay Chinese.
    void everySentenceIsChineseToo()
    {
        const QStringList english = allTexts();
        QVERIFY(installTranslations(*qApp, QLocale(QLocale::Chinese, QLocale::China)));
        const QStringList chinese = allTexts();
        QCOMPARE(chinese.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(chinese[i] != english[i], qPrintable(english[i]));
        everySentenceIsOneFilledLine();
        const QString untrusted = texts::findingText(untrustedIp());
        for (const QString &word : {u"企业可信IP"_s, u"应用管理"_s, u"可信域名"_s, u"203.0.113.7"_s})
            QVERIFY2(untrusted.contains(word), qPrintable(untrusted));
        QVERIFY(texts::findingText(missedAccounts()).contains(u"可见范围"_s));
        QVERIFY(texts::findingText(wrongRobots()).contains(u"群机器人"_s));
    }
};

QTEST_GUILESS_MAIN(TestCheckTexts)
#include "tst_checktexts.moc"
