// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Of the words that Tocsin itself puts into a delivered text. (The language of the window is another matter.)
enum class Language { English, Chinese };

// The words inside delivered texts: one table by language.
struct DeliveredWords
{
    QString cutMark; // ends a text that was cut to WeCom's limit
};

const DeliveredWords &deliveredWords(Language language);
