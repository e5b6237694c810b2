// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/service.h>

#include <QString>

// What people type and paste, made into what they meant. Values come from chats, web pages and spreadsheets, with
// blanks, line breaks and invisible characters around them, and from Chinese input methods in full-width forms.

// Names and descriptions: outer blanks are dropped, line breaks become one blank, invisible characters vanish.
QString cleanedName(const QString &typed);

// The name of a group: as a name, and the full-width ＆ that parts chat names becomes &.
QString cleanedGroupName(const QString &typed);

// URLs, AgentId, Company ID, secrets, accounts: full-width forms become ASCII; outer blanks, line breaks and invisible
// characters vanish. A blank inside stays, for it means that something else was pasted.
QString cleanedIdentifier(const QString &typed);

// A robot's URL from what was pasted: the URL, the URL without its scheme, or only the key (wecom-api § 1.1). What is
// none of these is returned as cleanedIdentifier, for the validation to say so.
QString webhookUrlFrom(const QString &typed, const QString &apiBaseUrl);

// Every field of the service cleaned, and a password in the proxy's URL moved to its own place; secrets that are only
// stored stay as they are.
Service cleanedService(const Service &typed);
