// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <storage/backups.h>

#include <QDialog>

class MessageBar;
class QLabel;
class QPushButton;
class QTableWidget;

// The backups of the database: what there is, making one, bringing the configuration back.
class BackupsDialog : public QDialog
{
    Q_OBJECT
public:
    BackupsDialog(Database &database, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void restored(const QDateTime &madeAt);

private:
    void refresh();
    void make();
    void askToRestore();
    void restore(const DatabaseBackup &backup);
    QString reasonText(const QString &reason) const;

    Database &m_database;
    const Clock &m_clock;
    QList<DatabaseBackup> m_backups;
    MessageBar *m_messages;
    QLabel *m_explanation;
    QTableWidget *m_table;
    QPushButton *m_make = nullptr;
    QPushButton *m_restore = nullptr;
};
