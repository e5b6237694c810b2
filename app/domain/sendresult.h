// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

// A receiver of a service: a robot's group or an account. Never a display name.
struct Receiver
{
    enum class Kind { Group, Account };
    Kind kind = Kind::Group;
    QString name; // the group name as configured, or the account

    bool operator==(const Receiver &) const = default;
};

// Tells a receiver from all others of its service: groups by their exact name, accounts with case ignored (wecom-api
// § 7.4).
QString identityOf(const Receiver &receiver);

enum class Outcome {
    Delivered,
    Refused,  // permanent until somebody changes something
    TryAgain, // a matter of waiting: see retryAfter
};

// What happened, as a kind; words are made of it in app/texts.
enum class Happening {
    Delivered,
    // WeCom answered:
    Errcode,           // with an errcode other than 0
    AccountMissed,     // errcode 0, but the account is in invaliduser: unknown, or outside the app's visible range
    AccountUnlicensed, // errcode 0, but the account is in unlicenseduser
    // No answer of WeCom's that could be read:
    HostNotFound,
    ConnectionRefused,
    ConnectTimeout,   // no connection within 10 s
    ConnectionClosed, // before the answer was complete
    AnswerTimeout,    // no complete answer within 30 s
    TlsFailed,        // handshake or certificate
    ProxyFailed,      // proxy not reachable, or it refused
    NetworkFailed,    // anything else below HTTP
    HttpStatus,       // an HTTP status other than 2xx and no readable errcode
    RedirectRefused,  // HTTP 3xx: a webhook or secret is not carried elsewhere
    NotJson,          // HTTP 2xx with a body that is no JSON object, for instance a login page
    ErrcodeMissing,   // JSON without a readable errcode
    TokenMissing,     // gettoken said ok without a token
    AnswerTooLarge,   // over 1 MiB
    // Not sent at all:
    CaFileUnreadable,
    SecretUnavailable, // the service's stored secret was not at hand
    UnknownReceiver,   // neither a group nor an account of the service
    SectionOff,        // a receiver of a section that is switched off
    ServiceDisabled,
    EmptyText,
    RuleUnknown, // the alarm named a rule that there is not
    RuleDisabled,
};

// The names in the database; the numbers may change, these may not: "account-missed".
QString nameOf(Happening happening);
std::optional<Happening> happeningNamed(const QString &name);

// At which of the calls it happened.
enum class SendStep { None, Token, Message };

struct ReceiverResult
{
    Receiver receiver;
    Outcome outcome = Outcome::Refused;
    Happening happening = Happening::NetworkFailed;
    SendStep step = SendStep::None;
    int errcode = 0;                    // WeCom's; 0 unless happening is Errcode
    QString errmsg;                     // WeCom's own words, secrets removed; shown for unknown codes only
    QString seenAddress;                // the address WeCom saw ("from ip"), where it says so
    QString detail;                     // host, file, HTTP status or the network's own words, secrets removed
    std::chrono::seconds retryAfter{0}; // for TryAgain: not before
    bool mayHaveArrived = false;        // the request went out and no answer came back
    bool wasCut = false;                // the text was longer than the limit

    bool isDelivered() const { return outcome == Outcome::Delivered; }
};

struct SendResult
{
    QList<ReceiverResult> receivers; // one for each receiver asked for, in that order

    bool isDelivered() const;       // to everybody
    bool isPartlyDelivered() const; // to some
    QList<Receiver> missed() const;
};
