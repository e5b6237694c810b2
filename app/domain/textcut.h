// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>

#include <QString>

struct CutText
{
    QString text;
    bool wasCut = false;
    qsizetype kept = 0; // UTF-16 units of the original that are left
};

// The longest text of at most `limit` UTF-8 bytes: unchanged when it fits, else cut between two code points, the mark
// included in the limit. In markdown a cut never leaves half a tag, mention or link, and closes an open font colour.
CutText cutToBytes(const QString &text, qsizetype limit, MessageFormat format, Language language);
