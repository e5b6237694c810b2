// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

// The colours of the window where the desktop gives none of its own. Text stands out from its ground by at least 4.5 :
// 1 (WCAG 2.1, 1.4.3), in the lists' second rows and when it is selected too.
namespace palettes {

QPalette light();
QPalette dark();

} // namespace palettes
