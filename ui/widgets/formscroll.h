// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

// Holds a form that may be higher than its window, and keeps the field with the focus in sight.
class FormScroll : public QScrollArea
{
    Q_OBJECT
public:
    FormScroll(const QString &objectName, QWidget *form, QWidget *parent = nullptr);
    ~FormScroll() override;
    Q_DISABLE_COPY_MOVE(FormScroll)

private:
    void follow(QWidget *focused);
};
