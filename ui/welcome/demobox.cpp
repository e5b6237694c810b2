// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/welcome/demobox.h>
#include <ui/widgets/moments.h>

#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <ui/preview/previewhtml.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLines = 500;

} // namespace

DemoBox::DemoBox(Demo &demo, QWidget *parent)
    : QGroupBox(parent), m_demo(demo), m_words(new QLabel(this)), m_setUp(new QPushButton(this)),
      m_stops(new QPushButton(this)), m_runsAgain(new QPushButton(this)), m_ten(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_arrivedLabel(new QLabel(this)), m_arrived(new QPlainTextEdit(this))
{
    m_words->setWordWrap(true);
    m_setUp->setObjectName(u"demoSetUp"_s);
    m_stops->setObjectName(u"demoStops"_s);
    m_runsAgain->setObjectName(u"demoRunsAgain"_s);
    m_ten->setObjectName(u"demoTen"_s);
    m_remove->setObjectName(u"demoRemove"_s);
    m_arrived->setObjectName(u"demoArrived"_s);
    m_arrived->setReadOnly(true);
    m_arrived->setTabChangesFocus(true);
    m_arrived->setMaximumBlockCount(mostLines);
    m_arrived->setMinimumHeight(160);
    m_arrivedLabel->setBuddy(m_arrived);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_setUp, m_stops, m_runsAgain, m_ten})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addWidget(m_arrivedLabel);
    column->addWidget(m_arrived);
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        guarded([this] {
            m_demo.setUp();
            if (m_demo.isSetUp())
                Q_EMIT told(tr("The demo is set up: look at the pages, and let an alarm happen."));
        });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        guarded([this] {
            m_demo.remove();
            m_arrived->clear();
            Q_EMIT told(tr("The demo was removed, with its alarms."));
        });
    });
    const auto sends = [this](QPushButton *button, Demo::Sample sample) {
        connect(button, &QPushButton::clicked, this, [this, sample] { guarded([&] { m_demo.send(sample); }); });
    };
    sends(m_stops, Demo::Sample::Stops);
    sends(m_runsAgain, Demo::Sample::RunsAgain);
    sends(m_ten, Demo::Sample::TenAtOnce);
    connect(&m_demo, &Demo::changed, this, &DemoBox::showState);
    connect(&m_demo, &Demo::arrived, this, &DemoBox::show);
    showState();
}

void DemoBox::guarded(const std::function<void()> &step)
{
    try {
        step();
    } catch (const Failure &failure) {
        Q_EMIT failed(texts::failureText(failure));
    }
}

void DemoBox::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    showState();
}

void DemoBox::showState()
{
    const bool isSetUp = m_demo.isSetUp();
    m_setUp->setVisible(!isSetUp);
    for (QWidget *part : QList<QWidget *>{m_stops, m_runsAgain, m_ten, m_remove, m_arrivedLabel, m_arrived})
        part->setVisible(isSetUp);
    for (QPushButton *button : {m_setUp, m_stops, m_runsAgain, m_ten, m_remove})
        button->setEnabled(m_isWritable);
    m_words->setText(
        isSetUp ? tr("The demo is set up. Its services, messages, schedules and rules begin with “Demo:”; they send to "
                     "a stand-in for WeCom in this window, so nobody is disturbed.")
                : tr("A complete configuration that sends to a stand-in for WeCom on this computer: nobody is "
                     "disturbed, and one click removes it again."));
}

void DemoBox::show(const Demo::Arrived &message)
{
    QTextDocument text; // as its reader sees it
    if (message.isMarkdown)
        text.setHtml(markdownHtml(message.text, {}));
    else
        text.setPlainText(message.text);
    m_arrived->appendPlainText(
        u"%1 · %2\n%3\n"_s.arg(moments::clockText(message.at), message.receiver, text.toPlainText().trimmed()));
}

void DemoBox::retranslate()
{
    setTitle(tr("Try it without WeCom"));
    m_setUp->setText(tr("Set up the &demo"));
    m_stops->setText(tr("&Pump 3 stops"));
    m_runsAgain->setText(tr("P&ump 3 runs again"));
    m_ten->setText(tr("Te&n alarms at once"));
    m_remove->setText(tr("Remo&ve the demo"));
    m_arrivedLabel->setText(tr("What groups and people &get"));
    m_arrived->setAccessibleName(tr("What groups and people get"));
    showState();
}
