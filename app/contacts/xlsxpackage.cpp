// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/xlsxpackage.h>

#include <contacts/contactslimits.h>
#include <domain/failure.h>

#include <quazip/quazipfileinfo.h>

using namespace Qt::Literals::StringLiterals;

XlsxPackage::XlsxPackage(QIODevice &device, const QString &label, ReadingProgress &progress)
    : m_label(label), m_progress(progress), m_zip(&device)
{
    m_zip.setAutoClose(false);
    if (!m_zip.open(QuaZip::mdUnzip))
        throw Failure(FailureKind::ContactsDamaged, label, u"ZIP"_s);
    readDirectory();
}

bool XlsxPackage::containsBelow(const QString &folder) const
{
    return std::any_of(m_entries.keyBegin(), m_entries.keyEnd(),
                       [&](const QString &path) { return path.startsWith(folder); });
}

void XlsxPackage::readDirectory()
{
    int seen = 0;
    for (bool more = m_zip.goToFirstFile(); more; more = m_zip.goToNextFile()) {
        if (++seen > contactslimits::archiveEntries)
            throw Failure(FailureKind::ContactsBeyondLimits, m_label);
        QuaZipFileInfo64 information;
        Entry entry;
        if (!m_zip.getCurrentFileInfo(&information) || unzGetFilePos64(handle(), &entry.place) != UNZ_OK)
            throw Failure(FailureKind::ContactsDamaged, m_label, u"ZIP"_s);
        entry.storedBytes = qint64(information.compressedSize);
        entry.expandedBytes = qint64(information.uncompressedSize);
        entry.isEncrypted = (information.flags & 1) != 0;
        QString path = information.name.toLower().replace(u'\\', u'/');
        while (path.startsWith(u'/'))
            path.remove(0, 1);
        if (!m_entries.contains(path))
            m_entries.insert(path, entry);
    }
    if (m_zip.getZipError() != UNZ_OK && m_zip.getZipError() != UNZ_END_OF_LIST_OF_FILE)
        throw Failure(FailureKind::ContactsDamaged, m_label, u"ZIP"_s);
}

XlsxPart::XlsxPart(XlsxPackage &package, const QString &path, qint64 limit)
    : m_package(package), m_path(path), m_limit(limit), m_entry(package.entry(path))
{
    if (!package.contains(path))
        throwDamaged(u"ZIP"_s);
    if (m_entry.isEncrypted)
        throw Failure(FailureKind::ContactsEncrypted, label());
    if (unzGoToFilePos64(package.handle(), &m_entry.place) != UNZ_OK || unzOpenCurrentFile(package.handle()) != UNZ_OK)
        throwDamaged(u"ZIP"_s);
    m_isOpen = true;
}

XlsxPart::~XlsxPart()
{
    if (m_isOpen)
        unzCloseCurrentFile(m_package.handle());
}

int XlsxPart::read(char *buffer, int size)
{
    const int count = unzReadCurrentFile(m_package.handle(), buffer, unsigned(size));
    if (count < 0)
        throwDamaged(u"ZIP"_s);
    if (count == 0) {
        close();
        return 0;
    }
    m_bytes += count;
    const bool isBomb =
        m_bytes > contactslimits::ratioCountsFrom && m_bytes / contactslimits::expansionRatio > m_entry.storedBytes;
    if (m_bytes > m_limit || isBomb)
        throwBeyondLimits();
    m_package.progress().advance(count);
    return count;
}

// minizip compares the checksum when the part is closed, but only after all the bytes that the directory promises.
void XlsxPart::close()
{
    m_isOpen = false;
    if (unzCloseCurrentFile(m_package.handle()) != UNZ_OK || m_bytes != m_entry.expandedBytes)
        throwDamaged(u"CRC-32"_s);
}

void XlsxPart::throwDamaged(const QString &detail) const
{
    throw Failure(FailureKind::ContactsDamaged, label(), m_path + u": "_s + detail);
}

void XlsxPart::throwBeyondLimits() const
{
    throw Failure(FailureKind::ContactsBeyondLimits, label(), m_path);
}
