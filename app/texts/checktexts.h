// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicecheck.h>

#include <QDateTime>
#include <QString>

namespace texts {

QString stepText(CheckStep step);          // "Trusted IP"
QString outcomeText(CheckOutcome outcome); // "Failed"

// What was found and how to mend it: one line, no tab, no secret.
QString findingText(const CheckFinding &finding);

// The whole check as plain text of several lines, to be pasted into a mail; no secret.
QString checkReport(const QString &serviceName, const QList<CheckFinding> &findings, const QDateTime &moment);

// Where apps are managed in the public WeCom. The page of one app has an address that its AgentId does not tell.
QString consolePage();

} // namespace texts
