// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <secrets/keyjobs.h>
#include <secrets/vault.h>
#include <storage/database.h>

#include <QSignalSpy>
#include <QTest>

// One database with its vault, as a program has them.
struct OpenDatabase
{
    explicit OpenDatabase(const QString &file) : database(file) {}

    KeyOutcome unlock(const QString &keyFile = {})
    {
        return outcomeOf(new UnlockJob(database, vault, keyFile, nullptr));
    }
    KeyOutcome move(const KeyHome &from, const KeyHome &to)
    {
        return outcomeOf(new MoveKeyJob(database, vault, from, to, nullptr));
    }
    // A secret that hangs on no service: foreign keys are not what is tested here.
    void storeSecret()
    {
        database.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
        vault.write(place, SecretText(QStringLiteral("app-secret")));
    }
    QString storedSecret() const { return vault.read(place).reveal(); }

    Database database;
    Vault vault{database};
    SecretPlace place{1, SecretPlace::Kind::AppSecret, 0};

private:
    static KeyOutcome outcomeOf(KeyJob *job)
    {
        KeyOutcome outcome;
        bool isFinished = false;
        QObject::connect(job, &KeyJob::finished, job, [&](const KeyOutcome &result) {
            outcome = result;
            isFinished = true;
        });
        if (!QTest::qWaitFor([&] { return isFinished; }, 40'000))
            qFatal("the key job did not finish");
        return outcome;
    }
};
