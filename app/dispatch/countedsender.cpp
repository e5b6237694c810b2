// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/countedsender.h>

#include <domain/failure.h>
#include <domain/pace.h>

#include <QLoggingCategory>

namespace {

Q_LOGGING_CATEGORY(lcDispatch, "tocsin.dispatch")

} // namespace

SendJob *CountedSender::send(const Service &service, const QList<Receiver> &receivers, const OutgoingMessage &message,
                             QObject *parent)
{
    SendJob *job = m_sender.send(service, receivers, message, parent);
    // The first to hear of the result: what follows from it may ask for the pace already.
    QObject::connect(job, &SendJob::finished, job,
                     [this, service](const SendResult &result) { count(service, result); });
    return job;
}

// A message that was sent stays sent, whether or not it could be counted.
void CountedSender::count(const Service &service, const SendResult &result)
{
    QStringList keys;
    for (const ReceiverResult &each : result.receivers) {
        const QString key = countsForPace(each) ? paceKeyOf(service, each.receiver) : QString();
        if (!key.isEmpty())
            keys.append(key);
    }
    if (keys.isEmpty())
        return;
    try {
        m_pace.record(keys, m_clock.now());
    } catch (const Failure &failure) {
        qCWarning(lcDispatch, "The pace was not kept: failure %d", static_cast<int>(failure.kind));
    }
}
