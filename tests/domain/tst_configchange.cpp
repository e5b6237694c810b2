// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/configchange.h>
#include <domain/message.h>
#include <domain/rule.h>
#include <domain/schedule.h>
#include <domain/service.h>
#include <domain/settings.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

Service plant()
{
    Service service;
    service.name = u"Plant A"_s;
    service.robots = {{1, u"Night"_s, SecretText(u"url-night"_s)}, {2, u"Day"_s, SecretText::stored()}};
    service.app = {u"1000002"_s, u"ww1"_s, SecretText(u"app-secret"_s)};
    service.accounts = {{u"ZhangSan"_s, u"张三"_s}};
    return service;
}

const RuleNames names{[](qint64 id) { return u"Plant %1"_s.arg(id); }, [](qint64 id) { return u"Text %1"_s.arg(id); },
                      [](qint64 id) { return u"Week %1"_s.arg(id); }};

// "field act secret before after", one line each.
QString described(const QList<FieldChange> &changes)
{
    QStringList lines;
    for (const FieldChange &change : changes) {
        const QStringList acts{u"added"_s, u"changed"_s, u"deleted"_s};
        lines.append(u"%1 %2%3 [%4] [%5]"_s.arg(change.field, acts[static_cast<int>(change.act)],
                                                change.isSecret ? u" secret"_s : QString(), change.before,
                                                change.after));
    }
    return lines.join(u'\n');
}

} // namespace

using ChangeService = std::function<void(Service &)>;
using ChangeRule = std::function<void(Rule &)>;
Q_DECLARE_METATYPE(ChangeService)
Q_DECLARE_METATYPE(ChangeRule)

class TestConfigChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serviceTellsWhatDiffers_data()
    {
        QTest::addColumn<ChangeService>("change");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const ChangeService &change, const QString &told) {
            QTest::newRow(name) << change << told;
        };
        row(
            "nothing", [](Service &) {}, QString());
        row(
            "the name", [](Service &s) { s.name = u"Plant B"_s; }, u"name changed [Plant A] [Plant B]"_s);
        row(
            "a first description", [](Service &s) { s.description = u"new"_s; }, u"description added [] [new]"_s);
        row(
            "disabled", [](Service &s) { s.enabled = false; }, u"enabled changed [true] [false]"_s);
        row(
            "another webhook", [](Service &s) { s.robots[0].webhookUrl = SecretText(u"other"_s); },
            u"groups/Night changed secret [] []"_s);
        row(
            "one more group",
            [](Service &s) {
                s.robots.append({0, u"Third"_s, SecretText(u"third"_s)});
            },
            u"groups/Third added secret [] []"_s);
        row(
            "a group gone", [](Service &s) { s.robots.removeLast(); }, u"groups/Day deleted secret [] []"_s);
        row(
            "the secret", [](Service &s) { s.app.secret = SecretText(u"other"_s); },
            u"app/secret changed secret [] []"_s);
        row(
            "the secret gone", [](Service &s) { s.app.secret = SecretText(); }, u"app/secret deleted secret [] []"_s);
        row(
            "an account",
            [](Service &s) {
                s.accounts.append({u"lisi"_s, {}});
            },
            u"accounts/lisi added [] [lisi]"_s);
        row(
            "a person's name", [](Service &s) { s.accounts[0].name = u"张珊"_s; },
            u"accounts/ZhangSan changed [张三] [张珊]"_s);
        row(
            "the order of groups", [](Service &s) { s.robots.swapItemsAt(0, 1); }, QString());
        row(
            "two fields",
            [](Service &s) {
                s.sendToAccounts = true;
                s.route.proxy = u"http://p:1"_s;
            },
            u"sendTo/account changed [false] [true]\nproxy added [] [http://p:1]"_s);
    }
    void serviceTellsWhatDiffers()
    {
        QFETCH(ChangeService, change);
        Service after = plant();
        change(after);
        QTEST(described(changesBetween(factsOf(plant()), factsOf(after))), "told");
    }

    void ruleTellsWhatDiffers_data()
    {
        QTest::addColumn<ChangeRule>("change");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const ChangeRule &change, const QString &told) {
            QTest::newRow(name) << change << told;
        };
        row(
            "nothing", [](Rule &) {}, QString());
        row(
            "a state", [](Rule &r) { r.criteria.states[3] = false; },
            u"criteria/states changed [active-unacked, active-acked, cleared-unacked, cleared-acked] [active-unacked, "
            "active-acked, cleared-unacked]"_s);
        row(
            "levels",
            [](Rule &r) {
                r.criteria.levels = {AlarmLevel::Critical, AlarmLevel::High};
            },
            u"criteria/levels added [] [Critical, High]"_s);
        row(
            "another service", [](Rule &r) { r.blocks[0].serviceId = 9; },
            u"notifications/1/service changed [Plant 1] [Plant 9]"_s);
        row(
            "one receiver less", [](Rule &r) { r.blocks[0].receivers.removeLast(); },
            u"notifications/1/receivers changed [Night, lisi] [Night]"_s);
        row(
            "held", [](Rule &r) { r.blocks[0].whenClosed = WhenClosed::Hold; },
            u"notifications/1/whenClosed changed [skip] [hold]"_s);
        row(
            "the path gone", [](Rule &r) { r.criteria.path.clear(); }, u"criteria/path deleted [Line1/*] []"_s);
    }
    void ruleTellsWhatDiffers()
    {
        Rule rule;
        rule.name = u"All"_s;
        rule.criteria.path = u"Line1/*"_s;
        rule.blocks = {{1, 2, 3, {{Receiver::Kind::Group, u"Night"_s}, {Receiver::Kind::Account, u"lisi"_s}}}};
        QFETCH(ChangeRule, change);
        Rule after = rule;
        change(after);
        QTEST(described(changesBetween(factsOf(rule, names), factsOf(after, names))), "told");
    }

    void messageScheduleAndSettingsTellWhatDiffers()
    {
        Message message;
        message.content = u"{name}"_s;
        Message otherMessage = message;
        otherMessage.content = u"{name}\n{path}"_s;
        otherMessage.format = MessageFormat::Markdown;
        QCOMPARE(described(changesBetween(factsOf(message), factsOf(otherMessage))),
                 u"format changed [text] [markdown]\ncontent changed [{name}] [{name}\n{path}]"_s);
        Schedule schedule;
        Schedule otherSchedule = schedule;
        otherSchedule.week[0] = {{8 * 3600, 17 * 3600}};
        otherSchedule.week[6] = {};
        QCOMPARE(described(changesBetween(factsOf(schedule), factsOf(otherSchedule))),
                 u"periods/monday changed [00:00:00–23:59:59] [08:00:00–17:00:00]\n"
                 "periods/sunday deleted [00:00:00–23:59:59] []"_s);
        Settings settings;
        Settings otherSettings = settings;
        otherSettings.historyDays = 30;
        QCOMPARE(described(changesBetween(factsOf(settings), factsOf(otherSettings))),
                 u"historyDays changed [365] [30]"_s);
    }

    void manyFieldsAndLongTextsAreCut()
    {
        Service many = plant();
        for (int number = 0; number < 1000; ++number)
            many.accounts.append({u"user%1"_s.arg(number), {}});
        const QList<FieldChange> changes = changesBetween(factsOf(plant()), factsOf(many));
        QCOMPARE(changes.size(), 201);
        QCOMPARE(changes.constLast().field, QString());
        QCOMPARE(changes.constLast().after, u"800"_s);
        Message message;
        message.content = QString(3000, u'长');
        QCOMPARE(changesBetween({}, factsOf(message)).constLast().after.size(), 501);
    }

    void noSecretIsInWhatIsTold()
    {
        Service other = plant();
        other.robots[0].webhookUrl = SecretText(u"https://q/?key=other"_s);
        other.app.secret = SecretText(u"another-secret"_s);
        const QString told =
            described(changesBetween(factsOf(plant()), factsOf(other)) + changesBetween({}, factsOf(plant())));
        for (const QString &secret : {u"url-night"_s, u"key=other"_s, u"app-secret"_s, u"another-secret"_s})
            QVERIFY(!told.contains(secret));
    }
};

QTEST_APPLESS_MAIN(TestConfigChange)

#include "tst_configchange.moc"
