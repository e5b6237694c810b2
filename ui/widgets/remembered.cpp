// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/remembered.h>

#include <QEvent>
#include <QHeaderView>
#include <QSettings>
#include <QTimer>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

// Keeps a window's geometry when it is hidden, which is also the last that happens when it closes.
class GeometryKeeper : public QObject
{
public:
    GeometryKeeper(QWidget &window, const QString &key) : QObject(&window), m_window(window), m_key(key)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Hide)
            QSettings().setValue(m_key, m_window.saveGeometry());
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_window;
    QString m_key;
};

} // namespace

namespace remembered {

void geometry(QWidget &window, const QString &key)
{
    const QString place = u"geometry/"_s + key;
    window.restoreGeometry(QSettings().value(place).toByteArray());
    new GeometryKeeper(window, place);
}

void columns(QHeaderView &header, const QString &key)
{
    const QString place = u"columns/"_s + key;
    header.restoreState(QSettings().value(place).toByteArray());
    const auto keep = [&header, place] { QSettings().setValue(place, header.saveState()); };
    QObject::connect(&header, &QHeaderView::sectionResized, &header, keep);
    QObject::connect(&header, &QHeaderView::sectionMoved, &header, keep);
    QObject::connect(&header, &QHeaderView::sortIndicatorChanged, &header, keep);
}

} // namespace remembered
