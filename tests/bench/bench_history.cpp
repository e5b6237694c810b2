// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Usage: bench_history ROWS. Prints lines "step, ms of the page, ms of Qt's own query model, longest ms the window was
// busy": so many deliveries opened, scrolled to the end, paged through and filtered by a text. The other side is
// QSqlQueryModel in a bare QTableView with the same columns, as a window would have it that asks its database directly.

#include <backend/backend.h>
#include <ui/history/historychart.h>
#include <ui/history/historypage.h>
#include <tests/bench/filledhistory.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize window{1024, 700};
constexpr int pages = 50;
const QString searched = u"Alarm 4999"_s;

// The longest time between two beats of the event loop.
class Pulse
{
public:
    Pulse()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_timer.start(0);
    }
    qint64 take()
    {
        note();
        return std::exchange(m_longest, 0);
    }

private:
    void note() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

struct Step
{
    double page = 0;
    double bare = 0;
    qint64 busy = 0;
};

template <typename Reached>
double until(const Reached &reached, QElapsedTimer &timer, QWidget &widget)
{
    while (!reached())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    widget.grab();
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    return taken;
}

void pageThrough(QTableView &table)
{
    for (int page = 0; page < pages; ++page) {
        table.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        table.viewport()->grab();
        QCoreApplication::processEvents();
    }
}

void measurePage(Backend &backend, const QString &file, int rows, QList<Step> &steps)
{
    Pulse pulse;
    QElapsedTimer timer;
    timer.start();
    HistoryPage page({backend.history, file, backend.clock});
    page.resize(window);
    page.show();
    auto *table = page.findChild<QTableView *>(u"historyTable"_s);
    auto *search = page.findChild<QLineEdit *>(u"historySearch"_s);
    steps[0].page = until([&] { return table->model()->rowCount() == rows; }, timer, page);
    steps[0].busy = pulse.take();
    table->scrollToBottom();
    steps[1].page = until([] { return true; }, timer, page);
    steps[1].busy = pulse.take();
    pageThrough(*table);
    steps[2].page = until([] { return true; }, timer, page) / pages;
    steps[2].busy = pulse.take();
    search->setText(searched);
    steps[3].page = until([&] { return table->model()->rowCount() < rows; }, timer, page);
    steps[3].busy = pulse.take();
}

const QString bareStatement =
    u"SELECT a.received_at, a.level, json_extract(a.content, '$.name'), d.rules, d.service, r.name, r.state, "
    "r.errcode, d.content FROM delivery_receiver r JOIN delivery d ON d.id = r.delivery_id JOIN alarm a ON a.id = "
    "d.alarm_id%1 ORDER BY r.id DESC"_s;

void measureBare(const QString &file, QList<Step> &steps)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    database.setDatabaseName(file);
    database.open();
    QElapsedTimer timer;
    timer.start();
    QSqlQueryModel model;
    QTableView table;
    table.setModel(&model);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.resize(window);
    table.show();
    model.setQuery(bareStatement.arg(QString()), database);
    steps[0].bare = until([] { return true; }, timer, table);
    while (model.canFetchMore())
        model.fetchMore();
    table.scrollToBottom();
    steps[1].bare = until([] { return true; }, timer, table);
    pageThrough(table);
    steps[2].bare = until([] { return true; }, timer, table) / pages;
    model.setQuery(
        bareStatement.arg(u" WHERE a.content LIKE '%1' OR d.content LIKE '%1'"_s.arg(u'%' + searched + u'%')),
        database);
    while (model.canFetchMore())
        model.fetchMore();
    steps[3].bare = until([] { return true; }, timer, table);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"tocsin"_s);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const int rows = QString::fromLocal8Bit(argc > 1 ? argv[1] : "100000").toInt();
    const QString file = folder.filePath(u"tocsin.db"_s);
    Backend backend(file);
    fillHistory(backend, rows);
    QList<Step> steps(4);
    measurePage(backend, file, rows, steps);
    measureBare(file, steps);
    const QStringList names{u"opened"_s, u"scrolled to the end"_s, u"one page"_s, u"filtered by a text"_s};
    for (int step = 0; step < steps.size(); ++step)
        printf("%s,%.2f,%.2f,%lld\n", qPrintable(names[step]), steps[step].page, steps[step].bare,
               static_cast<long long>(steps[step].busy));
    return 0;
}
