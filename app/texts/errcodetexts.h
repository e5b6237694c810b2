// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace texts {

// What a WeCom errcode means and how to mend it; empty for one that is not in the reference's tables.
QString errcodeText(int errcode);

QList<int> knownErrcodes();

} // namespace texts
