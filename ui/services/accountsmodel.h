// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/services/drafttablemodel.h>

// The accounts of a draft: account and the person's name.
// What is pasted may have a header and its columns in any order; rows that are no account stay, to be mended.
class AccountsModel : public DraftTableModel
{
    Q_OBJECT
public:
    enum Column { AccountColumn, NameColumn };

    explicit AccountsModel(ServiceDraft &draft, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    void setAccounts(const QList<Account> &accounts); // in place of all rows

protected:
    qsizetype count() const override;
    QString typedText(int row, int column) const override;
    void setText(Service &service, int row, int column, const QString &text) const override;
    void insertEmpty(Service &service, int row, int count) const override;
    void remove(Service &service, int row, int count) const override;
    bool isEmptyRow(int row) const override;
    void appendPasted(Service &service, const QString &text) const override;
};
