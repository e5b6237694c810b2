// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/dayline.h>

#include <ui/schedules/scheduledraft.h>
#include <ui/schedules/weekedits.h>
#include <ui/widgets/appearance.h>

#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstWeekendDay = 5;

QTime timeOf(int second)
{
    return QTime(0, 0).addSecs(second);
}

int secondOf(const QTimeEdit &edit)
{
    return QTime(0, 0).secsTo(edit.time());
}

QString dayName(int day)
{
    return QLocale().standaloneDayName(day + 1);
}

} // namespace

DayLine::DayLine(ScheduleDraft &draft, int day, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_day(day), m_isOpen(new QCheckBox(dayName(day), this)),
      m_closed(new QLabel(tr("Closed"), this)), m_add(new QToolButton(this)), m_copy(new QToolButton(this)),
      m_column(new QVBoxLayout)
{
    setObjectName(nameOfDay(day) + u"Line"_s);
    m_isOpen->setObjectName(nameOfDay(day) + u"Open"_s);
    m_closed->setObjectName(nameOfDay(day) + u"Closed"_s);
    m_isOpen->setMinimumHeight(QTimeEdit().sizeHint().height()); // in line with the first period
    m_closed->setMinimumHeight(m_isOpen->minimumHeight());
    appearance::makeHint(*m_closed);
    buildButtons();
    buildCopyMenu();
    m_column->setSpacing(3);
    m_column->addWidget(m_closed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(m_isOpen, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_isOpen, &QCheckBox::toggled, this, [this](bool isOpen) { m_draft.setDayOpen(m_day, isOpen); });
    connect(&m_draft, &ScheduleDraft::changed, this, &DayLine::showDraft);
    showDraft();
}

void DayLine::buildButtons()
{
    m_add->setObjectName(nameOfDay(m_day) + u"Add"_s);
    m_add->setText(tr("Add period"));
    m_add->setIcon(appearance::icon(u"add"_s));
    m_copy->setObjectName(nameOfDay(m_day) + u"Copy"_s);
    m_copy->setText(tr("Copy to"));
    m_copy->setIcon(appearance::icon(u"duplicate"_s));
    m_copy->setToolTip(tr("Copy the periods of %1 to other days").arg(dayName(m_day)));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_add, m_copy}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
        button->setAccessibleDescription(dayName(m_day));
        button->installEventFilter(this);
    }
    m_isOpen->installEventFilter(this);
    connect(m_add, &QToolButton::clicked, this, &DayLine::addPeriod);
}

void DayLine::buildCopyMenu()
{
    auto *menu = new QMenu(m_copy);
    menu->setObjectName(nameOfDay(m_day) + u"CopyMenu"_s);
    const auto offer = [this, menu](const QString &name, const QString &text, const QList<int> &days) {
        QAction *action = menu->addAction(text, this, [this, days] { copyTo(days); });
        action->setObjectName(name);
    };
    offer(u"copyToAll"_s, tr("All days"), {0, 1, 2, 3, 4, 5, 6});
    offer(u"copyToWeekdays"_s, tr("Monday to Friday"), {0, 1, 2, 3, 4});
    offer(u"copyToWeekend"_s, tr("Saturday and Sunday"), {firstWeekendDay, firstWeekendDay + 1});
    menu->addSeparator();
    for (int other = 0; other < daysInWeek; ++other) {
        if (other != m_day)
            offer(u"copyTo_"_s + nameOfDay(other), dayName(other), {other});
    }
    m_copy->setMenu(menu);
}

void DayLine::copyTo(const QList<int> &days)
{
    m_draft.endStep();
    m_draft.changeWeek([&](WeekPeriods &week) {
        const QList<Period> copied = week[static_cast<std::size_t>(m_day)];
        for (const int other : days)
            week[static_cast<std::size_t>(other)] = copied;
    });
}

const QList<Period> &DayLine::periods() const
{
    return m_draft.week()[static_cast<std::size_t>(m_day)];
}

QTimeEdit *DayLine::newTime(int row, const QString &part, QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setObjectName(u"%1%2%3"_s.arg(nameOfDay(m_day), part).arg(row));
    edit->setDisplayFormat(u"HH:mm:ss"_s);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setAlignment(Qt::AlignCenter);
    edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(u"00:00:00"_s) + 30);
    edit->installEventFilter(this);
    connect(edit, &QTimeEdit::timeChanged, this, [this, row] { setTimes(row); });
    return edit;
}

