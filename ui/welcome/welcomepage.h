// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/welcome/demo.h>
#include <ui/welcome/firststeps.h>
#include <ui/widgets/page.h>

#include <array>

class DemoBox;
class MessageBar;
class IconLabel;
class QLabel;
class QPushButton;

// The page Welcome: the five steps to a first notification, and the demo.
class WelcomePage final : public Page
{
    Q_OBJECT
public:
    WelcomePage(Backend &backend, Demo &demo, QWidget *parent = nullptr);

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override;
    void setWritable(bool isWritable) override;

Q_SIGNALS:
    void stepAsked(FirstStep step); // the window opens what belongs to another page

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    void read();
    void toggleSkipped(FirstStep step);

    struct Row
    {
        IconLabel *icon = nullptr;
        QLabel *text = nullptr;
        QPushButton *act = nullptr;
        QPushButton *skip = nullptr;
    };

    Backend &m_backend;
    QLabel *m_heading;
    QLabel *m_words;
    MessageBar *m_messages;
    std::array<Row, firstStepCount> m_rows;
    QSet<FirstStep> m_skipped;
    DemoBox *m_demoBox;
    bool m_isWritable = false;
};
