// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/visiblerangewalk.h>

#include <wecom/errcodes.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int callsAtOnce = 4; // too many are refused (45033)

// What user/get says of an account that the app cannot reach: no such account, or none that it may see.
bool isOutside(int errcode)
{
    switch (errcode) {
    case 40003:
    case 46004:
    case 50002:
    case 60011:
    case 60021:
    case 60111:
    case 92000:
        return true;
    default:
        return false;
    }
}

std::optional<AccountTrouble::Kind> troubleOf(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Disabled:
        return AccountTrouble::Kind::Disabled;
    case MemberStatus::NotActivated:
        return AccountTrouble::Kind::NotActivated;
    case MemberStatus::Left:
        return AccountTrouble::Kind::Left;
    case MemberStatus::Active:
    case MemberStatus::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

// Answers after which asking for more is of no use: no way to WeCom, or a refusal that concerns every call alike.
bool concernsEveryCall(const ApiAnswer &answer)
{
    if (answer.http.trouble)
        return answer.http.trouble != Happening::AnswerTooLarge; // one list may be
    const int errcode = answer.errcode();
    return ruleOf(errcode).errcodeClass != ErrcodeClass::Permanent || errcode == 60020 || errcode == 40001;
}

} // namespace

VisibleRangeWalk::VisibleRangeWalk(ApiSession &session, const QList<Account> &accounts, const VisibleRange &range,
                                   const WalkLimits &limits, QObject *parent)
    : QObject(parent), m_session(session), m_accounts(accounts), m_range(range), m_limits(limits)
{
    for (int row = 0; row < accounts.size(); ++row)
        m_open[accounts[row].account.toCaseFolded()].append(row);
    QMetaObject::invokeMethod(this, &VisibleRangeWalk::begin, Qt::QueuedConnection);
}

void VisibleRangeWalk::begin()
{
    for (const Account &account : std::as_const(m_accounts)) {
        if (!isAccount(account.account))
            note(account.account, AccountTrouble::Kind::NotAnAccount, 0);
    }
    strike(m_range.accounts);
    askAboutTags();
}

void VisibleRangeWalk::askAboutTags()
{
    QList<Question> questions;
    for (const qint64 tag : std::as_const(m_range.tags)) {
        const auto heard = [this](const ApiAnswer &answer) {
            const VisibleRange members = tagMembers(answer.reply.body);
            m_range.departments += members.departments;
            hearList(answer, members.accounts);
        };
        questions.append({u"tag/get"_s, {{u"tagid"_s, QString::number(tag)}}, heard});
    }
    askAll(withinLimit(questions), &VisibleRangeWalk::askForDepartments);
}

void VisibleRangeWalk::askForDepartments()
{
    if (m_range.departments.isEmpty())
        return askAboutAccounts();
    const auto heard = [this](const ApiAnswer &answer) {
        hearList(answer, {});
        if (!m_isFinished)
            askAboutDepartments(withThoseBelow(m_range.departments, answer.reply.body));
    };
    askAll({{u"department/simplelist"_s, {}, heard}}, nullptr);
}

void VisibleRangeWalk::askAboutDepartments(const QList<qint64> &departments)
{
    QList<Question> questions;
    for (const qint64 department : departments) {
        const auto heard = [this](const ApiAnswer &answer) { hearList(answer, departmentMembers(answer.reply.body)); };
        questions.append({u"user/simplelist"_s, {{u"department_id"_s, QString::number(department)}}, heard});
    }
    askAll(withinLimit(questions), &VisibleRangeWalk::askAboutAccounts);
}

// Those that were not found yet. A list may be closed to the app, and only here does WeCom give its reason.
void VisibleRangeWalk::askAboutAccounts()
{
    QList<Question> questions;
    for (const QList<int> &rows : std::as_const(m_open)) {
        const QString account = m_accounts[rows.constFirst()].account;
        const auto heard = [this, account](const ApiAnswer &answer) { hearOfAccount(account, answer); };
        questions.append({u"user/get"_s, {{u"userid"_s, account}}, heard});
    }
    const auto rowOf = [this](const Question &question) {
        return m_open.value(question.parameters.constFirst().second.toCaseFolded()).constFirst();
    };
    std::sort(questions.begin(), questions.end(),
              [&](const Question &left, const Question &right) { return rowOf(left) < rowOf(right); });
    askAll(questions.mid(0, m_limits.accounts), &VisibleRangeWalk::finish);
}

void VisibleRangeWalk::hearOfAccount(const QString &account, const ApiAnswer &answer)
{
    if (!answer.isOk()) {
        if (!isOutside(answer.errcode()))
            return fail(answer);
        return note(account, AccountTrouble::Kind::Outside, answer.errcode());
    }
    if (const auto trouble = troubleOf(memberStatus(answer.reply.body)))
        note(account, *trouble, 0);
    else
        strike({account});
}

QList<VisibleRangeWalk::Question> VisibleRangeWalk::withinLimit(const QList<Question> &lists)
{
    QList<Question> kept = lists.mid(0, m_limits.lists);
    m_limits.lists -= static_cast<int>(kept.size());
    m_sawEverything = m_sawEverything && kept.size() == lists.size();
    return kept;
}

void VisibleRangeWalk::askAll(const QList<Question> &questions, Phase then)
{
    m_questions = questions;
    m_then = then;
    askNext();
}

void VisibleRangeWalk::askNext()
{
    if (m_isFinished)
        return;
    if (m_open.isEmpty())
        return finish();
    while (m_inFlight < callsAtOnce && !m_questions.isEmpty()) {
        const Question question = m_questions.takeFirst();
        ++m_inFlight;
        m_session.ask(question.call, question.parameters, this,
                      [this, question](const ApiAnswer &answer) { hear(question, answer); });
    }
    if (m_inFlight == 0 && m_then)
        (this->*std::exchange(m_then, nullptr))();
}

void VisibleRangeWalk::hear(const Question &question, const ApiAnswer &answer)
{
    --m_inFlight;
    if (m_isFinished)
        return;
    if (concernsEveryCall(answer))
        return fail(answer);
    question.heard(answer);
    askNext();
}

// A list that cannot be read leaves its accounts to user/get.
void VisibleRangeWalk::hearList(const ApiAnswer &answer, const QStringList &visible)
{
    if (answer.isOk())
        strike(visible);
    else
        m_sawEverything = false;
}

void VisibleRangeWalk::strike(const QStringList &visible)
{
    for (const QString &account : visible)
        m_open.remove(account.toCaseFolded());
}

void VisibleRangeWalk::note(const QString &account, AccountTrouble::Kind kind, int errcode)
{
    const QList<int> rows = m_open.take(account.toCaseFolded());
    for (const int row : rows)
        m_result.accounts.append({row, m_accounts[row].account, kind, errcode});
}

void VisibleRangeWalk::fail(const ApiAnswer &answer)
{
    m_result.failure = answer;
    finish();
}

void VisibleRangeWalk::finish()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    const bool isKnownToBeOutside = m_sawEverything && !m_result.failure;
    const QStringList open = m_open.keys();
    for (const QString &account : open) {
        if (isKnownToBeOutside)
            note(account, AccountTrouble::Kind::Outside, 0);
        else
            m_result.uncheckedAccounts += m_open.value(account).size();
    }
    std::sort(m_result.accounts.begin(), m_result.accounts.end(),
              [](const AccountTrouble &left, const AccountTrouble &right) { return left.row < right.row; });
    // Not from here: whoever hears of it may drop the walk, while callers further up still use it.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_result); }, Qt::QueuedConnection);
}
