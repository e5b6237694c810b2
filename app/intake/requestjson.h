// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/alarmproblem.h>

#include <QByteArray>
#include <QJsonObject>

// Thrown and caught within this folder: the first problem ends the reading.
struct AlarmRefusal
{
    AlarmProblem problem;
};

// The object that a request's body is. Throws AlarmRefusal: not UTF-8, too deep, no JSON, no object.
QJsonObject requestObject(const QByteArray &json);
