// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class IconLabel;
class QLabel;
class QPushButton;
class QToolButton;

// A calm line in the page instead of a pop-up, with at most one thing to do about it. Esc closes it while it has the
// focus; the next message replaces it.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    enum class Tone { Information, Success, Problem };
    struct Remedy
    {
        QString label;
        std::function<void()> act; // the bar closes first
    };

    void tell(Tone tone, const QString &text, const Remedy &remedy = {});
    void dismiss();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void colour();

    Tone m_tone = Tone::Information;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_remedyButton;
    QToolButton *m_closeButton;
    std::function<void()> m_act;
};
