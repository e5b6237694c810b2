// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tests/tour/schedulestour.h>

// The page Rules: the wizard from its criteria to the sentences, a test, and deleting what a rule uses.
void visitRules(const TourSteps &tour);
