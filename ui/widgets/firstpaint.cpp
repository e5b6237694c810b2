// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/firstpaint.h>

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace {

constexpr int longestWait = 1000; // ms
constexpr int longestPause = 50;  // ms; between two steps, when the first changed nothing that is seen

const QString ownName = QStringLiteral("firstPaint");

class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &window) : QObject(&window)
    {
        setObjectName(ownName);
        window.installEventFilter(this);
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(this, [this] { takeNext(); });
        m_timer.start(longestWait);
    }

    static FirstPaint &of(QWidget &window)
    {
        auto *known = window.findChild<QObject *>(ownName, Qt::FindDirectChildrenOnly);
        return known ? *static_cast<FirstPaint *>(known) : *new FirstPaint(window);
    }

    void add(const std::function<void()> &step) { m_steps.append(step); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // It is being painted now. A step may have changed only a part, which the window itself does not paint; before
        // the first paint an update is asked for too.
        if (event->type() == QEvent::Paint || (m_hasBegun && event->type() == QEvent::UpdateRequest))
            m_timer.start(0);
        return QObject::eventFilter(watched, event);
    }

private:
    void takeNext()
    {
        m_hasBegun = true;
        const std::function<void()> step = m_steps.takeFirst();
        if (m_steps.isEmpty()) {
            setObjectName({}); // what is added from now on begins anew
            parent()->removeEventFilter(this);
            deleteLater();
        } else {
            m_timer.start(longestPause);
        }
        step();
    }

    QList<std::function<void()>> m_steps;
    bool m_hasBegun = false;
    QTimer m_timer;
};

} // namespace

void afterFirstPaint(QWidget &window, const std::function<void()> &step)
{
    FirstPaint::of(window).add(step); // goes when all are taken, or with the window
}
