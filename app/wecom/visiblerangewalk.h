// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicecheck.h>
#include <wecom/apisession.h>
#include <wecom/visiblerange.h>

#include <QHash>

// How many calls a walk may make at most. WeCom's own limit is 10 000 a minute for one call and company.
struct WalkLimits
{
    int lists = 300;    // tag/get and user/simplelist together
    int accounts = 100; // user/get
};

struct WalkResult
{
    QList<AccountTrouble> accounts;   // in the order of the service's rows
    qsizetype uncheckedAccounts = 0;  // beyond the limits, or behind the failure
    std::optional<ApiAnswer> failure; // of a call without which the rest could not be told
};

// Looks for the service's accounts among those that the app may reach: those named one by one, those of its tags and
// departments (and below), and for each that was not found there user/get. Ends as soon as all are found. Case is
// ignored, as WeCom does. Emits finished once, from the event loop.
class VisibleRangeWalk : public QObject
{
    Q_OBJECT
public:
    VisibleRangeWalk(ApiSession &session, const QList<Account> &accounts, const VisibleRange &range,
                     const WalkLimits &limits, QObject *parent);

Q_SIGNALS:
    void finished(const WalkResult &result);

private:
    struct Question
    {
        QString call;
        CallParameters parameters;
        ApiSession::Heard heard;
    };
    using Phase = void (VisibleRangeWalk::*)();

    void begin();
    void askAboutTags();
    void askForDepartments();
    void askAboutDepartments(const QList<qint64> &departments);
    void askAboutAccounts();
    void hearOfAccount(const QString &account, const ApiAnswer &answer);

    QList<Question> withinLimit(const QList<Question> &lists);
    void askAll(const QList<Question> &questions, Phase then);
    void askNext();
    void hear(const Question &question, const ApiAnswer &answer);
    void hearList(const ApiAnswer &answer, const QStringList &visible);

    void strike(const QStringList &visible);
    void note(const QString &account, AccountTrouble::Kind kind, int errcode);
    void fail(const ApiAnswer &answer);
    void finish();

    ApiSession &m_session;
    QList<Account> m_accounts;
    VisibleRange m_range;
    WalkLimits m_limits;
    QHash<QString, QList<int>> m_open; // not judged yet: case-folded account → its rows
    bool m_sawEverything = true;       // every list of the range was read
    bool m_isFinished = false;
    QList<Question> m_questions; // of this phase
    int m_inFlight = 0;
    Phase m_then = nullptr;
    WalkResult m_result;
};
