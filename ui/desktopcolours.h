// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

// Whether the desktop is light or dark, as its portal says (XDG Desktop Portal, org.freedesktop.portal.Settings:
// namespace org.freedesktop.appearance, key color-scheme, 0 = no preference, 1 = dark, 2 = light). Qt has it from 6.5
// on.
class DesktopColours : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void ask(); // and listens from then on

Q_SIGNALS:
    void told(std::optional<bool> isDark); // nothing: the desktop has no preference

private Q_SLOTS:
    void hear(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);
};
