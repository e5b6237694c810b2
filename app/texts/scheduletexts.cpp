// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/scheduletexts.h>

#include <QCoreApplication>

namespace texts {

namespace {

const char *sentence(ScheduleProblemKind kind)
{
    switch (kind) {
    case ScheduleProblemKind::Missing:
        return QT_TRANSLATE_NOOP("Problem", "Required.");
    case ScheduleProblemKind::NameTaken:
        return QT_TRANSLATE_NOOP("Problem", "Another schedule or holiday has this name. Choose a different one.");
    case ScheduleProblemKind::LineBreakOrTab:
        return QT_TRANSLATE_NOOP("Problem", "Must be one line, without tabs.");
    case ScheduleProblemKind::TooLong:
        return QT_TRANSLATE_NOOP("Problem", "Too long: at most 200 characters.");
    case ScheduleProblemKind::UnknownTimeZone:
        return QT_TRANSLATE_NOOP("Problem",
                                 "Not a time zone that this computer knows. Choose one such as Asia/Shanghai.");
    case ScheduleProblemKind::NotWithinADay:
        return QT_TRANSLATE_NOOP("Problem", "A period lies between 00:00:00 and 23:59:59; over midnight it ends "
                                            "earlier than it begins.");
    case ScheduleProblemKind::EndBeforeStart:
        return QT_TRANSLATE_NOOP("Problem", "Ends before it begins. Choose the same day or a later one.");
    case ScheduleProblemKind::NotADate:
        return QT_TRANSLATE_NOOP("Problem", "Not a date.");
    }
    Q_UNREACHABLE();
}

const char *sentence(ScheduleHint hint)
{
    switch (hint) {
    case ScheduleHint::NeverOpen:
        return QT_TRANSLATE_NOOP("Hint", "This schedule is never open, so nothing would ever be sent. Add a period.");
    case ScheduleHint::OnlyASecond:
        return QT_TRANSLATE_NOOP("Hint", "A period begins and ends at the same second: it is open for one second.");
    case ScheduleHint::WorkingDayChangesNothing:
        return QT_TRANSLATE_NOOP("Hint", "A make-up working day is a weekday outside this holiday and works anyway.");
    }
    Q_UNREACHABLE();
}

const char *label(ScheduleField field)
{
    switch (field) {
    case ScheduleField::Kind:
        return QT_TRANSLATE_NOOP("Field", "Type");
    case ScheduleField::Name:
        return QT_TRANSLATE_NOOP("Field", "Name");
    case ScheduleField::Description:
        return QT_TRANSLATE_NOOP("Field", "Description");
    case ScheduleField::TimeZone:
        return QT_TRANSLATE_NOOP("Field", "Time Zone");
    case ScheduleField::IgnoreHoliday:
        return QT_TRANSLATE_NOOP("Field", "Ignore Holiday (pause on holidays)");
    case ScheduleField::Periods:
        return QT_TRANSLATE_NOOP("Field", "Periods");
    case ScheduleField::Start:
        return QT_TRANSLATE_NOOP("Field", "Start Date");
    case ScheduleField::End:
        return QT_TRANSLATE_NOOP("Field", "End Date");
    case ScheduleField::From:
        return QT_TRANSLATE_NOOP("Field", "First Day");
    case ScheduleField::To:
        return QT_TRANSLATE_NOOP("Field", "Last Day");
    case ScheduleField::WorkingDays:
        return QT_TRANSLATE_NOOP("Field", "Make-up Working Days");
    }
    Q_UNREACHABLE();
}

const char *sentence(HolidayFileProblemKind kind)
{
    switch (kind) {
    case HolidayFileProblemKind::NoDate:
        return QT_TRANSLATE_NOOP("HolidayFile", "It has no date that can be read.");
    case HolidayFileProblemKind::NotWholeDays:
        return QT_TRANSLATE_NOOP("HolidayFile", "It begins or ends within a day. A holiday takes whole days.");
    case HolidayFileProblemKind::EndBeforeStart:
        return QT_TRANSLATE_NOOP("HolidayFile", "It ends before it begins.");
    case HolidayFileProblemKind::TooLong:
        return QT_TRANSLATE_NOOP("HolidayFile", "It is longer than a year.");
    case HolidayFileProblemKind::RepeatsTooOften:
        return QT_TRANSLATE_NOOP("HolidayFile", "It repeats far more often than a holiday does.");
    case HolidayFileProblemKind::NotADayOff:
        return QT_TRANSLATE_NOOP("HolidayFile",
                                 "The file marks its days off, and this day bears no mark: people work on it.");
    case HolidayFileProblemKind::NoHolidayForMakeUpDay:
        return QT_TRANSLATE_NOOP("HolidayFile",
                                 "A make-up working day, but the file has no holiday near it to which it belongs. Add "
                                 "it to a holiday by hand.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString fieldText(ScheduleField field)
{
    return QCoreApplication::translate("Field", label(field));
}

QString problemText(const ScheduleProblem &problem)
{
    return QCoreApplication::translate("Problem", sentence(problem.kind));
}

QString hintText(ScheduleHint hint)
{
    return QCoreApplication::translate("Hint", sentence(hint));
}

QString kindText(ScheduleKind kind)
{
    return kind == ScheduleKind::Holiday ? QCoreApplication::translate("ScheduleKind", "Holiday")
                                         : QCoreApplication::translate("ScheduleKind", "Standard");
}

QString problemText(const HolidayFileProblem &problem)
{
    return QCoreApplication::translate("HolidayFile", sentence(problem.kind));
}

} // namespace texts
