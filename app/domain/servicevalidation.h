// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/service.h>

#include <QList>

enum class ServiceField {
    Name,
    Description,
    SendTo,
    Groups,
    GroupName,
    WebhookUrl,
    AgentId,
    CompanyId,
    Secret,
    Accounts,
    Account,
    AccountName,
    ApiBaseUrl,
    Proxy,
    CaFile,
};

enum class ServiceProblemKind {
    Missing,
    Duplicate,       // the same value stands in an earlier row
    NameTaken,       // another service has this name
    LineBreakOrTab,  // names are one line: they head the lines of the command line's output
    TooLong,         // over 200 characters
    NeitherSection,  // neither WeCom Group nor WeCom Account
    NoRows,          // a section that is on has no row
    NotAUrl,         // or one with parts that have no place in it
    PlainHttp,       // http to a host that is not loopback
    ForeignOrigin,   // the robot's URL does not belong to the API base URL
    WrongPath,       // not /cgi-bin/webhook/send
    NoKey,           // the robot's URL has no key
    NotAWholeNumber, // AgentId
    NotAnAccount,    // 1–64 bytes of letters, digits, _ - @ . beginning with a letter or digit (wecom-api § 7.4)
    NotAProxy,       // not http:// or socks5:// with host and port
    RelativePath,    // the CA file: the two programs start in different folders
};

struct ServiceProblem
{
    ServiceField field = ServiceField::Name;
    ServiceProblemKind kind = ServiceProblemKind::Missing;
    int row = -1; // of the robots or accounts table, from 0; -1 = not in a table

    bool operator==(const ServiceProblem &) const = default;
};

// Everything that keeps this service from being saved, in the order of the form; empty = valid. A stored secret counts
// as given: its value was valid when it was stored.
QList<ServiceProblem> problemsOf(const Service &service);

// wecom-api § 7.4. Compare accounts with case ignored.
bool isAccount(const QString &text);
