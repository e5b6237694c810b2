// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/dispatcher/trayicon.h>

#include <ui/widgets/appearance.h>

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

TrayIcon::TrayIcon(QWidget *window)
    : QObject(window), m_menu(new QMenu(window)), m_open(m_menu->addAction(QString(), this, &TrayIcon::openAsked)),
      m_quit(m_menu->addAction(QString(), this, &TrayIcon::quitAsked))
{
    retranslate();
}

void TrayIcon::appear()
{
    m_icon = new QSystemTrayIcon(this);
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT openAsked();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::openAsked);
    m_icon->setIcon(appearance::icon(u"tocsin"_s));
    if (isAvailable())
        m_icon->show();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::retranslate()
{
    m_open->setText(tr("&Open"));
    m_quit->setText(tr("&Quit"));
}

void TrayIcon::show(const DispatcherState &state)
{
    retranslate();
    if (!m_icon)
        appear();
    m_icon->setIcon(withBadge(appearance::icon(u"tocsin"_s), state.failed > 0));
    m_icon->setToolTip(stateLine(state));
    const QString alert = alertText(state);
    if (!alert.isEmpty() && alert != m_alert && isAvailable())
        m_icon->showMessage(tr("Alarm Notifications"), alert, QSystemTrayIcon::Critical);
    m_alert = alert;
}

QIcon withBadge(const QIcon &icon, bool hasBadge)
{
    if (!hasBadge)
        return icon;
    QPixmap pixmap = icon.pixmap(64, 64);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(u"#c62828"_s));
    const qreal size = pixmap.width() / pixmap.devicePixelRatio() / 2;
    const QRectF corner(size, 0, size, size);
    painter.drawEllipse(corner);
    painter.setPen(Qt::white);
    QFont font = painter.font();
    font.setPixelSize(int(size * 0.8));
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(corner, Qt::AlignCenter, u"!"_s);
    return pixmap;
}
