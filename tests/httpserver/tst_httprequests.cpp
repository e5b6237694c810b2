// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawhttp.h"

#include <thread>

using namespace Qt::Literals::StringLiterals;

class TestHttpRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestArrivesWhole()
    {
        KeepingServer keeping;
        RawConnection client(keeping.server);
        client.send(post("/a%20b/c?key=x%26y&key=2&empty=", "{\"text\":\"泵\"}", "X-One: first\r\n"));
        const QByteArray reply = client.receiveReplies(1);
        QVERIFY2(reply.startsWith("HTTP/1.1 200 "), reply.constData());
        QCOMPARE(keeping.requests.size(), 1);
        const HttpRequest &request = keeping.requests[0];
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.path, u"/a b/c"_s);
        QCOMPARE(request.query.allQueryItemValues(u"key"_s, QUrl::FullyDecoded), (QStringList{u"x&y"_s, u"2"_s}));
        QVERIFY(request.query.hasQueryItem(u"empty"_s));
        QCOMPARE(request.header("x-ONE"), "first"_ba);
        QCOMPARE(request.header("x-two"), QByteArray());
        QCOMPARE(request.body, QByteArray("{\"text\":\"泵\"}"));
        QCOMPARE(request.peerAddress, u"127.0.0.1"_s);
    }

    void chunkedBodyIsPutTogether()
    {
        KeepingServer keeping;
        RawConnection client(keeping.server);
        client.send("POST /c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npump\r\n");
        QTest::qWait(20);
        client.send("5\r\n 3 st\r\n6\r\nopped\n\r\n0\r\n\r\n");
        QVERIFY(client.receiveReplies(1).endsWith("/c:15"));
        QCOMPARE(keeping.requests.at(0).body, "pump 3 stopped\n"_ba);
    }

    void bodyMayComeByteByByte()
    {
        KeepingServer keeping;
        RawConnection client(keeping.server);
        const QByteArray request = post("/slow", "abc");
        for (const char byte : request)
            client.send(QByteArray(1, byte));
        QVERIFY(client.receiveReplies(1).endsWith("/slow:3"));
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        KeepingServer keeping;
        RawConnection client(keeping.server);
        client.send(post("/one", "1") + get("/two") + post("/three", "333"));
        const QByteArray replies = client.receiveUntil([](const QByteArray &all) { return all.contains("/three:"); });
        const qsizetype one = replies.indexOf("/one:1");
        const qsizetype two = replies.indexOf("/two:0");
        QVERIFY2(one > 0 && one < two && two < replies.indexOf("/three:3"), replies.constData());
        QVERIFY(!client.isClosed());
    }

    void connectionIsKeptOrClosedAsAsked_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("HTTP/1.1") << get("/a") << true;
        QTest::newRow("Connection: close") << get("/a", "Connection: close\r\n") << false;
        QTest::newRow("HTTP/1.0") << QByteArray("GET /a HTTP/1.0\r\nHost: a\r\n\r\n") << false;
    }
    void connectionIsKeptOrClosedAsAsked()
    {
        QFETCH(QByteArray, request);
        QFETCH(bool, isKept);
        KeepingServer keeping;
        RawConnection client(keeping.server);
        client.send(request);
        const QByteArray reply = client.receiveAll(isKept ? 300 : 5000);
        QVERIFY2(reply.contains(" 200 ") && reply.endsWith("/a:0"), reply.constData());
        QCOMPARE(client.isClosed(), !isKept);
    }

    void clientThatAsksFirstIsToldToContinue()
    {
        KeepingServer keeping;
        RawConnection client(keeping.server);
        client.send("POST /e HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QVERIFY(client.receiveReplies(1).startsWith("HTTP/1.1 100 "));
        client.send("ok");
        QVERIFY(client.receiveReplies(2).endsWith("/e:2"));
    }

    void replyIsWrittenAsGiven()
    {
        HttpReply given = textReply(QByteArray(1'500'000, 'x'), 503);
        given.headers = {{"Retry-After", "5"}};
        HttpServer server([&given](const HttpServer::Exchanges &arrived) { arrived[0]->reply(given); });
        QVERIFY(server.listen({}));
        RawConnection client(server);
        client.send(get("/", "Connection: close\r\n"));
        const QByteArray reply = client.receiveAll();
        QVERIFY2(reply.startsWith("HTTP/1.1 503 "), reply.left(200).constData());
        QVERIFY(reply.contains("\r\nRetry-After: 5\r\n"));
        QVERIFY(reply.contains("\r\nContent-Type: text/plain\r\n"));
        QCOMPARE(reply.mid(reply.indexOf("\r\n\r\n") + 4), given.body);
    }

    void headGetsNoBody()
    {
        KeepingServer keeping;
        RawConnection client(keeping.server);
        client.send("HEAD /h HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        const QByteArray reply = client.receiveAll();
        QVERIFY2(reply.contains("Content-Length: 4") && reply.endsWith("\r\n\r\n"), reply.constData());
    }

    void brokenEndingsAreBroken_data()
    {
        QTest::addColumn<HttpReply::Ending>("ending");
        QTest::addColumn<int>("received"); // bytes of the body's 100; -1: not even a status line
        QTest::newRow("before the answer") << HttpReply::Ending::ClosedBeforeAnswer << -1;
        QTest::newRow("in the middle") << HttpReply::Ending::ClosedInTheMiddle << 50;
    }
    void brokenEndingsAreBroken()
    {
        QFETCH(HttpReply::Ending, ending);
        QFETCH(int, received);
        HttpReply given = textReply(QByteArray(100, 'x'));
        given.ending = ending;
        HttpServer server([&given](const HttpServer::Exchanges &arrived) { arrived[0]->reply(given); });
        QVERIFY(server.listen({}));
        RawConnection client(server);
        client.send(get("/"));
        const QByteArray reply = client.receiveAll();
        QVERIFY(client.isClosed());
        if (received < 0)
            QCOMPARE(reply, QByteArray());
        else
            QCOMPARE(reply.size() - reply.indexOf("\r\n\r\n") - 4, received);
    }

    void replyMayComeLaterFromAnyThreadAndOnlyTheFirstCounts()
    {
        KeepingServer keeping;
        keeping.isWaiting = true;
        RawConnection client(keeping.server);
        client.send(get("/later", "Connection: close\r\n"));
        QTRY_COMPARE(keeping.waiting.size(), size_t(1));
        std::thread other([exchange = keeping.waiting[0]] {
            exchange->reply(textReply("first"));
            exchange->reply(textReply("second"));
        });
        const QByteArray reply = client.receiveAll();
        other.join();
        QVERIFY2(reply.endsWith("first") && reply.count("HTTP/1.1") == 1, reply.constData());
    }

    void whatArrivedTogetherIsHandledTogether()
    {
        KeepingServer keeping;
        std::vector<std::unique_ptr<RawConnection>> clients;
        for (int i = 0; i < 50; ++i) {
            clients.push_back(std::make_unique<RawConnection>(keeping.server));
            clients.back()->send(get("/a"));
        }
        QThread::msleep(200); // our thread does not look; the library's reads on
        for (const auto &client : clients)
            QVERIFY(client->receiveReplies(1).endsWith("/a:0"));
        QCOMPARE(keeping.requests.size(), 50);
        QVERIFY2(keeping.rounds < 25, qPrintable(QString::number(keeping.rounds)));
    }
};

QTEST_GUILESS_MAIN(TestHttpRequests)
#include "tst_httprequests.moc"
