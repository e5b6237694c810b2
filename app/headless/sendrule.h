// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

// `send --rule NAME [--alarm FILE]`: the rule's blocks for that alarm, or for a sample; criteria and schedules are not
// asked, but it is said when the rule would be silent now.
void startSendingByRule(CommandRun &run);
