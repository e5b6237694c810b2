// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/settings/autostart.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace autostart {

namespace {

// An argument of Exec, quoted as the Desktop Entry Specification asks for.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar character : argument) {
        if (character == u'"' || character == u'`' || character == u'$' || character == u'\\')
            text += u"\\\\"_s; // the file's own escaping of the backslash that quotes
        text += character == u'%' ? u"%%"_s : QString(character);
    }
    return u'"' + text + u'"';
}

} // namespace

QString file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/tocsin.desktop"_s;
}

bool isAvailable()
{
    return !QFileInfo::exists(u"/.flatpak-info"_s);
}

bool isOn()
{
    return QFileInfo::exists(file());
}

QByteArray entry(const QString &program, const QString &databaseFile)
{
    const QString text =
        u"[Desktop Entry]\nType=Application\nName=Tocsin\nIcon=org.tocsin.Tocsin\nExec=%1 --database %2\n"
        "Terminal=false\n"_s.arg(quoted(program), quoted(databaseFile));
    return text.toUtf8();
}

QString turnOn(const QString &databaseFile)
{
    if (!QDir().mkpath(QFileInfo(file()).absolutePath()))
        return QFileInfo(file()).absolutePath();
    QSaveFile target(file());
    const QByteArray content = entry(QCoreApplication::applicationFilePath(), databaseFile);
    if (target.open(QIODevice::WriteOnly) && target.write(content) == content.size() && target.commit())
        return {};
    return target.errorString();
}

QString turnOff()
{
    QFile target(file());
    return !target.exists() || target.remove() ? QString() : target.errorString();
}

} // namespace autostart
