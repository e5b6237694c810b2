// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/rule.h>

using namespace Qt::Literals::StringLiterals;

QString nameOf(WhenClosed whenClosed)
{
    return whenClosed == WhenClosed::Hold ? u"hold"_s : u"skip"_s;
}

std::optional<WhenClosed> whenClosedNamed(const QString &name)
{
    for (const WhenClosed whenClosed : {WhenClosed::Skip, WhenClosed::Hold}) {
        if (name == nameOf(whenClosed))
            return whenClosed;
    }
    return {};
}
