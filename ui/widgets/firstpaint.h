// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

// Runs `step` once the window has been painted for the first time, so that what is not seen does not hold up what is;
// and after a second at the latest: a window that is minimized is not painted. Several steps are taken in their order,
// and what one of them has put into the window is painted before the next.
void afterFirstPaint(QWidget &window, const std::function<void()> &step);
