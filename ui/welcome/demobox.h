// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/welcome/demo.h>

#include <QGroupBox>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

// Sets the demo up and takes it away, sends its alarms, and shows what arrives at the stand-in for WeCom.
class DemoBox : public QGroupBox
{
    Q_OBJECT
public:
    explicit DemoBox(Demo &demo, QWidget *parent = nullptr);

    void setWritable(bool isWritable);
    void retranslate();

Q_SIGNALS:
    void failed(const QString &text);
    void told(const QString &text);

private:
    void showState();
    void show(const Demo::Arrived &message);
    void guarded(const std::function<void()> &step); // tells about a Failure

    Demo &m_demo;
    QLabel *m_words;
    QPushButton *m_setUp;
    QPushButton *m_stops;
    QPushButton *m_runsAgain;
    QPushButton *m_ten;
    QPushButton *m_remove;
    QLabel *m_arrivedLabel;
    QPlainTextEdit *m_arrived;
    bool m_isWritable = false;
};
