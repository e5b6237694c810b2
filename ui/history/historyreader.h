// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/historystore.h>

#include <QObject>
#include <QThread>

#include <optional>

class HistoryReaderWorker;

struct HistoryAnswer
{
    HistoryFilter filter;
    QList<qint64> ids;       // the newest first
    QList<HourCounts> hours; // of the filter's time, whatever else it asks for
    qint64 waiting = 0;
};

// Asks the history in a thread of its own, with its own connection: a search through a million rows never keeps the
// window. Of questions that come faster than answers only the last is asked.
class HistoryReader : public QObject
{
    Q_OBJECT
public:
    explicit HistoryReader(const QString &databaseFile, QObject *parent = nullptr);
    ~HistoryReader() override;
    Q_DISABLE_COPY_MOVE(HistoryReader)

    void ask(const HistoryFilter &filter);
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void answered(const HistoryAnswer &answer);
    void failed(const QString &text);

private:
    void next();

    QThread m_thread;
    HistoryReaderWorker *m_worker;
    bool m_isBusy = false;
    std::optional<HistoryFilter> m_next;
};
