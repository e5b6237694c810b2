// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <configfile/servicejson.h>

// The configuration file of these services. Keys are in alphabetical order, so that two exports can be compared.
QByteArray writeConfig(const QList<Service> &services, const SecretWriter &writeSecret);
