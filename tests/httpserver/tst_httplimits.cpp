// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawhttp.h"

#include <QTcpServer>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

class TestHttpLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyOfTheLimitIsTakenAndOneByteMoreIs413_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isChunked");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the limit") << 1000 << false << true;
        QTest::newRow("one more") << 1001 << false << false;
        QTest::newRow("the limit, chunked") << 1000 << true << true;
        QTest::newRow("one more, chunked") << 1001 << true << false;
        QTest::newRow("a lot, chunked") << 3'000'000 << true << false;
    }
    void bodyOfTheLimitIsTakenAndOneByteMoreIs413()
    {
        QFETCH(int, size);
        QFETCH(bool, isChunked);
        QFETCH(bool, isTaken);
        HttpServerOptions options;
        options.mostBodyBytes = 1000;
        KeepingServer keeping(options);
        RawConnection client(keeping.server);
        const QByteArray body(size, 'x');
        client.send(isChunked ? "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                    chunk(body.left(size / 2)) + chunk(body.mid(size / 2)) + "0\r\n\r\n"
                              : post("/", body));
        const QByteArray reply = client.receiveReplies(1);
        QVERIFY2(reply.startsWith(isTaken ? "HTTP/1.1 200 " : "HTTP/1.1 413 "), reply.constData());
        QCOMPARE(keeping.requests.size(), isTaken ? 1 : 0);
    }

    void announcedBodyThatIsTooLargeIsRefusedUnread()
    {
        KeepingServer keeping;
        RawConnection client(keeping.server);
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1048577\r\n\r\n"); // and not a byte of it
        QVERIFY(client.receiveReplies(1).startsWith("HTTP/1.1 413 "));
        QTRY_VERIFY(client.receiveAll(10).size() > 0 && client.isClosed());
    }

    void whatIsNoProperRequestNeverReachesTheHandler_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status"); // empty: closed without a word is fine too
        QTest::newRow("headers of 64 KiB") << get("/", "X: " + QByteArray(65536, 'x') + "\r\n") << "431"_ba;
        QTest::newRow("a path of 64 KiB") << get("/" + QByteArray(65536, 'x')) << "414"_ba;
        QTest::newRow("5000 headers") << get("/", QByteArray("X-Y: z\r\n").repeated(5000)) << "431"_ba;
        QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01 hello\r\n\r\n") << QByteArray();
        QTest::newRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << "400"_ba;
        QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n")
                                         << "400"_ba;
        QTest::newRow("length is a word")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n") << "400"_ba;
        QTest::newRow("endless length")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n") << "413"_ba;
        QTest::newRow("chunk of nonsense")
            << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") << QByteArray();
    }
    void whatIsNoProperRequestNeverReachesTheHandler()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, status);
        KeepingServer keeping;
        RawConnection client(keeping.server);
        client.send(bytes);
        const QByteArray reply = client.receiveAll();
        QVERIFY2(client.isClosed(), reply.constData());
        QVERIFY2(status.isEmpty() || reply.startsWith("HTTP/1.1 " + status), reply.left(100).constData());
        QVERIFY(!reply.startsWith("HTTP/1.1 200"));
        QCOMPARE(keeping.requests.size(), 0);
        RawConnection next(keeping.server);
        next.send(get("/next"));
        QVERIFY(next.receiveReplies(1).endsWith("/next:0"));
    }

    void requestThatStopsHalfWayIsClosedAndHoldsNobodyUp_data()
    {
        QTest::addColumn<QByteArray>("half");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("in the headers") << QByteArray("POST / HTTP/1.1\r\nHo");
        QTest::newRow("in the body") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf");
        QTest::newRow("after a reply") << get("/done");
    }
    void requestThatStopsHalfWayIsClosedAndHoldsNobodyUp()
    {
        QFETCH(QByteArray, half);
        HttpServerOptions options;
        options.idleSeconds = 1;
        KeepingServer keeping(options);
        RawConnection slow(keeping.server);
        slow.send(half);
        RawConnection other(keeping.server);
        other.send(get("/other"));
        QVERIFY(other.receiveReplies(1).endsWith("/other:0"));
        QElapsedTimer timer;
        timer.start();
        slow.receiveAll(5000);
        QVERIFY(slow.isClosed());
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }

    // A byte now and then is never idle; the request as a whole has its time.
    void requestThatTricklesIsClosed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("headers") << QByteArray() << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nX: ");
        QTest::newRow("body") << QByteArray()
                              << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n");
        QTest::newRow("after a reply") << get("/done") << QByteArray("GET / HTTP/1.1\r\nX: ");
    }
    void requestThatTricklesIsClosed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, beginning);
        HttpServerOptions options;
        options.wholeRequestSeconds = 1;
        KeepingServer keeping(options);
        RawConnection slow(keeping.server);
        if (!before.isEmpty()) {
            slow.send(before);
            slow.receiveReplies(1);
        }
        slow.send(beginning);
        QElapsedTimer timer;
        timer.start();
        while (!slow.isClosed() && timer.elapsed() < 10'000) {
            slow.send("x");
            QTest::qWait(100);
        }
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        RawConnection next(keeping.server);
        next.send(get("/next"));
        QVERIFY(next.receiveReplies(1).endsWith("/next:0"));
    }

    void whoWaitsForItsReplyIsNotClosed_data()
    {
        QTest::addColumn<unsigned>("idleSeconds");
        QTest::addColumn<unsigned>("wholeRequestSeconds");
        QTest::newRow("idle") << 1U << 60U;
        QTest::newRow("whole request") << 30U << 1U;
    }
    void whoWaitsForItsReplyIsNotClosed()
    {
        QFETCH(unsigned, idleSeconds);
        QFETCH(unsigned, wholeRequestSeconds);
        HttpServerOptions options;
        options.idleSeconds = idleSeconds;
        options.wholeRequestSeconds = wholeRequestSeconds;
        KeepingServer keeping(options);
        keeping.isWaiting = true;
        RawConnection client(keeping.server);
        client.send(get("/patient"));
        QTest::qWait(2500);
        QCOMPARE(keeping.waiting.size(), size_t(1));
        keeping.waiting[0]->reply(textReply("at last"));
        QVERIFY(client.receiveReplies(1).endsWith("at last"));
    }

    void whoLeavesWhileItsReplyIsWaitedForDoesNoHarm()
    {
        KeepingServer keeping;
        keeping.isWaiting = true;
        {
            RawConnection client(keeping.server);
            client.send(get("/gone"));
            QTRY_COMPARE(keeping.waiting.size(), size_t(1));
            client.leave();
        }
        keeping.waiting[0]->reply(textReply(QByteArray(100'000, 'x')));
        keeping.isWaiting = false;
        RawConnection next(keeping.server);
        next.send(get("/next"));
        QVERIFY(next.receiveReplies(1).endsWith("/next:0"));
    }

    void hundredsOfConnectionsAreServedAtOnce()
    {
        KeepingServer keeping;
        keeping.isWaiting = true;
        std::vector<std::unique_ptr<RawConnection>> clients;
        for (int i = 0; i < 400; ++i) {
            clients.push_back(std::make_unique<RawConnection>(keeping.server));
            clients.back()->send(post("/" + QByteArray::number(i), "x"));
        }
        QTRY_COMPARE(keeping.waiting.size(), size_t(400)); // all at the same time
        for (const auto &exchange : keeping.waiting)
            exchange->reply(KeepingServer::answer(exchange->request()));
        for (int i = 0; i < 400; ++i)
            QVERIFY(clients[i]->receiveReplies(1).endsWith("/" + QByteArray::number(i) + ":1"));
    }

    void connectionsBeyondTheLimitAreNotServed_data()
    {
        QTest::addColumn<unsigned>("most");
        QTest::addColumn<unsigned>("mostFromOneAddress");
        QTest::newRow("in all") << 3U << 0U;
        QTest::newRow("from one address") << 100U << 3U;
    }
    void connectionsBeyondTheLimitAreNotServed()
    {
        QFETCH(unsigned, most);
        QFETCH(unsigned, mostFromOneAddress);
        HttpServerOptions options;
        options.mostConnections = most;
        options.mostConnectionsFromOneAddress = mostFromOneAddress;
        KeepingServer keeping(options);
        std::vector<std::unique_ptr<RawConnection>> first;
        for (int i = 0; i < 3; ++i) {
            first.push_back(std::make_unique<RawConnection>(keeping.server));
            first.back()->send(get("/first"));
            QVERIFY(first.back()->receiveReplies(1).endsWith("/first:0"));
        }
        RawConnection fourth(keeping.server);
        fourth.send(get("/fourth"));
        QVERIFY(!fourth.receiveReplies(1, 500).contains("200"));
        fourth.leave();
        first.clear();
        const auto isServedAgain = [&keeping] {
            RawConnection next(keeping.server);
            next.send(get("/next"));
            return next.receiveReplies(1, 200).endsWith("/next:0");
        };
        QTRY_VERIFY(isServedAgain());
    }

    void closingAnswersWhoStillWaitsWith503()
    {
        KeepingServer keeping;
        keeping.isWaiting = true;
        RawConnection client(keeping.server);
        client.send(get("/waiting"));
        QTRY_COMPARE(keeping.waiting.size(), size_t(1));
        keeping.server.close();
        QVERIFY(client.receiveReplies(1).startsWith("HTTP/1.1 503 "));
        keeping.waiting[0]->reply(textReply("too late")); // no effect, no crash
        RawConnection next(keeping.server);
        next.send(get("/next"));
        QCOMPARE(next.receiveAll(300), QByteArray());
    }

    void whatCannotListenSaysWhy()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        HttpServerOptions options;
        options.port = taken.serverPort();
        HttpServer server([](const HttpServer::Exchanges &) {});
        QVERIFY(!server.listen(options));
        QVERIFY2(server.errorText().contains(QString::number(options.port)), qPrintable(server.errorText()));
        options.address = u"localhost"_s;
        QVERIFY(!server.listen(options));
        QVERIFY2(server.errorText().contains(u"localhost"_s), qPrintable(server.errorText()));
        options.address = u"127.0.0.1"_s;
        options.port = 0;
        options.tlsCertificate = "no certificate";
        options.tlsKey = "no key";
        QVERIFY(!server.listen(options));
        QVERIFY(!server.errorText().isEmpty());
        QVERIFY(server.listen({})); // and is not spoilt by all that
        RawConnection client(server);
    }
};

QTEST_GUILESS_MAIN(TestHttpLimits)
#include "tst_httplimits.moc"
