// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tests/wecom/checkbench.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto failed = CheckOutcome::Failed;
constexpr auto hint = CheckOutcome::Hint;

} // namespace

// Which accounts will not receive: the walk through the app's visible range.
class TestCheckAccounts : public CheckBench
{
    Q_OBJECT

    QStringList missed()
    {
        QStringList accounts;
        for (const AccountTrouble &trouble : step(CheckStep::Accounts).accounts)
            accounts.append(trouble.account);
        return accounts;
    }

private Q_SLOTS:
    void accountsAreFoundByEveryWay_data()
    {
        QTest::addColumn<SandboxWorld>("world");
        QTest::addColumn<QStringList>("expected"); // to be missed
        const auto world = [](const QStringList &users, const QList<SandboxDepartment> &departments,
                              const QList<SandboxTag> &tags) {
            SandboxWorld made;
            made.users = users;
            made.departments = departments;
            made.tags = tags;
            return made;
        };
        const QStringList a{u"zhangsan"_s};
        const QStringList b{u"LISI"_s};
        const QStringList c{u"other"_s};
        const QStringList lisi{u"lisi"_s};
        QTest::newRow("named one by one") << world(a + b, {}, {}) << QStringList();
        QTest::newRow("in a department") << world(a, {{7, 0, b}}, {}) << QStringList();
        QTest::newRow("in a department below") << world(a, {{7, 0, c}, {8, 7, c}, {9, 8, b}}, {}) << QStringList();
        QTest::newRow("in a tag") << world({}, {}, {{5, a, {}}, {6, b, {}}}) << QStringList();
        QTest::newRow("in a tag's department") << world(a, {{7, 0, b}}, {{5, {}, {7}}}) << QStringList();
        QTest::newRow("nowhere") << world(a, {{7, 0, c}}, {{5, c, {}}}) << lisi;
        QTest::newRow("nobody at all") << world(c, {}, {}) << QStringList{u"ZhangSan"_s, u"lisi"_s};
    }
    void accountsAreFoundByEveryWay()
    {
        QFETCH(SandboxWorld, world);
        QFETCH(QStringList, expected);
        m_sandbox->world() = world;
        const QStringList accounts = missed();
        QCOMPARE(accounts, expected);
        QVERIFY2(count(u"user/get"_s) == accounts.size(), "somebody was not found in the lists");
    }

    void accountThatIsMissedHasItsRowAndErrcode()
    {
        setAccounts({u"zhangsan"_s, u"Unknown7"_s, u"unknown7"_s, u"李四"_s, u"unknown8"_s});
        const CheckFinding finding = step(CheckStep::Accounts);
        QCOMPARE(finding.outcome, failed);
        QCOMPARE(finding.kind, CheckKind::AccountsMissed);
        using Trouble = AccountTrouble;
        QCOMPARE(finding.accounts, (QList<Trouble>{{1, u"Unknown7"_s, Trouble::Kind::Outside, 60111},
                                                   {2, u"unknown7"_s, Trouble::Kind::Outside, 60111},
                                                   {3, u"李四"_s, Trouble::Kind::NotAnAccount, 0},
                                                   {4, u"unknown8"_s, Trouble::Kind::Outside, 60111}}));
        QCOMPARE(finding.errcode(), 60111);
        QCOMPARE(count(u"user/get"_s), 2);
    }

    void membersWhoMayNotReadAreAHint()
    {
        m_sandbox->world().departments = {{7, 0, {u"zhangsan"_s, u"lisi"_s}}};
        m_sandbox->world().refusedCalls.insert(u"user/simplelist"_s, 60011); // so that each is asked about
        m_sandbox->world().memberStatus = {{u"zhangsan"_s, 4}, {u"lisi"_s, 2}};
        const CheckFinding finding = step(CheckStep::Accounts);
        QCOMPARE(finding.outcome, hint);
        QCOMPARE(finding.kind, CheckKind::AccountsInactive);
        QCOMPARE(finding.accounts.size(), 2);
        QCOMPARE(finding.accounts[0].kind, AccountTrouble::Kind::NotActivated);
        QCOMPARE(finding.accounts[1].kind, AccountTrouble::Kind::Disabled);
    }

