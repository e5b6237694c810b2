// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/welcome/firststeps.h>

#include <algorithm>

std::array<bool, firstStepCount> firstStepsDone(const RuleBook &book, bool hasDelivered)
{
    const auto &schedules = book.schedules();
    const bool hasSchedule = std::any_of(schedules.cbegin(), schedules.cend(), [](const Schedule &schedule) {
        return schedule.kind == ScheduleKind::Standard;
    });
    return {!book.services().isEmpty(), !book.messages().isEmpty(), hasSchedule, !book.rules().isEmpty(), hasDelivered};
}

std::optional<FirstStep> nextFirstStep(const std::array<bool, firstStepCount> &done, const QSet<FirstStep> &skipped)
{
    for (int number = 0; number < firstStepCount; ++number) {
        const auto step = static_cast<FirstStep>(number);
        if (!done[static_cast<std::size_t>(number)] && !skipped.contains(step))
            return step;
    }
    return {};
}
