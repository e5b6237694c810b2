// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contacts/readingprogress.h>

#include <quazip/quazip.h>
#include <quazip/unzip.h>

#include <QByteArray>
#include <QHash>
#include <QString>

class QIODevice;

// The ZIP archive that an .xlsx file is. Parts are found by their paths in the central directory, whatever their order
// and wherever their sizes stand (data descriptors, wecom-api § 7.1). Throws Failure.
class XlsxPackage
{
public:
    struct Entry
    {
        unz64_file_pos place{};
        qint64 storedBytes = 0;
        qint64 expandedBytes = 0; // as the directory says; believed for the progress only
        bool isEncrypted = false;
    };

    XlsxPackage(QIODevice &device, const QString &label, ReadingProgress &progress);

    const QString &label() const { return m_label; }
    ReadingProgress &progress() { return m_progress; }

    // Paths without a leading slash; case is ignored, as the format demands.
    bool contains(const QString &path) const { return m_entries.contains(path.toLower()); }
    Entry entry(const QString &path) const { return m_entries.value(path.toLower()); }
    bool containsBelow(const QString &folder) const; // any part whose path begins so

    unzFile handle() { return m_zip.getUnzFile(); }

private:
    void readDirectory();

    QString m_label;
    ReadingProgress &m_progress;
    QuaZip m_zip;
    QHash<QString, Entry> m_entries;
};

// One part being read, within limits. One at a time per package.
class XlsxPart
{
public:
    // `limit` in expanded bytes. Throws Failure: ContactsDamaged when there is no such part.
    XlsxPart(XlsxPackage &package, const QString &path, qint64 limit);
    ~XlsxPart();
    Q_DISABLE_COPY_MOVE(XlsxPart)

    const QString &path() const { return m_path; }
    const QString &label() const { return m_package.label(); }

    // Up to `size` bytes; 0 = the end, and the checksum of the whole part is right.
    int read(char *buffer, int size);

    [[noreturn]] void throwDamaged(const QString &detail) const;
    [[noreturn]] void throwBeyondLimits() const;

private:
    void close();

    XlsxPackage &m_package;
    QString m_path;
    qint64 m_limit;
    XlsxPackage::Entry m_entry;
    qint64 m_bytes = 0;
    bool m_isOpen = false;
};
