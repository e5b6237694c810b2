// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/addschedulewizard.h>

#include <domain/clock.h>
#include <domain/timezones.h>
#include <storage/schedulestore.h>
#include <texts/failuretexts.h>
#include <ui/schedules/scheduledraft.h>
#include <ui/schedules/scheduleform.h>
#include <ui/schedules/schedulenames.h>
#include <ui/schedules/scheduletools.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/messagebar.h>

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

class FormPage : public QWizardPage
{
public:
    FormPage(ScheduleDraft &draft, QWidget *parent) : QWizardPage(parent), m_draft(draft)
    {
        connect(&draft, &ScheduleDraft::changed, this, &QWizardPage::completeChanged);
    }

    bool isComplete() const override { return m_draft.isReady(); }

private:
    ScheduleDraft &m_draft;
};

// All week from today on.
Schedule newSchedule(const Clock &clock)
{
    Schedule schedule;
    schedule.start = clock.now().toTimeZone(timeZoneNamed({})).date();
    return schedule;
}

} // namespace

AddScheduleWizard::AddScheduleWizard(const ScheduleTools &tools, QWidget *parent)
    : FormWizard(u"addScheduleWizard"_s, u"addSchedule"_s, parent), m_tools(tools),
      m_draft(new ScheduleDraft(newSchedule(tools.clock), otherScheduleNames(tools.store, 0), this))
{
    setWindowTitle(tr("Add Schedule"));
    addPage(buildKindPage());
    addPage(buildFormPage());
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        if (id == pageIds().constLast())
            m_form->focusFirst();
    });
    finishBuilding({860, 680});
}

QRadioButton *AddScheduleWizard::offerKind(QVBoxLayout *column, const QString &objectName, const QString &text,
                                           const QString &explanation)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(objectName);
    auto *words = new QLabel(explanation);
    appearance::makeHint(*words);
    words->setIndent(24);
    column->addWidget(button);
    column->addWidget(words);
    column->addSpacing(8);
    return button;
}

QWizardPage *AddScheduleWizard::buildKindPage()
{
    auto *page = new QWizardPage(this);
    page->setTitle(tr("Kind of schedule"));
    page->setSubTitle(tr("What does it say?"));
    auto *column = new QVBoxLayout(page);
    QRadioButton *standard = offerKind(column, u"kindStandard"_s, tr("&Standard"),
                                       tr("When messages are sent: the periods of each weekday. Rules choose it."));
    m_holiday = offerKind(column, u"kindHoliday"_s, tr("&Holiday"),
                          tr("Days on which standard schedules pause if they are set so, and make-up working days. "
                             "Rules cannot choose it."));
    auto *import = new QPushButton(appearance::icon(u"import"_s), tr("&Import holidays…"), page);
    import->setObjectName(u"kindImport"_s);
    import->setAccessibleName(tr("Import holidays"));
    import->setToolTip(tr("Brings in the holidays of a calendar file (.ics)."));
    import->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addSpacing(24);
    row->addWidget(import);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    standard->setChecked(true);
    connect(import, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT importAsked();
    });
    return page;
}

QWizardPage *AddScheduleWizard::buildFormPage()
{
    m_formPage = new FormPage(*m_draft, this);
    m_formPage->setTitle(tr("Standard schedule"));
    m_formPage->setSubTitle(tr("Fields with an asterisk are required."));
    m_messages = new MessageBar(m_formPage);
    auto *column = new QVBoxLayout(m_formPage);
    column->addWidget(m_messages);
    return m_formPage;
}

// Before the page is shown: how it is stretched is decided then.
void AddScheduleWizard::initializePage(int id)
{
    FormWizard::initializePage(id);
    if (id != pageIds().constLast())
        return;
    const ScheduleKind kind = m_holiday->isChecked() ? ScheduleKind::Holiday : ScheduleKind::Standard;
    if (m_form && kind == m_draft->kind())
        return;
    delete m_form;
    m_draft->change([kind](TypedSchedule &typed) { typed.schedule.kind = kind; });
    m_form = new ScheduleForm(*m_draft, m_tools, m_formPage);
    static_cast<QVBoxLayout *>(m_formPage->layout())->addWidget(m_form, 1);
    m_formPage->setTitle(kind == ScheduleKind::Holiday ? tr("Holiday") : tr("Standard schedule"));
}

void AddScheduleWizard::accept()
{
    Schedule schedule = m_draft->toSave();
    try {
        m_tools.store.save(schedule, m_tools.clock.now());
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
        if (failure.kind == FailureKind::NameTaken)
            m_draft->setTakenNames(otherScheduleNames(m_tools.store, 0));
        return;
    }
    Q_EMIT saved(schedule.id);
    FormWizard::accept();
}
