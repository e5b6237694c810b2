// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/services/problemcells.h>

#include <QAbstractTableModel>

#include <functional>

class ServiceDraft;

// A list of a draft as a table to fill in; what the rows hold, a subclass says.
class DraftTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    // `fields`: what the columns show; `required`: those marked with an asterisk.
    DraftTableModel(ServiceDraft &draft, const QList<ServiceField> &fields, const QList<ServiceField> &required,
                    QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool insertRows(int row, int added, const QModelIndex &parent = {}) override;
    bool removeRows(int row, int removed, const QModelIndex &parent = {}) override;

    // Appends the rows of pasted text. An empty last row is used up first. Returns how many rows came of it.
    int paste(const QString &text);

protected:
    virtual qsizetype count() const = 0;
    virtual QString typedText(int row, int column) const = 0;
    virtual void setText(Service &service, int row, int column, const QString &text) const = 0;
    virtual void insertEmpty(Service &service, int row, int count) const = 0;
    virtual void remove(Service &service, int row, int count) const = 0;
    virtual bool isEmptyRow(int row) const = 0;
    virtual void appendPasted(Service &service, const QString &text) const = 0;
    void replaceRows(const std::function<void(Service &)> &replace);

    ServiceDraft &m_draft;

private:
    void readProblems();

    QList<ServiceField> m_fields;
    QList<ServiceField> m_required;
    ProblemCells m_problems;
    bool m_isResizing = false; // between beginInsertRows and endInsertRows nothing may be told about cells
};
