// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicevalidation.h>

#include <QHash>
#include <QVariant>

// The problems of a table's cells, found by their place: a table of thousands of rows asks at every repaint.
class ProblemCells
{
public:
    // `fields`: of the table's columns.
    explicit ProblemCells(const QList<ServiceField> &fields) : m_fields(fields) {}

    void read(const QList<ServiceProblem> &problems);
    QVariant data(int row, int column, int role) const; // background, tool tip, accessible description

private:
    QList<ServiceField> m_fields;
    QHash<std::pair<int, int>, ServiceProblem> m_problems; // by row and column
};
