// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <storage/historystore.h>
#include <ui/history/historyreader.h>
#include <ui/widgets/page.h>

#include <QPointer>
#include <QTimer>

class EmptyState;
class HistoryChart;
class HistoryExport;
class HistoryFilterBar;
class HistoryModel;
class MessageBar;
class QAction;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

// The page History: what became of every alarm and test, with a chart above it.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    struct Tools
    {
        const HistoryStore &history;
        QString databaseFile;
        const Clock &clock;
    };

    explicit HistoryPage(const Tools &tools, QWidget *parent = nullptr);

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override;

    void showDetails(qint64 receiverId);
    void exportTo(const QString &file);

Q_SIGNALS:
    void explainAsked(const Alarm &alarm, const QDateTime &at);

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildActions(class QHBoxLayout *row);
    QAction *newAction(const QString &objectName, const QString &icon, QHBoxLayout *row);
    void ask();
    void take(const HistoryAnswer &answer);
    void updateActions();
    std::optional<HistoryRow> current() const;
    void openDetails(const HistoryRow &row);
    void chooseExportFile();

    Tools m_tools;
    HistoryReader *m_reader;
    HistoryModel *m_model;
    QTimer m_soon; // changes come in crowds: asked once for all of them
    QPointer<HistoryExport> m_export;
    QLabel *m_heading;
    QLabel *m_count;
    MessageBar *m_messages;
    HistoryFilterBar *m_filter;
    HistoryChart *m_chart;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QAction *m_details = nullptr;
    QAction *m_explain = nullptr;
    QAction *m_exportAction = nullptr;
    bool m_isStale = true; // changed while it was not shown
};
