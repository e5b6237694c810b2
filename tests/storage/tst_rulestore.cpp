// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/failure.h>
#include <storage/database.h>
#include <storage/messagestore.h>
#include <storage/rulebookreader.h>
#include <storage/rulestore.h>
#include <storage/schedulestore.h>
#include <storage/servicestore.h>
#include <storage/transaction.h>
#include <tests/support/otherwriter.h>
#include <tests/support/plainsecretstore.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(3, 0, 0, 123), Qt::UTC);

} // namespace

class TestRuleStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    PlainSecretStore m_secrets;
    std::unique_ptr<ServiceStore> m_services;
    std::unique_ptr<MessageStore> m_messages;
    std::unique_ptr<ScheduleStore> m_schedules;
    std::unique_ptr<RuleStore> m_rules;
    Service m_service;
    Message m_message;
    Schedule m_schedule;

    Rule rule(const QString &name) const
    {
        Rule rule;
        rule.name = name;
        rule.description = u"夜班"_s;
        rule.enabled = false;
        rule.criteria.states = {true, false, true, false};
        rule.criteria.shelved = false;
        rule.criteria.levels = {AlarmLevel::High, AlarmLevel::Critical};
        rule.criteria.path = u"Line1/*"_s;
        rule.criteria.groups = {u"Line 1"_s, u"a b"_s};
        rule.criteria.types = {u"limit"_s};
        rule.blocks = {{m_service.id,
                        m_message.id,
                        m_schedule.id,
                        {{Receiver::Kind::Account, u"LiSi"_s},
                         {Receiver::Kind::Group, u"Night&Day"_s},
                         {Receiver::Kind::Account, u"ZhangSan"_s}},
                        WhenClosed::Hold},
                       {m_service.id, m_message.id, m_schedule.id, {{Receiver::Kind::Account, u"LiSi"_s}}}};
        return rule;
    }
    Rule saved(const QString &name)
    {
        Rule made = rule(name);
        m_rules->save(made, now);
        return made;
    }
    // What the step throws: "InUse SUBJECT DETAIL".
    static QString failureOf(const std::function<void()> &step)
    {
        try {
            step();
        } catch (const Failure &failure) {
            return QStringList{QString::number(static_cast<int>(failure.kind)), failure.subject, failure.detail}.join(
                u'|');
        }
        return u"none"_s;
    }
    static QString inUse(const QString &subject, const QString &rules)
    {
        return QStringList{QString::number(static_cast<int>(FailureKind::InUse)), subject, rules}.join(u'|');
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<Database>(m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128)));
        m_services = std::make_unique<ServiceStore>(*m_database, m_secrets);
        m_messages = std::make_unique<MessageStore>(*m_database);
        m_schedules = std::make_unique<ScheduleStore>(*m_database);
        m_rules = std::make_unique<RuleStore>(*m_database);
        m_service = {};
        m_service.name = u"Plant"_s;
        m_service.sendToAccounts = true;
        m_service.robots = {{0, u"Night&Day"_s, {}}, {0, u"Other"_s, {}}};
        m_service.accounts = {{u"ZhangSan"_s, u"张三"_s}, {u"LiSi"_s, {}}, {u"WangWu"_s, {}}};
        m_services->save(m_service, now);
        m_message = {};
        m_message.name = u"Standard"_s;
        m_messages->save(m_message, now);
        m_schedule = {};
        m_schedule.name = u"Always"_s;
        m_schedules->save(m_schedule, now);
    }

    void whatIsSavedComesBack()
    {
        const Rule rule = saved(u"夜班"_s);
        QVERIFY(rule.id > 0);
        QCOMPARE(rule.createdAt, now);
        QCOMPARE(m_rules->byName(u"夜班"_s), std::optional(rule));
        QCOMPARE(m_rules->all(), (QList<Rule>{rule}));
        QCOMPARE(m_rules->byName(u"none"_s), std::nullopt);
        Rule changed = rule;
        changed.name = u"A"_s;
        changed.criteria = {};
        changed.blocks.removeFirst();
        m_rules->save(changed, now.addDays(1));
        QCOMPARE(m_rules->all(), (QList<Rule>{changed}));
        Rule bare;
        bare.name = u"bare"_s;
        m_rules->save(bare, now);
        QCOMPARE(m_rules->all(), (QList<Rule>{changed, bare}));
        m_rules->remove(changed.id, QDateTime::currentDateTimeUtc());
        QCOMPARE(m_rules->all(), (QList<Rule>{bare}));
    }

    void nameIsTakenOnce()
    {
        saved(u"A"_s);
        QVERIFY(failureOf([&] { saved(u"A"_s); }).endsWith(u"|A|"_s));
        QCOMPARE(m_rules->all().size(), 1);
    }

    void newNamesFollow()
    {
        const Rule rule = saved(u"A"_s);
        m_service.name = u"Works"_s;
        m_service.robots[0].groupName = u"夜班群"_s;
        m_service.robots.move(0, 1);
        m_service.accounts = {{u"LISI"_s, {}}, {u"zhangsan"_s, {}}};
        m_services->save(m_service, now);
        const QList<Receiver> receivers = m_rules->byName(u"A"_s)->blocks[0].receivers;
        QCOMPARE(receivers[0], (Receiver{Receiver::Kind::Account, u"LISI"_s}));
        QCOMPARE(receivers[1], (Receiver{Receiver::Kind::Group, u"夜班群"_s}));
        QCOMPARE(receivers[2], (Receiver{Receiver::Kind::Account, u"zhangsan"_s}));
    }

    void whatRulesUseCannotBeTakenAway()
    {
        saved(u"B"_s);
        const Rule a = saved(u"A"_s);
        QCOMPARE(failureOf([&] { m_services->remove(m_service.id, QDateTime::currentDateTimeUtc()); }),
                 inUse(u"Plant"_s, u"A, B"_s));
        QCOMPARE(failureOf([&] { m_messages->remove(m_message.id, QDateTime::currentDateTimeUtc()); }),
                 inUse(u"Standard"_s, u"A, B"_s));
        QCOMPARE(failureOf([&] { m_schedules->remove(m_schedule.id, QDateTime::currentDateTimeUtc()); }),
                 inUse(u"Always"_s, u"A, B"_s));
        Service without = m_service;
        without.robots.removeFirst();
        QCOMPARE(failureOf([&] { m_services->save(without, now); }), inUse(u"Night&Day"_s, u"A, B"_s));
        without = m_service;
        without.accounts.removeFirst();
        without.name = u"not saved"_s;
        QCOMPARE(failureOf([&] { m_services->save(without, now); }), inUse(u"ZhangSan"_s, u"A, B"_s));
        QCOMPARE(m_services->all().at(0).name, u"Plant"_s);
        QCOMPARE(m_services->all().at(0).accounts.size(), 3);
        QCOMPARE(*m_rules->byName(u"A"_s), a);
    }

    void whatNoRuleUsesCanBeTakenAway()
    {
        saved(u"A"_s);
        m_service.robots.removeLast();
        m_service.accounts.removeLast();
        QCOMPARE(failureOf([&] { m_services->save(m_service, now); }), u"none"_s);
        for (const Rule &rule : m_rules->all())
            m_rules->remove(rule.id, QDateTime::currentDateTimeUtc());
        QCOMPARE(failureOf([&] { m_services->remove(m_service.id, QDateTime::currentDateTimeUtc()); }), u"none"_s);
        QCOMPARE(failureOf([&] { m_messages->remove(m_message.id, QDateTime::currentDateTimeUtc()); }), u"none"_s);
        QCOMPARE(failureOf([&] { m_schedules->remove(m_schedule.id, QDateTime::currentDateTimeUtc()); }), u"none"_s);
    }

    // Somebody else deleted it while the rule was being edited.
    void ruleThatRefersToNothingIsNotSaved()
    {
        Rule lost = rule(u"A"_s);
        m_schedules->remove(m_schedule.id, QDateTime::currentDateTimeUtc());
        const QString gone = QString::number(static_cast<int>(FailureKind::ReferenceGone));
        QCOMPARE(failureOf([&] { m_rules->save(lost, now); }), gone + u"|schedule|"_s);
        m_schedule.id = 0;
        m_schedules->save(m_schedule, now);
        lost = rule(u"A"_s);
        lost.blocks[0].receivers[1].name = u"No such group"_s;
        QCOMPARE(failureOf([&] { m_rules->save(lost, now); }), gone + u"|No such group|"_s);
        QCOMPARE(m_rules->all(), {});
        QCOMPARE(lost.id, 0);
    }

    void tenThousandRulesAreReadAtOnce()
    {
        {
            Transaction transaction(*m_database);
            for (int number = 0; number < 10'000; ++number)
                saved(u"Rule %1"_s.arg(number, 5, 10, QChar(u'0')));
            transaction.commit();
        }
        QElapsedTimer timer;
        timer.start();
        const RuleBook book = readRuleBook(*m_services, *m_messages, *m_schedules, *m_rules);
        qInfo("10 000 rules with 20 000 notifications and 40 000 receivers read in %lld ms", timer.elapsed());
        QCOMPARE(book.rules().size(), 10'000);
        QCOMPARE(book.rules().last().blocks, rule({}).blocks);
        QVERIFY(timer.elapsed() < 10'000);
    }

    // Another program adds and removes rules meanwhile: what is read is of one moment.
    void noRuleGetsThePartsOfAnother()
    {
        OtherWriter writer(m_database->file(), [this](Database &database, int round) {
            RuleStore rules(database);
            Rule made = rule(u"Rule %1"_s.arg(round % 7));
            made.criteria.groups = {made.name};
            if (const auto stored = rules.byName(made.name))
                rules.remove(stored->id, now);
            else
                rules.save(made, now);
        });
        while (writer.rounds() < 500) {
            for (const Rule &read : m_rules->all()) {
                QCOMPARE(read.criteria.groups, QStringList{read.name});
                QCOMPARE(read.blocks.size(), 2);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleStore)
#include "tst_rulestore.moc"
