// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/changestore.h>

#include <storage/database.h>
#include <storage/storedvalues.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// The operating system's word, not the environment's, which anybody sets.
QString thisUser()
{
    static const QString user = [] {
        const passwd *entry = getpwuid(geteuid());
        const QString name = entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
        return name + u'@' + QSysInfo::machineHostName();
    }();
    return user;
}

QString toJson(const QList<FieldChange> &fields)
{
    QJsonArray array;
    for (const FieldChange &field : fields)
        array.append(QJsonObject{{u"field"_s, field.field},
                                 {u"act"_s, static_cast<int>(field.act)},
                                 {u"secret"_s, field.isSecret},
                                 {u"before"_s, field.before},
                                 {u"after"_s, field.after}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<FieldChange> fromJson(const QString &json)
{
    QList<FieldChange> fields;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array)
        fields.append({value[u"field"_s].toString(), static_cast<ConfigAct>(value[u"act"_s].toInt()),
                       value[u"secret"_s].toBool(), value[u"before"_s].toString(), value[u"after"_s].toString()});
    return fields;
}

} // namespace

void ChangeStore::record(ConfigThing thing, const QString &name, const ConfigFacts &before, const ConfigFacts &after,
                         const QDateTime &now) const
{
    const QList<FieldChange> fields = changesBetween(before, after);
    if (fields.isEmpty())
        return;
    const ConfigAct act = before.isEmpty()  ? ConfigAct::Added
                          : after.isEmpty() ? ConfigAct::Deleted
                                            : ConfigAct::Changed;
    record(thing, act, name, fields, now);
}

void ChangeStore::record(ConfigThing thing, ConfigAct act, const QString &name, const QList<FieldChange> &fields,
                         const QDateTime &now) const
{
    m_database.run(u"INSERT INTO config_change (changed_at, who, program, thing, act, name, fields) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {storedMoment(now), thisUser(), storedText(QCoreApplication::applicationName()),
                    static_cast<int>(thing), static_cast<int>(act), storedText(name), toJson(fields)});
}

qint64 ChangeStore::lastId() const
{
    QSqlQuery query = m_database.run(u"SELECT COALESCE(MAX(id), 0) FROM config_change"_s);
    return query.next() ? query.value(0).toLongLong() : 0;
}

QList<ConfigChange> ChangeStore::since(qint64 id) const
{
    return selected(u"WHERE id > ? ORDER BY id"_s, {id});
}

QList<ConfigChange> ChangeStore::changes(const QDateTime &since, const std::optional<QDateTime> &until, int most) const
{
    QVariantList values{storedMoment(since)};
    if (until)
        values.append(storedMoment(*until));
    return selected(u"WHERE changed_at >= ? %1 ORDER BY changed_at DESC, id DESC LIMIT ?"_s.arg(
                        until ? u"AND changed_at < ?"_s : QString()),
                    values << most);
}

QList<ConfigChange> ChangeStore::selected(const QString &condition, const QVariantList &values) const
{
    QList<ConfigChange> changes;
    QSqlQuery query = m_database.run(
        u"SELECT id, changed_at, who, program, thing, act, name, fields FROM config_change "_s + condition, values);
    while (query.next())
        changes.append({query.value(0).toLongLong(), momentFromStored(query.value(1)), query.value(2).toString(),
                        query.value(3).toString(), static_cast<ConfigThing>(query.value(4).toInt()),
                        static_cast<ConfigAct>(query.value(5).toInt()), query.value(6).toString(),
                        fromJson(query.value(7).toString())});
    return changes;
}
