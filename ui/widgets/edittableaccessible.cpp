// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/edittableaccessible.h>

#include <ui/widgets/edittable.h>

#include <QTableView>

namespace {

QAccessibleInterface *newAccessible(const QString &, QObject *object)
{
    auto *table = qobject_cast<EditTable *>(object);
    return table ? new EditTableAccessible(*table) : nullptr;
}

} // namespace

EditTableAccessible::EditTableAccessible(EditTable &table) : QAccessibleWidget(&table), m_table(table)
{}

void EditTableAccessible::install()
{
    QAccessible::installFactory(newAccessible); // a factory that is there already is not added again
}

QAccessibleInterface *EditTableAccessible::fields() const
{
    return QAccessible::queryAccessibleInterface(m_table.view()->viewport());
}

int EditTableAccessible::childCount() const
{
    return QAccessibleWidget::childCount() + 1;
}

QAccessibleInterface *EditTableAccessible::child(int index) const
{
    return index == QAccessibleWidget::childCount() ? fields() : QAccessibleWidget::child(index);
}

int EditTableAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->object() == m_table.view()->viewport() ? QAccessibleWidget::childCount()
                                                                  : QAccessibleWidget::indexOfChild(child);
}
