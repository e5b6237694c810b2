// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/namerules.h>

#include <algorithm>

namespace {

constexpr qsizetype longestName = 200; // characters

} // namespace

std::optional<NameTrouble> troubleWithName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return NameTrouble::Missing;
    if (!isOneLine(name))
        return NameTrouble::LineBreakOrTab;
    if (name.size() > longestName)
        return NameTrouble::TooLong;
    return {};
}

bool isOneLine(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}
