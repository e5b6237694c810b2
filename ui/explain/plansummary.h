// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/deliveryplan.h>

#include <QString>

// One sentence over all rules: how many fire and whom they tell, or why nobody is told. `ruleOfAlarm`: the rule that
// the alarm names, if it does.
QString planSummary(const DeliveryPlan &plan, const QString &ruleOfAlarm);
