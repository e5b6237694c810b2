// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <calendars/daymarks.h>

#include <domain/typedtext.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

// Marks in brackets anywhere, before a stroke, or behind a blank; words that mean it wherever they stand.
const QString bracketed = u"\\s*[（(\\[【](?:%1)[）)\\]】]\\s*"_s;
const QString leading = u"\\A(?:%1)\\s*[｜|:：·-]\\s*"_s;
const QString trailing = u"(?:\\s+|[｜|:：·-])(?:%1)\\z"_s;

QRegularExpression pattern(const QString &signs, const QString &words)
{
    QStringList forms;
    for (const QString &form : {bracketed, leading, trailing})
        forms.append(form.arg(signs));
    return QRegularExpression(forms.join(u'|') + u'|' + words, QRegularExpression::CaseInsensitiveOption);
}

// As names of ours have to be: see domain/namerules.h.
QString oneLine(const QString &summary)
{
    QString line = summary.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return cleanedName(line);
}

const QRegularExpression &workingDay()
{
    static const QRegularExpression pattern = ::pattern(
        u"班|补班|上班|调休上班|补班日|工作日"_s,
        u"\\s*(?:调休上班|补班)(?:日)?\\s*|\\s*\\b(?:special|make-?up|adjusted) work(?:ing)?[ -]?day\\b\\s*"_s);
    return pattern;
}

const QRegularExpression &dayOff()
{
    static const QRegularExpression pattern = ::pattern(u"休|假|放假|假期|休假|休息日"_s, u"\\s*(?:放假|假期)\\s*"_s);
    return pattern;
}

} // namespace

MarkedName markedName(const QString &summary, const QString &appleSpecialDay)
{
    MarkedName marked{DayMark::None, oneLine(summary)};
    const QString apple = appleSpecialDay.trimmed().toUpper();
    if (apple == u"ALTERNATE-WORKDAY")
        marked.mark = DayMark::WorkingDay;
    else if (apple == u"WORK-HOLIDAY")
        marked.mark = DayMark::DayOff;
    for (const auto &[sign, mark] : {std::pair(workingDay(), DayMark::WorkingDay), {dayOff(), DayMark::DayOff}}) {
        if (!sign.match(marked.name).hasMatch() || (marked.mark != DayMark::None && marked.mark != mark))
            continue;
        marked.mark = mark;
        marked.name = marked.name.remove(sign).trimmed();
    }
    return marked;
}
