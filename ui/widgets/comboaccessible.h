// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

class QComboBox;

// What assistive technologies see of a combo box: named by its label, with what is chosen as its value. Qt's own is
// named by what is chosen on Linux, so that nobody hears what it is about.
class ComboAccessible : public QAccessibleWidget
{
public:
    explicit ComboAccessible(QComboBox &box);

    // Makes every QComboBox be seen so, from now on.
    static void install();

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QStringList actionNames() const override;
    void doAction(const QString &action) override;

private:
    QComboBox &m_box;
};
