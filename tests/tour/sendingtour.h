// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tests/tour/schedulestour.h>

// The window sends: alarms come in over HTTP, the pages Failed and History show what became of them, and closing asks.
void visitSending(const TourSteps &tour);
