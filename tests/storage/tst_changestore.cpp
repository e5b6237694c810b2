// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/failure.h>
#include <storage/changestore.h>
#include <storage/database.h>
#include <storage/keyrecordstore.h>
#include <storage/messagestore.h>
#include <storage/rulestore.h>
#include <storage/schedulestore.h>
#include <storage/servicestore.h>
#include <storage/settingstore.h>
#include <storage/tokenstore.h>
#include <tests/support/plainsecretstore.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(3, 0, 0, 123), Qt::UTC);

} // namespace

// What the stores write into the change log.
class TestChangeStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PlainSecretStore> m_secrets;

    QList<ConfigChange> changes() const { return ChangeStore(*m_database).changes(now.addDays(-1), {}, 100); }
    QStringList fields(int number = 0) const
    {
        QStringList names;
        for (const FieldChange &field : changes().at(number).fields)
            names.append(field.field);
        return names;
    }
    ServiceStore services() { return ServiceStore(*m_database, *m_secrets); }
    Service storedService()
    {
        Service service;
        service.name = u"Plant A"_s;
        service.robots = {{0, u"Night"_s, SecretText(u"url-night"_s)}};
        service.app.secret = SecretText(u"app-secret"_s);
        services().save(service, now);
        return services().all().constFirst();
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_secrets = std::make_unique<PlainSecretStore>();
        m_database = std::make_unique<Database>(m_folder.filePath(u"%1.db"_s.arg(++number)));
    }

    void serviceIsWrittenDownWithWhoAndWhen()
    {
        storedService();
        QCOMPARE(changes().size(), 1);
        const ConfigChange added = changes().constFirst();
        QCOMPARE(added.at, now);
        QVERIFY(added.who.contains(u'@'));
        QVERIFY(added.program.contains(u"tst_changestore"_s));
        QCOMPARE(added.thing, ConfigThing::Service);
        QCOMPARE(added.act, ConfigAct::Added);
        QCOMPARE(added.name, u"Plant A"_s);
        QVERIFY(fields().contains(u"app/secret"_s));
    }

    void sameServiceSavedAgainIsNoChange()
    {
        Service service = storedService();
        services().save(service, now.addSecs(1));
        service = services().withSecrets(service); // as an import brings it
        services().save(service, now.addSecs(2));
        QCOMPARE(changes().size(), 1);
    }

    void newSecretIsOnlyCalledChanged()
    {
        Service service = storedService();
        service.app.secret = SecretText(u"another-secret"_s);
        services().save(service, now.addSecs(1));
        QCOMPARE(changes().size(), 2);
        QCOMPARE(fields(), QStringList{u"app/secret"_s});
        QVERIFY(changes().constFirst().fields.constFirst().isSecret);
        QSqlQuery all = m_database->run(u"SELECT group_concat(fields) FROM config_change"_s);
        QVERIFY(all.next());
        for (const QString &secret : {u"app-secret"_s, u"another-secret"_s, u"url-night"_s})
            QVERIFY(!all.value(0).toString().contains(secret));
    }

    void renamedAndDeleted()
    {
        Service service = storedService();
        service.name = u"Plant B"_s;
        services().save(service, now.addSecs(1));
        services().remove(service.id, now.addSecs(2));
        QCOMPARE(changes().size(), 3);
        QCOMPARE(changes()[1].fields,
                 (QList<FieldChange>{{u"name"_s, ConfigAct::Changed, false, u"Plant A"_s, u"Plant B"_s}}));
        QCOMPARE(changes()[0].act, ConfigAct::Deleted);
        QCOMPARE(changes()[0].name, u"Plant B"_s);
    }

    void whatFailsIsNotWrittenDown()
    {
        storedService();
        Service second;
        second.name = u"Plant A"_s;
        bool hasFailed = false;
        try {
            services().save(second, now);
        } catch (const Failure &failure) {
            hasFailed = failure.kind == FailureKind::NameTaken;
        }
        QVERIFY(hasFailed);
        QCOMPARE(changes().size(), 1);
    }

    void messagesSchedulesAndRulesToo()
    {
        const Service service = storedService();
        MessageStore messages(*m_database);
        ScheduleStore schedules(*m_database);
        RuleStore rules(*m_database);
        Message message;
        message.name = u"Standard"_s;
        message.content = u"{name}"_s;
        messages.save(message, now.addSecs(1));
        Schedule schedule;
        schedule.name = u"Always"_s;
        schedules.save(schedule, now.addSecs(2));
        Rule rule;
        rule.name = u"All"_s;
        rule.blocks = {{service.id, message.id, schedule.id, {{Receiver::Kind::Group, u"Night"_s}}}};
        rules.save(rule, now.addSecs(3));
        QCOMPARE(changes().size(), 4);
        const auto hasService = [](const FieldChange &field) {
            return field.field == u"notifications/1/service" && field.after == u"Plant A";
        };
        const QList<FieldChange> told = changes().constFirst().fields;
        QVERIFY(std::any_of(told.cbegin(), told.cend(), hasService));
        rule.enabled = false;
        rules.save(rule, now.addSecs(4));
        QCOMPARE(fields(), QStringList{u"enabled"_s});
        message.content = u"{name} {path}"_s;
        messages.save(message, now.addSecs(5));
        QCOMPARE(fields(), QStringList{u"content"_s});
        schedule.week[0] = {};
        schedules.save(schedule, now.addSecs(6));
        QCOMPARE(fields(), QStringList{u"periods/monday"_s});
        rules.remove(rule.id, now.addSecs(7));
        messages.remove(message.id, now.addSecs(8));
        schedules.remove(schedule.id, now.addSecs(9));
        for (const int number : {0, 1, 2})
            QCOMPARE(changes()[number].act, ConfigAct::Deleted);
        QCOMPARE(changes().size(), 10);
    }

    void settingsTokensAndTheKeyToo()
    {
        SettingStore store(*m_database);
        Settings settings = store.settings();
        store.save(settings, now);
        QVERIFY(changes().isEmpty());
        settings.historyDays = 30;
        store.save(settings, now);
        QCOMPARE(fields(), QStringList{u"historyDays"_s});
        store.setLastAllIsWell({2026, 11, 24}); // the program's own affair
        QCOMPARE(changes().size(), 1);
        TokenStore tokens(*m_database);
        const QString token = tokens.create(u"gateway"_s, now.addSecs(1));
        QVERIFY(tokens.revoke(u"gateway"_s, now.addSecs(2)));
        QVERIFY(!tokens.revoke(u"gateway"_s, now.addSecs(3)));
        QCOMPARE(changes().size(), 3);
        QCOMPARE(changes()[1].name, u"gateway"_s);
        QSqlQuery all = m_database->run(u"SELECT group_concat(name || fields) FROM config_change"_s);
        QVERIFY(all.next() && !all.value(0).toString().contains(token));
    }

    void movedKeyIsWrittenDown()
    {
        KeyRecordStore keys(*m_database);
        KeyRecord record{u"id"_s, KeyRecord::Home::File, u"tocsin.key"_s, "12"};
        keys.save(record);
        const auto all = [this] {
            return ChangeStore(*m_database).changes(QDateTime::currentDateTimeUtc().addDays(-1), {}, 10);
        };
        QVERIFY(all().isEmpty()); // it began to be there
        record.home = KeyRecord::Home::Keychain;
        keys.save(record);
        QCOMPARE(all().size(), 1);
        QCOMPARE(all()[0].fields[0].before, u"tocsin.key"_s);
        QCOMPARE(all()[0].fields[0].after, u"keychain"_s);
    }

    void timeAndNumberNarrowWhatIsRead()
    {
        SettingStore store(*m_database);
        Settings settings;
        for (int day = 0; day < 10; ++day) {
            settings.historyDays = 100 + day;
            store.save(settings, now.addDays(day));
        }
        const ChangeStore log(*m_database);
        QCOMPARE(log.changes(now, {}, 100).size(), 10);
        QCOMPARE(log.changes(now.addDays(8), {}, 100).size(), 2);
        QCOMPARE(log.changes(now, now.addDays(2), 100).size(), 2);
        QCOMPARE(log.changes(now, {}, 3).size(), 3);
        QCOMPARE(log.changes(now, {}, 3).constFirst().at, now.addDays(9));
    }
};

QTEST_GUILESS_MAIN(TestChangeStore)

#include "tst_changestore.moc"
