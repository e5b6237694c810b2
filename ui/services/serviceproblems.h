// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicevalidation.h>

#include <QList>
#include <QString>

// The problems of a service, put together the way its form shows them.
namespace serviceproblems {

// What stands below a single field; empty when nothing is wrong.
QString ofField(const QList<ServiceProblem> &problems, ServiceField field);

// What stands below a table (ServiceField::Groups or ::Accounts): a line each for the first few. Cells still empty in
// `rowBeingFilled` are no mistake yet; -1 = no row.
QString ofTable(const QList<ServiceProblem> &problems, ServiceField table, int rowBeingFilled);

// Where something is missing or wrong: "Name, Webhook URL in row 2".
QString places(const QList<ServiceProblem> &problems);

bool isAnyAdvanced(const QList<ServiceProblem> &problems); // of the fields that are folded away

// A test needs neither name nor description.
bool canBeTested(const QList<ServiceProblem> &problems);

} // namespace serviceproblems
