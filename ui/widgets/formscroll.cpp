// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/formscroll.h>

#include <QApplication>

FormScroll::FormScroll(const QString &objectName, QWidget *form, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(objectName);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(form);
    // QScrollArea itself follows Tab from field to field only, not into the form from what stands around it.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *focused) { follow(focused); });
}

FormScroll::~FormScroll()
{
    // A dialog that is still open below the form moves the focus while it is deleted, after this object's own part.
    disconnect(qApp, nullptr, this, nullptr);
}

void FormScroll::follow(QWidget *focused)
{
    // What is being clicked stays where it is: else the button would be released elsewhere than pressed.
    if (focused && widget()->isAncestorOf(focused) && QGuiApplication::mouseButtons() == Qt::NoButton)
        ensureWidgetVisible(focused);
}
