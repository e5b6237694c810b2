// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serving.h"

#include <QTcpSocket>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// Kilobytes of memory in use now, from /proc.
qint64 memoryOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

} // namespace

// Connections that the intake must bear: too many, pipelined, in chunks.
class TestServeConnections : public QObject
{
    Q_OBJECT

    static QByteArray request(const RunningDispatcher &dispatcher, const QByteArray &headers, const QByteArray &body)
    {
        return "POST /api/v1/alarms HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + dispatcher.token() + "\r\n" +
               headers + "\r\n" + body;
    }
    static std::unique_ptr<QTcpSocket> connected(const RunningDispatcher &dispatcher)
    {
        auto socket = std::make_unique<QTcpSocket>();
        const QUrl url(dispatcher.baseUrl);
        socket->connectToHost(url.host(), quint16(url.port()));
        socket->waitForConnected();
        return socket;
    }
    static QByteArray answers(QTcpSocket &socket, qsizetype count)
    {
        QByteArray bytes;
        (void)QTest::qWaitFor(
            [&] {
                bytes += socket.readAll();
                return bytes.count("{\"accepted\":") >= count;
            },
            10'000);
        return bytes;
    }

private Q_SLOTS:
    void thousandsOfConnectionsCostLittleAndLeaveRoomAgain()
    {
        constexpr int many = 3000;
        rlimit files{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
        files.rlim_cur = files.rlim_max;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
        if (files.rlim_cur < many + 200)
            QSKIP("this machine allows too few open files");
        const Desk desk;
        RunningDispatcher dispatcher(desk);
        const QByteArray body = alarmsBody({alarmJson(u"a"_s, u"b"_s)});
        QCOMPARE(dispatcher.post(body).status, 202);
        const qint64 before = memoryOf(dispatcher.processId());
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int number = 0; number < many; ++number) {
            crowd.push_back(connected(dispatcher));
            crowd.back()->write("POST /api/v1/alarms HTTP/1.1\r\nHost: a\r\n");
            crowd.back()->flush();
        }
        QTest::qWait(500);
        const qint64 grown = memoryOf(dispatcher.processId()) - before;
        qInfo("%d connections: %lld KiB more", many, grown);
        QVERIFY2(grown < 64 * 1024, qPrintable(QString::number(grown)));
        crowd.clear();
        const auto isServed = [&] { return dispatcher.post(body).status == 202; };
        QTRY_VERIFY_WITH_TIMEOUT(isServed(), 10'000);
    }

    void pipelinedRequestsAreEachAnswered()
    {
        const Desk desk;
        RunningDispatcher dispatcher(desk);
        const auto socket = connected(dispatcher);
        QByteArray all;
        for (int number = 0; number < 20; ++number) {
            const QByteArray body = QJsonDocument(alarmJson(u"Line1"_s, u"Pump %1"_s.arg(number))).toJson();
            all += request(dispatcher, "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
        }
        socket->write(all);
        const QByteArray received = answers(*socket, 20);
        QCOMPARE(received.count("HTTP/1.1 202 "), 20);
        QCOMPARE(dispatcher.metric("tocsin_alarms_accepted_total"), 20.0);
    }

    void chunkedBodyIsRead()
    {
        const Desk desk;
        RunningDispatcher dispatcher(desk);
        const auto socket = connected(dispatcher);
        const QByteArray body = QJsonDocument(alarmJson(u"Line1"_s, u"泵停"_s)).toJson(QJsonDocument::Compact);
        QByteArray chunks;
        for (const char byte : body) // parts of a letter arrive apart
            chunks += QByteArray("1\r\n") + byte + "\r\n";
        socket->write(request(dispatcher, "Transfer-Encoding: chunked\r\n", chunks + "0\r\n\r\n"));
        QVERIFY(answers(*socket, 1).startsWith("HTTP/1.1 202 "));
    }
};

QTEST_GUILESS_MAIN(TestServeConnections)
#include "tst_serveconnections.moc"
