// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/importholidaysdialog.h>

#include <calendars/calendarreader.h>
#include <domain/clock.h>
#include <storage/schedulestore.h>
#include <texts/failuretexts.h>
#include <texts/scheduletexts.h>
#include <ui/schedules/scheduletools.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/formrows.h>
#include <ui/widgets/problemlabel.h>
#include <ui/widgets/remembered.h>
#include <ui/widgets/timezonebox.h>

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Name, FirstDay, LastDay, WorkingDays, What };

QString kindWords(HolidayImport::Kind kind)
{
    switch (kind) {
    case HolidayImport::Kind::New:
        return ImportHolidaysDialog::tr("New");
    case HolidayImport::Kind::Changed:
        return ImportHolidaysDialog::tr("Replaces the holiday of this name");
    case HolidayImport::Kind::Unchanged:
        return ImportHolidaysDialog::tr("Already there");
    case HolidayImport::Kind::Renamed:
        return ImportHolidaysDialog::tr("New; a schedule has its name already");
    }
    Q_UNREACHABLE();
}

QString datesText(const QList<QDate> &dates)
{
    QStringList texts;
    for (const QDate date : dates)
        texts.append(date.toString(Qt::ISODate));
    return texts.join(ImportHolidaysDialog::tr(", "));
}

} // namespace

ImportHolidaysDialog::ImportHolidaysDialog(const ScheduleTools &tools, QWidget *parent)
    : QDialog(parent), m_tools(tools), m_stack(new QStackedWidget(this)), m_tree(new QTreeWidget(this)),
      m_summary(formrows::hint({}, this))
{
    setObjectName(u"importHolidaysDialog"_s);
    setWindowTitle(tr("Import Holidays"));
    setAcceptDrops(true);
    m_tree->setObjectName(u"holidaysTree"_s);
    m_tree->setAccessibleName(tr("Preview"));
    m_tree->setRootIsDecorated(false);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderLabels({tr("Name"), texts::fieldText(ScheduleField::From), texts::fieldText(ScheduleField::To),
                             texts::fieldText(ScheduleField::WorkingDays), tr("Result")});
    m_summary->setObjectName(u"holidaysSummary"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"holidaysOk"_s);
    m_ok->setText(tr("OK"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildHead());
    m_problem = new ProblemLabel(u"holidaysProblem"_s, *m_choose, this);
    column->addWidget(m_problem);
    m_stack->addWidget(buildStart());
    m_stack->addWidget(m_tree);
    column->addWidget(m_stack, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportHolidaysDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ImportHolidaysDialog::updateState);
    m_choose->setFocus(Qt::OtherFocusReason);
    updateState();
    resize(880, 520);
    remembered::geometry(*this, u"importHolidays"_s);
}

QSpinBox *ImportHolidaysDialog::newYear(const QString &objectName, const QString &name, int year)
{
    auto *spin = new QSpinBox(this);
    spin->setObjectName(objectName);
    spin->setAccessibleName(name);
    spin->setRange(1970, 2200);
    spin->setValue(year);
    connect(spin, &QSpinBox::valueChanged, this, &ImportHolidaysDialog::readAgain);
    return spin;
}

QWidget *ImportHolidaysDialog::buildHead()
{
    auto *head = new QWidget(this);
    m_choose = new QPushButton(appearance::icon(u"import"_s), tr("&Choose file…"), head);
    m_choose->setObjectName(u"holidaysChoose"_s);
    m_choose->setAccessibleName(tr("Choose file"));
    m_choose->setAutoDefault(false);
    m_fileName = new QLabel(head);
    m_fileName->setTextFormat(Qt::PlainText);
    const int year = m_tools.clock.now().toLocalTime().date().year();
    m_firstYear = newYear(u"holidaysFirstYear"_s, tr("First year"), year);
    m_lastYear = newYear(u"holidaysLastYear"_s, tr("Last year"), year + 1);
    m_zone = new TimeZoneBox(head);
    m_zone->setObjectName(u"holidaysTimeZone"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_choose);
    row->addWidget(m_fileName, 1);
    row->addWidget(new QLabel(tr("Years:"), head));
    row->addWidget(m_firstYear);
    row->addWidget(new QLabel(u"–"_s, head));
    row->addWidget(m_lastYear);
    row->addSpacing(10);
    row->addWidget(formrows::label(texts::fieldText(ScheduleField::TimeZone), false, m_zone));
    row->addWidget(m_zone);
    connect(m_choose, &QPushButton::clicked, this, &ImportHolidaysDialog::chooseFile);
    connect(m_zone, &TimeZoneBox::zoneChanged, this, &ImportHolidaysDialog::readAgain);
    return head;
}

QWidget *ImportHolidaysDialog::buildStart()
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(tr("Choose a calendar file (.ics), or drop it here"), page);
    title->setAlignment(Qt::AlignCenter);
    appearance::makeHeading(*title);
    auto *hint =
        formrows::hint(tr("Days off become holidays; days that are marked as make-up working days (班, 补班) go to the "
                          "holiday that they belong to. Compare them with the State Council's notice of that year: "
                          "国务院办公厅关于部分节假日安排的通知, on www.gov.cn."),
                       page);
    hint->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(hint);
    column->addStretch(3);
    return page;
}

void ImportHolidaysDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Choose a calendar file"), {}, tr("Calendars (*.ics);;All files (*)"));
    chooser->setObjectName(u"holidaysFileDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &ImportHolidaysDialog::read);
    chooser->open();
}

void ImportHolidaysDialog::read(const QString &file)
{
    m_file = file;
    readAgain();
}

void ImportHolidaysDialog::readAgain()
{
    if (m_file.isEmpty())
        return;
    m_fileName->setText(QFileInfo(m_file).fileName());
    m_imports.clear();
    m_content = {};
    m_problem->setProblem({});
    try {
        m_content = readHolidays(m_file, {m_zone->zone(), m_firstYear->value(), m_lastYear->value()});
        m_imports = holidayImports(m_content.holidays, m_tools.store.all());
    } catch (const Failure &failure) {
        m_problem->setProblem(texts::failureText(failure));
    }
    showImports();
}

void ImportHolidaysDialog::showImports()
{
    const QSignalBlocker notChosen(m_tree);
    m_tree->clear();
    for (const HolidayImport &import : std::as_const(m_imports)) {
        const Schedule &holiday = import.holiday;
        auto *item = new QTreeWidgetItem(m_tree, {holiday.name, holiday.from.toString(Qt::ISODate),
                                                  holiday.to.toString(Qt::ISODate), datesText(holiday.workingDays),
                                                  kindWords(import.kind)});
        const bool isChange = import.kind != HolidayImport::Kind::Unchanged;
        item->setCheckState(Name, isChange ? Qt::Checked : Qt::Unchecked);
        if (!isChange)
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
        item->setToolTip(WorkingDays, datesText(holiday.workingDays));
    }
    addProblems();
    m_stack->setCurrentWidget(m_tree->topLevelItemCount() > 0 ? static_cast<QWidget *>(m_tree) : m_stack->widget(0));
    for (int column = 0; column < What; ++column)
        m_tree->resizeColumnToContents(column);
    if (m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
        m_tree->setFocus(Qt::OtherFocusReason);
    }
    updateState();
}

void ImportHolidaysDialog::addProblems()
{
    for (const HolidayFileProblem &problem : std::as_const(m_content.problems)) {
        const QString words = tr("Left out: %1").arg(texts::problemText(problem));
        auto *item = new QTreeWidgetItem(m_tree, {problem.name, problem.date.toString(Qt::ISODate), {}, {}, words});
        item->setForeground(What, appearance::problemColour(palette()));
        item->setToolTip(What, words);
    }
}

bool ImportHolidaysDialog::isChosen(int row) const
{
    return m_tree->topLevelItem(row)->checkState(Name) == Qt::Checked;
}

int ImportHolidaysDialog::chosenCount() const
{
    int chosen = 0;
    for (int row = 0; row < m_imports.size(); ++row)
        chosen += isChosen(row) ? 1 : 0;
    return chosen;
}

void ImportHolidaysDialog::updateState()
{
    const int chosen = chosenCount();
    m_ok->setEnabled(chosen > 0);
    QStringList facts;
    if (!m_file.isEmpty() && m_problem->text().isEmpty()) {
        facts.append(tr("Chosen: %1 of %2 holidays.").arg(chosen).arg(m_imports.size()));
        const qsizetype leftOut = m_content.problems.size() + m_content.furtherProblems;
        if (leftOut > 0)
            facts.append(tr("Left out: %1.").arg(leftOut));
        if (m_content.outsideYears > 0)
            facts.append(tr("In other years: %1.").arg(m_content.outsideYears));
    }
    m_summary->setText(facts.join(u' '));
}

void ImportHolidaysDialog::accept()
{
    QList<Schedule> chosen;
    for (int row = 0; row < m_imports.size(); ++row) {
        if (isChosen(row))
            chosen.append(m_imports[row].holiday);
    }
    try {
        m_tools.store.saveAll(chosen, m_tools.clock.now());
    } catch (const Failure &failure) {
        m_problem->setProblem(texts::failureText(failure));
        return;
    }
    for (const Schedule &holiday : std::as_const(chosen))
        Q_EMIT saved(holiday.id);
    QDialog::accept();
}

QString ImportHolidaysDialog::draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

void ImportHolidaysDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportHolidaysDialog::dropEvent(QDropEvent *event)
{
    const QString file = draggedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    read(file);
}
