// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a contacts file: which type it is, the ZIP archive, and what lies behind it.

#include "promises.h"

#include <contacts/contactsreader.h>
#include <domain/failure.h>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    try {
        const auto content = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
        requirePromises(readContacts(content, QStringLiteral("file")).value());
    } catch (const Failure &) {
    }
    return 0;
}
