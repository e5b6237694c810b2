// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <httpserver/microhttpd.h>

#include <QLibrary>

namespace {

constexpr int binaryVersion = 12; // of libmicrohttpd 0.9.75 to 1.0; its functions and structures stay as they are

struct Loaded
{
    Microhttpd functions = {};
    QString trouble;

    Loaded() : m_library(QStringLiteral("microhttpd"), binaryVersion)
    {
        if (!m_library.load()) {
            trouble = m_library.errorString();
            return;
        }
        find(functions.startDaemon, "MHD_start_daemon");
        find(functions.quiesceDaemon, "MHD_quiesce_daemon");
        find(functions.stopDaemon, "MHD_stop_daemon");
        find(functions.daemonInfo, "MHD_get_daemon_info");
        find(functions.connectionInfo, "MHD_get_connection_info");
        find(functions.connectionValues, "MHD_get_connection_values");
        find(functions.suspendConnection, "MHD_suspend_connection");
        find(functions.resumeConnection, "MHD_resume_connection");
        find(functions.responseFromBuffer, "MHD_create_response_from_buffer");
        find(functions.responseFromCallback, "MHD_create_response_from_callback");
        find(functions.addResponseHeader, "MHD_add_response_header");
        find(functions.queueResponse, "MHD_queue_response");
        find(functions.destroyResponse, "MHD_destroy_response");
    }

private:
    template <typename Function>
    void find(Function &function, const char *name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        if (!function)
            trouble = m_library.errorString();
    }

    QLibrary m_library; // stays loaded
};

const Loaded &loaded()
{
    static const Loaded library;
    return library;
}

} // namespace

QString microhttpdTrouble()
{
    return loaded().trouble;
}

const Microhttpd &microhttpd()
{
    return loaded().functions;
}
