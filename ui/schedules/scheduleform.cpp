// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/scheduleform.h>

#include <domain/typeddate.h>
#include <texts/scheduletexts.h>
#include <ui/schedules/scheduledraft.h>
#include <ui/schedules/scheduleproblems.h>
#include <ui/schedules/weekdialog.h>
#include <ui/schedules/weekeditor.h>
#include <ui/schedules/workingdaysmodel.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/datefield.h>
#include <ui/widgets/edittable.h>
#include <ui/widgets/formrows.h>
#include <ui/widgets/formscroll.h>
#include <ui/widgets/problemlabel.h>
#include <ui/widgets/timezonebox.h>

#include <QCheckBox>
#include <QFocusEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tableHeight = 150;

QString objectNameOf(ScheduleField field)
{
    switch (field) {
    case ScheduleField::Kind:
        return u"scheduleKind"_s;
    case ScheduleField::Name:
        return u"scheduleName"_s;
    case ScheduleField::Description:
        return u"scheduleDescription"_s;
    case ScheduleField::TimeZone:
        return u"scheduleTimeZone"_s;
    case ScheduleField::IgnoreHoliday:
        return u"pauseOnHolidays"_s;
    case ScheduleField::Periods:
        return u"periods"_s;
    case ScheduleField::Start:
        return u"startDate"_s;
    case ScheduleField::End:
        return u"endDate"_s;
    case ScheduleField::From:
        return u"firstDay"_s;
    case ScheduleField::To:
        return u"lastDay"_s;
    case ScheduleField::WorkingDays:
        return u"workingDays"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ScheduleForm::ScheduleForm(ScheduleDraft &draft, const ScheduleTools &tools, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_tools(tools)
{
    setObjectName(u"scheduleForm"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    QFormLayout *form = formrows::newForm();
    buildIdentity(form);
    buildTimeZone(form);
    column->addLayout(form);
    if (m_draft.kind() == ScheduleKind::Standard) {
        buildStandard(form);
        column->addWidget(buildWeek(), 1);
    } else {
        buildHoliday(form);
        column->addWidget(buildWorkingDays(), 1);
    }

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new FormScroll(u"scheduleFormScroll"_s, content, this), 1);
    outer->addWidget(buildFoot());
    connect(&m_draft, &ScheduleDraft::changed, this, &ScheduleForm::showDraft);
    showDraft();
}

void ScheduleForm::focusFirst()
{
    m_lines.constFirst().line->setFocus(Qt::OtherFocusReason);
}

QLineEdit *ScheduleForm::newLine(ScheduleField field)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectNameOf(field));
    return line;
}

DateField *ScheduleForm::newDate(ScheduleField field)
{
    return new DateField(objectNameOf(field), typedDate, this);
}

void ScheduleForm::addRow(QFormLayout *form, ScheduleField field, bool isRequired, QLineEdit *line, QWidget *shown,
                          const QString &hint, const Text &text)
{
    auto *problem = new ProblemLabel(objectNameOf(field) + u"Problem"_s, *line, this);
    form->addRow(formrows::label(texts::fieldText(field), isRequired, line), formrows::fieldBox(shown, problem, hint));
    m_lines.append({field, line, problem, text});
    // Not textEdited: assistive technologies set the text without it.
    connect(line, &QLineEdit::textChanged, this,
            [this, text](const QString &typed) { m_draft.change([&](TypedSchedule &all) { text(all) = typed; }); });
    line->installEventFilter(this);
}

void ScheduleForm::buildIdentity(QFormLayout *form)
{
    QLineEdit *name = newLine(ScheduleField::Name);
    addRow(form, ScheduleField::Name, true, name, name, {},
           [](TypedSchedule &typed) -> QString & { return typed.schedule.name; });
    QLineEdit *description = newLine(ScheduleField::Description);
    addRow(form, ScheduleField::Description, false, description, description, {},
           [](TypedSchedule &typed) -> QString & { return typed.schedule.description; });
}

void ScheduleForm::buildTimeZone(QFormLayout *form)
{
    m_zone = new TimeZoneBox(this);
    m_zone->setObjectName(objectNameOf(ScheduleField::TimeZone));
    m_zone->lineEdit()->setAccessibleName(texts::fieldText(ScheduleField::TimeZone));
    auto *problem = new ProblemLabel(objectNameOf(ScheduleField::TimeZone) + u"Problem"_s, *m_zone, this);
    m_problemLabels.insert(ScheduleField::TimeZone, problem);
    form->addRow(formrows::label(texts::fieldText(ScheduleField::TimeZone), false, m_zone),
                 formrows::fieldBox(m_zone, problem, {}));
    connect(m_zone, &TimeZoneBox::zoneChanged, this, [this](const QString &zone) {
        m_draft.change([&](TypedSchedule &typed) { typed.schedule.timeZone = zone; });
    });
    m_zone->installEventFilter(this);
    m_zone->lineEdit()->installEventFilter(this);
}

void ScheduleForm::buildStandard(QFormLayout *form)
{
    DateField *start = newDate(ScheduleField::Start);
    addRow(form, ScheduleField::Start, true, start, start, {},
           [](TypedSchedule &typed) -> QString & { return typed.start; });
    buildEnd(form);
    m_pause = new QCheckBox(tr("&Pause on holidays"), this);
    m_pause->setObjectName(objectNameOf(ScheduleField::IgnoreHoliday));
    m_pause->setToolTip(tr(
        "On: nothing is sent while a holiday of the list Schedules lasts, and on make-up working days at the "
        "weekend Monday's periods hold. Off: holidays change nothing. Elsewhere this is called \"Ignore Holiday\"."));
    form->addRow(QString(), m_pause);
    connect(m_pause, &QCheckBox::toggled, this,
            [this](bool isOn) { m_draft.change([&](TypedSchedule &typed) { typed.schedule.ignoreHoliday = isOn; }); });
}

void ScheduleForm::buildEnd(QFormLayout *form)
{
    auto *choices = new QWidget(this);
    m_endNone = new QRadioButton(tr("None"), choices);
    m_endNone->setObjectName(u"endNone"_s);
    m_endOn = new QRadioButton(tr("Last day"), choices);
    m_endOn->setObjectName(u"endOn"_s);
    m_end = newDate(ScheduleField::End);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->addWidget(m_endNone);
    row->addWidget(m_endOn);
    row->addWidget(m_end);
    row->addStretch(1);
    addRow(form, ScheduleField::End, false, m_end, choices, {},
           [](TypedSchedule &typed) -> QString & { return typed.end; });
    connect(m_endOn, &QRadioButton::toggled, this, [this](bool isOn) {
        m_draft.change([&](TypedSchedule &typed) { typed.hasEnd = isOn; });
        if (isOn)
            m_end->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *ScheduleForm::buildWeek()
{
    auto *box = new QGroupBox(texts::fieldText(ScheduleField::Periods), this);
    auto *week = new WeekEditor(m_draft, box);
    auto *problem = new ProblemLabel(objectNameOf(ScheduleField::Periods) + u"Problem"_s, *week, this);
    m_problemLabels.insert(ScheduleField::Periods, problem);
    m_hints = formrows::hint({}, box);
    m_hints->setObjectName(u"scheduleHints"_s);
    auto *column = new QVBoxLayout(box);
    column->addWidget(m_hints);
    column->addWidget(problem);
    column->addWidget(week, 1);
    connect(week, &WeekEditor::left, this, [this] {
        m_left.insert(ScheduleField::Periods);
        m_draft.tidyWeek();
    });
    return box;
}

void ScheduleForm::buildHoliday(QFormLayout *form)
{
    DateField *from = newDate(ScheduleField::From);
    addRow(form, ScheduleField::From, true, from, from, {},
           [](TypedSchedule &typed) -> QString & { return typed.from; });
    DateField *to = newDate(ScheduleField::To);
    addRow(form, ScheduleField::To, true, to, to,
           tr("No official calendar is shipped with this program. The public holidays and make-up working days of "
              "China stand in the State Council's notice of each year: 国务院办公厅关于部分节假日安排的通知, on "
              "www.gov.cn."),
           [](TypedSchedule &typed) -> QString & { return typed.to; });
}

QWidget *ScheduleForm::buildWorkingDays()
{
    auto *box = new QGroupBox(texts::fieldText(ScheduleField::WorkingDays), this);
    m_workingDays = new WorkingDaysModel(m_draft, this);
    auto *table = new EditTable(objectNameOf(ScheduleField::WorkingDays), *m_workingDays, box);
    table->setWords(texts::fieldText(ScheduleField::WorkingDays), tr("Add day"), tr("Remove day"), tr("Paste days"));
    table->setMinimumHeight(tableHeight);
    auto *problem = new ProblemLabel(objectNameOf(ScheduleField::WorkingDays) + u"Problem"_s, *table->view(), this);
    m_problemLabels.insert(ScheduleField::WorkingDays, problem);
    m_hints = formrows::hint({}, box);
    m_hints->setObjectName(u"scheduleHints"_s);
    auto *column = new QVBoxLayout(box);
    column->addWidget(formrows::hint(tr("Saturdays and Sundays on which people work in place of a holiday. Schedules "
                                        "that pause on holidays then work as on a Monday."),
                                     box));
    column->addWidget(table, 1);
    column->addWidget(problem);
    column->addWidget(m_hints);
    connect(table, &EditTable::pasted, this, [this, table](const QString &text) {
        if (const int added = m_workingDays->paste(text))
            table->edit(m_workingDays->rowCount() - added, 0);
    });
    connect(table, &EditTable::rowLeft, this, [this] { leave(ScheduleField::WorkingDays); });
    connect(table, &EditTable::left, this, [this] { leave(ScheduleField::WorkingDays); });
    return box;
}

QWidget *ScheduleForm::buildFoot()
{
    auto *foot = new QWidget(this);
    m_missing = new QLabel(foot);
    m_missing->setObjectName(u"whatIsMissing"_s);
    m_missing->setTextFormat(Qt::PlainText);
    appearance::makeHint(*m_missing);
    auto *view = new QPushButton(appearance::icon(u"schedules"_s), tr("&View Schedule…"), foot);
    view->setAccessibleName(tr("View Schedule"));
    view->setObjectName(u"formViewSchedule"_s);
    view->setToolTip(tr("Shows week by week when this is open, with the holidays; nothing is saved."));
    view->setAutoDefault(false);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(m_missing, 1);
    row->addWidget(view);
    connect(view, &QPushButton::clicked, this, &ScheduleForm::viewWeek);
    return foot;
}

// Not editingFinished: that does not come when a field was passed without typing.
bool ScheduleForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto reason =
        event->type() == QEvent::FocusOut ? static_cast<QFocusEvent *>(event)->reason() : Qt::NoFocusReason;
    if (event->type() == QEvent::FocusOut && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
        if (watched == m_zone || watched == m_zone->lineEdit())
            leave(ScheduleField::TimeZone);
        for (const LineField &field : std::as_const(m_lines)) {
            if (field.line == watched)
                leave(field.field);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScheduleForm::leave(ScheduleField field)
{
    m_left.insert(field);
    m_draft.tidy();
}

void ScheduleForm::showDraft()
{
    TypedSchedule typed = m_draft.typed();
    for (const LineField &field : std::as_const(m_lines)) {
        const QSignalBlocker notTyped(field.line);
        if (const QString &text = field.text(typed); field.line->text() != text)
            field.line->setText(text);
    }
    m_zone->setZone(typed.schedule.timeZone);
    if (m_pause) {
        const QSignalBlocker pauseNotClicked(m_pause);
        const QSignalBlocker endNotClicked(m_endOn);
        m_pause->setChecked(typed.schedule.ignoreHoliday);
        (typed.hasEnd ? m_endOn : m_endNone)->setChecked(true);
        m_end->setEnabled(typed.hasEnd);
    }
    showProblems();
}

void ScheduleForm::showProblems()
{
    const QList<ScheduleProblem> &problems = m_draft.problems();
    const auto shown = [&](ScheduleField field) {
        return m_left.contains(field) ? scheduleproblems::ofField(problems, field) : QString();
    };
    for (const LineField &field : std::as_const(m_lines))
        field.problem->setProblem(shown(field.field));
    for (auto label = m_problemLabels.cbegin(); label != m_problemLabels.cend(); ++label)
        label.value()->setProblem(shown(label.key()));
    QStringList hints;
    for (const ScheduleHint hint : m_draft.hints())
        hints.append(texts::hintText(hint));
    m_hints->setText(hints.join(u'\n'));
    m_hints->setVisible(!hints.isEmpty());
    const QString places = scheduleproblems::places(problems);
    m_missing->setText(places.isEmpty() ? QString() : tr("Before OK: %1").arg(places));
}

void ScheduleForm::viewWeek()
{
    auto *dialog = new WeekDialog(m_draft.toSave(), m_tools, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
