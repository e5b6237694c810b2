// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <intake/alarmjson.h>

// The webhooks of Prometheus Alertmanager (version 4) and Grafana Alerting → alarms, as interfaces.md ("Alarm intake")
// maps them. Each alert's own status counts; the group's stays "firing" while one of them fires.

AlarmContents readAlertmanager(const QByteArray &json, const QDateTime &arrival);
AlarmContents readGrafana(const QByteArray &json, const QDateTime &arrival);
