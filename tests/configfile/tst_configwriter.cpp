// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plantfile.h"

#include <configfile/configwriter.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const SecretWriter leftOut = [](const QString &) { return std::optional<QJsonValue>(); };
const SecretWriter sealed = [](const QString &secret) {
    return std::optional<QJsonValue>(QJsonObject{{u"encrypted"_s, u"sealed:"_s + secret}});
};

QList<Service> read(const QByteArray &json, const QList<Service> &stored = {})
{
    const ConfigContents contents = readConfig(json, {.services = stored}, plantfile::sources());
    if (!contents.problems.isEmpty())
        qFatal("unexpected problem at %s", qPrintable(contents.problems[0].path));
    return contents.services;
}

Service disabledGroupService()
{
    Service service;
    service.name = u"B"_s;
    service.enabled = false;
    service.robots = {{0, u"G"_s, SecretText(plantfile::webhook + u"k"_s)}};
    return service;
}

} // namespace

class TestConfigWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBackTheSame()
    {
        QList<Service> services = read(plantfile::fileOf({plantfile::service()}));
        services.append(disabledGroupService());
        QCOMPARE(read(writeConfig({.services = services}, sealed)), services);
    }

    void secretsStandNowhereInClear()
    {
        const QList<Service> services = read(plantfile::fileOf({plantfile::service()}));
        const QByteArray without = writeConfig({.services = services}, leftOut);
        for (const char *secret : {"app-secret", "key=one", "p@ss", "p%40ss", "webhookUrl", "secret"})
            QVERIFY2(!without.contains(secret), secret);
        // The proxy stays, without its password: whoever imports it keeps the stored one.
        QVERIFY(without.contains("\"proxy\": \"http://user@proxy:3128\""));
        const QJsonObject with =
            QJsonDocument::fromJson(writeConfig({.services = services}, sealed))[u"services"_s][0].toObject();
        QCOMPARE(with[u"app"_s][u"secret"_s].toObject(), (QJsonObject{{u"encrypted"_s, u"sealed:app-secret"_s}}));
        QVERIFY(with[u"proxy"_s][u"encrypted"_s].isString());
        QVERIFY(with[u"groups"_s][0][u"webhookUrl"_s][u"encrypted"_s].isString());
    }

    void fileWithoutSecretsKeepsTheStoredOnes()
    {
        QList<Service> stored = read(plantfile::fileOf({plantfile::service()}));
        stored[0].app.secret = SecretText::stored();
        stored[0].route.proxyPassword = SecretText::stored();
        for (Robot &robot : stored[0].robots)
            robot.webhookUrl = SecretText::stored();
        QCOMPARE(read(writeConfig({.services = stored}, leftOut), stored), stored);
    }

    void exampleOfTheInterfaceIsWhatWeWrite()
    {
        const QJsonObject service =
            QJsonDocument::fromJson(writeConfig({.services = read(plantfile::fileOf({plantfile::service()}))}, leftOut))
                .object()[u"services"_s][0]
                .toObject();
        QCOMPARE(service.keys(),
                 (QStringList{u"accounts"_s, u"apiBaseUrl"_s, u"app"_s, u"caFile"_s, u"description"_s, u"enabled"_s,
                              u"groups"_s, u"name"_s, u"proxy"_s, u"sendTo"_s, u"type"_s}));
        QCOMPARE(service[u"app"_s][u"agentId"_s].toDouble(), 1000002.0);
        QCOMPARE(service[u"sendTo"_s].toArray(), (QJsonArray{u"group"_s, u"account"_s}));
        QCOMPARE(service[u"accounts"_s][1][u"account"_s].toString(), u"007"_s); // leading zeros stay
    }

    void twoExportsOfTheSameAreTheSameBytes()
    {
        const QList<Service> services = read(plantfile::fileOf({plantfile::service()}));
        QCOMPARE(writeConfig({.services = services}, leftOut), writeConfig({.services = services}, leftOut));
        QCOMPARE(read(writeConfig({}, leftOut)).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConfigWriter)
#include "tst_configwriter.moc"
