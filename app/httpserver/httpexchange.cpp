// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <httpserver/httpexchange.h>

#include <httpserver/microhttpd.h>

QByteArray HttpRequest::header(const QByteArray &name) const
{
    for (const auto &[known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void HttpExchange::reply(const HttpReply &reply)
{
    const std::lock_guard lock(m_mutex);
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    m_reply = reply;
    if (m_connection)
        microhttpd().resumeConnection(m_connection);
    m_connection = nullptr;
}
