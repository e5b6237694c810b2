// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/recordedsender.h>

#include <domain/failure.h>
#include <domain/pace.h>
#include <storage/transaction.h>

#include <QLoggingCategory>

namespace {

Q_LOGGING_CATEGORY(lcDispatch, "tocsin.dispatch")

} // namespace

SendJob *RecordedSender::send(const Service &service, const QList<Receiver> &receivers, const OutgoingMessage &message,
                              QObject *parent)
{
    SendJob *job = m_sender.send(service, receivers, message, parent);
    // The first to hear of the result: what follows from it may ask for the pace already.
    QObject::connect(job, &SendJob::finished, job,
                     [this, service, message](const SendResult &result) { record(service, message, result); });
    return job;
}

// A message that was sent stays sent, whether or not it could be written down.
void RecordedSender::record(const Service &service, const OutgoingMessage &message, const SendResult &result)
{
    QStringList keys;
    for (const ReceiverResult &each : result.receivers) {
        const QString key = countsForPace(each) ? paceKeyOf(service, each.receiver) : QString();
        if (!key.isEmpty())
            keys.append(key);
    }
    try {
        Transaction transaction(m_deliveries.database());
        m_deliveries.addTest(service, message, result.receivers, m_clock.now());
        if (!keys.isEmpty())
            m_pace.record(keys, m_clock.now());
        transaction.commit();
    } catch (const Failure &failure) {
        qCWarning(lcDispatch, "What was sent was not written down: failure %d", static_cast<int>(failure.kind));
    }
}
