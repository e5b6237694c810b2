// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <configfile/configwriter.h>

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

QByteArray writeConfig(const QList<Service> &services, const SecretWriter &writeSecret)
{
    QJsonArray rows;
    for (const Service &service : services)
        rows.append(serviceToJson(service, writeSecret));
    return QJsonDocument(QJsonObject{{u"format"_s, u"tocsin-config/1"_s}, {u"services"_s, rows}}).toJson();
}
