// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/welcome/demo.h>

#include <backend/configexchange.h>
#include <storage/ruleloosening.h>
#include <storage/transaction.h>
#include <texts/problemtexts.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Outside any namespace: the macro declares a function.
static void loadResources()
{
    Q_INIT_RESOURCE(demo); // a static library's resources are not linked by themselves
}

namespace {

const QString idPrefix = u"tocsin-demo/"_s; // of the alarms

QString language()
{
    return QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

QJsonArray idsOf(const QJsonObject &record, const QString &kind)
{
    return record.value(kind).toArray();
}

// As it stands in the database, whatever it is called now.
template <typename Store>
auto thoseOf(const Store &store, const QJsonArray &ids)
{
    auto things = store.all();
    things.removeIf([&](const auto &thing) { return !ids.contains(QJsonValue(thing.id)); });
    return things;
}

template <typename Things>
QJsonArray idsOfThose(const Things &things, const QList<ConfigChange> &added, ConfigThing kind)
{
    QJsonArray ids;
    for (const auto &thing : things) {
        const bool isAdded = std::any_of(added.cbegin(), added.cend(), [&](const ConfigChange &change) {
            return change.thing == kind && change.act == ConfigAct::Added && change.name == thing.name;
        });
        if (isAdded)
            ids.append(thing.id);
    }
    return ids;
}

} // namespace

Demo::Demo(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend)
{
    loadResources();
    connect(&m_sandbox, &WecomSandbox::messageAccepted, this, &Demo::tellArrived);
    m_sandbox.world().users = {u"zhangsan"_s, u"lisi"_s};
}

// The port of last time, if nobody has taken it.
bool Demo::listen(quint16 port)
{
    HttpServerOptions options;
    options.port = port;
    if (m_sandbox.listen(options))
        return true;
    options.port = 0;
    if (m_sandbox.listen(options))
        return true;
    Q_EMIT failed(tr("The stand-in for WeCom cannot listen on this computer: %1").arg(m_sandbox.errorText()));
    return false;
}

void Demo::follow()
{
    const QJsonObject record = m_backend.settings.demo();
    if (record.isEmpty() == !m_isSetUp)
        return;
    if (record.isEmpty()) {
        m_sandbox.close();
        m_isSetUp = false;
        return Q_EMIT changed();
    }
    QList<Service> services = thoseOf(m_backend.services, idsOf(record, u"services"_s));
    const int port = services.isEmpty() ? 0 : QUrl(services.constFirst().route.apiBaseUrl).port(0);
    if (!listen(static_cast<quint16>(port)))
        return;
    for (Service &service : services) {
        const QString before = service.route.apiBaseUrl;
        if (before == m_sandbox.baseUrl())
            continue;
        service = m_backend.services.withSecrets(service);
        service.route.apiBaseUrl = m_sandbox.baseUrl();
        for (Robot &robot : service.robots)
            robot.webhookUrl = SecretText(robot.webhookUrl.reveal().replace(before, m_sandbox.baseUrl()));
        m_backend.services.save(service, m_backend.clock.now());
    }
    m_isSetUp = true;
    Q_EMIT changed();
}

QByteArray Demo::configuration() const
{
    QFile file(u":/demo/%1.json"_s.arg(language()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The demo is not in the program");
    return file.readAll().replace("BASE_URL", m_sandbox.baseUrl().toUtf8());
}

void Demo::setUp()
{
    if (m_isSetUp)
        return;
    if (!listen(0))
        return;
    const ImportResult result = importConfig(m_backend, configuration(), {}, ImportMode::Apply);
    if (!result.problems.isEmpty()) {
        m_sandbox.close();
        const ConfigProblem &problem = result.problems.constFirst();
        return Q_EMIT failed(problem.path + u": "_s + texts::problemText(problem));
    }
    m_backend.settings.setDemo(
        {{u"services"_s, idsOfThose(m_backend.services.all(), result.changes, ConfigThing::Service)},
         {u"messages"_s, idsOfThose(m_backend.messages.all(), result.changes, ConfigThing::Message)},
         {u"schedules"_s, idsOfThose(m_backend.schedules.all(), result.changes, ConfigThing::Schedule)},
         {u"rules"_s, idsOfThose(m_backend.rules.all(), result.changes, ConfigThing::Rule)}});
    m_isSetUp = true;
    Q_EMIT changed();
}

void Demo::remove()
{
    const QDateTime now = m_backend.clock.now();
    const QJsonObject record = m_backend.settings.demo();
    Transaction transaction(m_backend.database);
    for (const Rule &rule : thoseOf(m_backend.rules, idsOf(record, u"rules"_s)))
        m_backend.rules.remove(rule.id, now);
    const auto take = [&](UsedThing::Kind kind, auto &store, const QString &name) {
        for (const auto &thing : thoseOf(store, idsOf(record, name))) {
            takeOutOfRules(m_backend.rules, {kind, thing.id, {}}, now); // of rules that were made since
            store.remove(thing.id, now);
        }
    };
    take(UsedThing::Kind::Service, m_backend.services, u"services"_s);
    take(UsedThing::Kind::Message, m_backend.messages, u"messages"_s);
    take(UsedThing::Kind::Schedule, m_backend.schedules, u"schedules"_s);
    m_backend.deliveries.removeAlarmsOf(idPrefix);
    for (const QJsonValue &service : idsOf(record, u"services"_s))
        m_backend.deliveries.removeTestsOf(service.toInteger());
    m_backend.settings.setDemo({});
    transaction.commit();
    m_sandbox.close();
    m_isSetUp = false;
    m_backend.dispatcher.reload();
    Q_EMIT changed();
}

void Demo::send(Sample sample)
{
    const bool isChinese = language() == u"zh_CN";
    const auto alarm = [&](const QString &name, const QString &pump, AlarmLevel level, bool active) {
        IncomingAlarm incoming;
        incoming.hasOwnTime = true;
        incoming.alarm.path = (isChinese ? u"演示/"_s : u"Demo/"_s) + pump;
        incoming.alarm.id = idPrefix + pump + u'#' + name;
        incoming.alarm.name = name;
        incoming.alarm.type = u"boolean"_s;
        incoming.alarm.level = level;
        incoming.alarm.active = active;
        incoming.alarm.value = active ? u"0"_s : u"1"_s;
        incoming.alarm.eventTime = m_backend.clock.now();
        return incoming;
    };
    const QString pump = isChinese ? u"%1号泵"_s : u"Pump %1"_s;
    const QString stopped = isChinese ? u"水泵停止"_s : u"Pump stopped"_s;
    QList<IncomingAlarm> alarms;
    if (sample == Sample::TenAtOnce) {
        for (int number = 1; number <= 10; ++number)
            alarms.append(alarm(isChinese ? u"温度过高"_s : u"Too hot"_s, pump.arg(number), AlarmLevel::High, true));
    } else {
        alarms.append(alarm(stopped, pump.arg(3), AlarmLevel::Critical, sample == Sample::Stops));
    }
    m_backend.dispatcher.reload(); // the configuration may have changed since the last time
    m_backend.dispatcher.accept(alarms);
}

// The sandbox tells a robot by the last characters of its key.
void Demo::tellArrived(const QJsonObject &message)
{
    const bool isChinese = language() == u"zh_CN";
    Arrived arrival;
    arrival.at = QDateTime::fromString(message.value(u"time"_s).toString(), Qt::ISODateWithMs);
    arrival.text = message.value(u"content"_s).toString();
    arrival.isMarkdown = message.value(u"msgtype"_s).toString() == u"markdown";
    const QString robot = message.value(u"robot"_s).toString();
    if (robot.endsWith(u"0001"_s))
        arrival.receiver = isChinese ? u"夜班"_s : u"Night shift"_s;
    else if (robot.endsWith(u"0002"_s))
        arrival.receiver = isChinese ? u"维修班"_s : u"Maintenance"_s;
    QStringList accounts;
    for (const QJsonValue &account : message.value(u"touser"_s).toArray())
        accounts.append(account.toString());
    if (!accounts.isEmpty())
        arrival.receiver = accounts.join(u", "_s);
    Q_EMIT arrived(arrival);
}
