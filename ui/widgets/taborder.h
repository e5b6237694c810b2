// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

// Tab leads from the last field of `first` to those of `second`, whichever was made earlier.
void putInTabOrder(QWidget &first, QWidget &second);
