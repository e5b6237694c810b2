// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/pathpattern.h>

namespace {

bool isWildcard(QChar character)
{
    return character == u'*' || character == u'?';
}

// A character outside the basic plane is two units, but one character to whoever writes "?".
qsizetype unitsAt(const QString &text, qsizetype place)
{
    const bool isPair = text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
    return isPair ? 2 : 1;
}

} // namespace

bool matchesPath(const QString &pattern, const QString &path)
{
    qsizetype inPattern = 0;
    qsizetype inPath = 0;
    qsizetype lastStar = -1;
    qsizetype takenByStar = 0; // where in the path the last star began; only that one is ever tried again
    while (inPath < path.size()) {
        if (inPattern < pattern.size() && pattern[inPattern] == u'*') {
            lastStar = inPattern++;
            takenByStar = inPath;
        } else if (inPattern < pattern.size() && pattern[inPattern] == u'?') {
            ++inPattern;
            inPath += unitsAt(path, inPath);
        } else if (inPattern < pattern.size() && pattern[inPattern] == path[inPath]) {
            ++inPattern;
            ++inPath;
        } else if (lastStar >= 0) {
            inPattern = lastStar + 1;
            takenByStar += unitsAt(path, takenByStar);
            inPath = takenByStar;
        } else {
            return false;
        }
    }
    while (inPattern < pattern.size() && pattern[inPattern] == u'*')
        ++inPattern;
    return inPattern == pattern.size();
}

QString literalBeginning(const QString &pattern)
{
    qsizetype length = 0;
    while (length < pattern.size() && !isWildcard(pattern[length]))
        ++length;
    return pattern.left(length);
}

QString literalEnding(const QString &pattern)
{
    qsizetype start = pattern.size();
    while (start > 0 && !isWildcard(pattern[start - 1]))
        --start;
    return pattern.mid(start);
}

bool hasWildcard(const QString &pattern)
{
    return literalBeginning(pattern).size() < pattern.size();
}
