// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/servicedraft.h>

#include <domain/typedtext.h>

namespace {

Service withoutSecrets(Service service)
{
    service.app.secret = {};
    service.route.proxyPassword = {};
    for (Robot &robot : service.robots)
        robot.webhookUrl = {};
    return service;
}

// The robots of a copy have no ids yet, but the draft must know them again: negative ones, of its own.
Service withRowIds(Service service)
{
    qint64 next = -1;
    for (Robot &robot : service.robots) {
        if (robot.id == 0)
            robot.id = next--;
    }
    return service;
}

SecretText typedOr(const SecretText &typed, const SecretText &otherwise)
{
    return typed.isGiven() ? typed : otherwise;
}

bool isBlank(const Robot &robot)
{
    return robot.id == 0 && robot.groupName.isEmpty() && !robot.webhookUrl.isGiven();
}

bool isBlank(const Account &account)
{
    return account.account.isEmpty() && account.name.isEmpty();
}

// Rows that were opened at the end and never filled in; only at the end, so that the numbers of the others stay.
template <typename Row>
void dropBlankEnd(QList<Row> &rows)
{
    while (rows.size() > 1 && isBlank(rows.constLast()))
        rows.removeLast();
}

Service meant(const Service &typed)
{
    Service service = cleanedService(typed);
    dropBlankEnd(service.robots);
    dropBlankEnd(service.accounts);
    if (!service.sendToGroups && service.robots.size() == 1 && isBlank(service.robots.constFirst()))
        service.robots.clear();
    if (!service.sendToAccounts && service.accounts.size() == 1 && isBlank(service.accounts.constFirst()))
        service.accounts.clear();
    return service;
}

// As it stands in the database, whether or not its value is at hand.
SecretText storedIfAny(const SecretText &original)
{
    return original.isMissing() ? SecretText() : SecretText::stored();
}

} // namespace

ServiceDraft::ServiceDraft(const Service &original, const QStringList &takenNames, QObject *parent)
    : QObject(parent), m_original(withRowIds(original)), m_typed(withoutSecrets(m_original)), m_takenNames(takenNames)
{
    evaluate();
}

bool ServiceDraft::isChanged() const
{
    return m_typed != withoutSecrets(m_original);
}

void ServiceDraft::change(const std::function<void(Service &)> &edit)
{
    edit(m_typed);
    evaluate();
    Q_EMIT changed();
}

void ServiceDraft::tidy()
{
    change([](Service &service) { service = cleanedService(service); });
}

void ServiceDraft::setTakenNames(const QStringList &names)
{
    m_takenNames = names;
    evaluate();
    Q_EMIT changed();
}

void ServiceDraft::evaluate()
{
    // With the stored URLs: a new API base URL makes strangers of them, and a typed one may repeat one of them.
    const Service service = toSend();
    m_problems = problemsOf(service);
    if (m_takenNames.contains(service.name))
        m_problems.prepend({ServiceField::Name, ServiceProblemKind::NameTaken});
}

Service ServiceDraft::toSave() const
{
    Service service = meant(m_typed);
    const bool isNewCopy = m_original.id == 0; // of a duplicate, the secrets must be written once more
    const auto kept = [isNewCopy](const SecretText &original) { return isNewCopy ? original : storedIfAny(original); };
    service.app.secret = typedOr(service.app.secret, kept(m_original.app.secret));
    service.route.proxyPassword = service.route.proxy.isEmpty()
                                      ? SecretText()
                                      : typedOr(service.route.proxyPassword, kept(m_original.route.proxyPassword));
    for (Robot &robot : service.robots) {
        if (const Robot *original = originalOf(robot))
            robot.webhookUrl = typedOr(robot.webhookUrl, kept(original->webhookUrl));
        if (isNewCopy || robot.id < 0)
            robot.id = 0;
    }
    return service;
}

Service ServiceDraft::toSend() const
{
    Service service = meant(m_typed);
    service.app.secret = typedOr(service.app.secret, m_original.app.secret);
    service.route.proxyPassword = typedOr(service.route.proxyPassword, m_original.route.proxyPassword);
    for (Robot &robot : service.robots) {
        if (const Robot *original = originalOf(robot))
            robot.webhookUrl = typedOr(robot.webhookUrl, original->webhookUrl);
    }
    return service;
}

QList<Account> ServiceDraft::accounts() const
{
    QList<Account> accounts = meant(m_typed).accounts;
    if (accounts.size() == 1 && isBlank(accounts.constFirst()))
        accounts.clear();
    return accounts;
}

bool ServiceDraft::hasStoredSecret() const
{
    return !m_original.app.secret.isMissing();
}

bool ServiceDraft::hasStoredProxyPassword() const
{
    return !m_original.route.proxyPassword.isMissing();
}

bool ServiceDraft::hasStoredUrl(const Robot &robot) const
{
    const Robot *original = originalOf(robot);
    return original && !original->webhookUrl.isMissing();
}

const Robot *ServiceDraft::originalOf(const Robot &robot) const
{
    if (robot.id == 0)
        return nullptr;
    for (const Robot &original : m_original.robots) {
        if (original.id == robot.id)
            return &original;
    }
    return nullptr;
}
