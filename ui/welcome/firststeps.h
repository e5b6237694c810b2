// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/rulebook.h>

#include <QSet>

#include <array>

// What has to be there before a first alarm reaches somebody, in the order in which it is made.
enum class FirstStep { Service, Message, Schedule, Rule, Test };

inline constexpr int firstStepCount = 5;

// Of each step whether it is done. `hasDelivered`: something has reached somebody once.
std::array<bool, firstStepCount> firstStepsDone(const RuleBook &book, bool hasDelivered);

// The first that is neither done nor skipped; nothing: there is none.
std::optional<FirstStep> nextFirstStep(const std::array<bool, firstStepCount> &done, const QSet<FirstStep> &skipped);
