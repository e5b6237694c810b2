// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

// What WeCom says to a template_card of type text_notice (wecom-api § 1.7, 6.5): an errcode, or 0 when it is well made.
int errcodeOfCard(const QJsonObject &card);
