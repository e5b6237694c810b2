// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/rulevalidation.h>

#include <QAbstractTableModel>
#include <QIcon>

#include <optional>
#include <vector>

// The stored rules as rows of the Rules page.
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Status, Reaches, Receivers, Warnings, Description, CreationTime, ColumnCount };

    explicit RulesModel(QObject *parent = nullptr);

    void setBook(const RuleBook &book, const QDateTime &now);
    const RuleBook &book() const { return m_book; }
    const Rule &rule(int row) const { return m_book.rules()[row]; }
    QStringList names() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(int row, int column) const;
    QStringList servicesOf(const Rule &rule) const;
    int receiversOf(const Rule &rule) const;
    const QList<RuleWarning> &warnings(int row) const;

    RuleBook m_book;
    QDateTime m_now;
    mutable std::vector<std::optional<QList<RuleWarning>>> m_warnings; // asked for row by row: most are never seen
    QIcon m_enabledIcon;
    QIcon m_disabledIcon;
    QIcon m_warningIcon;
};
