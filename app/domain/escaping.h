// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Values from alarms, made harmless for the place where they are filled in. WeCom knows no escape character, so signs
// that it would take for layout become their full-width forms (wecom-api § 9, 16).

// In plain text: <a …> would become a link and <@…> a mention.
QString escapedForText(const QString &value);

// In markdown. `lineBefore` is what stands in the same line before the value, for a > or # has a meaning only at the
// beginning of a line, hardly anything has one within `code`, and the target of a [link](target) wants percent signs.
// A line break in a quote goes on quoting.
QString escapedForMarkdown(const QString &value, const QString &lineBefore);

// As part of a link that is being put together: percent-encoded, slashes kept.
QString escapedForLink(const QString &value);

// A value that is an address or its path: what a bracket, quote or blank would tear apart is percent-encoded.
QString escapedAddress(const QString &url);
