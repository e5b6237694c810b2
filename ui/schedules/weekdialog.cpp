// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/weekdialog.h>

#include <domain/clock.h>
#include <domain/timezones.h>
#include <storage/schedulestore.h>
#include <texts/failuretexts.h>
#include <ui/schedules/opening.h>
#include <ui/schedules/scheduletools.h>
#include <ui/schedules/weekview.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/formrows.h>
#include <ui/widgets/remembered.h>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int clockInterval = 5000; // ms

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

} // namespace

WeekDialog::WeekDialog(const Schedule &schedule, const ScheduleTools &tools, QWidget *parent)
    : QDialog(parent), m_schedule(schedule), m_tools(tools), m_opening(new QLabel(this)), m_range(new QLabel(this)),
      m_facts(formrows::hint({}, this)), m_view(new WeekView(this))
{
    setObjectName(u"weekDialog"_s);
    setWindowTitle(schedule.name.isEmpty() ? tr("View Schedule") : tr("View Schedule – %1").arg(schedule.name));
    m_opening->setObjectName(u"weekOpening"_s);
    m_range->setObjectName(u"weekRange"_s);
    m_facts->setObjectName(u"weekFacts"_s);
    appearance::makeHeading(*m_opening);
    m_opening->setTextFormat(Qt::PlainText);
    m_opening->setWordWrap(true);
    QToolButton *previous = newButton(u"weekPrevious"_s, tr("&Previous week"), u"previous"_s, Qt::Key_PageUp);
    QToolButton *today = newButton(u"weekToday"_s, tr("&Today"), {}, Qt::Key_Home);
    QToolButton *next = newButton(u"weekNext"_s, tr("&Next week"), u"next"_s, Qt::Key_PageDown);
    auto *head = new QHBoxLayout;
    head->addWidget(previous);
    head->addWidget(today);
    head->addWidget(next);
    head->addSpacing(12);
    head->addWidget(m_range, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"weekClose"_s);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_opening);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_facts);
    column->addWidget(buttons);
    connect(previous, &QToolButton::clicked, this, [this] { goTo(m_monday.addDays(-daysInWeek)); });
    connect(next, &QToolButton::clicked, this, [this] { goTo(m_monday.addDays(daysInWeek)); });
    connect(today, &QToolButton::clicked, this, [this] { goTo(dateAt(m_schedule, m_tools.clock.now())); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_clock, &QTimer::timeout, this, &WeekDialog::showWeek);
    m_clock.start(clockInterval);

    readHolidays();
    const QDateTime now = m_tools.clock.now();
    const bool isElsewhen = m_schedule.kind == ScheduleKind::Holiday && m_schedule.from.isValid() &&
                            openingOf(m_schedule, m_holidays, now).kind != Opening::Kind::HolidayNow;
    goTo(isElsewhen ? m_schedule.from : dateAt(m_schedule, now));
    m_view->setFocus(Qt::OtherFocusReason);
    resize(820, 460);
    remembered::geometry(*this, u"viewSchedule"_s);
}

QToolButton *WeekDialog::newButton(const QString &objectName, const QString &text, const QString &icon, int key)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&'));
    // Not the button's own: that clicks slowly and swallows what is pressed meanwhile.
    connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, button, &QToolButton::click);
    button->setToolTip(
        u"%1 (%2)"_s.arg(button->accessibleName(), QKeySequence(key).toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::StrongFocus);
    if (!icon.isEmpty()) {
        button->setIcon(appearance::icon(icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    return button;
}

// All that are stored, and of a draft what stands in its form.
void WeekDialog::readHolidays()
{
    QList<Schedule> schedules{m_schedule};
    try {
        for (const Schedule &stored : m_tools.store.all()) {
            if (stored.id != m_schedule.id || m_schedule.id == 0)
                schedules.append(stored);
        }
    } catch (const Failure &failure) {
        m_range->setText(texts::failureText(failure));
    }
    m_holidays = HolidayCalendar(schedules);
}

void WeekDialog::goTo(QDate date)
{
    m_monday = mondayOf(date);
    showWeek();
}

void WeekDialog::showWeek()
{
    const QDateTime now = m_tools.clock.now();
    m_opening->setText(openingText(m_schedule, openingOf(m_schedule, m_holidays, now), now));
    m_range->setText(
        u"%1 – %2"_s.arg(m_monday.toString(Qt::ISODate), m_monday.addDays(daysInWeek - 1).toString(Qt::ISODate)));
    m_facts->setText(factsText());
    m_view->showWeek(m_schedule, m_holidays, m_monday, now);
}

QString WeekDialog::factsText() const
{
    QStringList facts{tr("Time zone: %1").arg(QString::fromLatin1(timeZoneNamed(m_schedule.timeZone).id()))};
    if (m_schedule.kind == ScheduleKind::Holiday) {
        facts.append(
            tr("Holiday: %1 – %2").arg(m_schedule.from.toString(Qt::ISODate), m_schedule.to.toString(Qt::ISODate)));
        QStringList days;
        for (const QDate day : m_schedule.workingDays)
            days.append(day.toString(Qt::ISODate));
        if (!days.isEmpty())
            facts.append(tr("Make-up working days: %1").arg(days.join(tr(", "))));
        return facts.join(u'\n');
    }
    if (m_schedule.start.isValid())
        facts.append(tr("First day: %1").arg(m_schedule.start.toString(Qt::ISODate)));
    if (m_schedule.end.isValid())
        facts.append(tr("Last day: %1").arg(m_schedule.end.toString(Qt::ISODate)));
    facts.append(m_schedule.ignoreHoliday ? tr("Pauses on holidays") : tr("Does not pause on holidays"));
    return facts.join(u" · "_s);
}
