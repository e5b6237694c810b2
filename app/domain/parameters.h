// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

// What may stand in a message as {name} (interfaces.md, "Words in delivered texts").
enum class Parameter {
    AckUser,
    Description,
    EventTime,
    IsAcked,
    IsShelved,
    Level,
    Name,
    Path,
    State,
    Type,
    Url,
    UrlPath,
    Value,
};

QList<Parameter> allParameters(); // in the alphabetical order of their names

QString nameOf(Parameter parameter); // without braces: "ackUser"
std::optional<Parameter> parameterNamed(const QString &name);

// A stretch of a message's content. Positions count UTF-16 units, as QString does.
struct ContentPiece
{
    enum class Kind {
        Literal,
        Parameter,
        Unknown, // a word in braces that is no parameter: misspelt, or in full-width braces
    };
    Kind kind = Kind::Literal;
    qsizetype position = 0;
    QString text; // as it stands in the content, braces included
    Parameter parameter = Parameter::Name;
};

// The content in its pieces, whole and in order. One word in braces is meant as a parameter; any other braces are
// literal, such as { "a": 1 }.
QList<ContentPiece> piecesOf(const QString &content);

// The parameter that an unknown piece was probably meant to be, for a proposal.
std::optional<Parameter> probablyMeant(const QString &unknownText);
