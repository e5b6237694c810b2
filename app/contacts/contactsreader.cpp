// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/contactsreader.h>

#include <contacts/contactsfiletype.h>
#include <contacts/contactslimits.h>
#include <contacts/csvreader.h>
#include <contacts/xlsxreader.h>
#include <domain/failure.h>

#include <QBuffer>
#include <QFile>

namespace {

// A damaged archive names places beyond its end. QBuffer would write a warning about each.
class ContentDevice : public QBuffer
{
public:
    bool seek(qint64 place) override { return place <= size() && QBuffer::seek(place); }
};

ContactsTable readByType(QIODevice &device, const QString &label, ReadingProgress &progress)
{
    using Kind = ContactsFileType::Kind;
    if (device.size() > contactslimits::fileBytes)
        throw Failure(FailureKind::ContactsBeyondLimits, label);
    const ContactsFileType type = contactsFileType(device);
    switch (type.kind) {
    case Kind::Empty:
        throw Failure(FailureKind::ContactsEmpty, label);
    case Kind::Encrypted:
        throw Failure(FailureKind::ContactsEncrypted, label);
    case Kind::Other:
        throw Failure(FailureKind::ContactsWrongType, label, type.name);
    case Kind::Archive:
        return readXlsxContacts(device, label, progress);
    case Kind::Text:
        return readCsvContacts(device, label, progress);
    }
    Q_UNREACHABLE();
}

std::optional<ContactsTable> read(QIODevice &device, const QString &label, const ContactsReading &reading)
{
    ReadingProgress progress(reading);
    try {
        return readByType(device, label, progress);
    } catch (const ReadingStopped &) {
        return {};
    }
}

} // namespace

std::optional<ContactsTable> readContacts(const QString &file, const ContactsReading &reading)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw Failure(FailureKind::FileUnreadable, file, source.errorString());
    return read(source, file, reading);
}

std::optional<ContactsTable> readContacts(const QByteArray &content, const QString &label,
                                          const ContactsReading &reading)
{
    ContentDevice device;
    device.setData(content);
    device.open(QIODevice::ReadOnly);
    return read(device, label, reading);
}
