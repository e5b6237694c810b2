// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/ruletexts.h>

#include <texts/messagetexts.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace texts {

namespace {

class Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

const char *label(RuleField field)
{
    switch (field) {
    case RuleField::Name:
        return QT_TRANSLATE_NOOP("Field", "Name");
    case RuleField::Description:
        return QT_TRANSLATE_NOOP("Field", "Description");
    case RuleField::States:
        return QT_TRANSLATE_NOOP("Field", "Alarm Status");
    case RuleField::Levels:
        return QT_TRANSLATE_NOOP("Field", "Levels");
    case RuleField::Path:
        return QT_TRANSLATE_NOOP("Field", "Path");
    case RuleField::Groups:
        return QT_TRANSLATE_NOOP("Field", "Alarm Groups");
    case RuleField::Types:
        return QT_TRANSLATE_NOOP("Field", "Alarm Types");
    case RuleField::Blocks:
        return QT_TRANSLATE_NOOP("Field", "Notifications");
    case RuleField::Service:
        return QT_TRANSLATE_NOOP("Field", "Service");
    case RuleField::Message:
        return QT_TRANSLATE_NOOP("Field", "Message");
    case RuleField::Schedule:
        return QT_TRANSLATE_NOOP("Field", "Schedule");
    case RuleField::Receivers:
        return QT_TRANSLATE_NOOP("Field", "Receivers");
    case RuleField::WhenClosed:
        return QT_TRANSLATE_NOOP("Field", "When Closed");
    }
    Q_UNREACHABLE();
}

const char *sentence(RuleProblemKind kind)
{
    switch (kind) {
    case RuleProblemKind::Missing:
        return QT_TRANSLATE_NOOP("Problem", "Required.");
    case RuleProblemKind::NameTaken:
        return QT_TRANSLATE_NOOP("Problem", "Another rule has this name. Choose a different one.");
    case RuleProblemKind::LineBreakOrTab:
        return QT_TRANSLATE_NOOP("Problem", "Must be one line, without tabs.");
    case RuleProblemKind::TooLong:
        return QT_TRANSLATE_NOOP("Problem", "Too long: at most 200 characters.");
    case RuleProblemKind::NoBlocks:
        return QT_TRANSLATE_NOOP("Problem", "The rule would tell nobody. Add a notification with +WeCom.");
    case RuleProblemKind::Duplicate:
        return QT_TRANSLATE_NOOP("Problem", "Stands there twice. Keep one of them.");
    case RuleProblemKind::NotStandard:
        return QT_TRANSLATE_NOOP("Problem", "A holiday cannot be chosen here. Choose a standard schedule.");
    case RuleProblemKind::DoesNotExist:
        return QT_TRANSLATE_NOOP("Problem", "It has been deleted. Choose another one.");
    case RuleProblemKind::NotOfTheService:
        return QT_TRANSLATE_NOOP("Problem", "The service has no such receiver. Choose others, or add it to the "
                                            "service.");
    }
    Q_UNREACHABLE();
}

const char *sentence(RuleWarningKind warning)
{
    switch (warning) {
    case RuleWarningKind::NoState:
        return QT_TRANSLATE_NOOP("RuleWarning", "Never fires: no alarm status is chosen.");
    case RuleWarningKind::NobodyReached:
        return QT_TRANSLATE_NOOP("RuleWarning", "Reaches nobody.");
    case RuleWarningKind::ServiceDisabled:
        return QT_TRANSLATE_NOOP("RuleWarning", "The service is disabled.");
    case RuleWarningKind::SectionOff:
        return QT_TRANSLATE_NOOP("RuleWarning", "The service does not send to some of the receivers: their section of "
                                                "Send To is switched off.");
    case RuleWarningKind::NoReceivers:
        return QT_TRANSLATE_NOOP("RuleWarning", "No receiver is chosen.");
    case RuleWarningKind::ScheduleDisabled:
        return QT_TRANSLATE_NOOP("RuleWarning", "The schedule is disabled.");
    case RuleWarningKind::ScheduleOver:
        return QT_TRANSLATE_NOOP("RuleWarning", "The schedule has ended.");
    case RuleWarningKind::ScheduleNeverOpens:
        return QT_TRANSLATE_NOOP("RuleWarning", "The schedule never opens.");
    }
    Q_UNREACHABLE();
}

const char *sentence(RuleSilence silence)
{
    switch (silence) {
    case RuleSilence::None:
        return QT_TRANSLATE_NOOP("RuleSilence", "Fires.");
    case RuleSilence::OtherRuleNamed:
        return QT_TRANSLATE_NOOP("RuleSilence", "The alarm names another rule.");
    case RuleSilence::Disabled:
        return QT_TRANSLATE_NOOP("RuleSilence", "The rule is disabled.");
    case RuleSilence::State:
        return QT_TRANSLATE_NOOP("RuleSilence", "Not for alarms of this status.");
    case RuleSilence::Shelved:
        return QT_TRANSLATE_NOOP("RuleSilence", "Not for shelved alarms.");
    case RuleSilence::Level:
        return QT_TRANSLATE_NOOP("RuleSilence", "Not for alarms of this level.");
    case RuleSilence::Path:
        return QT_TRANSLATE_NOOP("RuleSilence", "The path does not match.");
    case RuleSilence::Group:
        return QT_TRANSLATE_NOOP("RuleSilence", "The alarm is in none of the groups.");
    case RuleSilence::Type:
        return QT_TRANSLATE_NOOP("RuleSilence", "Not for alarms of this type.");
    }
    Q_UNREACHABLE();
}

// "A, B and C"
QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return Rules::tr("%1 and %2", "the last two of a list")
        .arg(words.mid(0, words.size() - 1).join(Rules::tr(", ", "between the words of a list")), words.last());
}

