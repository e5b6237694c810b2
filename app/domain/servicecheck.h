// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/sendresult.h>
#include <domain/service.h>
#include <domain/servicevalidation.h>
#include <domain/tlstrouble.h>

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

// "What is wrong with this service?": a diagnosis that sends no message. Words are made of it in app/texts.

// In the order in which they run and are told.
enum class CheckStep { Address, Token, App, TrustedIp, Accounts, Robots };

inline constexpr int checkStepCount = 6;

enum class CheckOutcome {
    Passed,
    Failed,
    Skipped,      // did not run: an earlier step failed, or its section is switched off
    Hint,         // nothing that keeps messages away, but worth knowing
    NotCheckable, // right as far as can be seen without sending
};

// What was found. The facts that belong to it are named in brackets.
enum class CheckKind {
    InOrder,
    // skipped
    SectionOff,        // Send To is off for it
    EarlierStepFailed, // [because]
    // any step that asks WeCom
    FieldWrong, // nothing was asked, for a field is not valid [field, problem]
    CallFailed, // [trouble]
    // Address
    ClockDiffers, // hint [clockAheadSeconds]
    // Token
    RefusedBefore, // WeCom refused the same a moment ago and was not asked again [trouble, secondsToWait]
    // App
    OtherAgentId, // not the AgentId of this Secret [trouble or field and problem, proposedAgentId, appName]
    AppStopped,
    // TrustedIp
    UntrustedIp, // [trouble with seenAddress]
    // Accounts
    AccountsMissed,    // [accounts, uncheckedAccounts]
    AccountsInactive,  // hint: visible, but the member is disabled, not activated or gone [accounts, uncheckedAccounts]
    AccountsUnchecked, // hint: the bound on calls was reached [uncheckedAccounts]
    // Robots
    RobotsWrong,       // [robots]
    RobotsUncheckable, // [robots: unusual keys]
    // Accounts, Robots
    NoRows, // hint: there is nothing to check yet
};

// Why a call gave no answer to work with. The fields are those of ReceiverResult.
struct CallTrouble
{
    Happening happening = Happening::NetworkFailed;
    std::optional<TlsTrouble> tls; // for TlsFailed
    int errcode = 0;
    QString errmsg;      // secrets removed
    QString detail;      // secrets removed
    QString seenAddress; // the address WeCom saw

    bool operator==(const CallTrouble &) const = default;
};

struct AccountTrouble
{
    enum class Kind {
        Outside,      // unknown or not in the app's Allowed users: WeCom does not say which
        NotAnAccount, // its form: WeCom was not asked
        Disabled,
        NotActivated,
        Left,
    };
    int row = 0; // of the service's accounts
    QString account;
    Kind kind = Kind::Outside;
    int errcode = 0; // WeCom's, where it was asked for this account

    bool operator==(const AccountTrouble &) const = default;
};

struct RobotTrouble
{
    int row = 0; // of the service's robots
    QString groupName;
    std::optional<ServiceProblemKind> problem; // none: only the key has an unusual shape

    bool operator==(const RobotTrouble &) const = default;
};

// What one step came to. Never holds a secret.
struct CheckFinding
{
    CheckStep step = CheckStep::Address;
    CheckOutcome outcome = CheckOutcome::Passed;
    CheckKind kind = CheckKind::InOrder;
    QString checked; // the value it is about: API base URL, Company ID, AgentId

    std::optional<CheckStep> because;
    std::optional<ServiceField> field;
    std::optional<ServiceProblemKind> problem;
    std::optional<CallTrouble> trouble;
    QString caFile;               // Address: the service's
    qint64 clockAheadSeconds = 0; // of this machine against WeCom; negative: behind
    int refusals = 0;             // Token: credentials that WeCom refused within the last hour, this one included
    qint64 secondsToWait = 0;     // until WeCom is asked again about the same credentials
    qsizetype secretLength = 0;   // Token failed: characters; app secrets usually have 43
    QString proposedAgentId;      // the one AgentId of this Secret
    QString appName;
    QList<AccountTrouble> accounts;
    qsizetype uncheckedAccounts = 0;
    QList<RobotTrouble> robots;
    qsizetype rows = 0; // Accounts, Robots: how many the service has

    // WeCom's errcode that this finding stands on, that of a missed account first; 0 when there was none.
    int errcode() const;
    bool operator==(const CheckFinding &) const = default;
};

// Whether a step failed. Skipped steps, hints and what cannot be checked do not count.
bool hasFailure(const QList<CheckFinding> &findings);

// A check under way. Every step is told exactly once and in order; all from the event loop, never from within check().
// Deleting the job (or its parent) drops what is in flight; nothing is emitted then.
class CheckJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void stepStarted(CheckStep step); // not for steps that are skipped
    void stepFinished(const CheckFinding &finding);
    void finished(const QList<CheckFinding> &findings); // one for each step; the job then deletes itself
};

class ServiceCheck
{
public:
    ServiceCheck() = default;
    virtual ~ServiceCheck() = default;
    Q_DISABLE_COPY_MOVE(ServiceCheck)

    // `service` may be an unsaved draft and need not be valid; it holds its secrets (given, not only stored). The job
    // belongs to `parent`.
    virtual CheckJob *check(const Service &service, QObject *parent) = 0;
};
