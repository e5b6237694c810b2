// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/holidaycalendar.h>
#include <ui/schedules/opening.h>

#include <QAbstractTableModel>
#include <QIcon>

#include <optional>
#include <vector>

// The stored schedules as rows of the Schedules page.
class SchedulesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Kind, Status, TimeZone, Description, Now, CreationTime, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSchedules(const QList<Schedule> &schedules, const QDateTime &now);
    const Schedule &schedule(int row) const { return m_schedules[row]; }
    void retranslate();
    void setNow(const QDateTime &now); // what has opened or closed since is told

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString text(int row, int column) const;
    QVariant sortValue(int row, int column) const;
    QString toolTip(int row, int column) const;
    const Opening &opening(int row) const;

    QList<Schedule> m_schedules;
    HolidayCalendar m_holidays;
    QDateTime m_now;
    mutable std::vector<std::optional<Opening>> m_openings; // asked for row by row: most are never seen
    QIcon m_enabledIcon;
    QIcon m_disabledIcon;
};
