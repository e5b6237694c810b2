// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

class QLabel;
class QLineEdit;
class QPalette;

// Colours and icons that suit the light and the dark palette.
namespace appearance {

bool isDark(const QPalette &palette);
// On the palette's Window, Base and AlternateBase they stand out by 4.5 : 1.
QColor problemColour(const QPalette &palette);
QColor successColour(const QPalette &palette);
QColor quietColour(const QPalette &palette); // of notes and hints
QColor problemTint();                        // behind a cell with a problem

// The words of the label in that colour of its palette, also when the desktop becomes light or dark.
void tint(QLabel &label, QColor (*colour)(const QPalette &palette));

// resources/icons/NAME.svg in the palette's text colour; what says how something went has a colour of its own besides
// its shape (done, problem, skipped).
QIcon icon(const QString &name);

// A button that empties the field, from when there is something to empty: its picture is sought in the desktop's icon
// themes, which would hold up the start of the window.
void offerToClear(QLineEdit &edit);

// Small grey words that explain a field.
void makeHint(QLabel &label);
// The heading of a page.
void makeHeading(QLabel &label);

} // namespace appearance
