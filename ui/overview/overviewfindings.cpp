// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/overview/overviewfindings.h>

#include <domain/rulevalidation.h>
#include <texts/ruletexts.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRules = 5;   // named one by one
constexpr int longUnused = 30; // days; after how many WeCom switches an app off is not documented (wecom-api § 4)

class Overview
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
public:
    using Place = OverviewFinding::Place;

    void addSending(const DispatcherState &state)
    {
        if (state.who == DispatcherState::Sends::Nobody)
            problem(Place::Sending, state.trouble.isEmpty()
                                        ? tr("Nobody sends: alarms are not taken, and what waits stays.")
                                        : tr("Nobody sends: %1.").arg(state.trouble));
        const QString alert = alertText(state);
        if (!alert.isEmpty())
            problem(Place::Failed, alert);
        else if (state.failed > 0)
            problem(Place::Failed, tr("Notifications that could not be delivered: %L1.").arg(state.failed));
    }

    void addServices(const QList<ServiceState> &services, const QDateTime &now)
    {
        for (const ServiceState &service : services) {
            if (service.problems > 0)
                problem(Place::Services,
                        tr("The check of %1 found problems: %L2.").arg(service.name).arg(service.problems));
            if (service.appUnusedSince.isValid() && service.appUnusedSince.daysTo(now) >= longUnused)
                hint(Place::Services,
                     tr("Nothing has gone through the app of %1 for %L2 days. WeCom switches off apps that are "
                        "long unused: send a test to an account now and then.")
                         .arg(service.name)
                         .arg(service.appUnusedSince.daysTo(now)));
        }
    }

    void addRules(const RuleBook &book, const QDateTime &now)
    {
        int silent = 0;
        for (const Rule &rule : book.rules()) {
            const QList<RuleWarning> warnings = rule.enabled ? warningsOf(rule, book, now) : QList<RuleWarning>();
            if (warnings.isEmpty())
                continue;
            if (++silent <= mostRules)
                problem(Place::Rules, tr("Rule %1: %2").arg(rule.name, texts::warningText(warnings.constFirst().kind)));
        }
        if (silent > mostRules)
            problem(Place::Rules, tr("Other rules with a warning: %L1.").arg(silent - mostRules));
    }

    // What is still missing, in the order in which it is made.
    void addSteps(const RuleBook &book)
    {
        const auto &schedules = book.schedules();
        const bool hasSchedule = std::any_of(schedules.cbegin(), schedules.cend(), [](const Schedule &schedule) {
            return schedule.kind == ScheduleKind::Standard;
        });
        if (book.services().isEmpty())
            hint(Place::Services, tr("First step: add a service. It says through which robots and to which accounts "
                                     "notifications go."));
        else if (book.messages().isEmpty())
            hint(Place::Messages, tr("Next step: write a message, the text that people get."));
        else if (!hasSchedule)
            hint(Place::Schedules, tr("Next step: make a schedule, the hours in which people are told."));
        else if (book.rules().isEmpty())
            hint(Place::Rules, tr("Next step: make a rule. It says who is told about which alarms."));
    }

    void addFallback(const RuleBook &book, const Settings &settings)
    {
        if (book.rules().isEmpty())
            return;
        const Rule *rule = book.ruleNamed(settings.fallbackRule);
        if (settings.fallbackRule.isEmpty())
            hint(Place::Settings, tr("There is no fallback rule: when nobody can be reached, nobody is told of it."));
        else if (!rule || !rule->enabled)
            problem(Place::Settings, tr("The fallback rule %1 is disabled or was deleted.").arg(settings.fallbackRule));
    }

    QList<OverviewFinding> take() { return m_problems + m_hints; }

private:
    void problem(Place place, const QString &text)
    {
        m_problems.append({OverviewFinding::Weight::Problem, place, text});
    }
    void hint(Place place, const QString &text) { m_hints.append({OverviewFinding::Weight::Hint, place, text}); }

    QList<OverviewFinding> m_problems;
    QList<OverviewFinding> m_hints;
};

} // namespace

QList<OverviewFinding> overviewFindings(const RuleBook &book, const QList<ServiceState> &services,
                                        const DispatcherState &state, const Settings &settings, const QDateTime &now)
{
    Overview overview;
    overview.addSending(state);
    overview.addServices(services, now);
    overview.addRules(book, now);
    overview.addSteps(book);
    overview.addFallback(book, settings);
    return overview.take();
}
