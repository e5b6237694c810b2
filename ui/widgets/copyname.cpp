// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/copyname.h>

#include <QCoreApplication>

QString nameOfCopy(const QString &name, const QStringList &taken)
{
    QString copy = QCoreApplication::translate("CopyName", "%1 (copy)").arg(name);
    for (int number = 2; taken.contains(copy); ++number)
        copy = QCoreApplication::translate("CopyName", "%1 (copy %2)").arg(name, QString::number(number));
    return copy;
}
