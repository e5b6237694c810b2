// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/schedulespage.h>

#include <domain/clock.h>
#include <storage/rulestore.h>
#include <storage/schedulestore.h>
#include <storage/transaction.h>
#include <texts/failuretexts.h>
#include <texts/ruletexts.h>
#include <ui/schedules/addschedulewizard.h>
#include <ui/schedules/importholidaysdialog.h>
#include <ui/schedules/scheduleeditdialog.h>
#include <ui/schedules/schedulenames.h>
#include <ui/schedules/schedulesmodel.h>
#include <ui/schedules/weekdialog.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/copyname.h>
#include <ui/widgets/listpane.h>
#include <ui/widgets/messagebar.h>

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int clockInterval = 1000; // ms; what has not changed costs nothing

} // namespace

SchedulesPage::SchedulesPage(const ScheduleTools &tools, QWidget *parent)
    : Page(parent), m_tools(tools), m_model(new SchedulesModel(this)),
      m_list(new ListPane(u"schedules"_s, *m_model, SchedulesModel::CreationTime, {20, 11, 13, 17, 14, 34}, this))
{
    m_list->setPicture(appearance::icon(u"schedules"_s));
    setAcceptDrops(true);
    buildActions();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    connect(m_list->addAction(), &QAction::triggered, this, [this] { add(); });
    connect(m_list, &ListPane::rowActivated, this, &SchedulesPage::editRow);
    connect(m_list, &ListPane::selectionChanged, this, &SchedulesPage::updateActions);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_model->setNow(m_tools.clock.now()); });
    m_clock.start(clockInterval);
    retranslate();
    refresh();
}

QString SchedulesPage::title()
{
    return tr("Schedules");
}

QIcon SchedulesPage::icon()
{
    return appearance::icon(u"schedules"_s);
}

QString SchedulesPage::helpTopic() const
{
    return u"schedules"_s;
}

