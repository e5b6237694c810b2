// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Whether the desktop starts this program at login: a file in the user's autostart folder, as the freedesktop.org
// autostart specification says (https://specifications.freedesktop.org/autostart-spec/).
namespace autostart {

QString file();     // of the entry
bool isAvailable(); // a Flatpak cannot write where the desktop looks
bool isOn();
// Starts it with this database. What went wrong, in the system's words; empty = done.
QString turnOn(const QString &databaseFile);
QString turnOff();

// The entry as it is written.
QByteArray entry(const QString &program, const QString &databaseFile);

} // namespace autostart
