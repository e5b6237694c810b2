// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/stackedbars.h>

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPluginLoader>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(historyLog, "tocsin.history")

} // namespace

StackedBars *makeStackedBars(QWidget *parent)
{
    // Beside the program, installed as well as built (packaging/CMakeLists.txt).
    QPluginLoader loader(QCoreApplication::applicationDirPath() + u"/../lib/tocsin/libtocsin-chart.so"_s);
    if (const auto *module = qobject_cast<StackedBarsModule *>(loader.instance()))
        return module->make(parent);
    qCWarning(historyLog, "There is no chart: %s", qUtf8Printable(loader.errorString()));
    return nullptr;
}
