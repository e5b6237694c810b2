// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <domain/sendresult.h>

// What `send` prints of its receivers, and how it ends.
void reportSending(CommandRun &run, const QList<ReceiverResult> &results);
