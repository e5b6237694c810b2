// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/settingstore.h>

#include <storage/changestore.h>
#include <storage/database.h>
#include <storage/storedvalues.h>
#include <storage/transaction.h>

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString historyDays = u"history-days"_s;
const QString intakeAddress = u"intake-address"_s;
const QString fallbackRule = u"fallback-rule"_s;
const QString proxy = u"proxy"_s;
const QString caFile = u"ca-file"_s;
const QString dailyAllIsWell = u"daily-all-is-well"_s;
const QString lastAllIsWellDay = u"last-all-is-well"_s;
const QString demoIds = u"demo"_s;

} // namespace

Settings SettingStore::settings() const
{
    QHash<QString, QString> stored;
    QSqlQuery query = m_database.run(u"SELECT name, value FROM setting"_s);
    while (query.next())
        stored.insert(query.value(0).toString(), query.value(1).toString());
    Settings settings;
    const int days = stored.value(historyDays).toInt();
    if (days >= Settings::leastHistoryDays && days <= Settings::mostHistoryDays)
        settings.historyDays = days;
    settings.intakeAddress = stored.value(intakeAddress, settings.intakeAddress);
    settings.fallbackRule = stored.value(fallbackRule);
    settings.route = {stored.value(proxy), stored.value(caFile)};
    settings.dailyAllIsWell = stored.value(dailyAllIsWell) == u"1";
    return settings;
}

void SettingStore::save(const Settings &settings, const QDateTime &now)
{
    const QList<QPair<QString, QString>> values{
        {historyDays, QString::number(settings.historyDays)},
        {intakeAddress, settings.intakeAddress},
        {fallbackRule, settings.fallbackRule},
        {proxy, settings.route.proxy},
        {caFile, settings.route.caFile},
        {dailyAllIsWell, settings.dailyAllIsWell ? u"1"_s : u"0"_s},
    };
    Transaction transaction(m_database);
    ChangeStore(m_database).record(ConfigThing::Settings, {}, factsOf(this->settings()), factsOf(settings), now);
    for (const auto &[name, value] : values)
        write(name, value);
    transaction.commit();
}

void SettingStore::write(const QString &name, const QString &value)
{
    m_database.run(
        u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        {name, storedText(value)});
}

QString SettingStore::read(const QString &name) const
{
    QSqlQuery row = m_database.run(u"SELECT value FROM setting WHERE name = ?"_s, {name});
    return row.next() ? row.value(0).toString() : QString();
}

QDate SettingStore::lastAllIsWell() const
{
    return QDate::fromString(read(lastAllIsWellDay), Qt::ISODate);
}

void SettingStore::setLastAllIsWell(QDate day)
{
    write(lastAllIsWellDay, day.toString(Qt::ISODate));
}

QJsonObject SettingStore::demo() const
{
    return QJsonDocument::fromJson(read(demoIds).toUtf8()).object();
}

void SettingStore::setDemo(const QJsonObject &ids)
{
    write(demoIds, ids.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
}
