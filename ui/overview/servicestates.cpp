// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/overview/servicestates.h>

#include <ui/widgets/appearance.h>
#include <ui/widgets/moments.h>

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace {

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moments::text(moment) : u"–"_s;
}

} // namespace

ServiceStates::ServiceStates(QWidget *parent) : QTableWidget(0, 3, parent)
{
    setObjectName(u"overviewServices"_s);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidth(0, 28 * fontMetrics().averageCharWidth());
    setColumnWidth(1, 44 * fontMetrics().averageCharWidth());
}

void ServiceStates::show(const QList<ServiceState> &services)
{
    setRowCount(int(services.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ServiceState &service = services[row];
        auto *name = new QTableWidgetItem(service.isEnabled ? service.name : tr("%1 (disabled)").arg(service.name));
        QString check = momentText(service.checkedAt);
        if (service.checkedAt.isValid())
            check +=
                u" · "_s + (service.problems == 0 ? tr("nothing wrong") : tr("problems: %L1").arg(service.problems));
        auto *checked = new QTableWidgetItem(check);
        if (service.checkedAt.isValid())
            checked->setIcon(appearance::icon(service.problems == 0 ? u"done"_s : u"problem"_s));
        setItem(row, 0, name);
        setItem(row, 1, checked);
        setItem(row, 2, new QTableWidgetItem(momentText(service.deliveredAt)));
    }
}

void ServiceStates::retranslate()
{
    setHorizontalHeaderLabels({tr("Service"), tr("Last check"), tr("Last delivery")});
    setAccessibleName(tr("Services"));
}
