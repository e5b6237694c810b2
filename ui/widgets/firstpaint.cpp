// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/firstpaint.h>

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace {

constexpr int longestWait = 1000; // ms

class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &window, const std::function<void()> &step) : QObject(&window), m_step(step)
    {
        window.installEventFilter(this);
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(this, [this] { take(); });
        m_timer.start(longestWait);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_timer.start(0); // it is being painted now
        return QObject::eventFilter(watched, event);
    }

private:
    void take()
    {
        deleteLater();
        parent()->removeEventFilter(this);
        m_step();
    }

    std::function<void()> m_step;
    QTimer m_timer;
};

} // namespace

void afterFirstPaint(QWidget &window, const std::function<void()> &step)
{
    new FirstPaint(window, step); // goes when it is done, or with the window
}
