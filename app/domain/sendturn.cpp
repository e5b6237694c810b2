// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/sendturn.h>

#include <algorithm>

SendTurn nextTurn(MessageTarget target, const std::vector<qint64> &sent, const WaitingAlarms &waiting, qint64 now)
{
    if (waiting.count == 0)
        return {};
    const int kept = waiting.hasCritical ? 0 : sendPace::keptForCritical;
    const PaceBudget budget = paceBudget(target, sent, now, kept);
    if (budget.left == 0)
        return {SendTurn::Kind::Later, budget.freeAt};
    const qint64 minute = std::chrono::milliseconds(std::chrono::minutes(1) + paceMargin).count();
    const auto lately =
        static_cast<qsizetype>(sent.cend() - std::upper_bound(sent.cbegin(), sent.cend(), now - minute));
    const bool isCalm = lately + waiting.count <= sendPace::atOnce;
    if (isCalm || (waiting.count == 1 && waiting.hasCritical))
        return {SendTurn::Kind::Own};
    if (lately == 0) // the first alarm after quiet is never delayed
        return {SendTurn::Kind::Own};
    if (waiting.fillsDigest)
        return {SendTurn::Kind::Digest};
    const qint64 spacing = target == MessageTarget::Robot ? sendPace::robotSpacing : sendPace::memberSpacing;
    const qint64 next = lately < sendPace::atOnce ? now : sent.back() + spacing;
    if (next > now)
        return {SendTurn::Kind::Later, next};
    return {waiting.count == 1 ? SendTurn::Kind::Own : SendTurn::Kind::Digest};
}
