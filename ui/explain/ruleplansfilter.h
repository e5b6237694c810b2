// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/explain/ruleplansmodel.h>

#include <QSortFilterProxyModel>

// By the search, and by whether a rule fires.
class RulePlansFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void show(const QString &text, bool onlyFiring)
    {
        m_text = text;
        m_onlyFiring = onlyFiring;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex first = sourceModel()->index(row, 0, parent);
        if (m_onlyFiring && !first.data(RulePlansModel::firesRole).toBool())
            return false;
        if (m_text.isEmpty() || first.data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
        const QModelIndex reason = first.siblingAtColumn(RulePlansModel::Reason);
        return reason.data().toString().contains(m_text, Qt::CaseInsensitive);
    }

private:
    QString m_text;
    bool m_onlyFiring = false;
};
