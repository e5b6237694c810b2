// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

struct ListenPlace
{
    QString address; // without brackets
    quint16 port = 0;
};

// "127.0.0.1:8066", "[::1]:8066"; nothing when the text is no such place.
std::optional<ListenPlace> listenPlaceFrom(const QString &text);
