// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>

#include <QListWidget>

// A desk with what a rule needs: the service Plant A, the message Standard and the schedule Always.
class RulesDesk : public Desk
{
public:
    RuleStore &rules() const { return backend->rules; }

    void openAt(const QString &page)
    {
        open();
        store(QStringLiteral("Plant A"));
        Message message;
        message.name = QStringLiteral("Standard");
        message.content = QStringLiteral("{level} {name}");
        backend->messages.save(message, QDateTime::currentDateTimeUtc());
        Schedule schedule;
        schedule.name = QStringLiteral("Always");
        backend->schedules.save(schedule, QDateTime::currentDateTimeUtc());
        show(page);
    }

    // To the first group of the service, with the first message and the first schedule.
    Rule ruleNamed(const QString &name) const
    {
        const Service service = backend->services.all().constFirst();
        Rule rule;
        rule.name = name;
        rule.blocks = {{service.id,
                        backend->messages.all().constFirst().id,
                        backend->schedules.all().constFirst().id,
                        {{Receiver::Kind::Group, service.robots.constFirst().groupName}}}};
        return rule;
    }

    template <typename Change>
    void storeRule(const QString &name, const Change &change)
    {
        Rule rule = ruleNamed(name);
        change(rule);
        rules().save(rule, QDateTime::currentDateTimeUtc());
    }
    void storeRule(const QString &name)
    {
        storeRule(name, [](Rule &) {});
    }

    // Opens the window anew, which reads what another program would have stored, and goes to the page.
    void show(const QString &page)
    {
        window.reset();
        open();
        goTo(page);
    }

    static void goTo(const QString &page)
    {
        auto *navigation = hands::see<QListWidget>(QStringLiteral("navigation"));
        for (int row = 0; !hands::isSeen(page) && row < navigation->count(); ++row)
            navigation->setCurrentRow(row);
        if (!hands::isSeen(page))
            qFatal("There is no page %s", qPrintable(page));
    }
};
