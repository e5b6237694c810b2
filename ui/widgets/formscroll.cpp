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

void FormScroll::follow(QWidget *focused)
{
    // What is being clicked stays where it is: else the button would be released elsewhere than pressed.
    if (focused && widget()->isAncestorOf(focused) && QGuiApplication::mouseButtons() == Qt::NoButton)
        ensureWidgetVisible(focused);
}
