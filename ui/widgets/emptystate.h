// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class IconLabel;
class QLabel;
class QPushButton;

// What a list says while it has nothing to show, with the button that changes that.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    // An empty button text hides the button.
    void setWords(const QString &title, const QString &explanation, const QString &buttonText);

Q_SIGNALS:
    void buttonClicked();

private:
    IconLabel *m_picture;
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_button;
};