DayLine::PeriodLine DayLine::newLine(int row)
{
    PeriodLine line{};
    line.box = new QWidget(this);
    line.from = newTime(row, u"From"_s, line.box);
    line.to = newTime(row, u"To"_s, line.box);
    line.nextDay = new QLabel(tr("next day"), line.box);
    line.nextDay->setObjectName(u"%1NextDay%2"_s.arg(nameOfDay(m_day)).arg(row));
    appearance::makeHint(*line.nextDay);
    line.nextDay->setWordWrap(false);
    line.remove = new QToolButton(line.box);
    line.remove->setObjectName(u"%1Remove%2"_s.arg(nameOfDay(m_day)).arg(row));
    line.remove->setIcon(appearance::icon(u"close"_s));
    line.remove->setAutoRaise(true);
    line.remove->setFocusPolicy(Qt::StrongFocus);
    line.remove->installEventFilter(this);
    connect(line.remove, &QToolButton::clicked, this, [this, row] { removePeriod(row); });
    nameLine(line, row);
    auto *layout = new QHBoxLayout(line.box);
    layout->setContentsMargins({});
    layout->addWidget(line.from);
    layout->addWidget(new QLabel(u"–"_s, line.box));
    layout->addWidget(line.to);
    layout->addWidget(line.remove);
    layout->addWidget(line.nextDay);
    layout->addStretch(1);
    return line;
}

void DayLine::nameLine(const PeriodLine &line, int row) const
{
    const QString number = QString::number(row + 1);
    line.from->setAccessibleName(tr("%1, period %2, begin").arg(dayName(m_day), number));
    line.to->setAccessibleName(tr("%1, period %2, end").arg(dayName(m_day), number));
    line.to->setToolTip(tr("This second is still open. An end before the begin is on the next day."));
    line.remove->setText(tr("Remove period"));
    line.remove->setToolTip(tr("Remove period"));
    line.remove->setAccessibleDescription(tr("%1, period %2").arg(dayName(m_day), number));
}

void DayLine::showDraft()
{
    const QList<Period> &shown = periods();
    while (m_lines.size() > shown.size()) {
        const PeriodLine line = m_lines.takeLast();
        if (line.box->isAncestorOf(focusWidget()))
            m_add->setFocus(Qt::OtherFocusReason);
        line.box->hide();
        line.box->deleteLater(); // one of its buttons may be what is being clicked
    }
    while (m_lines.size() < shown.size()) {
        m_lines.append(newLine(static_cast<int>(m_lines.size())));
        m_column->addWidget(m_lines.constLast().box);
        QWidget *before = m_lines.size() > 1 ? static_cast<QWidget *>(m_lines[m_lines.size() - 2].remove) : m_isOpen;
        const PeriodLine &line = m_lines.constLast();
        QWidget::setTabOrder(before, line.from);
        QWidget::setTabOrder(line.from, line.to);
        QWidget::setTabOrder(line.to, line.remove);
    }
    for (int row = 0; row < shown.size(); ++row) {
        const PeriodLine &line = m_lines[row];
        for (const auto &[edit, second] : {std::pair(line.from, shown[row].from), std::pair(line.to, shown[row].to)}) {
            const QSignalBlocker notTyped(edit);
            if (secondOf(*edit) != second)
                edit->setTime(timeOf(second));
        }
        line.nextDay->setVisible(shown[row].isOverMidnight());
    }
    const QSignalBlocker notClicked(m_isOpen);
    m_isOpen->setChecked(!shown.isEmpty());
    m_closed->setVisible(shown.isEmpty());
}

void DayLine::setTimes(int row)
{
    const PeriodLine &line = m_lines[row];
    const Period period{secondOf(*line.from), secondOf(*line.to)};
    const QString step = u"%1 %2"_s.arg(m_day).arg(row);
    m_draft.changeWeek([&](WeekPeriods &week) { week[static_cast<std::size_t>(m_day)][row] = period; }, step);
}

void DayLine::addPeriod()
{
    m_draft.endStep();
    m_draft.changeWeek([this](WeekPeriods &week) {
        QList<Period> &day = week[static_cast<std::size_t>(m_day)];
        const weekedits::Extent extent = weekedits::freeHour(day);
        day.append({extent.from, extent.last});
    });
    editPeriod(static_cast<int>(periods().size()) - 1);
}

void DayLine::removePeriod(int row)
{
    m_draft.endStep();
    m_draft.changeWeek([&](WeekPeriods &week) { week[static_cast<std::size_t>(m_day)].removeAt(row); });
}

void DayLine::editPeriod(int row)
{
    if (row < 0 || row >= m_lines.size())
        return m_isOpen->setFocus(Qt::OtherFocusReason);
    QTimeEdit *edit = m_lines[row].from;
    edit->setFocus(Qt::OtherFocusReason);
    edit->setSelectedSection(QDateTimeEdit::HourSection);
}

bool DayLine::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel: // the form is scrolled with the wheel; times are not
        if (qobject_cast<QTimeEdit *>(watched)) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::ShortcutOverride: {
        // Undo is that of the week; the field's own knows nothing of it.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        break;
    }
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        m_draft.endStep();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            Q_EMIT left();
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}
