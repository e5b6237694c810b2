// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/explain/alarmform.h>

#include <texts/messagetexts.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

AlarmForm::AlarmForm(QWidget *parent)
    : QWidget(parent), m_levelLabel(new QLabel(this)), m_level(newBox(u"explainLevel"_s, alarmLevelCount)),
      m_stateLabel(new QLabel(this)), m_state(newBox(u"explainState"_s, alarmStateCount)),
      m_shelved(new QCheckBox(this)), m_groupsLabel(new QLabel(this)), m_groups(new QLineEdit(this))
{
    m_shelved->setObjectName(u"explainShelved"_s);
    m_groups->setObjectName(u"explainGroups"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_levelLabel->setBuddy(m_level);
    m_stateLabel->setBuddy(m_state);
    m_groupsLabel->setBuddy(m_groups);
    form->addRow(m_levelLabel, m_level);
    form->addRow(m_stateLabel, m_state);
    form->addRow(QString(), m_shelved);
    addLine(form, u"explainPath"_s, QT_TR_NOOP("&Path"), &Alarm::path);
    addLine(form, u"explainName"_s, QT_TR_NOOP("&Name"), &Alarm::name);
    addLine(form, u"explainDescription"_s, QT_TR_NOOP("Description"), &Alarm::description);
    addLine(form, u"explainType"_s, QT_TR_NOOP("Alarm type"), &Alarm::type);
    form->addRow(m_groupsLabel, m_groups);
    addLine(form, u"explainValue"_s, QT_TR_NOOP("Value"), &Alarm::value);
    addLine(form, u"explainAckUser"_s, QT_TR_NOOP("Acknowledged by"), &Alarm::ackUser);
    addLine(form, u"explainUrl"_s, QT_TR_NOOP("Link"), &Alarm::url);
    addLine(form, u"explainRule"_s, QT_TR_NOOP("Names the rule"), &Alarm::rule);
    connect(m_shelved, &QCheckBox::toggled, this, &AlarmForm::changed);
    connect(m_groups, &QLineEdit::textChanged, this, &AlarmForm::changed);
    retranslate();
}

QComboBox *AlarmForm::newBox(const QString &objectName, int count)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    for (int number = 0; number < count; ++number)
        box->addItem(QString());
    connect(box, &QComboBox::currentIndexChanged, this, &AlarmForm::changed);
    return box;
}

void AlarmForm::addLine(QFormLayout *form, const QString &objectName, const char *label, QString Alarm::*part)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    auto *shownLabel = new QLabel(this);
    shownLabel->setBuddy(edit);
    form->addRow(shownLabel, edit);
    connect(edit, &QLineEdit::textChanged, this, &AlarmForm::changed);
    m_lines.append({label, shownLabel, edit, part});
}

void AlarmForm::retranslate()
{
    const auto name = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text + u':');
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_levelLabel, m_level, tr("&Level"));
    name(m_stateLabel, m_state, tr("Status"));
    name(m_groupsLabel, m_groups, tr("Alarm groups"));
    m_groups->setToolTip(tr("Of the alarm, not of WeCom; several are parted by a semicolon."));
    m_shelved->setText(tr("S&helved"));
    for (const Line &line : std::as_const(m_lines))
        name(line.shownLabel, line.edit, tr(line.label));
    for (int level = 0; level < alarmLevelCount; ++level)
        m_level->setItemText(level, texts::levelText(static_cast<AlarmLevel>(level)));
    for (int state = 0; state < alarmStateCount; ++state)
        m_state->setItemText(state, texts::stateText(static_cast<AlarmState>(state)));
}

void AlarmForm::setAlarm(const Alarm &alarm)
{
    m_given = alarm;
    {
        const QSignalBlocker quiet(this);
        m_level->setCurrentIndex(static_cast<int>(alarm.level));
        m_state->setCurrentIndex(static_cast<int>(alarm.state()));
        m_shelved->setChecked(alarm.shelved);
        for (const Line &line : std::as_const(m_lines)) {
            line.edit->setText(alarm.*line.part);
            line.edit->setCursorPosition(0);
        }
        m_groups->setText(alarm.groups.join(u"; "_s));
    }
    Q_EMIT changed();
}

Alarm AlarmForm::alarm(const QDateTime &moment) const
{
    static const QRegularExpression semicolon(u"\\s*[;；]\\s*"_s);
    Alarm alarm = m_given;
    alarm.level = static_cast<AlarmLevel>(m_level->currentIndex());
    const auto state = static_cast<AlarmState>(m_state->currentIndex());
    alarm.active = state == AlarmState::ActiveUnacked || state == AlarmState::ActiveAcked;
    alarm.acked = state == AlarmState::ActiveAcked || state == AlarmState::ClearedAcked;
    alarm.shelved = m_shelved->isChecked();
    for (const Line &line : m_lines)
        alarm.*line.part = line.edit->text();
    alarm.groups = m_groups->text().trimmed().split(semicolon, Qt::SkipEmptyParts);
    if (!alarm.eventTime.isValid())
        alarm.eventTime = moment;
    return alarm;
}
