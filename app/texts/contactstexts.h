// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contacts.h>

#include <QString>

namespace texts {

// What is wrong with a row of a contacts file, without the row's number: it stands in a column of its own.
QString problemText(const ContactsProblem &problem);

// Empty for Unknown: the file says nothing about it.
QString statusText(ContactsStatus status);

} // namespace texts