void SchedulesPage::buildActions()
{
    m_edit = m_list->newAction(u"schedulesEdit"_s, ListPane::Needs::OneRow);
    m_edit->setIcon(appearance::icon(u"edit"_s));
    m_view = m_list->newAction(u"schedulesView"_s, ListPane::Needs::OneRow, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_view->setIcon(appearance::icon(u"schedules"_s));
    m_duplicate =
        m_list->newAction(u"schedulesDuplicate"_s, ListPane::Needs::OneRow, QKeySequence(Qt::CTRL | Qt::Key_D));
    m_duplicate->setIcon(appearance::icon(u"duplicate"_s));
    m_toggle = m_list->newAction(u"schedulesToggle"_s, ListPane::Needs::SomeRows, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_remove = m_list->newAction(u"schedulesDelete"_s, ListPane::Needs::SomeRows, QKeySequence::Delete);
    m_remove->setIcon(appearance::icon(u"delete"_s));
    m_import = m_list->newAction(u"schedulesImport"_s, ListPane::Needs::AnyRows, QKeySequence(Qt::CTRL | Qt::Key_I));
    m_import->setIcon(appearance::icon(u"import"_s));
    connect(m_import, &QAction::triggered, this, [this] { importHolidays({}); });
    connect(m_edit, &QAction::triggered, this, [this] { editRow(m_list->selectedRows().value(0, -1)); });
    connect(m_view, &QAction::triggered, this, &SchedulesPage::view);
    connect(m_duplicate, &QAction::triggered, this, &SchedulesPage::duplicate);
    connect(m_toggle, &QAction::triggered, this, &SchedulesPage::toggleEnabled);
    connect(m_remove, &QAction::triggered, this, &SchedulesPage::remove);
}

void SchedulesPage::retranslate()
{
    ListPane::Words words;
    words.heading = tr("Schedules");
    words.search = tr("Search schedules");
    words.add = tr("&Add");
    words.emptyTitle = tr("No schedules yet");
    words.emptyExplanation =
        tr("A schedule says when messages are sent: its periods of the week. A holiday says when schedules pause.");
    words.nothingFound = tr("No schedule contains what you search for.");
    m_list->setWords(words);
    m_edit->setText(tr("&Edit"));
    m_view->setText(tr("&View Schedule"));
    m_duplicate->setText(tr("D&uplicate"));
    m_remove->setText(tr("&Delete"));
    m_import->setText(tr("&Import holidays"));
    m_import->setToolTip(tr("Brings in the holidays of a calendar file (.ics). It can also be dropped on this page."));
    m_model->retranslate();
    updateActions();
}

void SchedulesPage::updateActions()
{
    const QList<Schedule> schedules = selected();
    const bool allDisabled =
        !schedules.isEmpty() &&
        std::none_of(schedules.cbegin(), schedules.cend(), [](const Schedule &schedule) { return schedule.enabled; });
    m_toggle->setText(allDisabled ? tr("E&nable") : tr("Di&sable"));
    m_toggle->setIcon(appearance::icon(allDisabled ? u"enable"_s : u"disable"_s));
}

void SchedulesPage::refresh()
{
    guarded([this] {
        m_model->setSchedules(m_tools.store.all(), m_tools.clock.now());
        if (m_editor)
            m_editor->compareWithStored();
    });
}

void SchedulesPage::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    m_list->setWritable(isWritable);
}

QList<Schedule> SchedulesPage::selected() const
{
    QList<Schedule> schedules;
    for (const int row : m_list->selectedRows())
        schedules.append(m_model->schedule(row));
    return schedules;
}

void SchedulesPage::guarded(const std::function<void()> &step)
{
    try {
        step();
    } catch (const Failure &failure) {
        m_list->messages().tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void SchedulesPage::add(const std::function<void(qint64)> &made)
{
    guarded([&] {
        QWidget *modal = QApplication::activeModalWidget();
        auto *wizard = new AddScheduleWizard(m_tools, modal ? modal : this);
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(wizard, &AddScheduleWizard::saved, this, [this, made](qint64 id) {
            afterSaving(id);
            if (made)
                made(id);
        });
        connect(wizard, &AddScheduleWizard::importAsked, this, [this] { importHolidays({}); });
        connect(wizard, &AddScheduleWizard::helpAsked, this, [this] { Q_EMIT helpAsked(helpTopic()); });
        wizard->open();
    });
}

void SchedulesPage::openEditor(const Schedule &schedule)
{
    guarded([&] {
        m_editor = new ScheduleEditDialog(schedule, m_tools, this);
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_editor, &ScheduleEditDialog::saved, this, &SchedulesPage::afterSaving);
        connect(m_editor, &ScheduleEditDialog::helpAsked, this, [this] { Q_EMIT helpAsked(helpTopic()); });
        m_editor->open();
    });
}

void SchedulesPage::editRow(int row)
{
    if (row >= 0)
        openEditor(m_model->schedule(row));
}

void SchedulesPage::view()
{
    auto *dialog = new WeekDialog(selected().constFirst(), m_tools, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SchedulesPage::duplicate()
{
    guarded([this] {
        Schedule copy = selected().constFirst();
        copy.id = 0;
        copy.createdAt = {};
        copy.name = nameOfCopy(copy.name, otherScheduleNames(m_tools.store, 0));
        openEditor(copy);
    });
}

void SchedulesPage::toggleEnabled()
{
    const QList<Schedule> schedules = selected();
    const bool enable =
        std::none_of(schedules.cbegin(), schedules.cend(), [](const Schedule &schedule) { return schedule.enabled; });
    QStringList names;
    QList<UsedThing> things;
    for (const Schedule &schedule : schedules) {
        if (schedule.enabled) {
            names.append(schedule.name);
            things.append({UsedThing::Kind::Schedule, schedule.id});
        }
    }
    guarded([&] {
        const QList<Rule> users = enable ? QList<Rule>() : rulesThatUse(m_tools.rules, things);
        if (users.isEmpty())
            return setEnabled(schedules, enable);
        m_list->messages().tell(MessageBar::Tone::Problem, texts::usesText(names.join(u", "_s), users),
                                {tr("&Disable anyway"), [this, schedules] { setEnabled(schedules, false); }});
    });
}

void SchedulesPage::setEnabled(const QList<Schedule> &schedules, bool isEnabled)
{
    guarded([&] {
        for (Schedule schedule : schedules) {
            schedule.enabled = isEnabled;
            m_tools.store.save(schedule, m_tools.clock.now());
        }
    });
    refresh();
}

void SchedulesPage::remove()
{
    const QList<Schedule> schedules = selected();
    QStringList names;
    QList<UsedThing> things;
    for (const Schedule &schedule : schedules) {
        names.append(schedule.name);
        things.append({UsedThing::Kind::Schedule, schedule.id});
    }
    guarded([&] {
        const QList<Rule> users = rulesThatUse(m_tools.rules, things);
        if (users.isEmpty())
            return removeNow(schedules);
        QList<Rule> rests = users;
        for (Rule &rest : rests) {
            for (const UsedThing &thing : std::as_const(things))
                rest = withoutUse(rest, thing);
        }
        m_list->messages().tell(
            MessageBar::Tone::Problem, texts::usesText(names.join(u", "_s), users, rests),
            {tr("&Take out of these rules and delete"), [this, schedules] { removeNow(schedules); }});
    });
}

void SchedulesPage::removeNow(const QList<Schedule> &schedules)
{
    QList<Removed> removed;
    guarded([&] {
        Transaction transaction(m_tools.rules.database());
        for (const Schedule &schedule : schedules) {
            const QDateTime now = m_tools.clock.now();
            const Schedule complete = schedule;
            const UsedThing thing{UsedThing::Kind::Schedule, schedule.id};
            removed.append({complete, takeOutOfRules(m_tools.rules, thing, now)});
            m_tools.store.remove(schedule.id, m_tools.clock.now());
        }
        transaction.commit();
        const QString text = removed.size() == 1 ? tr("%1 was deleted.").arg(removed.constFirst().schedule.name)
                                                 : tr("%1 schedules were deleted.").arg(removed.size());
        m_list->messages().tell(MessageBar::Tone::Information, text,
                                {tr("&Undo"), [this, removed] { restore(removed); }});
    });
    refresh();
}

void SchedulesPage::restore(const QList<Removed> &removed)
{
    guarded([&] {
        // The last one first: rules that several were taken out of come back step by step.
        std::for_each(removed.crbegin(), removed.crend(), [this](const Removed &each) {
            Schedule schedule = each.schedule;
            const UsedThing thing{UsedThing::Kind::Schedule, schedule.id};
            schedule.id = 0;
            Transaction transaction(m_tools.rules.database());
            m_tools.store.save(schedule, m_tools.clock.now()); // createdAt stays what it was
            putBackIntoRules(m_tools.rules, each.rules, thing, schedule.id, m_tools.clock.now());
            transaction.commit();
            refresh();
            m_list->selectKey(schedule.id);
        });
    });
}

void SchedulesPage::importHolidays(const QString &file)
{
    auto *dialog = new ImportHolidaysDialog(m_tools, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportHolidaysDialog::saved, this, &SchedulesPage::afterSaving);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_list->messages().tell(MessageBar::Tone::Success, tr("%1 holidays were imported.").arg(dialog->chosenCount()));
    });
    dialog->open();
    if (!file.isEmpty())
        dialog->read(file);
}

void SchedulesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_isWritable && !ImportHolidaysDialog::draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SchedulesPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importHolidays(ImportHolidaysDialog::draggedFile(event->mimeData()));
}

void SchedulesPage::afterSaving(qint64 scheduleId)
{
    refresh();
    m_list->selectKey(scheduleId);
}
