// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/scheduleeditdialog.h>

#include <domain/clock.h>
#include <storage/schedulestore.h>
#include <texts/failuretexts.h>
#include <ui/schedules/scheduledraft.h>
#include <ui/schedules/scheduleform.h>
#include <ui/schedules/schedulenames.h>
#include <ui/schedules/scheduletools.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/remembered.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ScheduleEditDialog::ScheduleEditDialog(const Schedule &schedule, const ScheduleTools &tools, QWidget *parent)
    : QDialog(parent), m_tools(tools), m_messages(new MessageBar(this)), m_column(new QVBoxLayout(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Help, this))
{
    setObjectName(u"scheduleEditDialog"_s);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"scheduleEditOk"_s);
    ok->setText(tr("OK"));
    ok->setDefault(true);
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"scheduleEditCancel"_s);
    cancel->setAutoDefault(false);
    QPushButton *help = m_buttons->button(QDialogButtonBox::Help);
    help->setAutoDefault(false);
    help->setShortcut(QKeySequence::HelpContents);
    connect(m_buttons, &QDialogButtonBox::helpRequested, this, &ScheduleEditDialog::helpAsked);
    m_column->addWidget(m_messages);
    m_column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ScheduleEditDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    edit(schedule);
    resize(860, 680);
    remembered::geometry(*this, u"editSchedule"_s);
}

void ScheduleEditDialog::edit(const Schedule &schedule)
{
    m_original = schedule;
    m_seen = schedule;
    if (m_form)
        m_form->hide(); // takes the focus out of its fields while there is somebody to hear it
    delete m_form;
    delete m_draft;
    m_draft = new ScheduleDraft(schedule, otherScheduleNames(m_tools.store, schedule.id), this);
    m_form = new ScheduleForm(*m_draft, m_tools, this);
    m_column->insertWidget(1, m_form, 1);
    setWindowTitle(m_draft->isNew() ? tr("Duplicate Schedule") : tr("Edit Schedule – %1").arg(schedule.name));
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    const auto enableOk = [this, ok] { ok->setEnabled(m_draft->isReady()); };
    connect(m_draft, &ScheduleDraft::changed, ok, enableOk);
    enableOk();
    m_form->focusFirst();
}

void ScheduleEditDialog::accept()
{
    if (!m_draft->isReady())
        return;
    Schedule schedule = m_draft->toSave();
    try {
        m_tools.store.save(schedule, m_tools.clock.now());
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
        if (failure.kind == FailureKind::NameTaken)
            m_draft->setTakenNames(otherScheduleNames(m_tools.store, schedule.id));
        return;
    }
    Q_EMIT saved(schedule.id);
    QDialog::accept();
}

void ScheduleEditDialog::compareWithStored()
{
    m_draft->setTakenNames(otherScheduleNames(m_tools.store, m_original.id));
    if (m_original.id == 0)
        return;
    for (const Schedule &stored : m_tools.store.all()) {
        if (stored.id != m_original.id)
            continue;
        if (stored != m_seen)
            offerChange(stored);
        m_seen = stored;
        return;
    }
    keepAsNew();
}

void ScheduleEditDialog::offerChange(const Schedule &stored)
{
    m_messages->tell(
        MessageBar::Tone::Information,
        tr("This schedule was changed elsewhere while you were editing it. OK replaces those changes by yours."),
        {tr("Show the changed schedule"), [this, stored] { edit(stored); }});
}

void ScheduleEditDialog::keepAsNew()
{
    Schedule copy = m_draft->toSave();
    copy.id = 0;
    edit(copy);
    m_messages->tell(MessageBar::Tone::Problem,
                     tr("This schedule was deleted elsewhere while you were editing it. OK saves it "
                        "as a new schedule, Cancel leaves it deleted."));
}
