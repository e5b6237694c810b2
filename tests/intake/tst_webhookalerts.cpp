// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <intake/webhookalerts.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime arrival = QDateTime::fromString(u"2026-11-25T03:00:00Z"_s, Qt::ISODate);

QByteArray alert(const QJsonObject &parts)
{
    QJsonObject alert{{u"status"_s, u"firing"_s}, {u"labels"_s, QJsonObject{{u"alertname"_s, u"DiskFull"_s}}}};
    for (auto part = parts.constBegin(); part != parts.constEnd(); ++part)
        alert.insert(part.key(), part.value());
    return QJsonDocument(QJsonObject{{u"alerts"_s, QJsonArray{alert}}}).toJson();
}

Alarm only(const QJsonObject &parts)
{
    return readGrafana(alert(parts), arrival).alarms.value(0).alarm;
}

QJsonObject labels(const QJsonObject &more)
{
    QJsonObject labels{{u"alertname"_s, u"DiskFull"_s}};
    for (auto each = more.constBegin(); each != more.constEnd(); ++each)
        labels.insert(each.key(), each.value());
    return {{u"labels"_s, labels}};
}

} // namespace

class TestWebhookAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Real ones of Debian's Alertmanager 0.25: firing, mixed, resolved.
    void alertmanagersOwnPayloadsAreRead()
    {
        QFile file(QStringLiteral(TOCSIN_TEST_DATA "/alertmanager-webhook.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray payloads = QJsonDocument::fromJson(file.readAll()).object()[u"payloads"_s].toArray();
        QCOMPARE(payloads.size(), 3);
        QStringList lines;
        for (const auto &payload : payloads) {
            const AlarmContents contents = readAlertmanager(QJsonDocument(payload.toObject()).toJson(), arrival);
            QVERIFY(!contents.problem);
            for (const IncomingAlarm &incoming : contents.alarms) {
                const Alarm &alarm = incoming.alarm;
                lines.append(QStringList{alarm.id, alarm.path, alarm.name, nameOf(alarm.level), nameOf(alarm.state()),
                                         alarm.eventTime.toUTC().toString(Qt::ISODateWithMs),
                                         incoming.hasOwnTime ? u"own"_s : u"arrival"_s}
                                 .join(u' '));
                QVERIFY(alarm.description.startsWith(u"主机 host"_s));
                QCOMPARE(alarm.url, u"http://127.0.0.1/g"_s);
            }
        }
        const QString firing = u" DiskFull0000 Critical active-unacked 2026-11-24T13:40:59.906Z own"_s;
        QCOMPARE(lines, (QStringList{u"bdb5f9adacf765ed host0"_s + firing, u"a4525e2e085d8678 host1"_s + firing,
                                     u"bdb5f9adacf765ed host0 DiskFull0000 Critical cleared-unacked "
                                     "2026-11-24T13:42:02.038Z own"_s,
                                     u"a4525e2e085d8678 host1"_s + firing,
                                     u"bdb5f9adacf765ed host0 DiskFull0000 Critical cleared-unacked "
                                     "2026-11-24T13:42:07.168Z own"_s,
                                     u"a4525e2e085d8678 host1 DiskFull0000 Critical cleared-unacked "
                                     "2026-11-24T13:42:07.168Z own"_s}));
    }

    void severityBecomesALevel_data()
    {
        QTest::addColumn<QString>("severity");
        QTest::addColumn<AlarmLevel>("level");
        const auto row = [](const QString &severity, AlarmLevel level) {
            QTest::newRow(qPrintable(severity)) << severity << level;
        };
        for (const QString &word : {u"critical"_s, u"CRITICAL"_s})
            row(word, AlarmLevel::Critical);
        for (const QString &word : {u"error"_s, u"Major"_s, u"high"_s})
            row(word, AlarmLevel::High);
        for (const QString &word : {u"warning"_s, u"medium"_s})
            row(word, AlarmLevel::Medium);
        for (const QString &word : {u"info"_s, u"none"_s, u"?"_s})
            row(word, AlarmLevel::Low);
    }
    void severityBecomesALevel()
    {
        QFETCH(QString, severity);
        QTEST(only(labels({{u"severity"_s, severity}})).level, "level");
    }

    void labelsAndAnnotationsFindTheirPlace()
    {
        QCOMPARE(only({}).path, u"DiskFull"_s);
        QCOMPARE(only({}).id, u"DiskFull#DiskFull"_s);
        QCOMPARE(only({}).eventTime, arrival);
        QCOMPARE(only(labels({{u"instance"_s, u"host1"_s}})).path, u"host1"_s);
        QCOMPARE(only(labels({{u"instance"_s, u"host1"_s}, {u"path"_s, u"Line1/Disk"_s}})).path, u"Line1/Disk"_s);
        QCOMPARE(only(labels({{u"group"_s, u"Line 1"_s}})).groups, QStringList{u"Line 1"_s});
        const QJsonObject both{{u"summary"_s, u"short"_s}, {u"description"_s, u"long"_s}};
        QCOMPARE(only({{u"annotations"_s, both}}).description, u"short"_s);
        QCOMPARE(only({{u"annotations"_s, QJsonObject{{u"description"_s, u"long"_s}}}}).description, u"long"_s);
        QCOMPARE(only({{u"annotations"_s, QJsonObject{{u"value"_s, u"43"_s}}}}).value, u"43"_s);
        QCOMPARE(only({{u"values"_s, QJsonObject{{u"B"_s, 43.25}}}}).value, u"43.25"_s);
        QCOMPARE(only({{u"values"_s, QJsonObject{{u"A"_s, 1}, {u"B"_s, 2}}}}).value, u"A=1, B=2"_s);
        QCOMPARE(only({{u"values"_s, QJsonValue::Null}}).value, QString());
        QVERIFY(!only({{u"status"_s, u"resolved"_s}}).active);
    }

    void wrongPayloadsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<AlarmProblemKind>("kind");
        QTest::addColumn<QString>("where");
        using Kind = AlarmProblemKind;
        QTest::newRow("no alerts") << QByteArray("{}") << Kind::KeyMissing << u"/alerts"_s;
        QTest::newRow("alerts is text") << QByteArray(R"({"alerts": ""})") << Kind::WrongType << u"/alerts"_s;
        QTest::newRow("empty") << QByteArray(R"({"alerts": []})") << Kind::NoAlarm << u"/alerts"_s;
        QTest::newRow("a number") << QByteArray(R"({"alerts": [1]})") << Kind::WrongType << u"/alerts/0"_s;
        QTest::newRow("no status") << QByteArray(R"({"alerts": [{}]})") << Kind::KeyMissing << u"/alerts/0/status"_s;
        QTest::newRow("no name") << alert({{u"labels"_s, QJsonObject()}}) << Kind::KeyMissing
                                 << u"/alerts/0/labels/alertname"_s;
        QTest::newRow("labels is a list")
            << alert({{u"labels"_s, QJsonArray()}}) << Kind::WrongType << u"/alerts/0/labels"_s;
        QTest::newRow("label is a number")
            << alert(labels({{u"path"_s, 1}})) << Kind::WrongType << u"/alerts/0/labels/path"_s;
        QTest::newRow("no time") << alert({{u"startsAt"_s, u"yesterday"_s}}) << Kind::NotATime
                                 << u"/alerts/0/startsAt"_s;
    }
    void wrongPayloadsNameTheirPlace()
    {
        QFETCH(QByteArray, json);
        const AlarmContents contents = readAlertmanager(json, arrival);
        QVERIFY(contents.problem);
        QVERIFY(contents.alarms.isEmpty());
        QTEST(contents.problem->kind, "kind");
        QTEST(contents.problem->where, "where");
    }
};

QTEST_APPLESS_MAIN(TestWebhookAlerts)
#include "tst_webhookalerts.moc"