// A few are named; the rest is counted.
QString namesOf(const QList<Rule> &rules)
{
    constexpr qsizetype shown = 5;
    QStringList names;
    for (const Rule &rule : rules.mid(0, shown))
        names.append(rule.name);
    if (rules.size() > shown)
        names.append(Rules::tr("%1 more").arg(rules.size() - shown));
    return listed(names);
}

QString momentText(const std::optional<QDateTime> &moment)
{
    return moment ? QLocale().toString(moment->toLocalTime(), QLocale::ShortFormat) : QString();
}

QString alarmsText(const AlarmCriteria &criteria)
{
    QStringList levels;
    for (const AlarmLevel level : criteria.levels)
        levels.append(levelText(level));
    return levels.isEmpty() ? Rules::tr("Alarms of every level") : Rules::tr("%1 alarms", "levels").arg(listed(levels));
}

QStringList conditionsOf(const AlarmCriteria &criteria)
{
    QStringList conditions;
    if (!criteria.path.isEmpty())
        conditions.append(Rules::tr("path %1").arg(criteria.path));
    if (!criteria.groups.isEmpty())
        conditions.append(Rules::tr("group %1").arg(listed(criteria.groups)));
    if (!criteria.types.isEmpty())
        conditions.append(Rules::tr("type %1").arg(listed(criteria.types)));
    QStringList states;
    for (int state = 0; state < alarmStateCount; ++state) {
        if (criteria.hasState(static_cast<AlarmState>(state)))
            states.append(stateText(static_cast<AlarmState>(state)));
    }
    if (states.isEmpty())
        conditions.append(Rules::tr("no status"));
    else if (states.size() < alarmStateCount)
        conditions.append(listed(states));
    conditions.append(criteria.shelved ? Rules::tr("shelved ones too") : Rules::tr("no shelved ones"));
    return conditions;
}

bool isAlways(const Schedule &schedule)
{
    return schedule.week == wholeWeek() && !schedule.ignoreHoliday && !schedule.end.isValid();
}

QString blockText(const RuleBlock &block, const RuleBook &book)
{
    const Service *service = book.service(block.serviceId);
    const Message *message = book.message(block.messageId);
    const Schedule *schedule = book.schedule(block.scheduleId);
    if (!service || !message || !schedule)
        return Rules::tr("A notification is not complete yet.");
    QString when = Rules::tr("while %1 is open").arg(schedule->name);
    if (isAlways(*schedule))
        when = Rules::tr("always");
    else if (block.whenClosed == WhenClosed::Hold)
        when = Rules::tr("while %1 is open; held until then").arg(schedule->name);
    return Rules::tr("Reach %1 through %2 with the message %3, %4.")
        .arg(receiversText(block.receivers), service->name, message->name, when);
}

} // namespace

