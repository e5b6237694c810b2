// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/sealedsecretstore.h>

#include <storage/database.h>

using namespace Qt::Literals::StringLiterals;

QString storedName(SecretPlace::Kind kind)
{
    switch (kind) {
    case SecretPlace::Kind::AppSecret:
        return u"app-secret"_s;
    case SecretPlace::Kind::WebhookUrl:
        return u"webhook-url"_s;
    case SecretPlace::Kind::ProxyPassword:
        return u"proxy-password"_s;
    }
    Q_UNREACHABLE();
}

bool SealedSecretStore::isEmpty() const
{
    return !m_database.run(u"SELECT 1 FROM secret LIMIT 1"_s).next();
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
