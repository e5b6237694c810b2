// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/contactsfiletype.h>

#include <QByteArrayView>
#include <QIODevice>
#include <QStringConverter>

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ContactsFileType::Kind;

constexpr qint64 beginningBytes = 4096;

struct Magic
{
    QByteArrayView bytes;
    QLatin1StringView name;
};

constexpr Magic otherFiles[] = {
    {"\x89PNG", "PNG"_L1},   {"\xff\xd8\xff", "JPEG"_L1}, {"GIF8", "GIF"_L1},   {"BM", "BMP"_L1},
    {"RIFF", "RIFF"_L1},     {"%PDF", "PDF"_L1},          {"{\\rtf", "RTF"_L1}, {"\x1f\x8b", "gzip"_L1},
    {"7z\xbc\xaf", "7z"_L1}, {"Rar!", "RAR"_L1},
};

// Text begins with words; BM alone may do so too, so these need a byte that no text has.
bool isBinary(const QByteArray &beginning)
{
    return std::any_of(beginning.cbegin(), beginning.cend(), [](char c) {
        return uchar(c) < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1a';
    });
}

// Directory entries of an OLE container are named in UTF-16.
bool holdsEncryptedPackage(QIODevice &device)
{
    const QString name = u"EncryptedPackage"_s;
    const QByteArray wanted(reinterpret_cast<const char *>(name.utf16()), name.size() * qsizetype(sizeof(QChar)));
    constexpr qint64 pieceBytes = 1024 * 1024;
    QByteArray piece;
    device.seek(0);
    for (;;) {
        const QByteArray next = device.read(pieceBytes);
        if (next.isEmpty())
            return false;
        piece = piece.right(wanted.size()) + next;
        if (piece.contains(wanted))
            return true;
    }
}

} // namespace

ContactsFileType contactsFileType(QIODevice &device)
{
    device.seek(0);
    const QByteArray beginning = device.read(beginningBytes);
    if (beginning.isEmpty())
        return {Kind::Empty, {}};
    if (beginning.startsWith("PK\x03\x04") || beginning.startsWith("PK\x05\x06"))
        return {Kind::Archive, {}};
    if (beginning.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
        if (holdsEncryptedPackage(device))
            return {Kind::Encrypted, {}};
        return {Kind::Other, u".xls"_s};
    }
    if (QStringConverter::encodingForData(beginning))
        return {Kind::Text, {}};
    for (const Magic &magic : otherFiles) {
        const bool isText = magic.bytes == QByteArrayView("BM") && !isBinary(beginning);
        if (beginning.startsWith(magic.bytes) && !isText)
            return {Kind::Other, magic.name};
    }
    if (isBinary(beginning))
        return {Kind::Other, {}};
    if (beginning.trimmed().startsWith('<'))
        return {Kind::Other, u"HTML/XML"_s};
    return {Kind::Text, {}};
}
