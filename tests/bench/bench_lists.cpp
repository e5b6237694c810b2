// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints lines "noun, step, ms of the page, ms of a bare table": 10 000 messages and schedules, listed (read from the
// database and painted), searched and sorted. The bare table holds the same texts in Qt's own item model.

#include <backend/backend.h>
#include <storage/transaction.h>
#include <ui/messages/messagespage.h>
#include <ui/schedules/schedulespage.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rows = 10'000;
constexpr int rounds = 5;
constexpr QSize window{1024, 700};
const QString searched = u" 99"_s;

void fill(Backend &backend)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Transaction transaction(backend.database);
    for (int number = 0; number < rows; ++number) {
        Message message;
        message.name = u"消息 %1"_s.arg(number * 7919 % rows);
        message.description = u"For line %1"_s.arg(number % 40);
        message.content = u"{level} {name}\n{path}\n{eventTime}"_s;
        backend.messages.save(message, now.addSecs(number));
        Schedule schedule;
        schedule.name = u"时间表 %1"_s.arg(number * 7919 % rows);
        schedule.description = message.description;
        schedule.timeZone = u"Asia/Shanghai"_s;
        for (QList<Period> &day : schedule.week)
            day = {{6 * 3600, 14 * 3600 + number % 3600}, {22 * 3600, 6 * 3600 - 1}};
        backend.schedules.save(schedule, now.addSecs(number));
    }
    transaction.commit();
}

struct Times
{
    double listed = 0;
    double searched = 0;
    double sorted = 0;

    void keepLess(const Times &other)
    {
        const auto less = [](double &one, double another) { one = one == 0 ? another : qMin(one, another); };
        less(listed, other.listed);
        less(searched, other.searched);
        less(sorted, other.sorted);
    }
};

// Until the window shows it.
double painted(QElapsedTimer &timer, QWidget &widget)
{
    QCoreApplication::processEvents();
    widget.grab();
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    return taken;
}

void show(QWidget &widget)
{
    widget.resize(window);
    widget.show();
}

template <typename MakePage>
Times timesOfPage(const MakePage &makePage, QAbstractItemModel **shown = nullptr)
{
    Times times;
    QElapsedTimer timer;
    timer.start();
    const auto page = makePage();
    show(*page);
    times.listed = painted(timer, *page);
    auto *search = page->template findChild<QLineEdit *>();
    auto *table = page->template findChild<QTableView *>();
    timer.restart();
    search->setText(searched);
    times.searched = painted(timer, *page);
    search->clear();
    painted(timer, *page);
    table->sortByColumn(0, Qt::AscendingOrder);
    times.sorted = painted(timer, *page);
    if (shown) {
        auto *copy = new QStandardItemModel;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QList<QStandardItem *> items;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                items.append(new QStandardItem(table->model()->index(row, column).data().toString()));
            copy->appendRow(items);
        }
        *shown = copy;
    }
    return times;
}

Times timesOfBareTable(const QAbstractItemModel &texts)
{
    Times times;
    QElapsedTimer timer;
    timer.start();
    QStandardItemModel model;
    for (int row = 0; row < texts.rowCount(); ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < texts.columnCount(); ++column)
            items.append(new QStandardItem(texts.index(row, column).data().toString()));
        model.appendRow(items);
    }
    QSortFilterProxyModel proxy;
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    proxy.setSourceModel(&model);
    QTableView table;
    table.setModel(&proxy);
    table.setSortingEnabled(true);
    table.sortByColumn(texts.columnCount() - 1, Qt::DescendingOrder);
    show(table);
    times.listed = painted(timer, table);
    proxy.setFilterFixedString(searched);
    times.searched = painted(timer, table);
    proxy.setFilterFixedString({});
    painted(timer, table);
    table.sortByColumn(0, Qt::AscendingOrder);
    times.sorted = painted(timer, table);
    return times;
}

template <typename MakePage>
void measure(const char *noun, const MakePage &makePage)
{
    QAbstractItemModel *texts = nullptr;
    timesOfPage(makePage, &texts);
    if (texts->rowCount() != rows)
        qFatal("%d rows are listed", texts->rowCount());
    Times page;
    Times bare;
    for (int round = 0; round < rounds; ++round) {
        QSettings().clear();
        page.keepLess(timesOfPage(makePage));
        bare.keepLess(timesOfBareTable(*texts));
    }
    std::printf("%s,listed,%.1f,%.1f\n", noun, page.listed, bare.listed);
    std::printf("%s,searched,%.1f,%.1f\n", noun, page.searched, bare.searched);
    std::printf("%s,sorted,%.1f,%.1f\n", noun, page.sorted, bare.sorted);
    delete texts;
}

} // namespace

int main(int count, char **arguments)
{
    const QApplication application(count, arguments);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(u"tocsin-bench"_s);
    Backend backend(folder.filePath(u"tocsin.db"_s));
    fill(backend);
    measure("messages", [&backend] {
        return std::make_unique<MessagesPage>(MessageTools{backend.messages, backend.clock, backend.rules});
    });
    measure("schedules", [&backend] {
        return std::make_unique<SchedulesPage>(ScheduleTools{backend.schedules, backend.clock, backend.rules});
    });
    return 0;
}
