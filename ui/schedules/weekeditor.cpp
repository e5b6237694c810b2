// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/weekeditor.h>

#include <ui/schedules/dayline.h>
#include <ui/schedules/scheduledraft.h>
#include <ui/schedules/weekgrid.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/formrows.h>

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

WeekEditor::WeekEditor(ScheduleDraft &draft, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_grid(new WeekGrid(draft, this)),
      m_undo(newAction(u"weekUndo"_s, tr("Undo"), u"undo"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)})),
      m_redo(newAction(u"weekRedo"_s, tr("Redo"), u"redo"_s,
                       {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)})),
      m_hint(formrows::hint(tr("Drag to add, stretch or move a period; into the next row it runs over midnight. Keys: "
                               "PageUp/PageDown choose, arrows move, Shift+arrows stretch, Insert, Delete, Enter for "
                               "exact times."),
                            this))
{
    setObjectName(u"weekEditor"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_hint, 1);
    for (QAction *action : {m_undo, m_redo}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        head->addWidget(button, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    int widest = 0;
    for (int day = 0; day < daysInWeek; ++day) {
        auto *line = new DayLine(draft, day, this);
        m_days.append(line);
        column->addWidget(line);
        widest = std::max(widest, line->findChild<QCheckBox *>()->sizeHint().width());
        connect(line, &DayLine::left, this, &WeekEditor::leaveLater);
    }
    for (DayLine *line : std::as_const(m_days))
        line->findChild<QCheckBox *>()->setFixedWidth(widest + 10);
    connect(m_undo, &QAction::triggered, &m_draft, &ScheduleDraft::undo);
    connect(m_redo, &QAction::triggered, &m_draft, &ScheduleDraft::redo);
    connect(m_grid, &WeekGrid::left, this, &WeekEditor::leaveLater);
    connect(m_grid, &WeekGrid::exactTimesAsked, this, [this](int day, int row) { m_days[day]->editPeriod(row); });
    connect(&m_draft, &ScheduleDraft::changed, this, &WeekEditor::showDraft);
    showDraft();
}

QAction *WeekEditor::newAction(const QString &objectName, const QString &text, const QString &icon,
                               const QList<QKeySequence> &shortcuts)
{
    auto *action = new QAction(appearance::icon(icon), text, this);
    action->setObjectName(objectName);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

// After the focus has changed: between two fields of the week it stays.
void WeekEditor::leaveLater()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QWidget *focused = QApplication::focusWidget();
            if (focused && focused->window() == window() && !isAncestorOf(focused))
                Q_EMIT left();
        },
        Qt::QueuedConnection);
}

void WeekEditor::showDraft()
{
    m_undo->setEnabled(m_draft.canUndo());
    m_redo->setEnabled(m_draft.canRedo());
}
