// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <secrets/keyjobs.h>

#include <secrets/keyfile.h>
#include <secrets/vault.h>
#include <storage/database.h>
#include <storage/transaction.h>

#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

using Home = KeyRecord::Home;

namespace {

const QString defaultKeyFile = u"tocsin.key"_s;

QString keychainEntry(const QString &databaseId)
{
    return u"master-key-"_s + databaseId;
}

bool anotherDatabaseLiesBeside(const QString &keyFile, const QString &ownDatabase)
{
    const QDir folder(QFileInfo(keyFile).absolutePath());
    const QFileInfoList databases = folder.entryInfoList({u"*.db"_s}, QDir::Files);
    return std::any_of(databases.cbegin(), databases.cend(),
                       [&](const QFileInfo &found) { return found.absoluteFilePath() != ownDatabase; });
}

} // namespace

KeyJob::KeyJob(Database &database, Vault &vault, QObject *parent)
    : QObject(parent), m_database(database), m_vault(vault), m_records(database)
{
    QTimer::singleShot(0, this, [this] { guarded([this] { begin(); }); });
}

void KeyJob::fail(const Failure &failure)
{
    deleteLater();
    Q_EMIT finished({.failure = failure, .home = {}, .created = false, .leftBehind = {}});
}

void KeyJob::succeed(const KeyOutcome &outcome)
{
    deleteLater();
    Q_EMIT finished(outcome);
}

QString KeyJob::absolute(const QString &location) const
{
    return QDir(QFileInfo(m_database.file()).absolutePath()).absoluteFilePath(location);
}

QString KeyJob::recorded(const QString &file) const
{
    // Beside the database: the bare name, so that both can be moved together.
    const QFileInfo info(file);
    const bool isBeside = info.absolutePath() == QFileInfo(m_database.file()).absolutePath();
    return isBeside ? info.fileName() : info.absoluteFilePath();
}

UnlockJob::UnlockJob(Database &database, Vault &vault, const QString &keyFile, QObject *parent)
    : KeyJob(database, vault, parent), m_keyFile(keyFile)
{}

void UnlockJob::begin()
{
    m_record = m_records.load();
    m_databaseId = m_record ? m_record->databaseId : QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!m_keyFile.isEmpty())
        openFile(QFileInfo(m_keyFile).absoluteFilePath());
    else if (!m_record)
        makeNew();
    else if (m_record->home == Home::File)
        openFile(absolute(m_record->location));
    else
        openKeychain();
}

void UnlockJob::openFile(const QString &file)
{
    const KeyHome home{Home::File, file};
    if (keyfile::exists(file))
        return use(keyfile::read(file), home, false);
    if (m_vault.holdsSecrets())
        throw Failure(FailureKind::KeyFileMissing, file);
    use(keyfile::createOrRead(file, MasterKey::generated()), home, true);
}

void UnlockJob::openKeychain()
{
    auto *asked = keychain::read(keychainEntry(m_databaseId), this);
    connect(asked, &KeychainJob::finished, this,
            [this](KeychainAnswer answer, const QByteArray &value, const QString &detail) {
                guarded([&] {
                    if (answer == KeychainAnswer::Done && value.size() == MasterKey::size)
                        return use(MasterKey::fromBytes(value), {Home::Keychain, {}}, false);
                    if (!m_vault.holdsSecrets())
                        return makeNew();
                    throw Failure(answer == KeychainAnswer::Unreachable ? FailureKind::KeychainUnreachable
                                                                        : FailureKind::KeyNotInKeychain,
                                  m_database.file(), detail);
                });
            });
}

void UnlockJob::makeNew()
{
    // Secrets without a record of their key: somebody removed it. A new key could open none of them.
    if (m_vault.holdsSecrets())
        throw Failure(FailureKind::WrongKey, m_database.file());
    connect(keychain::probe(this), &KeychainJob::finished, this, [this](KeychainAnswer answer) {
        guarded([&] {
            if (answer == KeychainAnswer::Done)
                makeInKeychain();
            else
                openFile(absolute(defaultKeyFile));
        });
    });
}

