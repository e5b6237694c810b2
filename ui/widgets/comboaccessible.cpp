// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/comboaccessible.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace {

enum Child { List, Edit }; // the second where the box can be typed into

QAccessibleInterface *newAccessible(const QString &className, QObject *object)
{
    auto *box = qobject_cast<QComboBox *>(object);
    return box && className == QLatin1StringView("QComboBox") ? new ComboAccessible(*box) : nullptr;
}

} // namespace

ComboAccessible::ComboAccessible(QComboBox &box) : QAccessibleWidget(&box, QAccessible::ComboBox), m_box(box)
{}

void ComboAccessible::install()
{
    QAccessible::installFactory(newAccessible); // one that is there already is not added again
}

QString ComboAccessible::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Value:
        return m_box.currentText();
    case QAccessible::Description: {
        const QString described = QAccessibleWidget::text(kind);
        return described.isEmpty() ? m_box.currentText() : described;
    }
    default:
        return QAccessibleWidget::text(kind);
    }
}

QAccessible::State ComboAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.expandable = true;
    state.expanded = m_box.view()->isVisible();
    state.editable = m_box.isEditable();
    return state;
}

int ComboAccessible::childCount() const
{
    return m_box.isEditable() ? 2 : 1;
}

QAccessibleInterface *ComboAccessible::child(int index) const
{
    if (index == List)
        return QAccessible::queryAccessibleInterface(m_box.view());
    return index == Edit && m_box.isEditable() ? QAccessible::queryAccessibleInterface(m_box.lineEdit()) : nullptr;
}

int ComboAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (child && child->object() == m_box.view())
        return List;
    return child && m_box.isEditable() && child->object() == m_box.lineEdit() ? int(Edit) : -1;
}

QAccessibleInterface *ComboAccessible::childAt(int x, int y) const
{
    return m_box.isEditable() && rect().contains(x, y) ? child(Edit) : nullptr;
}

QStringList ComboAccessible::actionNames() const
{
    return {showMenuAction(), pressAction()};
}

void ComboAccessible::doAction(const QString &action)
{
    if (action != showMenuAction() && action != pressAction())
        return;
    if (m_box.view()->isVisible())
        m_box.hidePopup();
    else
        m_box.showPopup();
}
