// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/problemlabel.h>

#include <ui/widgets/appearance.h>

#include <QEvent>

ProblemLabel::ProblemLabel(const QString &objectName, QWidget &field, QWidget *parent) : QLabel(parent), m_field(field)
{
    setObjectName(objectName);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    colour();
    hide();
}

void ProblemLabel::setProblem(const QString &words)
{
    if (words == text())
        return;
    setText(words);
    m_field.setAccessibleDescription(words);
    setVisible(!words.isEmpty());
}

void ProblemLabel::colour()
{
    QPalette changed = palette();
    const QColor wanted = appearance::problemColour(*this);
    if (changed.color(QPalette::WindowText) == wanted)
        return;
    changed.setColor(QPalette::WindowText, wanted);
    setPalette(changed);
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}