void UnlockJob::makeInKeychain()
{
    const QByteArray bytes = MasterKey::generated().copy();
    connect(keychain::write(keychainEntry(m_databaseId), bytes, this), &KeychainJob::finished, this,
            [this, bytes](KeychainAnswer answer, const QByteArray &, const QString &detail) {
                guarded([&] {
                    if (answer != KeychainAnswer::Done)
                        throw Failure(FailureKind::KeychainRefused, {}, detail);
                    use(MasterKey::fromBytes(bytes), {Home::Keychain, {}}, true);
                });
            });
}

void UnlockJob::use(MasterKey key, const KeyHome &home, bool created)
{
    Transaction transaction(m_database);
    const std::optional<KeyRecord> record = m_records.load(); // another program may have recorded one meanwhile
    const QString databaseId = record ? record->databaseId : m_databaseId;
    const bool fits = record && record->checkValue == key.checkValue(databaseId);
    if (!fits) {
        if (m_vault.holdsSecrets() || (record && !m_record))
            throw Failure(FailureKind::WrongKey, home.file);
        m_records.save(
            {databaseId, home.kind, home.file.isEmpty() ? u""_s : recorded(home.file), key.checkValue(databaseId)});
    }
    transaction.commit();
    m_vault.unlock(std::move(key));
    succeed({.failure = {}, .home = home, .created = created, .leftBehind = {}});
}

MoveKeyJob::MoveKeyJob(Database &database, Vault &vault, const KeyHome &from, const KeyHome &to, QObject *parent)
    : KeyJob(database, vault, parent), m_from(from), m_to(to)
{}

void MoveKeyJob::begin()
{
    m_databaseId = m_records.load().value_or(KeyRecord()).databaseId;
    if (m_to.kind == Home::File)
        moveToFile();
    else
        moveToKeychain();
}

void MoveKeyJob::moveToFile()
{
    const MasterKey written = keyfile::createOrRead(m_to.file, m_vault.key());
    if (written.copy() != m_vault.key().copy())
        throw Failure(FailureKind::KeyFileHoldsAnother, m_to.file);
    recordAndCleanUp();
}

void MoveKeyJob::moveToKeychain()
{
    const QString entry = keychainEntry(m_databaseId);
    connect(keychain::write(entry, m_vault.key().copy(), this), &KeychainJob::finished, this,
            [this, entry](KeychainAnswer written, const QByteArray &, const QString &whyNot) {
                if (written != KeychainAnswer::Done)
                    return fail(Failure(FailureKind::KeychainUnreachable, m_database.file(), whyNot));
                connect(keychain::read(entry, this), &KeychainJob::finished, this,
                        [this](KeychainAnswer, const QByteArray &found, const QString &detail) {
                            guarded([&] {
                                if (found != m_vault.key().copy())
                                    throw Failure(FailureKind::KeychainRefused, {}, detail);
                                recordAndCleanUp();
                            });
                        });
            });
}

void MoveKeyJob::recordAndCleanUp()
{
    Transaction transaction(m_database);
    m_records.save({m_databaseId, m_to.kind, m_to.kind == Home::File ? recorded(m_to.file) : u""_s,
                    m_vault.key().checkValue(m_databaseId)});
    transaction.commit();

    KeyOutcome outcome{.failure = {}, .home = m_to, .created = false, .leftBehind = {}};
    const bool isSameHome = m_from.kind == m_to.kind && m_from.file == m_to.file;
    if (m_from.kind == Home::Keychain && !isSameHome) {
        connect(keychain::remove(keychainEntry(m_databaseId), this), &KeychainJob::finished, this,
                [this, outcome] { succeed(outcome); });
        return;
    }
    if (!isSameHome && anotherDatabaseLiesBeside(m_from.file, m_database.file()))
        outcome.leftBehind = m_from.file;
    else if (!isSameHome)
        keyfile::remove(m_from.file);
    succeed(outcome);
}
