// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tests/wecom/checkbench.h>

using namespace Qt::Literals::StringLiterals;

using Change = void (*)(Service &);

namespace {

constexpr auto passed = CheckOutcome::Passed;
constexpr auto failed = CheckOutcome::Failed;
constexpr auto skipped = CheckOutcome::Skipped;
constexpr auto hint = CheckOutcome::Hint;
constexpr auto notCheckable = CheckOutcome::NotCheckable;

} // namespace

// The form lets a draft be checked that nobody could save yet.
class TestCheckDraft : public CheckBench
{
    Q_OBJECT

private Q_SLOTS:
    void draftIsCheckedAsFarAsItGoes_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Outcomes>("outcomes");
        QTest::addColumn<int>("requests");
        const auto row = [](const char *name, Change change, const Outcomes &outcomes, int requests) {
            QTest::newRow(name) << change << outcomes << requests;
        };
        const Outcomes nothing{failed, skipped, skipped, skipped, skipped, notCheckable};
        const Outcomes noToken{passed, failed, skipped, skipped, skipped, notCheckable};
        row(
            "base URL", [](Service &s) { s.route.apiBaseUrl = u"wecom"_s; },
            {failed, skipped, skipped, skipped, skipped, failed}, 0); // the robots' URLs do not fit it either
        row(
            "proxy", [](Service &s) { s.route.proxy = u"proxy:3128"_s; }, nothing, 0);
        row(
            "CA file not there", [](Service &s) { s.route.caFile = u"/nonexistent/ca.pem"_s; }, nothing, 0);
        row(
            "no company", [](Service &s) { s.app.companyId.clear(); }, noToken, 1);
        row(
            "no secret", [](Service &s) { s.app.secret = {}; }, noToken, 1);
        row(
            "secret not at hand", [](Service &s) { s.app.secret = SecretText::stored(); }, noToken, 1);
        row(
            "no accounts yet", [](Service &s) { s.accounts.clear(); },
            {passed, passed, passed, passed, hint, notCheckable}, 2);
        row(
            "no robots yet", [](Service &s) { s.robots.clear(); }, {passed, passed, passed, passed, passed, hint}, 2);
        row(
            "robots off", [](Service &s) { s.sendToGroups = false; }, {passed, passed, passed, passed, passed, skipped},
            2);
        row(
            "accounts off", [](Service &s) { s.sendToAccounts = false; },
            {passed, skipped, skipped, skipped, skipped, notCheckable}, 1);
        row(
            "nothing on", [](Service &s) { s.sendToAccounts = s.sendToGroups = false; },
            {passed, skipped, skipped, skipped, skipped, skipped}, 1);
        row(
            "nothing but a name",
            [](Service &s) {
                const QString base = s.route.apiBaseUrl;
                s = Service();
                s.name = u"Draft"_s;
                s.route.apiBaseUrl = base;
                s.sendToAccounts = true;
            },
            {passed, failed, skipped, skipped, skipped, hint}, 1);
        row(
            "disabled", [](Service &s) { s.enabled = false; }, {passed, passed, passed, passed, passed, notCheckable},
            2);
    }
    void draftIsCheckedAsFarAsItGoes()
    {
        QFETCH(Change, change);
        QFETCH(int, requests);
        m_sandbox->world().users = {u"zhangsan"_s, u"lisi"_s};
        change(m_service);
        QTEST(outcomesOf(check()), "outcomes");
        QCOMPARE(count(u"gettoken"_s) + count(u"agent/get"_s), requests);
    }

    void accountsThatAreOffAreSaidToBeOff()
    {
        m_service.sendToAccounts = false;
        m_sandbox->close();
        const QList<CheckFinding> findings = check();
        QCOMPARE(findings[0].outcome, failed);
        for (int step = 1; step < 5; ++step)
            QCOMPARE(findings[step].kind, CheckKind::SectionOff);
    }
};

QTEST_GUILESS_MAIN(TestCheckDraft)
#include "tst_checkdraft.moc"
