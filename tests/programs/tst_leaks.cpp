// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString proxyPasswordInTests = u"pr0xy-pass/word+of the&tests"_s;

// Another program that uses the database.
class Sql
{
public:
    explicit Sql(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(file));
    }
    ~Sql() { QSqlDatabase::removeDatabase(u"other"_s); }
    Q_DISABLE_COPY_MOVE(Sql)

    void run(const QString &statement) const
    {
        QSqlQuery query(QSqlDatabase::database(u"other"_s));
        if (!query.exec(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
    }
};

} // namespace

// Makes every kind of failure happen, with all logging on, Qt's too, and then looks for the secrets everywhere.
class TestLeaks : public QObject
{
    Q_OBJECT

    static void lookFor(const QByteArray &secret, const QByteArray &place, const QString &name)
    {
        QVERIFY2(!place.contains(secret), qPrintable(u"%1 holds %2"_s.arg(name, QString::fromUtf8(secret))));
        QVERIFY2(!place.contains(secret.toBase64()), qPrintable(name + u" holds a secret in base64"_s));
        QVERIFY2(!place.contains(secret.toPercentEncoding()), qPrintable(name + u" holds a secret, percent-encoded"_s));
    }

    static void lookForSecrets(const QByteArray &place, const QString &name)
    {
        const QList<QByteArray> secrets{webhookKeyInTests.toUtf8(), appSecretInTests.toUtf8(),
                                        proxyPasswordInTests.toUtf8(), "pass-phrase-of-tests", "sandbox-token-"};
        for (const QByteArray &secret : secrets)
            lookFor(secret, place, name);
    }

