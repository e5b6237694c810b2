// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/servicesmodel.h>

#include <ui/widgets/appearance.h>
#include <ui/widgets/listpane.h>

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

void ServicesModel::setServices(const QList<Service> &services)
{
    if (services == m_services)
        return;
    beginResetModel();
    m_services = services;
    endResetModel();
}

void ServicesModel::setFailures(const QHash<qint64, QString> &failures)
{
    m_failures = failures;
    if (!m_services.isEmpty())
        Q_EMIT dataChanged(index(0, Status), index(rowCount() - 1, Status));
}

void ServicesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_services.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ServicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_services.size());
}

int ServicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Status:
        return tr("Status");
    case Description:
        return tr("Description");
    case CreationTime:
        return tr("Creation Time");
    case ColumnCount:
        break;
    }
    return {};
}

QString ServicesModel::text(const Service &service, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        return service.name;
    case Type:
        return tr("WeCom");
    case Status:
        if (service.enabled && m_failures.contains(service.id))
            return tr("Check failed");
        return service.enabled ? tr("Enabled") : tr("Disabled");
    case Description:
        return service.description;
    case CreationTime:
        return QLocale().toString(service.createdAt.toLocalTime(), QLocale::ShortFormat);
    case ColumnCount:
        break;
    }
    return {};
}

QIcon ServicesModel::statusIcon(const Service &service) const
{
    if (!service.enabled)
        return appearance::icon(u"disable"_s);
    return appearance::icon(m_failures.contains(service.id) ? u"problem"_s : u"done"_s);
}

QVariant ServicesModel::data(const QModelIndex &index, int role) const
{
    const Service &service = m_services[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(service, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Status && service.enabled)
            return m_failures.value(service.id);
        return index.column() == Description ? QVariant(service.description) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Status ? QVariant(statusIcon(service)) : QVariant();
    case listRole::sort:
        return index.column() == CreationTime ? QVariant(service.createdAt) : QVariant();
    case listRole::key:
        return service.id;
    default:
        return {};
    }
}
