// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/welcome/welcomepage.h>

#include <domain/failure.h>
#include <storage/rulebookreader.h>
#include <texts/failuretexts.h>
#include <ui/welcome/demobox.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/formscroll.h>
#include <ui/widgets/iconlabel.h>
#include <ui/widgets/messagebar.h>

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString skippedKey = u"skippedFirstSteps"_s;

} // namespace

WelcomePage::WelcomePage(Backend &backend, Demo &demo, QWidget *parent)
    : Page(parent), m_backend(backend), m_heading(new QLabel(this)), m_words(new QLabel(this)),
      m_messages(new MessageBar(this)), m_demoBox(new DemoBox(demo, this))
{
    appearance::makeHeading(*m_heading);
    m_words->setWordWrap(true);
    for (const QString &number : QSettings().value(skippedKey).toStringList())
        m_skipped.insert(static_cast<FirstStep>(number.toInt()));
    auto *content = new QWidget(this);
    auto *steps = new QGridLayout;
    steps->setColumnStretch(1, 1);
    steps->setVerticalSpacing(12);
    for (int number = 0; number < firstStepCount; ++number) {
        const auto step = static_cast<FirstStep>(number);
        Row &row = m_rows[static_cast<std::size_t>(number)];
        row = {new IconLabel(24, content), new QLabel(content), new QPushButton(content), new QPushButton(content)};
        row.text->setObjectName(u"welcomeStep%1"_s.arg(number + 1));
        row.text->setWordWrap(true);
        row.act->setObjectName(u"welcomeAct%1"_s.arg(number + 1));
        row.skip->setObjectName(u"welcomeSkip%1"_s.arg(number + 1));
        steps->addWidget(row.icon, number, 0, Qt::AlignTop);
        steps->addWidget(row.text, number, 1);
        steps->addWidget(row.act, number, 2, Qt::AlignVCenter);
        steps->addWidget(row.skip, number, 3, Qt::AlignVCenter);
        connect(row.act, &QPushButton::clicked, this, [this, step] { Q_EMIT stepAsked(step); });
        connect(row.skip, &QPushButton::clicked, this, [this, step] { toggleSkipped(step); });
    }
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins({});
    parts->addWidget(m_words);
    parts->addSpacing(8);
    parts->addLayout(steps);
    parts->addSpacing(16);
    parts->addWidget(m_demoBox);
    parts->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(column->contentsMargins() * 2);
    column->addWidget(m_heading);
    column->addWidget(m_messages);
    column->addWidget(new FormScroll(u"welcomeScroll"_s, content, this), 1);
    connect(m_demoBox, &DemoBox::failed, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Problem, text); });
    connect(m_demoBox, &DemoBox::told, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Success, text); });
    connect(&demo, &Demo::changed, this, &WelcomePage::read);
    retranslate();
}

QString WelcomePage::title()
{
    return tr("Welcome");
}

QIcon WelcomePage::icon()
{
    return appearance::icon(u"welcome"_s);
}

QString WelcomePage::helpTopic() const
{
    return u"welcome"_s;
}

void WelcomePage::refresh()
{
    if (isVisible())
        read();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void WelcomePage::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    m_demoBox->setWritable(isWritable);
    refresh();
}

void WelcomePage::toggleSkipped(FirstStep step)
{
    if (!m_skipped.remove(step))
        m_skipped.insert(step);
    QStringList numbers;
    for (const FirstStep skipped : std::as_const(m_skipped))
        numbers.append(QString::number(static_cast<int>(skipped)));
    QSettings().setValue(skippedKey, numbers);
    read();
}

void WelcomePage::read()
{
    try {
        const RuleBook book =
            readRuleBook(m_backend.services, m_backend.messages, m_backend.schedules, m_backend.rules);
        const auto done = firstStepsDone(book, m_backend.history.lastDelivery().has_value());
        const std::optional<FirstStep> next = nextFirstStep(done, m_skipped);
        for (int number = 0; number < firstStepCount; ++number) {
            const Row &row = m_rows[static_cast<std::size_t>(number)];
            const bool isDone = done[static_cast<std::size_t>(number)];
            const bool isSkipped = m_skipped.contains(static_cast<FirstStep>(number));
            const bool isNext = next == static_cast<FirstStep>(number);
            row.icon->setIcon(appearance::icon(isDone ? u"done"_s : isNext ? u"next"_s : u"skipped"_s));
            row.icon->setAccessibleName(isDone      ? tr("Done")
                                        : isSkipped ? tr("Skipped")
                                        : isNext    ? tr("Next step")
                                                    : tr("To be done"));
            row.icon->setToolTip(row.icon->accessibleName());
            QFont font = row.text->font();
            font.setBold(isNext);
            row.text->setFont(font);
            row.act->setEnabled(m_isWritable);
            row.skip->setVisible(!isDone);
            row.skip->setText(isSkipped ? tr("Not skipped") : tr("Skip"));
        }
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void WelcomePage::retranslate()
{
    m_heading->setText(tr("Welcome"));
    m_words->setText(
        tr("Five steps to the first notification. Each can be done later, and in any order; F1 helps at every "
           "field."));
    const QStringList texts{
        tr("1. Add a service: through which group robots, and to which accounts, alarms go."),
        tr("2. Write a message: the text that people get."),
        tr("3. Make a schedule: the hours in which people are told."),
        tr("4. Make a rule: who is told about which alarms."),
        tr("5. Send a test: does it arrive?"),
    };
    const QStringList acts{tr("Add a &service"), tr("Write a &message"), tr("Make a s&chedule"), tr("Make a &rule"),
                           tr("Send a &test")};
    for (int number = 0; number < firstStepCount; ++number) {
        const Row &row = m_rows[static_cast<std::size_t>(number)];
        row.text->setText(texts[number]);
        row.act->setText(acts[number]);
        row.skip->setAccessibleDescription(texts[number]);
    }
    m_demoBox->retranslate();
    refresh();
}
