// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/failure.h>
#include <secrets/keychain.h>
#include <secrets/masterkey.h>
#include <storage/keyrecordstore.h>

#include <QObject>

#include <optional>

class Database;
class Vault;

// Where a master key lives.
struct KeyHome
{
    KeyRecord::Home kind = KeyRecord::Home::File;
    QString file; // absolute; empty for the keychain
};

struct KeyOutcome
{
    std::optional<Failure> failure;
    KeyHome home;         // of the key that is now in use
    bool created = false; // it was made just now
    QString leftBehind;   // key move: the old key file, where another database may still need it
};

// Work on the master key under way: emits finished once, from the event loop, then deletes itself.
class KeyJob : public QObject
{
    Q_OBJECT
public:
    KeyJob(Database &database, Vault &vault, QObject *parent);

Q_SIGNALS:
    void finished(const KeyOutcome &outcome);

protected:
    virtual void begin() = 0; // may throw Failure

    void fail(const Failure &failure);
    void succeed(const KeyOutcome &outcome);
    // Runs a step that may throw Failure, from the event loop.
    template <typename Step>
    void guarded(Step step)
    {
        try {
            step();
        } catch (const Failure &failure) {
            fail(failure);
        }
    }
    QString absolute(const QString &location) const; // of a recorded key file
    QString recorded(const QString &file) const;     // the inverse

    Database &m_database;
    Vault &m_vault;
    KeyRecordStore m_records;
};

// Finds the key of the database (interfaces.md, "Key") and opens the vault with it. A new key is made only while the
// database holds no secret.
class UnlockJob : public KeyJob
{
    Q_OBJECT
public:
    // keyFile: the value of TOCSIN_KEY_FILE; when not empty the keychain is not asked.
    UnlockJob(Database &database, Vault &vault, const QString &keyFile, QObject *parent);

private:
    void begin() override;
    void openFile(const QString &file);
    void openKeychain();
    void makeNew();
    void makeInKeychain();
    void use(MasterKey key, const KeyHome &home, bool created);

    QString m_keyFile;
    std::optional<KeyRecord> m_record;
    QString m_databaseId;
};

// Moves the key of an unlocked vault: written to its new home, read back, recorded, then taken from the old one. A key
// file is left where it is when another database lies beside it, for that may use it too.
class MoveKeyJob : public KeyJob
{
    Q_OBJECT
public:
    MoveKeyJob(Database &database, Vault &vault, const KeyHome &from, const KeyHome &to, QObject *parent);

private:
    void begin() override;
    void moveToFile();
    void moveToKeychain();
    void recordAndCleanUp();

    KeyHome m_from;
    KeyHome m_to;
    QString m_databaseId;
};
