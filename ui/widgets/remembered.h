// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QHeaderView;
class QWidget;

// What the window looked like last time, kept in the user's settings.
namespace remembered {

// The size and place of a window; kept again when it closes.
void geometry(QWidget &window, const QString &key);

// Order, widths and sorting of a table's columns; kept at every change.
void columns(QHeaderView &header, const QString &key);

} // namespace remembered
