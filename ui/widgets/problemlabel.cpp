// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/problemlabel.h>

#include <ui/widgets/appearance.h>

ProblemLabel::ProblemLabel(const QString &objectName, QWidget &field, QWidget *parent) : QLabel(parent), m_field(field)
{
    setObjectName(objectName);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    appearance::tint(*this, appearance::problemColour);
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
