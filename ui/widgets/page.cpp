// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/page.h>

#include <QEvent>

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
