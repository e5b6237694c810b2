// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/overview/overviewfindings.h>

#include <QWidget>

class QVBoxLayout;

// What wants attention, a line each, with the button that leads there.
class FindingsList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsList(QWidget *parent = nullptr);

    void show(const QList<OverviewFinding> &findings);

Q_SIGNALS:
    void mendAsked(OverviewFinding::Place place);

private:
    QWidget *lineOf(const OverviewFinding &finding, int number);
    static QString buttonText(OverviewFinding::Place place);

    QList<OverviewFinding> m_findings;
    QVBoxLayout *m_lines;
};
