// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

// What is wrong with the field above, in words that mend. Takes no room while nothing is wrong. The words are also the
// field's accessible description.
class ProblemLabel : public QLabel
{
    Q_OBJECT
public:
    ProblemLabel(const QString &objectName, QWidget &field, QWidget *parent = nullptr);

    void setProblem(const QString &words);

private:
    QWidget &m_field;
};
