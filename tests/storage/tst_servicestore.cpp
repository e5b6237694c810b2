// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/failure.h>
#include <storage/database.h>
#include <storage/servicestore.h>
#include <tests/support/otherwriter.h>
#include <tests/support/plainsecretstore.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(3, 0, 0, 123), Qt::UTC);

Service plant()
{
    Service service;
    service.name = u"Plant A"_s;
    service.description = u"夜班"_s;
    service.enabled = false;
    service.route = {u"http://127.0.0.1:8067"_s, u"http://user@proxy:3128"_s, SecretText(u"proxy-password"_s),
                     u"/etc/ca.pem"_s};
    service.sendToAccounts = true;
    service.robots = {{0, u"B"_s, SecretText(u"url-b"_s)}, {0, u"A"_s, SecretText(u"url-a"_s)}};
    service.app = {u"1000002"_s, u"ww1"_s, SecretText(u"app-secret"_s)};
    service.accounts = {{u"ZhangSan"_s, u"张三"_s}, {u"007"_s, u""_s}};
    return service;
}

} // namespace

class TestServiceStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PlainSecretStore> m_secrets;
    std::unique_ptr<ServiceStore> m_services;

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_secrets = std::make_unique<PlainSecretStore>();
        m_database = std::make_unique<Database>(m_folder.filePath(u"%1.db"_s.arg(++number)));
        m_services = std::make_unique<ServiceStore>(*m_database, *m_secrets);
    }

    void whatIsSavedComesBack()
    {
        Service saved = plant();
        m_services->save(saved, now);
        QVERIFY(saved.id > 0);
        QCOMPARE(saved.createdAt, now);
        const auto loaded = m_services->byName(u"Plant A"_s);
        QVERIFY(loaded);
        QVERIFY(loaded->app.secret.isStored());
        QVERIFY(!loaded->app.secret.isGiven());
        QCOMPARE(m_services->withSecrets(*loaded), saved);
        QCOMPARE(m_services->all().size(), 1);
        QVERIFY(!m_services->byName(u"plant a"_s));
    }

    void storedSecretsStayWhenTheServiceIsSavedAgain()
    {
        Service service = plant();
        m_services->save(service, now);
        Service edited = *m_services->byName(u"Plant A"_s);
        edited.name = u"Plant B"_s;
        edited.robots[0].groupName = u"Renamed"_s;
        edited.robots[1].webhookUrl = SecretText(u"url-new"_s);
        m_services->save(edited, now.addDays(1));
        const Service loaded = m_services->withSecrets(*m_services->byName(u"Plant B"_s));
        QCOMPARE(loaded.createdAt, now);
        QCOMPARE(loaded.robots[0].webhookUrl.reveal(), u"url-b"_s);
        QCOMPARE(loaded.robots[1].webhookUrl.reveal(), u"url-new"_s);
        QCOMPARE(loaded.app.secret.reveal(), u"app-secret"_s);
    }

    void removedRobotsAndSecretsAreGone()
    {
        Service service = plant();
        m_services->save(service, now);
        Service edited = *m_services->byName(u"Plant A"_s);
        edited.robots.removeFirst();
        edited.app.secret = {};
        m_services->save(edited, now);
        const Service loaded = *m_services->byName(u"Plant A"_s);
        QCOMPARE(loaded.robots.size(), 1);
        QVERIFY(loaded.app.secret.isMissing());
    }

    void takenNameIsRefusedAndNothingIsSaved()
    {
        Service first = plant();
        m_services->save(first, now);
        Service second = plant();
        try {
            m_services->save(second, now);
            QFAIL("the same name was saved twice");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind, FailureKind::NameTaken);
            QCOMPARE(failure.subject, u"Plant A"_s);
        }
        QCOMPARE(second.id, 0);
        QCOMPARE(m_services->all().size(), 1);
    }

    // Another program adds and removes services meanwhile: what is read is of one moment.
    void noServiceGetsTheReceiversOfAnother()
    {
        OtherWriter writer(m_database->file(), [](Database &database, int round) {
            PlainSecretStore secrets;
            ServiceStore services(database, secrets);
            Service service;
            service.name = u"Plant %1"_s.arg(round % 7);
            service.robots = {{0, service.name, SecretText(u"url"_s)}};
            service.accounts = {{service.name, {}}};
            if (const auto stored = services.byName(service.name))
                services.remove(stored->id, now);
            else
                services.save(service, now);
        });
        while (writer.rounds() < 500) {
            for (const Service &service : m_services->all()) {
                QCOMPARE(service.robots.size(), 1);
                QCOMPARE(service.robots[0].groupName, service.name);
                QCOMPARE(service.accounts.size(), 1);
                QCOMPARE(service.accounts[0].account, service.name);
            }
        }
    }

    void removingAServiceRemovesItsRows()
    {
        Service service = plant();
        m_services->save(service, now);
        m_services->remove(service.id, QDateTime::currentDateTimeUtc());
        QVERIFY(m_services->all().isEmpty());
        for (const QString &table : {u"robot"_s, u"account"_s}) {
            QSqlQuery query = m_database->run(u"SELECT count(*) FROM "_s + table);
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toInt(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestServiceStore)
#include "tst_servicestore.moc"
