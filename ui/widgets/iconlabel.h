// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QLabel>

// A label with an icon that stays readable when the desktop becomes light or dark.
class IconLabel : public QLabel
{
    Q_OBJECT
public:
    // `size`: of a side, in device independent pixels.
    explicit IconLabel(int size, QWidget *parent = nullptr) : QLabel(parent), m_size(size) {}

    void setIcon(const QIcon &icon);

protected:
    void changeEvent(QEvent *event) override;

private:
    int m_size;
    QIcon m_icon;
};
