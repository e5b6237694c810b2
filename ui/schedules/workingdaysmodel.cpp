// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/workingdaysmodel.h>

#include <ui/schedules/scheduledraft.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/edittable.h>

#include <domain/typeddate.h>

#include <QLocale>
#include <QRegularExpression>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

WorkingDaysModel::WorkingDaysModel(ScheduleDraft &draft, QObject *parent) : QAbstractTableModel(parent), m_draft(draft)
{
    connect(&m_draft, &ScheduleDraft::changed, this, &WorkingDaysModel::readAgain);
}

void WorkingDaysModel::readAgain()
{
    if (!m_isResizing && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int WorkingDaysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.typed().workingDays.size());
}

int WorkingDaysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant WorkingDaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(section + 1) : QVariant(tr("Date"));
}

QVariant WorkingDaysModel::data(const QModelIndex &index, int role) const
{
    const QString &typed = m_draft.typed().workingDays[index.row()];
    const QDate date = typedDate(typed);
    switch (role) {
    case Qt::EditRole:
        return typed;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return date.isValid() ? u"%1  %2"_s.arg(typed, QLocale().standaloneDayName(date.dayOfWeek())) : typed;
    case Qt::BackgroundRole:
        return !typed.trimmed().isEmpty() && !date.isValid() ? QVariant(appearance::problemTint()) : QVariant();
    case editRole::placeholder:
        return tr("YYYY-MM-DD");
    default:
        return {};
    }
}

bool WorkingDaysModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    m_draft.change([&](TypedSchedule &typed) { typed.workingDays[index.row()] = value.toString(); });
    return true;
}

Qt::ItemFlags WorkingDaysModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool WorkingDaysModel::insertRows(int row, int count, const QModelIndex &parent)
{
    const QScopedValueRollback resizing(m_isResizing, true);
    beginInsertRows(parent, row, row + count - 1);
    m_draft.change([&](TypedSchedule &typed) { typed.workingDays.insert(row, count, QString()); });
    endInsertRows();
    return true;
}

bool WorkingDaysModel::removeRows(int row, int count, const QModelIndex &parent)
{
    {
        const QScopedValueRollback resizing(m_isResizing, true);
        beginRemoveRows(parent, row, row + count - 1);
        m_draft.change([&](TypedSchedule &typed) { typed.workingDays.remove(row, count); });
        endRemoveRows();
    }
    readAgain(); // the rows below have moved up
    return true;
}

int WorkingDaysModel::paste(const QString &text)
{
    static const QRegularExpression partedBy(u"[\\r\\n\\t,，;；、]+"_s);
    QStringList days;
    for (const QString &part : text.split(partedBy, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            days.append(part.trimmed());
    }
    if (days.isEmpty())
        return 0;
    if (rowCount() > 0 && m_draft.typed().workingDays.constLast().trimmed().isEmpty())
        removeRows(rowCount() - 1, 1);
    {
        const QScopedValueRollback resizing(m_isResizing, true);
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(days.size()) - 1);
        m_draft.change([&](TypedSchedule &typed) { typed.workingDays += days; });
        endInsertRows();
    }
    readAgain();
    return static_cast<int>(days.size());
}
