// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/language.h>

using namespace Qt::Literals::StringLiterals;

const DeliveredWords &deliveredWords(Language language)
{
    static const DeliveredWords english{u"… [cut]"_s};
    static const DeliveredWords chinese{u"…［已截断］"_s};
    return language == Language::Chinese ? chinese : english;
}
