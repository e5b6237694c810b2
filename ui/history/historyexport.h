// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/historystore.h>

#include <QObject>
#include <QSaveFile>
#include <QTimer>

// Writes what the history shows as CSV, a piece at a time, so that the window goes on. The file appears when it is
// whole: stopped or failed, whatever was there before stays.
class HistoryExport : public QObject
{
    Q_OBJECT
public:
    HistoryExport(const HistoryStore &store, QList<qint64> ids, const QString &file, QObject *parent);

    void start();
    void stop(); // emits nothing more

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype all);
    void finished(qsizetype rows);
    void failed(const QString &text);

private:
    void writeSome();

    const HistoryStore &m_store;
    QList<qint64> m_ids;
    QSaveFile m_file;
    QTimer m_timer;
    qsizetype m_done = 0;
    qsizetype m_rows = 0;
};
