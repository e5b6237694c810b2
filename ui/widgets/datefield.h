// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

#include <functional>

// A line in which a date is typed, with a calendar to choose from (Alt+Down). What texts are dates, the form says.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    using Reader = std::function<QDate(const QString &typed)>; // null = no date

    DateField(const QString &objectName, const Reader &reader, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCalendar();

    Reader m_reader;
};
