// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QObject;

// Light or dark: as the desktop is, or as chosen among the settings, where the choice is kept.
namespace colourScheme {

inline const QString system = QStringLiteral("");
inline const QString light = QStringLiteral("light");
inline const QString dark = QStringLiteral("dark");

QString stored();
// Colours every window. What the desktop was like when it was last asked counts until it has answered.
void apply();
void choose(const QString &choice); // keeps and applies it

// Asks the desktop (its portal's setting org.freedesktop.appearance color-scheme, over D-Bus) and goes on listening for
// as long as `context` lives. Without a portal nothing happens.
void followDesktop(QObject *context);

} // namespace colourScheme
