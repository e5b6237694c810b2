// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/parameters.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of the enum.
const QStringList names{u"ackUser"_s, u"description"_s, u"eventTime"_s, u"isAcked"_s, u"isShelved"_s,
                        u"level"_s,   u"name"_s,        u"path"_s,      u"state"_s,   u"type"_s,
                        u"url"_s,     u"urlPath"_s,     u"value"_s};

constexpr int farthestTypingError = 2;

// Levenshtein's distance: letters to add, drop or change.
int distance(const QString &left, const QString &right)
{
    QList<int> row(right.size() + 1);
    for (int i = 0; i < row.size(); ++i)
        row[i] = i;
    for (int i = 1; i <= left.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const int changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, changed});
            diagonal = above;
        }
    }
    return row.last();
}

} // namespace

QList<Parameter> allParameters()
{
    QList<Parameter> all;
    for (int i = 0; i < names.size(); ++i)
        all.append(static_cast<Parameter>(i));
    return all;
}

QString nameOf(Parameter parameter)
{
    return names.at(static_cast<int>(parameter));
}

std::optional<Parameter> parameterNamed(const QString &name)
{
    const qsizetype index = names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<Parameter>(index));
}

QList<ContentPiece> piecesOf(const QString &content)
{
    // Full-width braces come from Chinese input methods and would be delivered as they are.
    static const QRegularExpression wordInBraces(uR"([{｛][ \t]*([\p{L}_][\p{L}\p{N}_]*)[ \t]*[}｝])"_s);
    QList<ContentPiece> pieces;
    qsizetype done = 0;
    auto matches = wordInBraces.globalMatch(content);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart() > done)
            pieces.append({ContentPiece::Kind::Literal, done, content.mid(done, match.capturedStart() - done)});
        ContentPiece piece{ContentPiece::Kind::Unknown, match.capturedStart(), match.captured()};
        const std::optional<Parameter> parameter = parameterNamed(match.captured(1));
        if (parameter && piece.text == u'{' + match.captured(1) + u'}') {
            piece.kind = ContentPiece::Kind::Parameter;
            piece.parameter = *parameter;
        }
        pieces.append(piece);
        done = match.capturedEnd();
    }
    if (done < content.size())
        pieces.append({ContentPiece::Kind::Literal, done, content.mid(done)});
    return pieces;
}

std::optional<Parameter> probablyMeant(const QString &unknownText)
{
    static const QRegularExpression bracesAndBlanks(u"[{}｛｝ \t]"_s);
    const QString word = QString(unknownText).remove(bracesAndBlanks).toLower();
    std::optional<Parameter> nearest;
    int nearestDistance = farthestTypingError + 1;
    for (const Parameter parameter : allParameters()) {
        const QString name = nameOf(parameter).toLower();
        const int apart = distance(word, name);
        if (apart < nearestDistance && apart < name.size() - 1) {
            nearest = parameter;
            nearestDistance = apart;
        }
    }
    return nearest;
}
