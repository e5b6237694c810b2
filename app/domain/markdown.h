// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

// WeCom's own subset of markdown (wecom-api § 1.5) as a tree to draw: headings, quotes, bold, links, inline code, three
// font colours, mentions. Whatever else markdown has elsewhere (lists, tables, pictures, fences) WeCom shows as it is
// written, and so does this. Every line stands for itself.

enum class FontColour {
    Info,    // green
    Comment, // grey
    Warning, // orange-red
};

struct MarkdownSpan
{
    enum class Kind { Text, Bold, Code, Link, Colour, Mention };
    Kind kind = Kind::Text;
    QString text;                         // of text and code; a link's target; the account of a mention
    FontColour colour = FontColour::Info; // of Colour
    QList<MarkdownSpan> inner = {};       // of Bold, Link and Colour
};

struct MarkdownLine
{
    enum class Kind { Plain, Heading, Quote };
    Kind kind = Kind::Plain;
    int level = 0;             // of a heading: 1 to 6
    QList<MarkdownSpan> spans; // none: an empty line
};

QList<MarkdownLine> markdownLines(const QString &text);
