// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/errcodes.h>

#include <QHash>

using namespace std::chrono_literals;

const QList<ErrcodeRule> &allErrcodeRules()
{
    constexpr auto wait = ErrcodeClass::Wait;
    constexpr auto refresh = ErrcodeClass::RefreshToken;
    constexpr auto permanent = ErrcodeClass::Permanent;
    static const QList<ErrcodeRule> rules = [=] {
        QList<ErrcodeRule> list{
            {-1, wait, 5s},     // system busy
            {6000, wait, 5s},   // concurrent edit
            {45009, wait, 60s}, // too often: minute limits block for 60 s (wecom-api § 3)
            {45033, wait, 5s},  // too many calls at the same time
            {45035, wait, 60s}, {40014, refresh, 0s}, {41001, refresh, 0s}, {42001, refresh, 0s},
        };
        const QList<int> permanentCodes{
            40001, 40003, 40007, 40008, 40009, 40013, 40031, 40032,  40033,  40056, 40058, 40063, 40074, 40094, 40145,
            41002, 41004, 41011, 41016, 41033, 42009, 42014, 42015,  42016,  42017, 42018, 42019, 42020, 42027, 42028,
            42029, 42030, 42031, 42033, 42035, 42036, 42037, 42038,  42039,  42040, 42041, 42042, 42043, 42044, 42045,
            42046, 42047, 42049, 42050, 42051, 42052, 43004, 43009,  43012,  44004, 45001, 45002, 45008, 45029, 45031,
            45034, 46004, 48001, 48002, 48004, 48005, 48006, 48009,  48010,  49008, 50001, 50002, 50003, 60011, 60020,
            60021, 60031, 60111, 60140, 81013, 82001, 82002, 82003,  82004,  82101, 82102, 85006, 85007, 86008, 92000,
            93000, 93001, 93004, 93006, 93008, 93017, 93018, 301002, 301007, 301036};
        for (const int errcode : permanentCodes)
            list.append({errcode, permanent, 0s});
        return list;
    }();
    return rules;
}

ErrcodeRule ruleOf(int errcode)
{
    static const QHash<int, ErrcodeRule> byCode = [] {
        QHash<int, ErrcodeRule> hash;
        for (const ErrcodeRule &rule : allErrcodeRules())
            hash.insert(rule.errcode, rule);
        return hash;
    }();
    return byCode.value(errcode, {errcode, ErrcodeClass::Permanent, 0s});
}
