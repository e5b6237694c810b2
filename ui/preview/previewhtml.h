// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/message.h>

#include <QString>

// What a message looks like in WeCom, as the HTML subset that QTextDocument draws.

struct PreviewColours
{
    QString text;
    QString quiet; // quotes
    QString link;
    QString code; // behind inline code
};

// The message as it leaves for this target, cut where WeCom would cut it. A card gets a title, rows and its link.
QString previewHtml(const OutgoingMessage &message, MessageTarget target, const PreviewColours &colours);

QString markdownHtml(const QString &markdown, const PreviewColours &colours);
