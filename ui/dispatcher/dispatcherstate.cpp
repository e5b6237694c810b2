// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/dispatcher/dispatcherstate.h>
#include <ui/widgets/moments.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

class Dispatching
{
    Q_DECLARE_TR_FUNCTIONS(Dispatching)
};

QString whoText(const DispatcherState &state)
{
    switch (state.who) {
    case DispatcherState::Sends::Nobody:
        return state.trouble.isEmpty() ? Dispatching::tr("Nobody sends")
                                       : Dispatching::tr("Nobody sends: %1").arg(state.trouble);
    case DispatcherState::Sends::Starting:
        return Dispatching::tr("Starting to send");
    case DispatcherState::Sends::ThisWindow:
        return Dispatching::tr("This window sends");
    case DispatcherState::Sends::Another:
        return Dispatching::tr("The dispatcher sends (process %1)").arg(state.process);
    }
    Q_UNREACHABLE();
}

QString timeText(const QDateTime &moment)
{
    const bool isToday = moments::shown(moment).date() == moments::today();
    return isToday ? moments::clockText(moment) : moments::minuteText(moment);
}

} // namespace

QString stateLine(const DispatcherState &state)
{
    QStringList parts{whoText(state)};
    if (!state.address.isEmpty())
        parts.append(state.address);
    parts.append(Dispatching::tr("%L1 waiting").arg(state.waiting));
    if (state.lastDelivery)
        parts.append(Dispatching::tr("last delivery %1").arg(timeText(*state.lastDelivery)));
    return parts.join(u" · "_s);
}

QString alertText(const DispatcherState &state)
{
    QStringList sentences;
    if (!state.stuck.isEmpty()) {
        const StuckReceiver &first = state.stuck.constFirst();
        sentences.append(Dispatching::tr("For five minutes nothing has reached %1 of %2, and alarms wait for it.")
                             .arg(first.receiver, first.service));
        if (state.stuck.size() > 1)
            sentences.append(Dispatching::tr("%L1 other receivers stand still too.").arg(state.stuck.size() - 1));
    }
    if (state.unreached > 0)
        sentences.append(
            Dispatching::tr("Alarms that have reached nobody: %L1. The Failed list says why.").arg(state.unreached));
    return sentences.join(u' ');
}
