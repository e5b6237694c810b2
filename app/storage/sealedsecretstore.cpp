// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/sealedsecretstore.h>

#include <storage/database.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = SecretPlace::Kind;

constexpr std::pair<Kind, QLatin1StringView> storedNames[] = {{Kind::AppSecret, "app-secret"_L1},
                                                              {Kind::WebhookUrl, "webhook-url"_L1},
                                                              {Kind::ProxyPassword, "proxy-password"_L1}};

} // namespace

QString storedName(SecretPlace::Kind kind)
{
    return std::find_if(std::begin(storedNames), std::end(storedNames),
                        [kind](const auto &known) { return known.first == kind; })
        ->second;
}

bool SealedSecretStore::isEmpty() const
{
    return !m_database.run(u"SELECT 1 FROM secret LIMIT 1"_s).next();
}

QSet<SecretPlace> SealedSecretStore::places(qint64 serviceId) const
{
    QSet<SecretPlace> places;
    const QString which = serviceId == 0 ? QString() : u" WHERE service_id = ?"_s;
    QSqlQuery query = m_database.run(u"SELECT service_id, kind, COALESCE(robot_id, 0) FROM secret"_s + which,
                                     serviceId == 0 ? QVariantList() : QVariantList{serviceId});
    while (query.next()) {
        const QString name = query.value(1).toString();
        for (const auto &[kind, known] : storedNames) {
            if (name == known)
                places.insert({query.value(0).toLongLong(), kind, query.value(2).toLongLong()});
        }
    }
    return places;
}

QByteArray SealedSecretStore::load(const SecretPlace &place) const
{
    QSqlQuery query =
        m_database.run(u"SELECT sealed FROM secret WHERE service_id = ? AND kind = ? AND COALESCE(robot_id, 0) = ?"_s,
                       {place.serviceId, storedName(place.kind), place.robotId});
    return query.next() ? QByteArray::fromBase64(query.value(0).toByteArray()) : QByteArray();
}

void SealedSecretStore::save(const SecretPlace &place, const QByteArray &sealed)
{
    const QVariant robot = place.robotId == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(place.robotId);
    m_database.run(u"INSERT INTO secret (service_id, kind, robot_id, sealed) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (service_id, kind, COALESCE(robot_id, 0)) DO UPDATE SET sealed = excluded.sealed"_s,
                   {place.serviceId, storedName(place.kind), robot, QString::fromLatin1(sealed.toBase64())});
}

void SealedSecretStore::remove(const SecretPlace &place)
{
    m_database.run(u"DELETE FROM secret WHERE service_id = ? AND kind = ? AND COALESCE(robot_id, 0) = ?"_s,
                   {place.serviceId, storedName(place.kind), place.robotId});
}
