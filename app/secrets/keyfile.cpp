// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <secrets/keyfile.h>

#include <domain/failure.h>
#include <storage/privatefile.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace keyfile {

namespace {

// A folder that was made for a group (mode 2770, as the package makes /var/lib/tocsin): whoever is in it works with the
// database, and reads the key.
bool isSharedFolder(const QString &folder)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(folder).constData(), &info) != 0)
        return false;
    return (info.st_mode & S_ISGID) != 0 && (info.st_mode & S_IRWXG) == S_IRWXG && (info.st_mode & S_IRWXO) == 0;
}

// Complete and on disk under a temporary name, in the same folder so that it can be linked to its real one.
void writeWhole(QTemporaryFile &temporary, const MasterKey &key, const QString &file)
{
    const bool written = temporary.open() && temporary.write(key.copy()) == MasterKey::size && temporary.flush() &&
                         ::fsync(temporary.handle()) == 0;
    if (!written)
        throw Failure(errno == ENOSPC ? FailureKind::DiskFull : FailureKind::KeyFileNotWritable, file,
                      temporary.errorString());
}

} // namespace

bool exists(const QString &file)
{
    return QFileInfo::exists(file);
}

MasterKey read(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw Failure(FailureKind::KeyFileUnreadable, file, source.errorString());
    auto forbidden = QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (!isSharedFolder(QFileInfo(file).absolutePath()))
        forbidden |= QFile::ReadGroup;
    if (source.permissions() & forbidden)
        throw Failure(FailureKind::KeyFileTooOpen, file);
    const QByteArray bytes = source.read(MasterKey::size + 1);
    if (bytes.size() != MasterKey::size)
        throw Failure(FailureKind::KeyFileWrongSize, file);
    return MasterKey::fromBytes(bytes);
}

MasterKey createOrRead(const QString &file, const MasterKey &key)
{
    const QString folder = QFileInfo(file).absolutePath();
    createPrivateFolder(folder);
    QTemporaryFile temporary(folder + QStringLiteral("/.tocsin-key-XXXXXX")); // made with mode 0600
    writeWhole(temporary, key, file);
    const int linked = ::link(QFile::encodeName(temporary.fileName()).constData(), QFile::encodeName(file).constData());
    if (linked != 0 && errno != EEXIST)
        throw Failure(FailureKind::KeyFileNotWritable, file, qt_error_string(errno));
    return read(file);
}

void remove(const QString &file)
{
    if (!QFile::remove(file) && QFileInfo::exists(file))
        throw Failure(FailureKind::KeyFileNotWritable, file);
}

} // namespace keyfile
