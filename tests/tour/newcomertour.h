// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tests/tour/schedulestour.h>

// What a newcomer and whoever looks after the configuration meets: Welcome with the demo, the guides, help beside a
// form, import, export, backups, Changes.
void visitAsNewcomer(const TourSteps &tour);
