// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/settings/settingspage.h>

#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <ui/settings/keybox.h>
#include <ui/settings/networkbox.h>
#include <ui/settings/sendingbox.h>
#include <ui/settings/tokensbox.h>
#include <ui/settings/windowbox.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/formscroll.h>
#include <ui/widgets/messagebar.h>

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(const SettingsTools &tools, QWidget *parent)
    : Page(parent), m_heading(new QLabel(this)), m_messages(new MessageBar(this)), m_window(new WindowBox(tools, this)),
      m_sending(new SendingBox(tools, this)), m_tokens(new TokensBox(tools, this)),
      m_network(new NetworkBox(tools, this)), m_key(new KeyBox(tools, this))
{
    appearance::makeHeading(*m_heading);
    auto *content = new QWidget(this);
    auto *boxes = new QVBoxLayout(content);
    boxes->setContentsMargins({});
    for (QWidget *box : QList<QWidget *>{m_window, m_sending, m_tokens, m_network, m_key})
        boxes->addWidget(box);
    boxes->addStretch(1);
    auto *scroll = new FormScroll(u"settingsScroll"_s, content, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(column->contentsMargins() * 2);
    column->addWidget(m_heading);
    column->addWidget(m_messages);
    column->addWidget(scroll, 1);
    const auto fail = [this](const QString &text) { m_messages->tell(MessageBar::Tone::Problem, text); };
    connect(m_window, &WindowBox::failed, this, fail);
    connect(m_window, &WindowBox::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_window, &WindowBox::coloursChosen, this, &SettingsPage::coloursChosen);
    connect(m_window, &WindowBox::timesChanged, this, &SettingsPage::timesChanged);
    connect(m_network, &NetworkBox::failed, this, fail);
    connect(m_network, &NetworkBox::changed, this, &SettingsPage::routeChanged);
    connect(m_sending, &SendingBox::failed, this, fail);
    connect(m_tokens, &TokensBox::failed, this, fail);
    connect(m_key, &KeyBox::failed, this, fail);
    connect(m_key, &KeyBox::told, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Success, text); });
    retranslate();
    refresh();
}

QString SettingsPage::title()
{
    return tr("Settings");
}

QIcon SettingsPage::icon()
{
    return appearance::icon(u"settings"_s);
}

QString SettingsPage::helpTopic() const
{
    return u"settings"_s;
}

void SettingsPage::refresh()
{
    try {
        m_window->refresh();
        m_sending->refresh();
        m_network->refresh();
        m_tokens->refresh();
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void SettingsPage::setKeyHome(const KeyHome &home)
{
    m_key->setKeyHome(home);
}

void SettingsPage::setColours(const QString &chosen)
{
    m_window->setColours(chosen);
}

void SettingsPage::setLanguages(const QList<std::pair<QString, QString>> &names, const QString &chosen)
{
    m_window->setLanguages(names, chosen);
}

void SettingsPage::retranslate()
{
    m_heading->setText(tr("Settings"));
    m_window->retranslate();
    m_sending->retranslate();
    m_network->retranslate();
    m_tokens->retranslate();
    m_key->retranslate();
    refresh();
}
