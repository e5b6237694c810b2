// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/language.h>

#include <QString>
#include <QStringList>

enum class MessageFormat { Text, Markdown };

// A text ready to leave: parameters are filled in, limits are not applied yet.
struct OutgoingMessage
{
    MessageFormat format = MessageFormat::Text;
    QString text;
    QStringList mentions; // accounts or @all; robots only, and only in text (wecom-api § 1.4)
    Language language = Language::English;
};
