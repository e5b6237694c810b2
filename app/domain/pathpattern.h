// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// The path in a rule's criteria: * stands for any characters, / among them, and ? for one. Everything else stands for
// itself, its case included.

bool matchesPath(const QString &pattern, const QString &path);

// What every path that matches begins and ends with; both are the whole pattern when it has no wildcard.
QString literalBeginning(const QString &pattern);
QString literalEnding(const QString &pattern);
bool hasWildcard(const QString &pattern);
