// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/accountsmodel.h>

#include <contacts/pastedcontacts.h>
#include <domain/typedtext.h>
#include <ui/services/servicedraft.h>
#include <ui/widgets/edittable.h>

AccountsModel::AccountsModel(ServiceDraft &draft, QObject *parent)
    : DraftTableModel(draft, {ServiceField::Account, ServiceField::AccountName}, {ServiceField::Account}, parent)
{}

qsizetype AccountsModel::count() const
{
    return m_draft.typed().accounts.size();
}

QString AccountsModel::typedText(int row, int column) const
{
    const Account &account = m_draft.typed().accounts[row];
    return column == AccountColumn ? account.account : account.name;
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (role == editRole::placeholder)
        return index.column() == AccountColumn ? tr("Account in Contacts") : tr("For people only");
    return DraftTableModel::data(index, role);
}

void AccountsModel::setText(Service &service, int row, int column, const QString &text) const
{
    Account &account = service.accounts[row];
    (column == AccountColumn ? account.account : account.name) = text;
}

void AccountsModel::insertEmpty(Service &service, int row, int count) const
{
    service.accounts.insert(row, count, Account());
}

void AccountsModel::remove(Service &service, int row, int count) const
{
    service.accounts.remove(row, count);
}

bool AccountsModel::isEmptyRow(int row) const
{
    const Account &account = m_draft.typed().accounts[row];
    return account.account.trimmed().isEmpty() && account.name.trimmed().isEmpty();
}

void AccountsModel::appendPasted(Service &service, const QString &text) const
{
    const ContactsTable table = parsePastedContacts(text);
    QMap<int, Account> rows; // what is no account stands between the others, where it was
    for (const ContactsEntry &entry : table.entries)
        rows.insert(entry.row, {entry.account, entry.name});
    for (const ContactsProblem &problem : table.problems) {
        if (problem.kind != ContactsProblemKind::ExamplePerson && !rows.contains(problem.row))
            rows.insert(problem.row, {cleanedIdentifier(problem.value), {}});
    }
    service.accounts += rows.values();
}

void AccountsModel::setAccounts(const QList<Account> &accounts)
{
    replaceRows([&](Service &service) { service.accounts = accounts; });
}
