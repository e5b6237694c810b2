// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/deliverystate.h>
#include <domain/untold.h>

#include <QString>

namespace texts {

// "Delivered", "On the Failed list": one or a few words.
QString stateText(DeliveryState state);

// Why nobody was told, in one sentence that names the rule.
QString untoldText(const Untold &untold);

} // namespace texts
