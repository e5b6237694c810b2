// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

// The log for support: what the categories (tocsin.intake, tocsin.dispatch, …) say, in a file that rotates. Secrets are
// taken out of every line (domain/redaction.h). What goes to the standard error still does.
namespace logFile {

inline constexpr qint64 largest = 1024 * 1024; // bytes; then a new file is begun
inline constexpr int kept = 3;                 // files: NAME.log, NAME.1.log, NAME.2.log

QString folder(); // $XDG_STATE_HOME/tocsin

// Writes to folder()/NAME.log from now on; any thread may log. A file that cannot be written is done without.
void install(const QString &name);
void uninstall();

QStringList lastLines(int most); // of what install() writes to, the oldest first

} // namespace logFile
