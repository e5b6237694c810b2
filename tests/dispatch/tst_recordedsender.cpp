// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <dispatch/recordedsender.h>
#include <domain/pace.h>
#include <sandbox/wecomsandbox.h>
#include <storage/database.h>
#include <storage/historystore.h>
#include <wecom/wecomsender.h>
#include <tests/support/sending.h>
#include <tests/support/settableclock.h>

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

class TestRecordedSender : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SettableClock m_clock{QDateTime::fromString(u"2026-11-25T03:00:00Z"_s, Qt::ISODate)};
    std::unique_ptr<WecomSandbox> m_sandbox;
    std::unique_ptr<WecomSender> m_wecom;
    Service m_service;
    int m_number = 0;

    QString newFile() { return m_folder.filePath(u"%1.db"_s.arg(++m_number)); }
    int left(const PaceStore &pace, const Receiver &receiver) const
    {
        const bool isGroup = receiver.kind == Receiver::Kind::Group;
        return paceBudget(isGroup ? MessageTarget::Robot : MessageTarget::App,
                          pace.sentTo(paceKeyOf(m_service, receiver), m_clock.now()), m_clock.now().toMSecsSinceEpoch())
            .left;
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<WecomSandbox>();
        QVERIFY2(m_sandbox->listen(), qPrintable(m_sandbox->errorText()));
        m_wecom = std::make_unique<WecomSender>(m_clock);
        m_service = serviceAt(m_sandbox->baseUrl());
    }

    void everyReceiverThatWecomTookIsCountedAndOtherProgramsSeeIt()
    {
        const QString file = newFile();
        Database database(file);
        PaceStore pace(database);
        DeliveryStore deliveries(database);
        RecordedSender sender(*m_wecom, pace, deliveries, m_clock);
        sendAndWait(sender, m_service, {group(u"Night"_s), account(u"ZhangSan"_s), account(u"unknown1"_s)});
        sendAndWait(sender, m_service, {group(u"Night"_s)});
        Database other(file);
        const PaceStore seen(other);
        QCOMPARE(left(seen, group(u"Night"_s)), 18);
        QCOMPARE(left(seen, group(u"Day"_s)), 20);
        QCOMPARE(left(seen, account(u"zhangsan"_s)), 29);
        QCOMPARE(left(seen, account(u"unknown1"_s)), 30); // missed: WeCom did not take it
    }

    void whatIsOlderThanAnHourIsForgotten()
    {
        Database database(newFile());
        PaceStore pace(database);
        DeliveryStore deliveries(database);
        RecordedSender sender(*m_wecom, pace, deliveries, m_clock);
        sendAndWait(sender, m_service, {group(u"Night"_s)});
        m_clock.set(m_clock.now().addSecs(2 * 3600));
        sendAndWait(sender, m_service, {group(u"Day"_s)});
        QSqlQuery query = database.run(u"SELECT count(*) FROM pace"_s);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 1);
        QCOMPARE(left(pace, group(u"Night"_s)), 20);
    }

    void whatWasSentStandsInTheHistoryAsATestAndNotOnTheFailedList()
    {
        Database database(newFile());
        PaceStore pace(database);
        DeliveryStore deliveries(database);
        RecordedSender sender(*m_wecom, pace, deliveries, m_clock);
        sendAndWait(sender, m_service, {group(u"Night"_s), account(u"unknown1"_s)});
        const HistoryStore history(database);
        const QList<HistoryRow> rows = history.rows(history.ids({}));
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].isTest && rows[1].isTest);
        QCOMPARE(rows[0].result.receiver, account(u"unknown1"_s));
        QCOMPARE(rows[0].state, DeliveryState::Dismissed);
        QCOMPARE(rows[0].result.errcode, 81013); // nobody of that call could be reached
        QCOMPARE(rows[1].state, DeliveryState::Delivered);
        QCOMPARE(rows[1].service, m_service.name);
        QVERIFY(!rows[1].message.text.isEmpty());
        QCOMPARE(rows[1].attempts, 1);
        QVERIFY(deliveries.failed({}, {}).isEmpty());
        QCOMPARE(history.waiting(), 0);
    }

    void messageStaysSentWhenItCannotBeCounted()
    {
        Database database(newFile());
        PaceStore pace(database);
        DeliveryStore deliveries(database);
        RecordedSender sender(*m_wecom, pace, deliveries, m_clock);
        database.run(u"DROP TABLE pace"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"What was sent was not written down"_s));
        QVERIFY(sendAndWait(sender, m_service, {group(u"Night"_s)}).isDelivered());
    }
};

QTEST_GUILESS_MAIN(TestRecordedSender)
#include "tst_recordedsender.moc"
