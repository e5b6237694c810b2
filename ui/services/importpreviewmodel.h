// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/accountmerge.h>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

// What a contacts file would bring: a row for each person and for each row that is left out, in the file's order. The
// people have check boxes; what is left out says why.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { AccountColumn, NameColumn, Department, Status, What, FileRow, ColumnCount };
    enum class Kind { New, OtherName, AlreadyThere, LeftOut };
    static constexpr int kindRole = Qt::UserRole + 20;

    using QAbstractTableModel::QAbstractTableModel;

    // `present`: the service's accounts.
    void setTable(const ContactsTable &table, const QList<Account> &present);

    const ContactsTable &table() const { return m_table; }
    const AccountComparison &comparison() const { return m_comparison; }
    QStringList departments() const;                               // every department and those above it, sorted
    bool isInDepartment(int row, const QString &department) const; // or below it
    QList<ContactsEntry> chosen() const;
    void choose(const QList<int> &rows, bool isChosen);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Row
    {
        qsizetype entry = -1;   // of the table's entries, or
        qsizetype problem = -1; // of its problems
        bool isChosen = false;
    };

    Kind kindOf(const Row &row) const;
    QVariant entryText(const Row &row, int column) const;
    QVariant problemText(const Row &row, int column) const;

    ContactsTable m_table;
    AccountComparison m_comparison;
    QList<Row> m_rows;
};

// The rows that are looked for: by text, department and what would happen to them.
class ImportPreviewFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ImportPreviewFilter(ImportPreviewModel &model, QObject *parent);

    void setText(const QString &text);
    void setDepartment(const QString &department); // empty = all
    void setKind(int kind);                        // of ImportPreviewModel::Kind; -1 = all

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ImportPreviewModel &m_model;
    QString m_text;
    QString m_department;
    int m_kind = -1;
};
