// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/overview/overviewpage.h>

#include <domain/clock.h>
#include <domain/failure.h>
#include <storage/rulebookreader.h>
#include <texts/failuretexts.h>
#include <ui/history/historychart.h>
#include <ui/overview/findingslist.h>
#include <ui/overview/servicestates.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/iconlabel.h>
#include <ui/widgets/messagebar.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int readPause = 500; // ms

} // namespace

OverviewPage::OverviewPage(const Tools &tools, LastCheck lastCheck, QWidget *parent)
    : Page(parent), m_tools(tools), m_lastCheck(std::move(lastCheck)), m_heading(new QLabel(this)),
      m_verdictIcon(new IconLabel(24, this)), m_verdict(new QLabel(this)), m_line(new QLabel(this)),
      m_messages(new MessageBar(this)), m_findings(new FindingsList(this)), m_chart(new HistoryChart(this)),
      m_services(new ServiceStates(this))
{
    appearance::makeHeading(*m_heading);
    m_verdict->setObjectName(u"overviewVerdict"_s);
    QFont large = m_verdict->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_verdict->setFont(large);
    m_line->setObjectName(u"overviewLine"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_chart->setObjectName(u"overviewChart"_s);
    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_verdictIcon);
    verdict->addWidget(m_verdict, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(column->contentsMargins() * 2);
    column->addWidget(m_heading);
    column->addWidget(m_messages);
    column->addLayout(verdict);
    column->addWidget(m_line);
    column->addWidget(m_findings);
    column->addWidget(m_chart);
    column->addWidget(m_services, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(readPause);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::read);
    connect(m_findings, &FindingsList::mendAsked, this, &OverviewPage::mendAsked);
    retranslate();
}

QString OverviewPage::title()
{
    return tr("Overview");
}

QIcon OverviewPage::icon()
{
    return appearance::icon(u"overview"_s);
}

QString OverviewPage::helpTopic() const
{
    return u"overview"_s;
}

void OverviewPage::refresh()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void OverviewPage::showState(const DispatcherState &state)
{
    const bool isFirst = !m_state;
    m_state = state;
    if (isFirst && isVisible())
        read();
    else
        refresh();
}

QList<ServiceState> OverviewPage::serviceStates() const
{
    const QHash<QString, QDateTime> delivered = m_tools.history.lastDeliveries();
    QList<ServiceState> states;
    for (const Service &service : m_tools.services.all()) {
        ServiceState state;
        state.name = service.name;
        state.isEnabled = service.enabled;
        state.deliveredAt = delivered.value(service.name);
        if (service.enabled && service.sendToAccounts) {
            const QDateTime used = m_tools.history.lastAppDelivery(service.id);
            state.appUnusedSince = used.isValid() ? used : service.createdAt;
        }
        m_lastCheck(service.id, state);
        states.append(state);
    }
    return states;
}

void OverviewPage::read()
{
    if (!m_state)
        return;
    try {
        const QDateTime now = m_tools.clock.now();
        const RuleBook book = readRuleBook(m_tools.services, m_tools.messages, m_tools.schedules, m_tools.rules);
        const QList<ServiceState> services = serviceStates();
        const QList<OverviewFinding> findings =
            overviewFindings(book, services, *m_state, m_tools.settings.settings(), now);
        const auto problems = std::count_if(findings.cbegin(), findings.cend(), [](const OverviewFinding &finding) {
            return finding.weight == OverviewFinding::Weight::Problem;
        });
        m_verdict->setText(problems == 0 ? tr("Everything is all right.") : tr("Wants attention: %L1.").arg(problems));
        m_verdictIcon->setIcon(appearance::icon(problems == 0 ? u"done"_s : u"problem"_s));
        m_line->setText(stateLine(*m_state));
        m_findings->show(findings);
        m_services->show(services);
        m_services->setVisible(!services.isEmpty());
        const QDateTime since = now.addDays(-1);
        m_chart->show(historyBars(m_tools.history.hours(since, now), since, now), m_state->waiting);
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void OverviewPage::retranslate()
{
    m_heading->setText(tr("Overview"));
    m_services->retranslate();
    if (isVisible())
        read();
}
