// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/explain/rulereport.h>

#include <domain/card.h>
#include <domain/messagefit.h>
#include <texts/messagetexts.h>
#include <texts/ruletexts.h>
#include <ui/preview/chatbubble.h>
#include <ui/widgets/appearance.h>

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostNames = 40;

QString namesOf(const QList<Receiver> &receivers)
{
    QStringList names;
    for (const Receiver &receiver : receivers.mid(0, mostNames))
        names.append(receiver.name);
    if (receivers.size() > mostNames)
        names.append(RuleReport::tr("%1 more").arg(receivers.size() - mostNames));
    return names.join(RuleReport::tr(", ", "between names"));
}

bool hasKind(const QList<Receiver> &receivers, Receiver::Kind kind)
{
    return std::any_of(receivers.cbegin(), receivers.cend(),
                       [kind](const Receiver &receiver) { return receiver.kind == kind; });
}

QString sizeText(const OutgoingMessage &message, MessageTarget target)
{
    if (const auto card = message.format == MessageFormat::Card ? cardOf(message, target) : std::nullopt)
        return RuleReport::tr("%1: a card; its text takes %2 of %3 characters.")
            .arg(texts::targetText(target))
            .arg(card->textLength)
            .arg(cardLimitsOf(target).text);
    const FittedText fitted = fittedText(message, target);
    const QString size =
        RuleReport::tr("%1: %2 of %3 bytes.").arg(texts::targetText(target)).arg(fitted.bytes).arg(fitted.limit);
    return fitted.wasCut() ? size + u' ' + RuleReport::tr("The end is cut off.") : size;
}

QString budgetText(const QString &name, const PaceBudget &budget)
{
    const QString left = budget.window == std::chrono::minutes(1)
                             ? RuleReport::tr("%1: %2 of %3 messages are left this minute.")
                             : RuleReport::tr("%1: %2 of %3 messages are left this hour.");
    QString text = left.arg(name, QString::number(budget.left), QString::number(budget.limit));
    if (budget.left == 0)
        text += u' ' +
                RuleReport::tr("The next one may go at %1.")
                    .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(budget.freeAt).time(), QLocale::LongFormat));
    return text;
}

// Of every group; of the accounts, for whom all wait for the slowest, the one with the least.
QStringList budgetTexts(const QList<Receiver> &receivers, qint64 serviceId, const RuleReport::BudgetOf &budgetOf)
{
    QStringList lines;
    std::optional<PaceBudget> least;
    QString whose;
    for (const Receiver &receiver : receivers.mid(0, mostNames)) {
        const std::optional<PaceBudget> budget = budgetOf(serviceId, receiver);
        if (!budget)
            continue;
        if (receiver.kind == Receiver::Kind::Group) {
            lines.append(budgetText(receiver.name, *budget));
        } else if (!least || budget->left < least->left) {
            least = budget;
            whose = receiver.name;
        }
    }
    if (least)
        lines.append(budgetText(whose, *least));
    return lines;
}

} // namespace

RuleReport::RuleReport(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"explainReport"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::StyledPanel);
}

QVBoxLayout *RuleReport::renew()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setWidget(content); // which deletes the one before
    return column;
}

void RuleReport::clear()
{
    renew();
}

QLabel *RuleReport::newText(const QString &text, const QString &objectName)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

void RuleReport::setPlan(const RulePlan &plan, const RuleBook &book, const BudgetOf &budgetOf)
{
    QVBoxLayout *column = renew();
    QLabel *title = newText(plan.rule, u"explainRuleTitle"_s);
    appearance::makeHeading(*title);
    column->addWidget(title);
    if (plan.silence != RuleSilence::None)
        column->addWidget(newText(texts::silenceText(plan.silence), u"explainSilence"_s));
    const Rule *rule = book.ruleNamed(plan.rule);
    for (qsizetype number = 0; number < plan.blocks.size(); ++number) {
        const Service *service = rule ? book.service(rule->blocks[number].serviceId) : nullptr;
        const Message *message = rule ? book.message(rule->blocks[number].messageId) : nullptr;
        const Schedule *schedule = rule ? book.schedule(rule->blocks[number].scheduleId) : nullptr;
        QStringList parts;
        for (const QString &part : {service ? service->name : QString(), message ? message->name : QString(),
                                    schedule ? schedule->name : QString()}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        const QString heading = tr("Notification %1: %2").arg(QString::number(number + 1), parts.join(u" · "_s));
        addBlock(column, {int(number), heading, service ? service->id : 0, plan.blocks[number]}, budgetOf);
    }
    column->addStretch(1);
}

void RuleReport::addBlock(QVBoxLayout *column, const Block &shown, const BudgetOf &budgetOf)
{
    const BlockPlan &block = shown.plan;
    const auto name = [&shown](const QString &what) { return u"explain%1%2"_s.arg(what).arg(shown.number); };
    QLabel *title = newText(shown.heading);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    column->addSpacing(6);
    column->addWidget(title);
    column->addWidget(newText(texts::silenceText(block), name(u"Block"_s)));
    if (!block.receivers.isEmpty())
        column->addWidget(newText(tr("Receivers: %1").arg(namesOf(block.receivers)), name(u"Receivers"_s)));
    for (qsizetype told = 0; told < qMin(block.alreadyTold.size(), mostNames); ++told)
        column->addWidget(newText(tr("%1 is already told by rule %2.")
                                      .arg(block.alreadyTold[told].receiver.name, block.alreadyTold[told].rule)));
    if (!block.switchedOff.isEmpty())
        column->addWidget(newText(tr("Switched off in the service: %1").arg(namesOf(block.switchedOff))));
    if (block.message.text.isEmpty())
        return;
    const bool reachesGroups = hasKind(block.receivers, Receiver::Kind::Group);
    auto *bubble = new ChatBubble;
    bubble->setObjectName(name(u"Bubble"_s));
    bubble->setMessage(block.message, reachesGroups ? MessageTarget::Robot : MessageTarget::App);
    column->addWidget(bubble);
    if (!block.fires())
        return;
    QStringList sizes;
    if (reachesGroups)
        sizes.append(sizeText(block.message, MessageTarget::Robot));
    if (hasKind(block.receivers, Receiver::Kind::Account))
        sizes.append(sizeText(block.message, MessageTarget::App));
    const QStringList budgets = budgetTexts(block.receivers, shown.serviceId, budgetOf);
    for (const auto &[lines, what] : {std::pair(sizes, u"Bytes"_s), std::pair(budgets, u"Budget"_s)}) {
        if (lines.isEmpty())
            continue;
        QLabel *hint = newText(lines.join(u'\n'), name(what));
        appearance::makeHint(*hint);
        column->addWidget(hint);
    }
}