    static QByteArray filesOf(const Desk &desk)
    {
        QByteArray files;
        QDirIterator all(desk.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            files += file.readAll();
        }
        if (!files.contains("SQLite format 3"))
            qFatal("the database was not among the files");
        return files;
    }

private Q_SLOTS:
    void noFailureGivesASecretAway()
    {
        Desk desk;
        desk.environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        desk.environment.insert(u"XDG_DATA_HOME"_s, desk.path(u"data"_s));
        desk.environment.insert(u"XDG_CACHE_HOME"_s, desk.path(u"cache"_s));
        desk.environment.insert(u"XDG_CONFIG_HOME"_s, desk.path(u"config"_s));
        QByteArray seen;
        const auto note = [&seen](const Run &run) { seen += run.out.toUtf8() + run.err.toUtf8(); };

        const QStringList faults{u"rate-limit"_s,        u"busy"_s,          u"expired-token"_s, u"invalid-token"_s,
                                 u"untrusted-ip"_s,      u"stopped-app"_s,   u"wrong-secret"_s,  u"removed-robot"_s,
                                 u"cut-before-answer"_s, u"cut-in-answer"_s, u"http-500"_s,      u"html"_s,
                                 u"redirect"_s,          u"huge-reply"_s,    u"no-errcode"_s,    u"none"_s};
        for (const QString &fault : faults) {
            RunningSandbox sandbox(fault == u"none" ? QStringList() : QStringList{u"--fault"_s, fault});
            importConfig(desk, plantConfig(sandbox.baseUrl));
            note(desk.dispatcher({u"send"_s, u"--service"_s, u"Plant A"_s, u"--receiver"_s, u"Night shift&夜班"_s,
                                  u"--receiver"_s, u"ZhangSan"_s, u"--receiver"_s, u"nobody"_s, u"--text"_s, u"x"_s}));
            note(desk.dispatcher({u"check"_s, u"--service"_s, u"Plant A"_s}));
            note(desk.dispatcher({u"check"_s, u"--service"_s, u"Plant A"_s, u"--json"_s}));
            sandbox.accepted();
            seen += sandbox.all;
        }
        const RunningSandbox plain; // which speaks no TLS
        const QString tlsToPlain = QString(plain.baseUrl).replace(u"http:"_s, u"https:"_s);
        for (const QString &where :
             {u"http://127.0.0.1:9"_s, u"https://127.0.0.1:9"_s, u"https://no-such.invalid"_s, tlsToPlain}) {
            QJsonObject config = plantConfig(where);
            QJsonObject service = config[u"services"_s].toArray()[0].toObject();
            service[u"proxy"_s] =
                u"http://user:%1@127.0.0.1:9"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(proxyPasswordInTests)));
            config.insert(u"services"_s, QJsonArray{service});
            importConfig(desk, config);
            note(desk.dispatcher({u"send"_s, u"--service"_s, u"Plant A"_s, u"--receiver"_s, u"Night shift&夜班"_s,
                                  u"--receiver"_s, u"ZhangSan"_s, u"--text"_s, u"x"_s}));
            note(desk.dispatcher({u"check"_s, u"--service"_s, u"Plant A"_s}));
        }
        // Files that are refused, with secrets in them.
        QJsonObject wrong = plantConfig(u"https://wecom.example"_s);
        wrong[u"colour"_s] = 1;
        QByteArray json = QJsonDocument(wrong).toJson();
        json.replace("https://wecom.example/cgi-bin", "ftp://wecom.example/cgi-bin");
        note(desk.dispatcher({u"config"_s, u"import"_s, u"-"_s, u"--json"_s}, json));
        note(desk.dispatcher({u"config"_s, u"import"_s, u"-"_s}, json.chopped(8)));
        note(desk.dispatcher({u"config"_s, u"export"_s}));
        desk.environment.insert(u"TOCSIN_PASSPHRASE"_s, u"pass-phrase-of-tests"_s);
        note(desk.dispatcher({u"config"_s, u"export"_s, u"--with-secrets"_s}));
        QVERIFY(seen.size() > 5000);

        lookForSecrets(seen, u"what the programs said"_s);
        lookForSecrets(filesOf(desk), u"a file"_s);
    }

    // Everything that can be wrong with the key and the database.
    void noKeyOrDatabaseFailureGivesASecretAway()
    {
        Desk desk;
        desk.environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        RunningSandbox sandbox;
        importConfig(desk, plantConfig(sandbox.baseUrl));
        const QByteArray key = desk.read(u"tocsin.key"_s);
        QCOMPARE(key.size(), 32);
        QByteArray seen;
        int failures = 0;
        const auto sendAndFail = [&](const QStringList &arguments) {
            const Run run = desk.dispatcher(arguments);
            seen += run.out.toUtf8() + run.err.toUtf8();
            failures += run.exitCode == 1 ? 1 : 0;
        };
        const QStringList send{u"send"_s,     u"--service"_s, u"Plant A"_s, u"--receiver"_s,
                               u"ZhangSan"_s, u"--text"_s,    u"x"_s};
        const QList<QByteArray> wrongKeys{QByteArray(32, 'k'), key.left(31), key + 'x', QByteArray()};
        for (const QByteArray &wrongKey : wrongKeys) {
            desk.write(u"tocsin.key"_s, wrongKey);
            sendAndFail(send);
            sendAndFail({u"key"_s, u"move"_s, u"--to"_s, desk.path(u"moved.key"_s)});
        }
        desk.write(u"tocsin.key"_s, key);
        QVERIFY(QFile::setPermissions(desk.path(u"tocsin.key"_s), QFile::ReadOwner | QFile::ReadOther));
        sendAndFail(send);
        QVERIFY(QFile::remove(desk.path(u"tocsin.key"_s)));
        sendAndFail(send);
        desk.write(u"tocsin.key"_s, key);
        QVERIFY(QFile::setPermissions(desk.path(u"tocsin.key"_s), QFile::ReadOwner | QFile::WriteOwner));
        sendAndFail({u"key"_s, u"move"_s, u"--to"_s, u"keychain"_s});
        sendAndFail({u"key"_s, u"move"_s, u"--to"_s, u"/proc/nowhere/moved.key"_s});
        {
            const Sql other(desk.path(u"tocsin.db"_s));
            other.run(u"BEGIN EXCLUSIVE"_s);
            sendAndFail({u"config"_s, u"import"_s, u"-"_s});
            other.run(u"ROLLBACK"_s);
            other.run(u"UPDATE secret SET sealed = 'AAAA' || sealed"_s);
        }
        sendAndFail(send);
        QCOMPARE(failures, 14); // all of them
        lookForSecrets(seen, u"what the programs said"_s);
        lookFor(key, seen, u"what the programs said"_s);
        lookFor(key.toHex(), seen, u"what the programs said"_s);
        QVERIFY(QFile::remove(desk.path(u"tocsin.key"_s)));
        lookForSecrets(filesOf(desk), u"a file"_s);
        lookFor(key, filesOf(desk), u"a file"_s);
    }

    // The database while it is open: the WAL holds what was written last.
    void walGivesNoSecretAway()
    {
        Desk desk;
        RunningSandbox sandbox({u"--fault"_s, u"slow"_s});
        importConfig(desk, plantConfig(sandbox.baseUrl));
        QProcess waiting;
        waiting.setProcessEnvironment(desk.environment);
        waiting.start(programPath(u"tocsin-dispatcher"_s),
                      {u"send"_s, u"--service"_s, u"Plant A"_s, u"--receiver"_s, u"ZhangSan"_s, u"--text"_s, u"x"_s});
        QVERIFY(waiting.waitForStarted());
        QTRY_VERIFY(QFile::exists(desk.path(u"tocsin.db-wal"_s))); // somebody has the database open: the WAL stays
        QJsonObject config = plantConfig(sandbox.baseUrl);
        QJsonObject service = config[u"services"_s].toArray()[0].toObject();
        service[u"description"_s] = u"written while somebody else reads"_s;
        config.insert(u"services"_s, QJsonArray{service});
        importConfig(desk, config);
        const QByteArray wal = desk.read(u"tocsin.db-wal"_s);
        QVERIFY(wal.contains("written while somebody else reads"));
        lookFor(webhookKeyInTests.toUtf8(), wal, u"the WAL"_s);
        lookFor(appSecretInTests.toUtf8(), wal, u"the WAL"_s);
        waiting.kill();
        waiting.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestLeaks)
#include "tst_leaks.moc"
