// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

class EditTable;

// What assistive technologies see of an EditTable: the table and the buttons, and as a further child the place of the
// open row's fields. Qt's own accessible table has cells only, no field that can be typed into.
class EditTableAccessible : public QAccessibleWidget
{
public:
    explicit EditTableAccessible(EditTable &table);

    // Makes every EditTable be seen so. Called by each of them; only the first call does something.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    QAccessibleInterface *fields() const;

    EditTable &m_table;
};
