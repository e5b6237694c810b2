// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <configfile/configreader.h>

#include <QJsonDocument>

// What reading a file with one section says: "/messages/0/name 5 detail", one problem a line; the number is the kind's.
inline ConfigContents readSection(const QString &section, const QByteArray &rows)
{
    static const SecretSources noSecrets{[](const QString &) { return std::nullopt; }, {}};
    const QByteArray json = R"({"format":"tocsin-config/1",")" + section.toUtf8() + "\":" + rows + '}';
    return readConfig(json, {}, noSecrets);
}

inline QString problemLines(const ConfigProblems &problems)
{
    QStringList lines;
    for (const ConfigProblem &problem : problems) {
        QString kind;
        if (problem.message)
            kind = QStringLiteral("message %1").arg(int(problem.message->kind));
        else if (problem.schedule)
            kind = QStringLiteral("schedule %1").arg(int(problem.schedule->kind));
        else if (problem.rule)
            kind = QStringLiteral("rule %1").arg(int(problem.rule->kind));
        else
            kind = QStringLiteral("file %1 %2").arg(int(problem.kind)).arg(problem.detail);
        lines.append(problem.path + QLatin1Char(' ') + kind.trimmed());
    }
    return lines.join(QLatin1Char('\n'));
}

inline QString fileProblem(const QString &path, ConfigProblemKind kind, const QString &detail = {})
{
    return QStringLiteral("%1 file %2 %3").arg(path).arg(int(kind)).arg(detail).trimmed();
}

// The rows of the section that is written for these sections.
inline QJsonArray rowsOf(const QByteArray &file, const QString &section)
{
    return QJsonDocument::fromJson(file).object().value(section).toArray();
}
