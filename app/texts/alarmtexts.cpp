// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/alarmtexts.h>

#include <QCoreApplication>

namespace texts {

namespace {

const char *sentence(AlarmProblemKind kind)
{
    switch (kind) {
    case AlarmProblemKind::NotUtf8:
        return QT_TRANSLATE_NOOP("AlarmProblem", "Not UTF-8.");
    case AlarmProblemKind::NotJson:
        return QT_TRANSLATE_NOOP("AlarmProblem", "Not readable as JSON, at line:column %1.");
    case AlarmProblemKind::NestedTooDeep:
        return QT_TRANSLATE_NOOP("AlarmProblem", "Nested too deep.");
    case AlarmProblemKind::KeyMissing:
        return QT_TRANSLATE_NOOP("AlarmProblem", "This key is required.");
    case AlarmProblemKind::WrongType:
        return QT_TRANSLATE_NOOP("AlarmProblem", "Wrong type; expected: %1.");
    case AlarmProblemKind::UnknownLevel:
        return QT_TRANSLATE_NOOP("AlarmProblem", "Unknown level %1; possible: Critical, High, Medium, Low.");
    case AlarmProblemKind::NotATime:
        return QT_TRANSLATE_NOOP("AlarmProblem", "Not a time: %1. Write it as 2026-11-24T12:00:00+08:00.");
    case AlarmProblemKind::Empty:
        return QT_TRANSLATE_NOOP("AlarmProblem", "Must not be empty.");
    case AlarmProblemKind::NoAlarm:
        return QT_TRANSLATE_NOOP("AlarmProblem", "There is no alarm in the list.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString problemText(const AlarmProblem &problem)
{
    const QString text = QCoreApplication::translate("AlarmProblem", sentence(problem.kind));
    return text.contains(QStringLiteral("%1")) ? text.arg(problem.detail) : text;
}

} // namespace texts
