// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <storage/privatefile.h>

#include <domain/failure.h>

#include <QDir>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

void createPrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists())
        return;
    createPrivateFolder(info.absolutePath());
    if (!QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) && !QFileInfo::exists(folder))
        throw Failure(FailureKind::CannotCreateFolder, folder, qt_error_string(errno));
}

void createPrivateFile(const QString &file)
{
    createPrivateFolder(QFileInfo(file).absolutePath());
    if (QFileInfo::exists(file))
        return;
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0)
        throw Failure(errno == ENOSPC ? FailureKind::DiskFull : FailureKind::CannotOpenDatabase, file,
                      qt_error_string(errno));
    ::close(descriptor);
}
