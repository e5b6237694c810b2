// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <serving/alliswell.h>

#include <domain/dailycheck.h>
#include <domain/failure.h>
#include <storage/transaction.h>

#include <QLocale>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(serveLog, "tocsin.serve")

} // namespace

void AllIsWell::look()
{
    try {
        const QDateTime now = m_backend.clock.now().toLocalTime();
        if (m_backend.settings.settings().dailyAllIsWell && isAllIsWellDue(now, m_backend.settings.lastAllIsWell()))
            send();
    } catch (const Failure &failure) {
        qCWarning(serveLog, "The daily message waits: %s", qUtf8Printable(failure.detail));
    }
}

// The groups of the service; its accounts only where it has no group, for one message in each channel is enough.
QList<Receiver> AllIsWell::receiversOf(const Service &service)
{
    QList<Receiver> receivers;
    if (service.sendToGroups) {
        for (const Robot &robot : service.robots)
            receivers.append({Receiver::Kind::Group, robot.groupName});
    }
    if (receivers.isEmpty() && service.sendToAccounts) {
        for (const Account &account : service.accounts)
            receivers.append({Receiver::Kind::Account, account.account});
    }
    return receivers;
}

void AllIsWell::send()
{
    const QDateTime now = m_backend.clock.now();
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    Alarm alarm; // what it is about, for the history
    alarm.id = u"Tocsin#All is well"_s;
    alarm.path = u"Tocsin"_s;
    alarm.name = tr("All is well");
    alarm.eventTime = now;
    QList<OpenDelivery> opened;
    Transaction transaction(m_backend.database);
    const qint64 alarmId = m_backend.deliveries.addAlarm(storedAlarm({alarm, false}), now);
    for (const Service &service : m_backend.services.all()) {
        if (!service.enabled)
            continue;
        QHash<QString, qint64> robotIds;
        for (const Robot &robot : service.robots)
            robotIds.insert(robot.groupName, robot.id);
        PlannedDelivery delivery;
        delivery.serviceId = service.id;
        delivery.service = service.name;
        delivery.receivers = receiversOf(service);
        delivery.message.language = isChinese ? Language::Chinese : Language::English;
        delivery.message.text = tr("All is well: Tocsin runs and reaches you through %1.").arg(service.name);
        opened +=
            m_backend.deliveries.addDelivery(alarmId, alarm, delivery, robotIds, DeliveryStore::Source::Test, now);
    }
    m_backend.settings.setLastAllIsWell(now.toLocalTime().date());
    transaction.commit();
    m_backend.runner.add(opened);
}