QString fieldText(RuleField field)
{
    if (field == RuleField::Message)
        return QCoreApplication::translate("Field", "Message", "chosen by a rule"); // another word in Chinese
    return QCoreApplication::translate("Field", label(field));
}

QString problemText(const RuleProblem &problem)
{
    return QCoreApplication::translate("Problem", sentence(problem.kind));
}

QString warningText(RuleWarningKind warning)
{
    return QCoreApplication::translate("RuleWarning", sentence(warning));
}

QString silenceText(RuleSilence silence)
{
    return QCoreApplication::translate("RuleSilence", sentence(silence));
}

QString silenceText(const BlockPlan &block)
{
    switch (block.silence) {
    case BlockSilence::None:
        return block.isHeld ? Rules::tr("Held until %1, when the schedule opens.").arg(momentText(block.opensAt))
                            : Rules::tr("Sent at once.");
    case BlockSilence::ServiceDisabled:
        return Rules::tr("The service is disabled.");
    case BlockSilence::NoReceivers:
        return Rules::tr("The service sends to none of the receivers: their section of Send To is switched off.");
    case BlockSilence::ScheduleDisabled:
        return Rules::tr("The schedule is disabled.");
    case BlockSilence::ScheduleOver:
        return Rules::tr("The schedule does not open any more.");
    case BlockSilence::ScheduleClosed:
        return Rules::tr("The schedule is closed until %1.").arg(momentText(block.opensAt));
    case BlockSilence::EmptyText:
        return Rules::tr("Nothing is left of the message for this alarm, and WeCom takes no empty text.");
    case BlockSilence::AlreadyTold: {
        QStringList rules;
        for (const ToldReceiver &told : block.alreadyTold) {
            if (!rules.contains(told.rule))
                rules.append(told.rule);
        }
        return Rules::tr("All receivers are already told by rule %1.").arg(listed(rules));
    }
    }
    Q_UNREACHABLE();
}

QString troubleText(NamedRuleTrouble trouble, const QString &rule)
{
    switch (trouble) {
    case NamedRuleTrouble::None:
        return {};
    case NamedRuleTrouble::Unknown:
        return Rules::tr("The alarm names the rule %1, and there is none.").arg(rule);
    case NamedRuleTrouble::Disabled:
        return Rules::tr("The alarm names the rule %1, and it is disabled.").arg(rule);
    }
    Q_UNREACHABLE();
}

QString usesText(const QString &what, const QList<Rule> &users)
{
    return Rules::tr("%1 is used by rules: %2.").arg(what, namesOf(users));
}

QString usesText(const QString &what, const QList<Rule> &users, const QList<Rule> &rests)
{
    QList<Rule> silent = rests;
    silent.removeIf([](const Rule &rule) { return !rule.blocks.isEmpty(); });
    const QString text = usesText(what, users);
    return silent.isEmpty() ? text : text + u' ' + Rules::tr("Left without any notification: %1.").arg(namesOf(silent));
}

QString receiversText(const QList<Receiver> &receivers)
{
    const auto groups = static_cast<int>(std::count_if(
        receivers.cbegin(), receivers.cend(), [](const Receiver &each) { return each.kind == Receiver::Kind::Group; }));
    const auto accounts = static_cast<int>(receivers.size()) - groups;
    QStringList parts;
    if (groups > 0)
        parts.append(groups == 1 ? Rules::tr("1 group") : Rules::tr("%1 groups").arg(groups));
    if (accounts > 0)
        parts.append(accounts == 1 ? Rules::tr("1 account") : Rules::tr("%1 accounts").arg(accounts));
    return parts.isEmpty() ? Rules::tr("nobody") : listed(parts);
}

QString summaryText(const Rule &rule, const RuleBook &book)
{
    QStringList lines{Rules::tr("%1 (%2):").arg(alarmsText(rule.criteria), conditionsOf(rule.criteria).join(u"; "_s))};
    for (const RuleBlock &block : rule.blocks)
        lines.append(blockText(block, book));
    if (rule.blocks.isEmpty())
        lines.append(Rules::tr("Reach nobody: there is no notification."));
    return lines.join(u'\n');
}

} // namespace texts
