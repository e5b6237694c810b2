// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/historystore.h>

#include <QDialog>

class QFormLayout;

// One delivery whole: the alarm, the text exactly as it left, WeCom's answer and the times. Nothing in it is secret.
class HistoryDetails : public QDialog
{
    Q_OBJECT
public:
    explicit HistoryDetails(const HistoryRow &row, QWidget *parent = nullptr);

Q_SIGNALS:
    void explainAsked(const Alarm &alarm, const QDateTime &at);

private:
    void addLine(QFormLayout *form, const QString &objectName, const QString &label, const QString &text);
    void addTimes(QFormLayout *form);
    QString allText() const;

    HistoryRow m_row;
    QStringList m_lines; // "label: text", for the clipboard
};
