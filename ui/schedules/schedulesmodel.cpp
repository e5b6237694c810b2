// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/schedules/schedulesmodel.h>

#include <domain/rendering.h>
#include <domain/timezones.h>
#include <texts/scheduletexts.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/listpane.h>

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 quarterHour = 15 * 60; // seconds; the midnight of every time zone is at one

} // namespace

void SchedulesModel::setSchedules(const QList<Schedule> &schedules, const QDateTime &now)
{
    if (schedules == m_schedules)
        return setNow(now);
    beginResetModel();
    m_schedules = schedules;
    m_holidays = HolidayCalendar(schedules);
    m_now = now;
    m_openings.assign(static_cast<std::size_t>(schedules.size()), std::nullopt);
    m_enabledIcon = appearance::icon(u"done"_s);
    m_disabledIcon = appearance::icon(u"disable"_s);
    endResetModel();
}

void SchedulesModel::setNow(const QDateTime &now)
{
    const bool isSameQuarter = m_now.isValid() && m_now <= now &&
                               m_now.toSecsSinceEpoch() / quarterHour == now.toSecsSinceEpoch() / quarterHour;
    bool isAnyOther = !isSameQuarter;
    for (auto &opening : m_openings) {
        if (!opening || (isSameQuarter && !(opening->change.isValid() && opening->change <= now)))
            continue;
        opening.reset();
        isAnyOther = true;
    }
    m_now = now;
    if (isAnyOther && !m_schedules.isEmpty())
        Q_EMIT dataChanged(index(0, Now), index(rowCount() - 1, Now));
}

void SchedulesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_schedules.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SchedulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_schedules.size());
}

int SchedulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SchedulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Status:
        return tr("Status");
    case TimeZone:
        return tr("Time Zone");
    case Description:
        return tr("Description");
    case Now:
        return tr("Now");
    case CreationTime:
        return tr("Creation Time");
    case ColumnCount:
        break;
    }
    return {};
}

const Opening &SchedulesModel::opening(int row) const
{
    auto &known = m_openings[static_cast<std::size_t>(row)];
    if (!known)
        known = openingOf(m_schedules[row], m_holidays, m_now);
    return *known;
}

QString SchedulesModel::text(int row, int column) const
{
    const Schedule &schedule = m_schedules[row];
    switch (static_cast<Column>(column)) {
    case Name:
        return schedule.name;
    case Kind:
        return texts::kindText(schedule.kind);
    case Status:
        return schedule.enabled ? tr("Enabled") : tr("Disabled");
    case TimeZone:
        return schedule.timeZone.isEmpty() ? tr("This computer's") : schedule.timeZone;
    case Description:
        return schedule.description;
    case Now:
        return schedule.enabled ? openingText(schedule, opening(row), m_now) : u"–"_s;
    case CreationTime:
        return QLocale().toString(schedule.createdAt.toLocalTime(), QLocale::ShortFormat);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SchedulesModel::sortValue(int row, int column) const
{
    if (column == CreationTime)
        return m_schedules[row].createdAt;
    if (column != Now)
        return {};
    // What is open first, then by the moment of the next change.
    const Opening &known = opening(row);
    return u"%1 %2"_s.arg(static_cast<int>(known.kind)).arg(known.change.toString(Qt::ISODate));
}

QString SchedulesModel::toolTip(int row, int column) const
{
    const Schedule &schedule = m_schedules[row];
    if (column == Description)
        return schedule.description;
    const bool isOfClock = column == Now && opening(row).change.isValid();
    if (column == TimeZone && schedule.timeZone.isEmpty())
        return QString::fromLatin1(timeZoneNamed({}).id());
    return isOfClock ? tr("Changes at %1").arg(timeText(opening(row).change, schedule.timeZone)) : QString();
}

QVariant SchedulesModel::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::DecorationRole:
        return index.column() != Status   ? QVariant()
               : m_schedules[row].enabled ? QVariant(m_enabledIcon)
                                          : QVariant(m_disabledIcon);
    case listRole::sort:
        return sortValue(row, index.column());
    case listRole::key:
        return m_schedules[row].id;
    default:
        return {};
    }
}
