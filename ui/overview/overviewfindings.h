// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/rulebook.h>
#include <domain/settings.h>
#include <ui/dispatcher/dispatcherstate.h>
#include <ui/overview/servicestate.h>

#include <QList>
#include <QString>

// Something that wants somebody's attention, and where it is mended.
struct OverviewFinding
{
    enum class Weight { Problem, Hint };
    enum class Place { Services, Messages, Schedules, Rules, Failed, Settings, Sending };

    Weight weight = Weight::Problem;
    Place place = Place::Services;
    QString text;

    bool operator==(const OverviewFinding &) const = default;
};

// Problems before hints; empty: everything is all right.
QList<OverviewFinding> overviewFindings(const RuleBook &book, const QList<ServiceState> &services,
                                        const DispatcherState &state, const Settings &settings, const QDateTime &now);
