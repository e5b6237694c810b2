// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programs.h"

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList checkPlantA(const QStringList &more = {})
{
    return QStringList{u"check"_s, u"--service"_s, u"Plant A"_s} + more;
}

// One service: the given fields in place of the usual ones.
QJsonObject configWith(const QString &baseUrl, const QJsonObject &fields)
{
    QJsonObject config = plantConfig(baseUrl);
    QJsonObject service = config[u"services"_s].toArray()[0].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        service.insert(field.key(), field.value());
    config.insert(u"services"_s, QJsonArray{service});
    return config;
}

QJsonArray accounts(const QStringList &names)
{
    QJsonArray array;
    for (const QString &name : names)
        array.append(QJsonObject{{u"account"_s, name}, {u"name"_s, QString()}});
    return array;
}

// "ok address", …: the fields that other programs read.
QStringList outcomesOf(const Run &run)
{
    QStringList outcomes;
    for (const QString &line : run.lines())
        outcomes.append(line.section(u'\t', 0, 0) + u' ' + line.section(u'\t', 1, 1));
    return outcomes;
}

QJsonObject stepOf(const Run &run, const QString &step)
{
    const QJsonArray steps = run.json().array();
    for (const auto &value : steps) {
        if (value.toObject()[u"step"_s].toString() == step)
            return value.toObject();
    }
    return {};
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serviceInOrderIsExit0AndNothingIsSent()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, configWith(sandbox.baseUrl, {{u"accounts"_s, accounts({u"ZhangSan"_s, u"lisi"_s})}}));
        const Run run = desk.dispatcher(checkPlantA());
        QCOMPARE(outcomesOf(run), (QStringList{u"ok address"_s, u"ok token"_s, u"ok app"_s, u"ok trusted-ip"_s,
                                               u"ok accounts"_s, u"hint robots"_s}));
        for (const QString &line : run.lines())
            QCOMPARE(line.count(u'\t'), 2);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QString());
        QCOMPARE(sandbox.accepted().size(), 0);
    }

    void everyFaultFailsItsStep_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("step");
        QTest::addColumn<int>("errcode");
        QTest::addColumn<QStringList>("named");
        const QString address = u"address"_s;
        const QStringList base{u"http://127.0.0.1:"_s};
        for (const char *fault :
             {"cut-before-answer", "cut-in-answer", "http-500", "html", "redirect", "huge-reply", "no-errcode"})
            QTest::newRow(fault) << QString::fromLatin1(fault) << address << 0 << base;
        QTest::newRow("rate-limit") << u"rate-limit"_s << u"token"_s << 45009 << QStringList{u"ww01"_s};
        QTest::newRow("busy") << u"busy"_s << u"token"_s << -1 << QStringList{u"ww01"_s};
        QTest::newRow("wrong-secret") << u"wrong-secret"_s << u"token"_s << 40001 << QStringList{u"ww01"_s, u"hour"_s};
        QTest::newRow("expired-token") << u"expired-token"_s << u"app"_s << 42001 << QStringList{u"1000002"_s};
        QTest::newRow("invalid-token") << u"invalid-token"_s << u"app"_s << 40014 << QStringList{u"1000002"_s};
        QTest::newRow("stopped-app") << u"stopped-app"_s << u"app"_s << 0 << QStringList{u"1000002"_s};
        QTest::newRow("untrusted-ip") << u"untrusted-ip"_s << u"trusted-ip"_s << 60020
                                      << QStringList{u"203.0.113.7"_s, u"trusted domain"_s,
                                                     u"https://work.weixin.qq.com/wework_admin/frame#apps"_s};
    }
    void everyFaultFailsItsStep()
    {
        QFETCH(QString, fault);
        QFETCH(QString, step);
        QFETCH(int, errcode);
        QFETCH(QStringList, named);
        const Desk desk;
        RunningSandbox sandbox({u"--fault"_s, fault});
        importConfig(desk, plantConfig(sandbox.baseUrl));
        const Run run = desk.dispatcher(checkPlantA());
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.lines().size(), 6);
        const QStringList failed = run.lines().filter(QRegularExpression(u"^failed\t"_s));
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed[0].startsWith(u"failed\t"_s + step + u'\t'), qPrintable(run.out));
        for (const QString &word : named)
            QVERIFY2(failed[0].contains(word), qPrintable(failed[0]));
        if (errcode != 0)
            QVERIFY2(failed[0].contains(QString::number(errcode)), qPrintable(failed[0]));
        QVERIFY2(outcomesOf(run).contains(u"skipped accounts"_s), qPrintable(run.out));

        const Run json = desk.dispatcher(checkPlantA({u"--json"_s}));
        QCOMPARE(json.exitCode, 1);
        QCOMPARE(json.json().array().size(), 6);
        const QJsonObject object = stepOf(json, step);
        QCOMPARE(object.keys(), (QStringList{u"errcode"_s, u"result"_s, u"step"_s, u"text"_s}));
        QCOMPARE(object[u"result"_s].toString(), u"failed"_s);
        QCOMPARE(object[u"errcode"_s].toInt(), errcode);
        QCOMPARE(object[u"text"_s].toString().section(u':', 0, 0), failed[0].section(u'\t', 2).section(u':', 0, 0));
        QCOMPARE(sandbox.accepted().size(), 0);
    }

    void tokenThatExpiredOnceIsNoFault()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--fault"_s, u"expired-token:1"_s});
        importConfig(desk, configWith(sandbox.baseUrl, {{u"accounts"_s, accounts({u"ZhangSan"_s})}}));
        QCOMPARE(desk.dispatcher(checkPlantA()).exitCode, 0);
    }

    void accountOutsideTheVisibleRangeIsAFailure()
    {
        const Desk desk;
        RunningSandbox sandbox({u"--users"_s, u"zhangsan,lisi"_s});
        importConfig(desk, configWith(sandbox.baseUrl,
                                      {{u"accounts"_s, accounts({u"ZhangSan"_s, u"wangwu"_s, u"LISI"_s, u"emp7"_s})}}));
        const Run run = desk.dispatcher(checkPlantA());
        QCOMPARE(run.exitCode, 1);
        const QString line = run.lines().at(4);
        QVERIFY2(line.startsWith(u"failed\taccounts\t"_s) && line.contains(u"60111"_s), qPrintable(line));
        QVERIFY2(line.contains(u"wangwu, emp7"_s) && !line.contains(u"LISI"_s), qPrintable(line));
        const Run json = desk.dispatcher(checkPlantA({u"--json"_s}));
        QCOMPARE(stepOf(json, u"accounts"_s)[u"errcode"_s].toInt(), 60111);
    }

    void rightAgentIdIsNamed()
    {
        const Desk desk;
        RunningSandbox sandbox;
        const QJsonObject app{{u"agentId"_s, 1000009}, {u"companyId"_s, u"ww01"_s}, {u"secret"_s, appSecretInTests}};
        importConfig(desk, configWith(sandbox.baseUrl, {{u"app"_s, app}}));
        const Run run = desk.dispatcher(checkPlantA());
        QCOMPARE(run.exitCode, 1);
        for (const QString &word : {u"1000009"_s, u"1000002"_s, u"301002"_s})
            QVERIFY2(run.lines().at(2).contains(word), qPrintable(run.out));
    }

    void sectionThatIsOffIsSkipped()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk, configWith(sandbox.baseUrl, {{u"sendTo"_s, QJsonArray{u"group"_s}}}));
        const Run run = desk.dispatcher(checkPlantA());
        QCOMPARE(outcomesOf(run), (QStringList{u"ok address"_s, u"skipped token"_s, u"skipped app"_s,
                                               u"skipped trusted-ip"_s, u"skipped accounts"_s, u"hint robots"_s}));
        QCOMPARE(run.exitCode, 0);
    }

    void disabledServiceIsCheckedAndSaidToBeDisabled()
    {
        const Desk desk;
        RunningSandbox sandbox;
        importConfig(desk,
                     configWith(sandbox.baseUrl, {{u"enabled"_s, false}, {u"accounts"_s, accounts({u"ZhangSan"_s})}}));
        const Run run = desk.dispatcher(checkPlantA());
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains(u"Plant A"_s) && run.err.contains(u"disabled"_s), qPrintable(run.err));
        QCOMPARE(run.lines().size(), 6);
    }

    void nobodyThereFailsTheFirstStepAndSkipsTheRest()
    {
        const Desk desk;
        {
            const RunningSandbox sandbox;
            importConfig(desk, plantConfig(sandbox.baseUrl));
        }
        const Run run = desk.dispatcher(checkPlantA());
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(outcomesOf(run), (QStringList{u"failed address"_s, u"skipped token"_s, u"skipped app"_s,
                                               u"skipped trusted-ip"_s, u"skipped accounts"_s, u"hint robots"_s}));
    }

    void unknownServiceIsExit1AndWrongUsageExit2()
    {
        const Desk desk;
        const Run unknown = desk.dispatcher({u"check"_s, u"--service"_s, u"Plant B"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.err.contains(u"Plant B"_s));
        QCOMPARE(unknown.out, QString());
        QCOMPARE(desk.dispatcher({u"check"_s}).exitCode, 2);
        QCOMPARE(desk.dispatcher(checkPlantA({u"more"_s})).exitCode, 2);
        QCOMPARE(desk.dispatcher(checkPlantA({u"--text"_s, u"x"_s})).exitCode, 2);
    }

    void wordsAreChineseForAChineseUserAndFirstFieldsAreNot()
    {
        Desk desk;
        desk.environment.insert(u"LC_ALL"_s, u"zh_CN.UTF-8"_s);
        RunningSandbox sandbox({u"--fault"_s, u"untrusted-ip"_s});
        importConfig(desk, plantConfig(sandbox.baseUrl));
        const QString line = desk.dispatcher(checkPlantA()).lines().at(3);
        QVERIFY2(line.startsWith(u"failed\ttrusted-ip\t"_s) && line.contains(u"企业可信IP"_s), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
