// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <serving/selfalarms.h>

#include <domain/failure.h>

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(serveLog, "tocsin.serve")

const QString ownPath = u"Tocsin"_s;
const QString ownId = u"Tocsin#Notifications"_s;
constexpr qint64 pauseBetween = 60'000; // ms

} // namespace

void SelfAlarms::hearOfRefused(const QList<qint64> &alarmIds)
{
    try {
        for (const Alarm &alarm : m_backend.deliveries.unreached(alarmIds)) {
            if (alarm.id == ownId)
                continue;
            qCWarning(serveLog, "%s has reached nobody", qUtf8Printable(alarm.id));
            add(tr("%1 (%2) has reached nobody: every receiver was refused.").arg(alarm.name, alarm.path));
        }
    } catch (const Failure &failure) {
        qCWarning(serveLog, "Whom an alarm has reached cannot be read: %s", qUtf8Printable(failure.detail));
    }
}

void SelfAlarms::hearOfStuck(const QList<WaitingTarget> &targets)
{
    for (const WaitingTarget &target : targets)
        add(tr("For five minutes nothing has reached %1, and %2 events wait.")
                .arg(target.receiver.name, QString::number(target.events)));
}

void SelfAlarms::add(const QString &sentence)
{
    m_sentences.append(sentence);
    raiseWaiting();
}

void SelfAlarms::raiseWaiting()
{
    const QDateTime now = m_backend.clock.now();
    const qint64 moment = now.toMSecsSinceEpoch();
    if (m_sentences.isEmpty() || (moment >= m_raisedAt && moment - m_raisedAt < pauseBetween))
        return;
    try {
        const QString rule = m_backend.settings.settings().fallbackRule;
        if (rule.isEmpty())
            return m_sentences.clear();
        Alarm alarm;
        alarm.id = ownId;
        alarm.path = ownPath;
        alarm.name =
            m_sentences.size() == 1
                ? m_sentences.constFirst()
                : tr("%1 And %2 more like it.").arg(m_sentences.constFirst(), QString::number(m_sentences.size() - 1));
        alarm.level = AlarmLevel::Critical;
        alarm.active = true;
        alarm.rule = rule;
        alarm.eventTime = now;
        m_backend.dispatcher.accept({IncomingAlarm{alarm, false}});
        m_sentences.clear();
        m_raisedAt = moment;
    } catch (const Failure &failure) {
        qCWarning(serveLog, "The fallback rule was not asked: %s", qUtf8Printable(failure.detail));
    }
}
