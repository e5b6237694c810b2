// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/criteriaform.h>

#include <texts/messagetexts.h>
#include <texts/ruletexts.h>
#include <ui/rules/ruledraft.h>
#include <ui/rules/ruleproblems.h>
#include <ui/widgets/formrows.h>
#include <ui/widgets/problemlabel.h>

#include <QCheckBox>
#include <QFocusEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// Several names in one line, parted by semicolons; Chinese keyboards have another one.
QStringList partedNames(const QString &text)
{
    static const QRegularExpression semicolon(u"[;；]"_s);
    return text.split(semicolon, Qt::SkipEmptyParts);
}

QString joinedNames(const QStringList &names)
{
    return names.join(u"; "_s);
}

} // namespace

CriteriaForm::CriteriaForm(RuleDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft)
{
    QFormLayout *form = formrows::newForm();
    setLayout(form);
    addLine(
        form, RuleField::Name, true, u"ruleName"_s, {}, [](const Rule &rule) { return rule.name; },
        [](Rule &rule, const QString &text) { rule.name = text; });
    addLine(
        form, RuleField::Description, false, u"ruleDescription"_s, {},
        [](const Rule &rule) { return rule.description; },
        [](Rule &rule, const QString &text) { rule.description = text; });
    m_enabled = newBox(u"ruleEnabled"_s, tr("The rule is enabled"));
    connect(m_enabled, &QCheckBox::toggled, this,
            [this](bool isOn) { m_draft.change([isOn](Rule &rule) { rule.enabled = isOn; }); });
    form->addRow(QString(), m_enabled);
    addBoxes(form);
    addLine(
        form, RuleField::Path, false, u"rulePath"_s,
        tr("* stands for any characters, ? for one, as in Line1/*. Empty: every path."),
        [](const Rule &rule) { return rule.criteria.path; },
        [](Rule &rule, const QString &text) { rule.criteria.path = text; });
    addLine(
        form, RuleField::Groups, false, u"ruleGroups"_s,
        tr("Of the alarm, not of WeCom; several are parted by a semicolon. Empty: all."),
        [](const Rule &rule) { return joinedNames(rule.criteria.groups); },
        [](Rule &rule, const QString &text) { rule.criteria.groups = partedNames(text); });
    addLine(
        form, RuleField::Types, false, u"ruleTypes"_s, tr("Such as limit; boolean. Empty: all."),
        [](const Rule &rule) { return joinedNames(rule.criteria.types); },
        [](Rule &rule, const QString &text) { rule.criteria.types = partedNames(text); });
    connect(&m_draft, &RuleDraft::changed, this, &CriteriaForm::showDraft);
    showDraft();
}

void CriteriaForm::focusFirst()
{
    m_lines.constFirst().line->setFocus(Qt::OtherFocusReason);
}

QCheckBox *CriteriaForm::newBox(const QString &objectName, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    return box;
}

void CriteriaForm::addLine(QFormLayout *form, RuleField field, bool isRequired, const QString &objectName,
                           const QString &hint, const Read &read, const Write &write)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->installEventFilter(this);
    auto *problem = new ProblemLabel(objectName + u"Problem"_s, *line, this);
    form->addRow(formrows::label(texts::fieldText(field), isRequired, line), formrows::fieldBox(line, problem, hint));
    m_lines.append({field, line, problem, read});
    // Not textEdited: assistive technologies set the text without it.
    connect(line, &QLineEdit::textChanged, this,
            [this, write](const QString &text) { m_draft.change([&](Rule &rule) { write(rule, text); }); });
}

void CriteriaForm::addBoxes(QFormLayout *form)
{
    auto *states = new QWidget(this);
    auto *grid = new QGridLayout(states);
    grid->setContentsMargins({});
    for (int state = 0; state < alarmStateCount; ++state) {
        const auto index = static_cast<std::size_t>(state);
        const auto alarmState = static_cast<AlarmState>(state);
        m_states[index] = newBox(u"ruleState%1"_s.arg(state), texts::stateText(alarmState));
        grid->addWidget(m_states[index], state / 2, state % 2);
        connect(m_states[index], &QCheckBox::toggled, this,
                [this, index](bool isOn) { m_draft.change([&](Rule &rule) { rule.criteria.states[index] = isOn; }); });
    }
    m_shelved = newBox(u"ruleShelved"_s, tr("Shelved alarms too"));
    connect(m_shelved, &QCheckBox::toggled, this,
            [this](bool isOn) { m_draft.change([isOn](Rule &rule) { rule.criteria.shelved = isOn; }); });
    grid->addWidget(m_shelved, 2, 0);
    m_warning = formrows::hint(texts::warningText(RuleWarningKind::NoState), states);
    m_warning->setObjectName(u"ruleStatesWarning"_s);
    grid->addWidget(m_warning, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    form->addRow(new QLabel(texts::fieldText(RuleField::States) + u"*:"_s), states);

    auto *levels = new QWidget(this);
    auto *row = new QHBoxLayout(levels);
    row->setContentsMargins({});
    for (int level = 0; level < alarmLevelCount; ++level) {
        const auto alarmLevel = static_cast<AlarmLevel>(level);
        QCheckBox *box = newBox(u"ruleLevel%1"_s.arg(level), texts::levelText(alarmLevel));
        m_levels[static_cast<std::size_t>(level)] = box;
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            m_draft.change([this](Rule &rule) {
                rule.criteria.levels.clear();
                for (int number = 0; number < alarmLevelCount; ++number) {
                    if (m_levels[static_cast<std::size_t>(number)]->isChecked())
                        rule.criteria.levels.append(static_cast<AlarmLevel>(number));
                }
            });
        });
    }
    row->addWidget(formrows::hint(tr("None chosen: all."), levels), 1);
    form->addRow(new QLabel(texts::fieldText(RuleField::Levels) + u':'), levels);
}

bool CriteriaForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        for (const LineField &field : std::as_const(m_lines)) {
            if (field.line == watched)
                m_left.insert(field.field);
        }
        m_draft.tidy();
    }
    return QWidget::eventFilter(watched, event);
}

void CriteriaForm::showDraft()
{
    const Rule &rule = m_draft.typed();
    for (const LineField &field : std::as_const(m_lines)) {
        if (field.line->hasFocus()) // it shows what is being typed
            continue;
        const QSignalBlocker quiet(field.line);
        field.line->setText(field.read(rule));
    }
    const auto show = [](QCheckBox *box, bool isOn) {
        const QSignalBlocker quiet(box);
        box->setChecked(isOn);
    };
    show(m_enabled, rule.enabled);
    show(m_shelved, rule.criteria.shelved);
    for (std::size_t state = 0; state < m_states.size(); ++state)
        show(m_states[state], rule.criteria.states[state]);
    for (std::size_t level = 0; level < m_levels.size(); ++level)
        show(m_levels[level], rule.criteria.levels.contains(static_cast<AlarmLevel>(level)));
    const auto &states = rule.criteria.states;
    m_warning->setVisible(std::none_of(states.cbegin(), states.cend(), [](bool isOn) { return isOn; }));
    showProblems();
}

void CriteriaForm::showProblems()
{
    for (const LineField &field : std::as_const(m_lines)) {
        const QString problem = ruleproblems::ofField(m_draft.problems(), field.field);
        field.problem->setProblem(m_left.contains(field.field) ? problem : QString());
    }
}
