// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/overview/findingslist.h>

#include <ui/widgets/appearance.h>
#include <ui/widgets/iconlabel.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

FindingsList::FindingsList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
}

void FindingsList::show(const QList<OverviewFinding> &findings)
{
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (int number = 0; number < findings.size(); ++number)
        m_lines->addWidget(lineOf(findings[number], number));
}

QString FindingsList::buttonText(OverviewFinding::Place place)
{
    switch (place) {
    case OverviewFinding::Place::Services:
        return tr("Services");
    case OverviewFinding::Place::Messages:
        return tr("Messages");
    case OverviewFinding::Place::Schedules:
        return tr("Schedules");
    case OverviewFinding::Place::Rules:
        return tr("Rules");
    case OverviewFinding::Place::Failed:
        return tr("Failed");
    case OverviewFinding::Place::Settings:
        return tr("Settings");
    case OverviewFinding::Place::Sending:
        return tr("Send from this window");
    }
    Q_UNREACHABLE();
}

QWidget *FindingsList::lineOf(const OverviewFinding &finding, int number)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *icon = new IconLabel(18, line);
    const bool isProblem = finding.weight == OverviewFinding::Weight::Problem;
    icon->setIcon(appearance::icon(isProblem ? u"problem"_s : u"information"_s));
    auto *text = new QLabel(finding.text, line);
    text->setObjectName(u"finding%1"_s.arg(number));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *button = new QPushButton(buttonText(finding.place), line);
    button->setObjectName(u"findingButton%1"_s.arg(number));
    button->setAccessibleDescription(finding.text);
    connect(button, &QPushButton::clicked, this, [this, place = finding.place] { Q_EMIT mendAsked(place); });
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    return line;
}
