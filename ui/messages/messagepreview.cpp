// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/messages/messagepreview.h>

#include <domain/card.h>
#include <domain/clock.h>
#include <domain/messagefit.h>
#include <domain/messagevalidation.h>
#include <domain/rendering.h>
#include <domain/samplealarm.h>
#include <texts/messagetexts.h>
#include <ui/messages/messagedraft.h>
#include <ui/preview/chatbubble.h>
#include <ui/widgets/appearance.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lostShown = 60; // characters of what is cut

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= lostShown ? line : line.left(lostShown) + u'…';
}

} // namespace

MessagePreview::MessagePreview(const MessageDraft &draft, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_clock(clock), m_level(new QComboBox(this)), m_state(new QComboBox(this)),
      m_isLong(new QCheckBox(tr("Long description"), this)), m_target(new QComboBox(this)),
      m_bubble(new ChatBubble(this)), m_robotMeter(new QLabel(this)), m_appMeter(new QLabel(this)),
      m_hints(new QLabel(this))
{
    m_bubble->setObjectName(u"messageBubble"_s);
    m_robotMeter->setObjectName(u"robotMeter"_s);
    m_appMeter->setObjectName(u"appMeter"_s);
    m_hints->setObjectName(u"messageHints"_s);
    for (QLabel *label : {m_robotMeter, m_appMeter, m_hints}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *chat = new QWidget;
    auto *chatColumn = new QVBoxLayout(chat);
    chatColumn->addWidget(m_bubble);
    chatColumn->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(chat);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(buildSample());
    column->addWidget(scroll, 1);
    column->addWidget(m_robotMeter);
    column->addWidget(m_appMeter);
    column->addWidget(m_hints);
    connect(&m_draft, &MessageDraft::changed, this, &MessagePreview::show);
    for (QComboBox *box : {m_level, m_state, m_target})
        connect(box, &QComboBox::currentIndexChanged, this, &MessagePreview::show);
    connect(m_isLong, &QCheckBox::toggled, this, &MessagePreview::show);
    show();
}

QWidget *MessagePreview::buildSample()
{
    auto *sample = new QWidget(this);
    auto *form = new QFormLayout(sample);
    form->setContentsMargins({});
    const auto addBox = [&](QComboBox *box, const QString &objectName, const QString &label) {
        box->setObjectName(objectName);
        box->setAccessibleName(label);
        form->addRow(label + u':', box);
    };
    addBox(m_target, u"previewTarget"_s, tr("As seen by"));
    m_target->addItem(texts::targetText(MessageTarget::Robot), static_cast<int>(MessageTarget::Robot));
    m_target->addItem(texts::targetText(MessageTarget::App), static_cast<int>(MessageTarget::App));
    addBox(m_level, u"previewLevel"_s, tr("Sample alarm"));
    for (int level = 0; level < alarmLevelCount; ++level)
        m_level->addItem(texts::levelText(static_cast<AlarmLevel>(level)), level);
    addBox(m_state, u"previewState"_s, tr("State"));
    for (int state = 0; state < alarmStateCount; ++state)
        m_state->addItem(texts::stateText(static_cast<AlarmState>(state)), state);
    m_isLong->setObjectName(u"previewLong"_s);
    form->addRow(QString(), m_isLong);
    return sample;
}

Alarm MessagePreview::alarm() const
{
    const Language language = m_draft.typed().language;
    Alarm alarm = sampleAlarm(language, m_clock.now(), static_cast<AlarmLevel>(m_level->currentData().toInt()),
                              static_cast<AlarmState>(m_state->currentData().toInt()));
    if (m_isLong->isChecked())
        alarm.description = longDescription(language);
    return alarm;
}

void MessagePreview::show()
{
    const Message message = m_draft.toSave();
    m_bubble->setMessage(rendered(message, alarm()), static_cast<MessageTarget>(m_target->currentData().toInt()));
    m_robotMeter->setText(meterText(MessageTarget::Robot));
    m_appMeter->setText(meterText(MessageTarget::App));
    QStringList hints;
    for (const MessageHint hint : hintsOf(message))
        hints.append(texts::hintText(hint));
    m_hints->setText(hints.join(u'\n'));
    m_hints->setVisible(!hints.isEmpty());
    appearance::makeHint(*m_hints);
}

QString MessagePreview::meterText(MessageTarget target) const
{
    const Message message = m_draft.toSave();
    const OutgoingMessage outgoing = rendered(message, alarm());
    if (outgoing.format == MessageFormat::Card)
        return cardMeterText(target);
    const FittedText now = fittedText(outgoing, target);
    const FittedText worst = fittedText(rendered(message, worstCaseAlarm(message.language, m_clock.now())), target);
    QString text = tr("%1: %2 of %3 bytes; at worst %4.")
                       .arg(texts::targetText(target), QString::number(now.bytes), QString::number(now.limit),
                            QString::number(worst.bytes));
    if (now.wasCut())
        text += u' ' + tr("Cut off: %1").arg(shortened(now.lost));
    else if (worst.wasCut())
        text += u' ' + tr("At worst the end is cut off.");
    return text;
}

QString MessagePreview::cardMeterText(MessageTarget target) const
{
    const std::optional<Card> card = cardOf(rendered(m_draft.toSave(), alarm()), target);
    if (!card)
        return {};
    QString text = tr("%1: a card; its text takes %2 of %3 characters.")
                       .arg(texts::targetText(target), QString::number(card->textLength),
                            QString::number(cardLimitsOf(target).text));
    if (card->wasCut())
        text += u' ' + tr("Cut off: %1").arg(shortened(card->lost));
    return text;
}
