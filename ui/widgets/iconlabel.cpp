// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/iconlabel.h>

#include <QEvent>

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    setPixmap(icon.pixmap(m_size, m_size));
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_icon.isNull())
        setIcon(m_icon);
}
