// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

class QLabel;
class QWidget;

// Colours and icons that suit the light and the dark palette.
namespace appearance {

bool isDark(const QWidget &widget);
QColor problemColour(const QWidget &widget);
QColor problemTint(); // behind a cell with a problem
QColor successColour(const QWidget &widget);
QColor quietColour(const QWidget &widget); // of notes and hints

// resources/icons/NAME.svg, drawn in the palette's text colour.
QIcon icon(const QString &name);

// Small grey words that explain a field.
void makeHint(QLabel &label);
// The heading of a page.
void makeHeading(QLabel &label);

} // namespace appearance
