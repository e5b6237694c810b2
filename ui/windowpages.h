// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <domain/ruleuses.h>
#include <secrets/keyjobs.h>
#include <ui/overview/overviewfindings.h>
#include <ui/welcome/firststeps.h>

#include <QObject>

class Demo;
class LanguageMenu;
class MessageBar;
class Page;
class PageStack;
class SendingControl;
class ServiceWatch;
struct DispatcherState;

// Which pages there are, with what they work, and what they ask of one another: a page knows no other page.
class WindowPages : public QObject
{
    Q_OBJECT
public:
    // Of the window; all of it outlives this.
    struct Parts
    {
        PageStack &stack;
        MessageBar &messages;
        ServiceWatch &serviceWatch;
        Demo &demo;
        SendingControl &sending;
        const LanguageMenu &languages;
    };
    WindowPages(Backend &backend, const Parts &parts, QObject *parent = nullptr);

    // At the place that explains `field`, or at the topic of the page that is shown.
    void showHelp(const QWidget *field);
    void showUndelivered(bool isFailed); // on the Failed list, or in the history
    void showState(const DispatcherState &state);
    void showLanguages();                 // among the settings
    void setKeyHome(const KeyHome &home); // of the vault, which is unlocked

Q_SIGNALS:
    void wanted(int row); // this page is to be shown
    void timesChanged();  // how they are shown

private:
    void offerOverviews();
    void offerConfiguration();
    void offerSending();
    void offerProgram();
    template <typename P>
    P *goTo();
    void offerHelp(Page *page);
    void sendTest(const OutgoingMessage &message);
    void addForRule(UsedThing::Kind kind);
    void explain(const Alarm &alarm, const QDateTime &at);
    void mend(OverviewFinding::Place place);
    void takeFirstStep(FirstStep step);
    void offerResend(qint64 serviceId);

    Backend &m_backend;
    PageStack &m_stack;
    MessageBar &m_messages;
    ServiceWatch &m_serviceWatch;
    Demo &m_demo;
    SendingControl &m_sending;
    const LanguageMenu &m_languages;
    std::optional<KeyHome> m_keyHome;
};
