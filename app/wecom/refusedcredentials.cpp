// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/refusedcredentials.h>

#include <QCryptographicHash>

#include <algorithm>

namespace {

QByteArray credentialsOf(const Service &service)
{
    const QString text = service.app.companyId + QLatin1Char('\n') + service.app.secret.reveal();
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

int RefusedCredentials::note(const Service &service, const CallTrouble &trouble, const QDateTime &now)
{
    m_entries.removeIf([&now](const Entry &entry) {
        return entry.moment > now || entry.moment.secsTo(now) >= secondsOfMemory; // later than now: the clock was set
    });
    m_entries.append({service.route.apiBaseUrl, credentialsOf(service), trouble, now});
    return countAt(service.route.apiBaseUrl, now);
}

std::optional<RefusedCredentials::Refusal> RefusedCredentials::justRefused(const Service &service,
                                                                           const QDateTime &now) const
{
    const QByteArray credentials = credentialsOf(service);
    const auto last = std::find_if(m_entries.crbegin(), m_entries.crend(), [&](const Entry &entry) {
        return entry.credentials == credentials && entry.apiBaseUrl == service.route.apiBaseUrl;
    });
    if (last == m_entries.crend())
        return {};
    const qint64 passed = last->moment.secsTo(now);
    if (passed < 0 || passed >= secondsToWait)
        return {};
    return Refusal{last->trouble, secondsToWait - passed, countAt(service.route.apiBaseUrl, now)};
}

int RefusedCredentials::countAt(const QString &apiBaseUrl, const QDateTime &now) const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.apiBaseUrl == apiBaseUrl && entry.moment.secsTo(now) < secondsOfMemory;
    }));
}
