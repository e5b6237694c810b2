// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/tokenstore.h>

#include <domain/failure.h>
#include <storage/changestore.h>
#include <storage/database.h>
#include <storage/storedvalues.h>
#include <storage/transaction.h>

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &token)
{
    return QCryptographicHash::hash("tocsin-intake/" + token, QCryptographicHash::Sha256).toHex();
}

// Without a branch that depends on the content.
bool isSame(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype place = 0; place < left.size(); ++place)
        difference |= static_cast<unsigned char>(left[place]) ^ static_cast<unsigned char>(right[place]);
    return difference == 0;
}

} // namespace

QList<IntakeToken> TokenStore::all() const
{
    QList<IntakeToken> tokens;
    QSqlQuery query = m_database.run(u"SELECT name, created_at FROM intake_token ORDER BY name"_s);
    while (query.next())
        tokens.append({query.value(0).toString(), momentFromStored(query.value(1))});
    return tokens;
}

QString TokenStore::create(const QString &name, const QDateTime &now)
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof(random));
    const QByteArray token = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    Transaction transaction(m_database);
    QSqlQuery known = m_database.run(u"SELECT 1 FROM intake_token WHERE name = ?"_s, {name});
    if (known.next())
        throw Failure(FailureKind::NameTaken, name);
    m_database.run(u"INSERT INTO intake_token (name, hash, created_at) VALUES (?, ?, ?)"_s,
                   {name, QString::fromLatin1(hashOf(token)), storedMoment(now)});
    ChangeStore(m_database).record(ConfigThing::Token, ConfigAct::Added, name, {}, now);
    transaction.commit();
    return QString::fromLatin1(token);
}

bool TokenStore::revoke(const QString &name, const QDateTime &now)
{
    Transaction transaction(m_database);
    const QSqlQuery query = m_database.run(u"DELETE FROM intake_token WHERE name = ?"_s, {name});
    const bool wasThere = query.numRowsAffected() > 0;
    if (wasThere)
        ChangeStore(m_database).record(ConfigThing::Token, ConfigAct::Deleted, name, {}, now);
    transaction.commit();
    return wasThere;
}

bool TokenStore::accepts(const QByteArray &token) const
{
    const QByteArray hash = hashOf(token);
    bool isKnown = false;
    QSqlQuery query = m_database.run(u"SELECT hash FROM intake_token"_s);
    while (query.next())
        isKnown = isSame(query.value(0).toString().toLatin1(), hash) || isKnown;
    return isKnown;
}
