// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/sandboxcards.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 6;

constexpr int keynameMissing = 42027;
constexpr int urlMissing = 42028;
constexpr int wrongCardType = 42031;
constexpr int titleMissing = 42033;
constexpr int wrongRowCount = 42035;
constexpr int wrongCardAction = 42045;

} // namespace

int errcodeOfCard(const QJsonObject &card)
{
    if (card.value("card_type"_L1).toString() != u"text_notice")
        return wrongCardType;
    const QString title = card.value("main_title"_L1)["title"_L1].toString();
    if (title.isEmpty() && card.value("sub_title_text"_L1).toString().isEmpty())
        return titleMissing;
    const QJsonObject action = card.value("card_action"_L1).toObject();
    if (action.value("type"_L1).toInt() != 1)
        return wrongCardAction;
    if (!action.value("url"_L1).toString().startsWith("http"_L1))
        return urlMissing;
    const QJsonArray rows = card.value("horizontal_content_list"_L1).toArray();
    if (rows.size() > mostRows)
        return wrongRowCount;
    for (const auto &row : rows) {
        if (row.toObject().value("keyname"_L1).toString().isEmpty())
            return keynameMissing;
    }
    return 0;
}
