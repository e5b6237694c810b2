// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <configfile/configreader.h>
#include <secrets/passphrasebox.h>

#include <memory>

// Import and export of the configuration file: what the command line and the window both do. Both need the vault
// unlocked as soon as secrets are concerned. Throw Failure.

struct ImportResult
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    ConfigProblems problems; // not empty: nothing was changed

    struct Entry
    {
        ConfigThing thing = ConfigThing::Service;
        QString name;
    };
    QList<ConfigChange> changes; // what was, or would be, added and changed, in the order of the file
    QList<Entry> left;           // what stands there already
};

enum class ImportMode { Apply, DryRun };

// Validates the whole file, then applies it in one transaction (upsert by name). Before anything is changed that was
// there, the database is kept as a backup (storage/backups.h).
ImportResult importConfig(Backend &backend, const QByteArray &json, const SecretSources &sources, ImportMode mode);

// Secrets that a file names by an environment variable, and those that it carries sealed; no `box`: they stay closed.
SecretSources secretSources(const std::shared_ptr<PassphraseBox> &box);

// `seal` writes a secret; an empty function leaves secrets out.
QByteArray exportConfig(Backend &backend, const std::function<QString(const QString &secret)> &seal);
