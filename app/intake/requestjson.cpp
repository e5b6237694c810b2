// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <intake/requestjson.h>

#include <QJsonDocument>
#include <QUtf8StringView>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = AlarmProblemKind;

constexpr int deepest = 16; // levels of lists and objects; an alarm needs three

// Asked before parsing: the parser would go down as deep as the text does.
bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char character = json[i];
        if (isInText && character == '\\')
            ++i;
        else if (character == '"')
            isInText = !isInText;
        else if (!isInText && (character == '{' || character == '['))
            ++depth;
        else if (!isInText && (character == '}' || character == ']'))
            --depth;
        if (depth > deepest)
            return true;
    }
    return false;
}

QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    return u"%1:%2"_s.arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n'));
}

} // namespace

QJsonObject requestObject(const QByteArray &json)
{
    if (!QUtf8StringView(json).isValidUtf8())
        throw AlarmRefusal{{Kind::NotUtf8}};
    if (isTooDeep(json))
        throw AlarmRefusal{{Kind::NestedTooDeep}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        throw AlarmRefusal{{Kind::NotJson, {}, lineAndColumn(json, error.offset)}};
    if (!document.isObject())
        throw AlarmRefusal{{Kind::WrongType, {}, u"object"_s}};
    return document.object();
}
