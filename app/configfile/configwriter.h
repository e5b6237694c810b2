// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <configfile/configsections.h>
#include <configfile/servicejson.h>

// The configuration file of these sections. Keys are in alphabetical order, so that two exports can be compared.
QByteArray writeConfig(const ConfigSections &sections, const SecretWriter &writeSecret);
