// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/language.h>

using namespace Qt::Literals::StringLiterals;

const DeliveredWords &deliveredWords(Language language)
{
    static const DeliveredWords english{
        u"… [cut]"_s,
        {u"Critical"_s, u"High"_s, u"Medium"_s, u"Low"_s},
        {u"Active, Unacked"_s, u"Active, Acked"_s, u"Cleared, Unacked"_s, u"Cleared, Acked"_s},
        u"Yes"_s,
        u"No"_s,
        u"Delayed, happened at %1"_s,
    };
    static const DeliveredWords chinese{
        u"…［已截断］"_s,
        {u"紧急"_s, u"高"_s, u"中"_s, u"低"_s},
        {u"已激活，未确认"_s, u"已激活，已确认"_s, u"已恢复，未确认"_s, u"已恢复，已确认"_s},
        u"是"_s,
        u"否"_s,
        u"延迟，发生于 %1"_s,
    };
    return language == Language::Chinese ? chinese : english;
}

QString nameOf(Language language)
{
    return language == Language::Chinese ? u"zh_CN"_s : u"en"_s;
}

std::optional<Language> languageNamed(const QString &name)
{
    for (const Language language : {Language::English, Language::Chinese}) {
        if (nameOf(language) == name)
            return language;
    }
    return {};
}
