// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads contacts files as the import does, keeps the table, and says how many accounts there are.

#include <contacts/contactsreader.h>
#include <domain/failure.h>

#include <cstdio>

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        try {
            const auto table = readContacts(QString::fromLocal8Bit(argv[i]));
            std::printf("%lld\n", static_cast<long long>(table->entries.size()));
        } catch (const Failure &failure) {
            std::fprintf(stderr, "failure %d\n", static_cast<int>(failure.kind));
            return 1;
        }
    }
    return 0;
}
