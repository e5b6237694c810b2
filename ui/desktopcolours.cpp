// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/desktopcolours.h>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString place = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString colourKey = u"color-scheme"_s;

constexpr uint preferDark = 1;
constexpr uint preferLight = 2;

} // namespace

void DesktopColours::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, place, settings, u"SettingChanged"_s, this,
                SLOT(hear(QString, QString, QDBusVariant))); // by name: there is no signal of C++
    QDBusMessage question = QDBusMessage::createMethodCall(portal, place, settings, u"Read"_s);
    question << appearanceGroup << colourKey;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            take(reply.value().variant());
        answer->deleteLater();
    });
}

void DesktopColours::hear(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == colourKey)
        take(value.variant());
}

// Read() wraps its value once more than the signal does.
void DesktopColours::take(const QVariant &value)
{
    if (value.canConvert<QDBusVariant>())
        return take(value.value<QDBusVariant>().variant());
    const uint preference = value.toUInt();
    Q_EMIT told(preference == preferDark    ? std::optional(true)
                : preference == preferLight ? std::optional(false)
                                            : std::nullopt);
}
