// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/taborder.h>

#include <QList>
#include <QWidget>

namespace {

// In the order in which Tab leads through them.
QList<QWidget *> fieldsOf(QWidget &widget)
{
    QList<QWidget *> fields;
    for (QWidget *each = widget.nextInFocusChain(); each != &widget; each = each->nextInFocusChain()) {
        if (widget.isAncestorOf(each) && each->focusPolicy() != Qt::NoFocus)
            fields.append(each);
    }
    return fields;
}

} // namespace

void putInTabOrder(QWidget &first, QWidget &second)
{
    const QList<QWidget *> fields = fieldsOf(first);
    QWidget *last = fields.isEmpty() ? nullptr : fields.constLast();
    for (QWidget *field : fieldsOf(second)) {
        if (last)
            QWidget::setTabOrder(last, field);
        last = field;
    }
}