    // The lists may be closed to the app: what user/get says counts then.
    void listThatIsRefusedLeavesItsAccountsToUserGet_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("errcode");
        for (const char *call : {"user/simplelist", "department/simplelist", "tag/get"}) {
            for (const int errcode : {60011, 48002, 48009, 45029})
                QTest::addRow("%s %d", call, errcode) << QString::fromLatin1(call) << errcode;
        }
    }
    void listThatIsRefusedLeavesItsAccountsToUserGet()
    {
        QFETCH(QString, call);
        QFETCH(int, errcode);
        m_sandbox->world().departments = {{7, 0, {u"zhangsan"_s}}, {8, 7, {u"lisi"_s}}};
        m_sandbox->world().tags = {{5, {u"wangwu"_s}, {}}};
        m_sandbox->world().refusedCalls.insert(call, errcode);
        setAccounts({u"zhangsan"_s, u"lisi"_s, u"wangwu"_s, u"unknown1"_s});
        QCOMPARE(missed(), QStringList{u"unknown1"_s});
    }

    void callThatConcernsAllEndsTheWalk_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("errcode");
        for (const char *call : {"user/simplelist", "department/simplelist", "user/get"}) {
            for (const int errcode : {45009, -1, 60020, 40001})
                QTest::addRow("%s %d", call, errcode) << QString::fromLatin1(call) << errcode;
        }
        QTest::newRow("user/get not allowed at all") << u"user/get"_s << 48002;
    }
    void callThatConcernsAllEndsTheWalk()
    {
        QFETCH(QString, call);
        QFETCH(int, errcode);
        m_sandbox->world().departments = {{7, 0, {u"zhangsan"_s}}};
        m_sandbox->world().refusedCalls.insert(call, errcode);
        setAccounts({u"zhangsan"_s, u"unknown1"_s, u"unknown2"_s});
        const CheckFinding finding = step(CheckStep::Accounts);
        QCOMPARE(finding.outcome, failed);
        QCOMPARE(finding.kind, CheckKind::CallFailed);
        QCOMPARE(finding.errcode(), errcode);
        QCOMPARE(finding.uncheckedAccounts, call == u"user/get" ? 2 : 3);
        QCOMPARE(finding.accounts, QList<AccountTrouble>());
    }

    void numberOfCallsIsBounded()
    {
        QStringList names;
        for (int i = 0; i < 300; ++i)
            names.append(u"unknown%1"_s.arg(i));
        setAccounts(names);
        QCOMPARE(missed(), names); // the lists were read to the end, so they are outside even unasked
        QCOMPARE(count(u"user/get"_s), 100);

        QList<SandboxDepartment> departments;
        for (int i = 1; i <= 50; ++i)
            departments.append({i, i - 1, {}});
        m_sandbox->world().departments = departments;
        setWalkLimits({10, 20});
        const CheckFinding finding = step(CheckStep::Accounts);
        QCOMPARE(count(u"user/simplelist"_s), 1 + 10);
        QCOMPARE(count(u"user/get"_s), 100 + 20);
        QCOMPARE(finding.outcome, failed);
        QCOMPARE(finding.accounts.size(), 20);
        QCOMPARE(finding.uncheckedAccounts, 280); // a list was left out: nothing is known of them
    }

    void accountsBeyondTheBoundAreAHint()
    {
        m_sandbox->world().departments = {{1, 0, {u"a1"_s}}, {2, 1, {u"a2"_s, u"a3"_s}}};
        setAccounts({u"a1"_s, u"a2"_s, u"a3"_s});
        setWalkLimits({1, 1});
        const CheckFinding finding = step(CheckStep::Accounts);
        QCOMPARE(finding.outcome, hint);
        QCOMPARE(finding.kind, CheckKind::AccountsUnchecked);
        QCOMPARE(finding.uncheckedAccounts, 1);
    }

    void accountsOfARefusedListAreNotBlamedUnasked()
    {
        m_sandbox->world().departments = {{1, 0, {u"a1"_s}}, {2, 1, {u"a2"_s, u"a3"_s}}};
        m_sandbox->world().refusedCalls.insert(u"user/simplelist"_s, 60011);
        setAccounts({u"a1"_s, u"a2"_s, u"a3"_s});
        setWalkLimits({300, 1});
        const CheckFinding finding = step(CheckStep::Accounts);
        QCOMPARE(finding.kind, CheckKind::AccountsUnchecked);
        QCOMPARE(finding.uncheckedAccounts, 2);
    }

    void walkEndsWhenAllAreFound()
    {
        QList<SandboxDepartment> departments{{1, 0, {u"zhangsan"_s, u"lisi"_s}}};
        for (int i = 2; i <= 100; ++i)
            departments.append({i, 1, {}});
        m_sandbox->world().departments = departments;
        QVERIFY(missed().isEmpty());
        QVERIFY2(count(u"user/simplelist"_s) <= 4, qPrintable(QString::number(count(u"user/simplelist"_s))));
        m_sandbox->world().users = {u"zhangsan"_s, u"lisi"_s};
        const int before = count(u"department/simplelist"_s);
        QVERIFY(missed().isEmpty());
        QCOMPARE(count(u"department/simplelist"_s), before);
    }
};

QTEST_GUILESS_MAIN(TestCheckAccounts)
#include "tst_checkaccounts.moc"
