// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <secrets/masterkey.h>

#include <QString>

// A key file: 32 raw bytes, mode 0600 or less; 0640 in a folder that was made for a group (2770), whose members then
// work with the database. Throws Failure.
namespace keyfile {

bool exists(const QString &file);
MasterKey read(const QString &file);

// Never overwrites: a key that stands there already, made by another program in the same moment, is read and returned.
MasterKey createOrRead(const QString &file, const MasterKey &key);

void remove(const QString &file);

} // namespace keyfile
