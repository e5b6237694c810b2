// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/database.h>

#include <domain/failure.h>
#include <storage/backups.h>
#include <storage/privatefile.h>
#include <storage/transaction.h>

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int applicationId = 0x546f6373; // "Tocs": tells our files from other programs'
constexpr int busyTimeoutMs = 5000;

// Result codes of SQLite, https://www.sqlite.org/rescode.html; the low byte of the extended code.
FailureKind kindOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return FailureKind::DatabaseBusy;
    case 8: // READONLY
        return FailureKind::DatabaseReadOnly;
    case 13: // FULL
        return FailureKind::DiskFull;
    case 14: // CANTOPEN
        return FailureKind::CannotOpenDatabase;
    case 11: // CORRUPT
    case 26: // NOTADB
        return FailureKind::NotADatabase;
    default:
        return FailureKind::DatabaseFailed;
    }
}

// Qt makes a name for every value that is bound by its place, each time anew; one that has its name is bound in half
// the time.
const QString &nameOfPlace(int place)
{
    static const QStringList names = [] {
        constexpr int most = 32; // question marks in a statement
        QStringList made;
        for (int number = 0; number < most; ++number)
            made.append(u":v%1"_s.arg(number));
        return made;
    }();
    return names.at(place);
}

QString withNames(const QString &statement)
{
    QString named;
    int place = 0;
    for (const QChar character : statement) {
        if (character == u'?')
            named += nameOfPlace(place++);
        else
            named += character;
    }
    return named;
}

} // namespace

Database::Database(const QString &file, const QList<Migration> &migrations)
    : m_file(QFileInfo(file).absoluteFilePath()),
      m_connection(u"tocsin-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    try {
        open();
        refuseForeignAndNewer(migrations.isEmpty() ? 0 : migrations.last().version);
        run(u"PRAGMA journal_mode = WAL"_s);
        // FULL: what is acknowledged outlives a power cut.
        run(u"PRAGMA synchronous = FULL"_s);
        migrate(migrations); // without foreign keys: a table that is built anew takes nothing with it
        run(u"PRAGMA foreign_keys = ON"_s);
    } catch (...) {
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::open()
{
    createPrivateFile(m_file); // SQLite itself would make it with the umask's mode
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    if (!database.open())
        throw Failure(FailureKind::CannotOpenDatabase, m_file, database.lastError().databaseText());
}

QSqlQuery Database::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        throw Failure(kindOf(query.lastError()), m_file, query.lastError().databaseText());
    return query;
}

QSqlQuery &Database::prepared(const QString &statement) const
{
    auto known = m_prepared.find(statement);
    if (known == m_prepared.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(withNames(statement)))
            throw Failure(kindOf(query.lastError()), m_file, query.lastError().databaseText());
        known = m_prepared.insert(statement, query);
    }
    return *known;
}

QSqlQuery &Database::execute(const QString &statement, const QVariantList &values) const
{
    QSqlQuery &query = prepared(statement);
    for (int place = 0; place < values.size(); ++place)
        query.bindValue(nameOfPlace(place), values[place]);
    if (!query.exec())
        throw Failure(kindOf(query.lastError()), m_file, query.lastError().databaseText());
    return query;
}

qint64 Database::write(const QString &statement, const QVariantList &values) const
{
    QSqlQuery &query = execute(statement, values);
    const qint64 id = query.lastInsertId().toLongLong();
    query.finish();
    return id;
}

QVariantList Database::row(const QString &statement, const QVariantList &values) const
{
    QSqlQuery &query = execute(statement, values);
    QVariantList row;
    if (query.next()) {
        const int columns = query.record().count();
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
    }
    query.finish();
    return row;
}

void Database::waitAtMost(std::chrono::milliseconds time) const
{
    run(u"PRAGMA busy_timeout = %1"_s.arg(time.count()));
}

int Database::dataVersion() const
{
    return row(u"PRAGMA data_version"_s, {}).value(0).toInt();
}

int Database::number(const QString &pragma) const
{
    QSqlQuery query = run(u"PRAGMA "_s + pragma);
    return query.next() ? query.value(0).toInt() : 0;
}

void Database::refuseForeignAndNewer(int newestVersion) const
{
    const int version = number(u"user_version"_s);
    const int application = number(u"application_id"_s);
    QSqlQuery tables = run(u"SELECT count(*) FROM sqlite_master"_s);
    const bool isEmpty = tables.next() && tables.value(0).toInt() == 0;
    tables.finish();
    if (application != applicationId && !(application == 0 && version == 0 && isEmpty))
        throw Failure(FailureKind::ForeignDatabase, m_file);
    if (version > newestVersion)
        throw Failure(FailureKind::NewerDatabase, m_file, QString::number(version));
}

void Database::migrate(const QList<Migration> &migrations)
{
    const int newest = migrations.isEmpty() ? 0 : migrations.last().version;
    const int version = number(u"user_version"_s);
    if (version > 0 && version < newest)
        backups::make(*this, u"before-version-%1"_s.arg(newest), QDateTime::currentDateTimeUtc());
    for (const Migration &migration : migrations) {
        if (migration.version <= number(u"user_version"_s))
            continue;
        Transaction transaction(*this);
        // Another program may have done this step while we waited for the lock.
        if (migration.version <= number(u"user_version"_s))
            continue;
        try {
            for (const QString &statement : migration.statements)
                run(statement);
            run(u"PRAGMA application_id = %1"_s.arg(applicationId));
            run(u"PRAGMA user_version = %1"_s.arg(migration.version));
        } catch (const Failure &failure) {
            if (failure.kind != FailureKind::DatabaseFailed)
                throw;
            throw Failure(FailureKind::MigrationFailed, migration.name, failure.detail);
        }
        transaction.commit();
    }
}
