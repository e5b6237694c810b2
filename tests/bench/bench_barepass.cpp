// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The limit of what any reader on QuaZip and expat can reach: every part of an .xlsx file that holds cells is expanded
// and parsed, with handlers that do nothing.

#include <quazip/quazip.h>
#include <quazip/unzip.h>
#include <expat.h>

#include <cstdio>

namespace {

void start(void *, const char *, const char **)
{}
void end(void *, const char *)
{}
void text(void *, const char *, int)
{}

bool parseCurrentPart(unzFile zip)
{
    constexpr int pieceBytes = 64 * 1024;
    if (unzOpenCurrentFile(zip) != UNZ_OK)
        return false;
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetElementHandler(parser, start, end);
    XML_SetCharacterDataHandler(parser, text);
    int count = 0;
    do {
        void *piece = XML_GetBuffer(parser, pieceBytes);
        count = unzReadCurrentFile(zip, piece, pieceBytes);
        if (count < 0 || XML_ParseBuffer(parser, count, count == 0) != XML_STATUS_OK)
            return false;
    } while (count > 0);
    XML_ParserFree(parser);
    return unzCloseCurrentFile(zip) == UNZ_OK;
}

} // namespace

int main(int argc, char **argv)
{
    QuaZip zip(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!zip.open(QuaZip::mdUnzip))
        return 1;
    int parts = 0;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        const QString path = zip.getCurrentFileName();
        if (!path.startsWith(QLatin1StringView("xl/worksheets/sheet")) &&
            path != QLatin1StringView("xl/sharedStrings.xml"))
            continue;
        if (!parseCurrentPart(zip.getUnzFile()))
            return 1;
        ++parts;
    }
    std::printf("%d\n", parts);
    return parts > 0 ? 0 : 1;
}
