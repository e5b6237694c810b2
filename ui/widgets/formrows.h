// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class ProblemLabel;
class QFormLayout;
class QLabel;
class QWidget;

// The rows of which every form is made: label, field, what is wrong with it, where its value is found.
namespace formrows {

QFormLayout *newForm();

// "Name*:" with the field as buddy; the field's accessible name is `text` alone.
QLabel *label(const QString &text, bool isRequired, QWidget *buddy);

// Words of a row whose label is there already; `text` may hold a mnemonic.
void nameField(QLabel &label, QWidget &field, const QString &text);

QLabel *hint(const QString &text, QWidget *parent);

// A hint of its own row, as wide as the fields. (A wrapped label alone is not stretched by a form's layout.)
void addHint(QFormLayout &form, QLabel *hint);

// The field, below it what is wrong, below that the hint, if there is one.
QWidget *fieldBox(QWidget *field, ProblemLabel *problem, const QString &hintText);

} // namespace formrows
