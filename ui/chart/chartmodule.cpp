// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/chart/chartbars.h>

// The module's door.
class ChartModule : public QObject, public StackedBarsModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.tocsin.StackedBarsModule/1")
    Q_INTERFACES(StackedBarsModule)

public:
    StackedBars *make(QWidget *parent) const override { return new ChartBars(parent); }
};

#include "chartmodule.moc"
