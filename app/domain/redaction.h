// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Text from outside (network errors, WeCom's errmsg) with the values of key=, access_token=, corpsecret= and the user
// part of URLs replaced, so that it may be shown and logged.
QString withoutSecrets(const QString &text);
