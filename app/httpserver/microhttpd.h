// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <microhttpd.h>

// The functions of libmicrohttpd that the server calls. The library is loaded when the first server begins to listen:
// with the GnuTLS that it brings it takes 4 ms, and the window is to be painted before that (./dev bench start).
struct Microhttpd
{
    decltype(&MHD_start_daemon) startDaemon;
    decltype(&MHD_quiesce_daemon) quiesceDaemon;
    decltype(&MHD_stop_daemon) stopDaemon;
    decltype(&MHD_get_daemon_info) daemonInfo;
    decltype(&MHD_get_connection_info) connectionInfo;
    decltype(&MHD_get_connection_values) connectionValues;
    decltype(&MHD_suspend_connection) suspendConnection;
    decltype(&MHD_resume_connection) resumeConnection;
    decltype(&MHD_create_response_from_buffer) responseFromBuffer;
    decltype(&MHD_create_response_from_callback) responseFromCallback;
    decltype(&MHD_add_response_header) addResponseHeader;
    decltype(&MHD_queue_response) queueResponse;
    decltype(&MHD_destroy_response) destroyResponse;
};

// Why it cannot be loaded, in the system's words; empty when it is there. From any thread.
QString microhttpdTrouble();

// Only after microhttpdTrouble() was empty.
const Microhttpd &microhttpd();
