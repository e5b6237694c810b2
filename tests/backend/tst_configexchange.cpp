// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <backend/configexchange.h>
#include <domain/failure.h>
#include <secrets/masterkey.h>
#include <storage/backups.h>
#include <tests/configfile/plantfile.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject named(const QString &name)
{
    QJsonObject service = plantfile::service();
    service[u"name"_s] = name;
    return service;
}

QString sealed(const QString &secret)
{
    return u"sealed:"_s + secret;
}

} // namespace

// Import and export against a real database and vault.
class TestConfigExchange : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Backend> m_backend;

    ImportResult import(const QJsonArray &services, ImportMode mode = ImportMode::Apply)
    {
        return importConfig(*m_backend, plantfile::fileOf(services), plantfile::sources(), mode);
    }
    static QList<int> counts(const ImportResult &result)
    {
        return {result.added, result.changed, result.unchanged, int(result.problems.size())};
    }
    Service stored(const QString &name) const
    {
        return m_backend->services.withSecrets(m_backend->services.byName(name).value());
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_backend = std::make_unique<Backend>(m_folder.filePath(u"%1.db"_s.arg(++number)));
        m_backend->vault.unlock(MasterKey::generated());
    }

    void importAddsChangesAndLeavesUnchanged()
    {
        QCOMPARE(counts(import({named(u"A"_s), named(u"B"_s)})), (QList<int>{2, 0, 0, 0}));
        QJsonObject changed = named(u"B"_s);
        changed[u"description"_s] = u"new"_s;
        QCOMPARE(counts(import({named(u"A"_s), changed, named(u"C"_s)})), (QList<int>{1, 1, 1, 0}));
        QCOMPARE(stored(u"B"_s).description, u"new"_s);
        QCOMPARE(stored(u"C"_s).app.secret.reveal(), u"app-secret"_s);
    }

    void dryRunSaysWhatWouldBeAddedChangedAndLeft()
    {
        import({named(u"A"_s), named(u"B"_s)});
        QJsonObject changed = named(u"B"_s);
        changed[u"description"_s] = u"new"_s;
        const ImportResult preview = import({named(u"A"_s), changed, named(u"C"_s)}, ImportMode::DryRun);
        QCOMPARE(preview.changes.size(), 2);
        QCOMPARE(preview.changes[0].name, u"B"_s);
        QCOMPARE(preview.changes[0].act, ConfigAct::Changed);
        QCOMPARE(preview.changes[0].fields,
                 (QList<FieldChange>{{u"description"_s, ConfigAct::Changed, false, u"一号厂"_s, u"new"_s}}));
        QCOMPARE(preview.changes[1].name, u"C"_s);
        QCOMPARE(preview.changes[1].act, ConfigAct::Added);
        QCOMPARE(preview.left.size(), 1);
        QCOMPARE(preview.left[0].name, u"A"_s);
        QCOMPARE(m_backend->services.all().size(), 2); // nothing was done
        QCOMPARE(m_backend->changes.since(0).size(), 2);
        const ImportResult done = import({named(u"A"_s), changed, named(u"C"_s)});
        QCOMPARE(done.changes.size(), 2);
        QCOMPARE(m_backend->changes.since(0).size(), 4);
    }

    void sameRulesAgainChangeNothingInTheLog()
    {
        import({named(u"A"_s)});
        Message message;
        message.name = u"Standard"_s;
        message.content = u"{name}"_s;
        m_backend->messages.save(message, m_backend->clock.now());
        Schedule schedule;
        schedule.name = u"Always"_s;
        m_backend->schedules.save(schedule, m_backend->clock.now());
        Rule rule;
        rule.name = u"All"_s;
        rule.blocks = {{m_backend->services.all()[0].id, message.id, schedule.id, {{Receiver::Kind::Group, u"Day"_s}}}};
        m_backend->rules.save(rule, m_backend->clock.now());
        const qint64 last = m_backend->changes.lastId();
        QByteArray file = exportConfig(*m_backend, {});
        const auto again = importConfig(*m_backend, file, plantfile::sources(), ImportMode::Apply);
        QCOMPARE(counts(again), (QList<int>{0, 0, 4, 0}));
        QCOMPARE(m_backend->changes.lastId(), last);
        file.replace("\"whenClosed\": \"skip\"", "\"whenClosed\": \"hold\"");
        const auto changed = importConfig(*m_backend, file, plantfile::sources(), ImportMode::Apply);
        QCOMPARE(counts(changed), (QList<int>{0, 1, 3, 0}));
        QCOMPARE(changed.changes.size(), 1);
        QCOMPARE(changed.changes[0].fields.size(), 1);
        QCOMPARE(changed.changes[0].fields[0].field, u"notifications/1/whenClosed"_s);
    }

    void restoreBringsTheConfigurationBackAndKeepsTheRest()
    {
        import({named(u"A"_s), named(u"B"_s)});
        m_backend->tokens.create(u"gateway"_s, m_backend->clock.now());
        backups::make(m_backend->database, u"asked"_s, m_backend->clock.now());
        const DatabaseBackup backup = backups::all(m_backend->database.file()).constFirst();
        Service a = stored(u"A"_s);
        a.name = u"Renamed"_s;
        a.app.secret = SecretText(u"another-secret"_s);
        m_backend->services.save(a, m_backend->clock.now());
        m_backend->services.remove(m_backend->services.byName(u"B"_s)->id, m_backend->clock.now());
        m_backend->tokens.revoke(u"gateway"_s, m_backend->clock.now());
        const QByteArray newer = m_backend->tokens.create(u"newer"_s, m_backend->clock.now()).toLatin1();
        m_backend->settings.setLastAllIsWell({2026, 11, 26});
        m_backend->database.run(
            u"INSERT INTO alarm (alarm_key, level, received_at, content) VALUES ('k', 1, 1, '{}')"_s);
        const qint64 lastChange = m_backend->changes.lastId();

        backups::restore(m_backend->database, backup, m_backend->clock.now());

        QCOMPARE(m_backend->services.all().size(), 2);
        QCOMPARE(stored(u"A"_s).app.secret.reveal(), u"app-secret"_s);
        QVERIFY(m_backend->services.byName(u"B"_s));
        QCOMPARE(m_backend->tokens.all().size(), 1); // what was revoked stays so
        QVERIFY(m_backend->tokens.accepts(newer));
        QCOMPARE(m_backend->settings.lastAllIsWell(), QDate(2026, 11, 26));
        QSqlQuery alarms = m_backend->database.run(u"SELECT count(*) FROM alarm"_s);
        QVERIFY(alarms.next());
        QCOMPARE(alarms.value(0).toInt(), 1);
        alarms.finish();
        QCOMPARE(m_backend->changes.since(lastChange).size(), 1);
        QCOMPARE(m_backend->changes.since(lastChange)[0].act, ConfigAct::Restored);
        const DatabaseBackup before = backups::all(m_backend->database.file()).constFirst();
        QCOMPARE(before.reason, u"restore"_s);
        backups::restore(m_backend->database, before, m_backend->clock.now()); // and back again
        QVERIFY(m_backend->services.byName(u"Renamed"_s));
        QCOMPARE(QDir(m_backend->database.file() + u".backups"_s).entryList({u"restore-*"_s}).size(), 0);
    }

    void backupWithAnotherKeyIsRefusedWhole()
    {
        import({named(u"A"_s)});
        m_backend->database.run(u"INSERT INTO master_key VALUES (1, 'id', 'file', 'f', 'aa')"_s);
        backups::make(m_backend->database, u"asked"_s, m_backend->clock.now());
        m_backend->database.run(u"UPDATE master_key SET check_value = 'bb'"_s);
        import({named(u"C"_s)});
        bool isRefused = false;
        try {
            backups::restore(m_backend->database, backups::all(m_backend->database.file()).constFirst(),
                             m_backend->clock.now());
        } catch (const Failure &failure) {
            isRefused = failure.kind == FailureKind::WrongKey;
        }
        QVERIFY(isRefused);
        QCOMPARE(m_backend->services.all().size(), 2);
        backups::make(m_backend->database, u"asked"_s, m_backend->clock.now()); // nothing is left attached
    }

    void damagedBackupIsRefusedWhole()
    {
        import({named(u"A"_s)});
        const QString file = backups::make(m_backend->database, u"asked"_s, m_backend->clock.now());
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("no database at all");
        damaged.close();
        bool isRefused = false;
        try {
            backups::restore(m_backend->database, backups::all(m_backend->database.file()).constFirst(),
                             m_backend->clock.now());
        } catch (const Failure &) {
            isRefused = true;
        }
        QVERIFY(isRefused);
        QCOMPARE(m_backend->services.all().size(), 1);
    }

    void whatIsChangedIsKeptInABackup()
    {
        const auto kept = [this] { return backups::all(m_backend->database.file()); };
        import({named(u"A"_s)});
        QVERIFY(kept().isEmpty()); // nothing was there to be lost
        QJsonObject changed = named(u"A"_s);
        changed[u"description"_s] = u"new"_s;
        import({changed}, ImportMode::DryRun);
        QVERIFY(kept().isEmpty());
        import({changed});
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().constFirst().reason, u"import"_s);
        Backend before(kept().constFirst().file);
        QCOMPARE(before.services.byName(u"A"_s)->description, u"一号厂"_s);
        import({changed});
        QCOMPARE(kept().size(), 1); // nothing was changed
    }

    void servicesThatTheFileDoesNotNameStay()
    {
        import({named(u"A"_s), named(u"B"_s)});
        import({named(u"A"_s)});
        QVERIFY(m_backend->services.byName(u"B"_s).has_value());
        QCOMPARE(counts(import({})), (QList<int>{0, 0, 0, 0}));
        QCOMPARE(m_backend->services.all().size(), 2);
    }

    void anotherSecretIsAChange_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("app secret") << u"app"_s;
        QTest::newRow("webhook") << u"groups"_s;
        QTest::newRow("proxy password") << u"proxy"_s;
    }
    void anotherSecretIsAChange()
    {
        QFETCH(QString, where);
        import({named(u"A"_s)});
        QJsonObject changed = named(u"A"_s);
        QJsonObject app = plantfile::app();
        app[u"secret"_s] = u"another"_s;
        if (where == u"app")
            changed[where] = app;
        else if (where == u"groups")
            changed[where] =
                QJsonArray{plantfile::robot(u"Night shift&夜班"_s, u"another"_s), plantfile::robot(u"Day"_s, u"two"_s)};
        else
            changed[where] = u"http://user:another@proxy:3128"_s;
        QCOMPARE(counts(import({changed})), (QList<int>{0, 1, 0, 0}));
        QCOMPARE(counts(import({changed})), (QList<int>{0, 0, 1, 0}));
    }

    void idsAndCreationTimeSurviveAnImport()
    {
        import({named(u"A"_s)});
        const Service before = stored(u"A"_s);
        QJsonObject changed = named(u"A"_s);
        changed[u"enabled"_s] = false;
        import({changed});
        const Service after = stored(u"A"_s);
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.createdAt, before.createdAt);
        QCOMPARE(after.robots, before.robots);
        QVERIFY(!after.enabled);
    }

    void dryRunCountsAndChangesNothing()
    {
        import({named(u"A"_s)});
        QJsonObject changed = named(u"A"_s);
        changed[u"description"_s] = u"new"_s;
        QCOMPARE(counts(import({changed, named(u"B"_s)}, ImportMode::DryRun)), (QList<int>{1, 1, 0, 0}));
        QCOMPARE(stored(u"A"_s).description, u"一号厂"_s);
        QVERIFY(!m_backend->services.byName(u"B"_s));
    }

    void oneProblemKeepsEverythingOut()
    {
        QJsonObject bad = named(u"B"_s);
        bad[u"caFile"_s] = u"ca.pem"_s;
        QCOMPARE(counts(import({named(u"A"_s), bad})), (QList<int>{0, 0, 0, 1}));
        QVERIFY(m_backend->services.all().isEmpty());
    }

    void failureInTheMiddleUndoesTheBeginning()
    {
        m_backend->database.run(u"CREATE TEMP TRIGGER full BEFORE INSERT ON service WHEN NEW.name = 'B' "
                                "BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, import({named(u"A"_s), named(u"B"_s)}));
        QVERIFY(m_backend->services.all().isEmpty());
        QCOMPARE(counts(import({named(u"A"_s)})), (QList<int>{1, 0, 0, 0})); // and the transaction is over
    }

    void keptWebhookMustFitTheNewServer()
    {
        import({named(u"A"_s)});
        QJsonObject moved = named(u"A"_s);
        moved[u"apiBaseUrl"_s] = u"https://wecom.example"_s;
        moved[u"groups"_s] =
            QJsonArray{QJsonObject{{u"name"_s, u"Night shift&夜班"_s}}, QJsonObject{{u"name"_s, u"Day"_s}}};
        const ImportResult result = import({moved});
        QCOMPARE(result.problems.size(), 2);
        QCOMPARE(result.problems[0].path, u"/services/0/groups/0/webhookUrl"_s);
        QCOMPARE(result.problems[0].service->kind, ServiceProblemKind::ForeignOrigin);
    }

    void exportNeedsNoKeyUnlessItCarriesSecrets()
    {
        import({named(u"A"_s)});
        const QString file = m_backend->database.file();
        m_backend = std::make_unique<Backend>(file); // locked
        const QByteArray json = exportConfig(*m_backend, {});
        QVERIFY(json.contains("\"name\": \"A\""));
        QVERIFY(!json.contains("app-secret"));
    }

    void exportWithSecretsComesBackElsewhere()
    {
        import({named(u"A"_s), named(u"B"_s)});
        const QByteArray json = exportConfig(*m_backend, sealed);
        const Service original = stored(u"A"_s);
        Backend elsewhere(m_folder.filePath(u"elsewhere.db"_s));
        elsewhere.vault.unlock(MasterKey::generated());
        const ImportResult result = importConfig(elsewhere, json, plantfile::sources(), ImportMode::Apply);
        QCOMPARE(counts(result), (QList<int>{2, 0, 0, 0}));
        const Service copy = elsewhere.services.withSecrets(elsewhere.services.byName(u"A"_s).value());
        QCOMPARE(copy.route, original.route);
        QCOMPARE(copy.app, original.app);
        QCOMPARE(copy.accounts, original.accounts);
        QCOMPARE(copy.robots.at(1).webhookUrl, original.robots.at(1).webhookUrl);
    }
};

QTEST_GUILESS_MAIN(TestConfigExchange)
#include "tst_configexchange.moc"
