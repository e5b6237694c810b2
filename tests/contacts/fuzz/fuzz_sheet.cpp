// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of a workbook as any text: the input is cut at every FF into the sheet, the shared strings, the styles, the
// workbook and its relationships; what is missing is sound. They are put into a sound archive, so that the fuzzer
// gets past checksums.

#include "promises.h"

#include <contacts/contactsreader.h>
#include <domain/failure.h>

#include <zlib.h>

#include <QByteArrayList>
#include <QtEndian>

namespace {

const char *const paths[] = {"s.xml", "t.xml", "y.xml", "w.xml", "_rels/w.xml.rels"};

const char *const soundParts[] = {
    "<worksheet><sheetData><row><c t='s'><v>0</v></c></row><row><c><v>1</v></c></row></sheetData></worksheet>",
    "<sst><si><t>ID</t></si><si><t>Name</t></si><si><t>one</t></si></sst>",
    "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='0000'/></numFmts><cellXfs><xf numFmtId='0'/>"
    "<xf numFmtId='14'/><xf numFmtId='170'/></cellXfs></styleSheet>",
    "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='s'/></sheets></workbook>",
    "<Relationships><Relationship Id='s' Type='/worksheet' Target='s.xml'/><Relationship Id='t' Type='/sharedStrings' "
    "Target='t.xml'/><Relationship Id='y' Type='/styles' Target='y.xml'/></Relationships>",
};

const char roots[] = "<Relationships><Relationship Id='a' Type='/officeDocument' Target='w.xml'/></Relationships>";

// An archive whose entries are stored, not compressed.
class Archive
{
public:
    void add(const QByteArray &path, const QByteArray &content)
    {
        const QByteArray about = number(20, 2) + number(0x800, 2) + QByteArray(6, '\0') +
                                 number(quint32(crc32(0, bytes(content), uInt(content.size()))), 4) +
                                 number(quint32(content.size()), 4) + number(quint32(content.size()), 4) +
                                 number(quint32(path.size()), 2) + number(0, 2);
        m_directory +=
            "PK\x01\x02" + number(20, 2) + about + QByteArray(10, '\0') + number(quint32(m_entries.size()), 4) + path;
        m_entries += "PK\x03\x04" + about + path + content;
        ++m_count;
    }
    QByteArray bytes() const
    {
        return m_entries + m_directory + QByteArray("PK\x05\x06") + QByteArray(4, '\0') + number(m_count, 2) +
               number(m_count, 2) + number(quint32(m_directory.size()), 4) + number(quint32(m_entries.size()), 4) +
               number(0, 2);
    }

private:
    static const Bytef *bytes(const QByteArray &content)
    {
        return reinterpret_cast<const Bytef *>(content.constData());
    }
    static QByteArray number(quint32 value, int size)
    {
        const quint32 little = qToLittleEndian(value);
        return {reinterpret_cast<const char *>(&little), size};
    }

    QByteArray m_entries;
    QByteArray m_directory;
    quint32 m_count = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayList given = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\xff');
    Archive archive;
    archive.add("_rels/.rels", roots);
    for (qsizetype i = 0; i < qsizetype(std::size(paths)); ++i) {
        const QByteArray part = given.value(i);
        archive.add(paths[i], part.isEmpty() ? QByteArray(soundParts[i]) : part);
    }
    try {
        requirePromises(readContacts(archive.bytes(), QStringLiteral("file")).value());
    } catch (const Failure &failure) {
        require(failure.kind != FailureKind::ContactsEmpty && failure.kind != FailureKind::ContactsEncodingUnknown);
    }
    return 0;
}
