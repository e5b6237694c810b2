// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

// What every name of ours has to be: one line, because names head the lines of the command line's output.
enum class NameTrouble {
    Missing,
    LineBreakOrTab,
    TooLong, // over 200 characters
};

std::optional<NameTrouble> troubleWithName(const QString &name);

// The trouble as a kind of ServiceProblemKind and its siblings, which call it by the same names.
template <typename ProblemKind>
ProblemKind problemKindOf(NameTrouble trouble)
{
    switch (trouble) {
    case NameTrouble::Missing:
        return ProblemKind::Missing;
    case NameTrouble::LineBreakOrTab:
        return ProblemKind::LineBreakOrTab;
    case NameTrouble::TooLong:
        return ProblemKind::TooLong;
    }
    Q_UNREACHABLE();
}

bool isOneLine(const QString &text);
