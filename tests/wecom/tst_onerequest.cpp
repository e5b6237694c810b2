// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/wecomsender.h>
#include <tests/support/sending.h>

#include <QTcpServer>
#include <QTcpSocket>

#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum class End { Answers, ClosesAfterAnswer, Fin, Reset, HalfAnAnswer, Redirects };

// Counts what really arrives, request by request, and ends each as told; the last word goes for the rest too.
class CountingServer : public QTcpServer
{
public:
    explicit CountingServer(const QList<End> &ends) : m_ends(ends)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++connections;
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
        });
    }
    QString baseUrl() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }

    int connections = 0;
    QList<QByteArray> requests; // request lines

private:
    void hear(QTcpSocket *socket)
    {
        QByteArray &heard = m_heard[socket];
        heard += socket->readAll();
        const qsizetype head = heard.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = heard.indexOf("Content-Length: ");
        const qsizetype size = at < 0 || at > head ? 0 : heard.mid(at + 16, heard.indexOf('\r', at) - at - 16).toInt();
        if (heard.size() < head + 4 + size)
            return;
        requests.append(heard.left(heard.indexOf('\r')));
        heard = heard.mid(head + 4 + size);
        end(socket, m_ends.size() > 1 ? m_ends.takeFirst() : m_ends.constFirst());
    }

    static void end(QTcpSocket *socket, End how)
    {
        const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                  "27\r\n\r\n{\"errcode\":0,\"errmsg\":\"ok\"}";
        switch (how) {
        case End::Answers:
        case End::ClosesAfterAnswer:
            socket->write(answer);
            if (how == End::ClosesAfterAnswer)
                socket->disconnectFromHost();
            return;
        case End::Redirects:
            socket->write("HTTP/1.1 307 Elsewhere\r\nLocation: /cgi-bin/webhook/send?key=elsewhere\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        case End::HalfAnAnswer:
            socket->write(answer.chopped(10));
            socket->disconnectFromHost();
            return;
        case End::Fin:
            socket->disconnectFromHost();
            return;
        case End::Reset:
            const linger atOnce{1, 0};
            setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
            socket->abort();
            return;
        }
    }

    QList<End> m_ends;
    QHash<QTcpSocket *, QByteArray> m_heard;
};

} // namespace

Q_DECLARE_METATYPE(QList<End>)

// QNetworkAccessManager repeats a POST by itself when a connection breaks before the answer. Ours is made once.
class TestOneRequest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void messagesShareOneConnection()
    {
        CountingServer server({End::Answers});
        WecomSender sender(m_clock);
        const Service service = serviceAt(server.baseUrl());
        for (int i = 0; i < 5; ++i)
            QVERIFY(sendAndWait(sender, service, {group(u"Night"_s)}).isDelivered());
        QCOMPARE(server.requests.size(), 5);
        QCOMPARE(server.connections, 1);
        for (const QByteArray &line : server.requests)
            QCOMPARE(line, "POST /cgi-bin/webhook/send?key=night-key-0001 HTTP/1.1"_ba);
    }

    void howeverTheConnectionEndsTheRequestIsMadeOnce_data()
    {
        QTest::addColumn<QList<End>>("ends"); // one for each message
        QTest::addColumn<Happening>("last");
        QTest::newRow("FIN") << QList<End>{End::Fin} << Happening::ConnectionClosed;
        QTest::newRow("RST") << QList<End>{End::Reset} << Happening::ConnectionClosed;
        QTest::newRow("FIN on a kept connection") << QList<End>{End::Answers, End::Fin} << Happening::ConnectionClosed;
        QTest::newRow("RST on a kept connection")
            << QList<End>{End::Answers, End::Reset} << Happening::ConnectionClosed;
        QTest::newRow("half an answer") << QList<End>{End::HalfAnAnswer} << Happening::ConnectionClosed;
        QTest::newRow("kept connection was closed meanwhile")
            << QList<End>{End::ClosesAfterAnswer, End::Answers} << Happening::Delivered;
        QTest::newRow("redirect") << QList<End>{End::Redirects} << Happening::RedirectRefused;
    }
    void howeverTheConnectionEndsTheRequestIsMadeOnce()
    {
        QFETCH(QList<End>, ends);
        QFETCH(Happening, last);
        CountingServer server(ends);
        WecomSender sender(m_clock);
        const Service service = serviceAt(server.baseUrl());
        ReceiverResult result;
        for (int i = 0; i < ends.size(); ++i)
            result = sendAndWait(sender, service, {group(u"Night"_s)}).receivers.constFirst();
        QTest::qWait(50); // for a second one to arrive
        QCOMPARE(server.requests.size(), ends.size());
        QCOMPARE(result.happening, last);
        QCOMPARE(result.mayHaveArrived, last != Happening::Delivered);
    }

    void tokenIsAskedForOnceToo_data()
    {
        QTest::addColumn<End>("end");
        QTest::newRow("FIN") << End::Fin;
        QTest::newRow("RST") << End::Reset;
        QTest::newRow("redirect") << End::Redirects;
    }
    void tokenIsAskedForOnceToo()
    {
        QFETCH(End, end);
        CountingServer server({end});
        WecomSender sender(m_clock);
        const ReceiverResult result =
            sendAndWait(sender, serviceAt(server.baseUrl()), {account(u"lisi"_s)}).receivers.constFirst();
        QTest::qWait(50);
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(server.requests[0].startsWith("GET /cgi-bin/gettoken?"));
        QCOMPARE(result.step, SendStep::Token);
        QVERIFY(!result.mayHaveArrived); // a token is no message
    }

    // TCP alone is no connection: the limit is for the handshake too.
    void serverThatNeverShakesHandsEndsInTime()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        WecomSender sender(m_clock, HttpLimits{300ms, 5000ms, 1000});
        QElapsedTimer timer;
        timer.start();
        const ReceiverResult result =
            sendAndWait(sender, serviceAt(u"https://127.0.0.1:%1"_s.arg(silent.serverPort())), {group(u"Night"_s)})
                .receivers.constFirst();
        QCOMPARE(result.happening, Happening::ConnectTimeout);
        QVERIFY(!result.mayHaveArrived);
        QVERIFY(timer.elapsed() < 4000);
        const HttpLimits usual;
        QCOMPARE(usual.connect, 10s);
        QCOMPARE(usual.whole, 30s);
        QCOMPARE(usual.bodyBytes, 1'048'576);
    }

    // 40 at once over the six connections that there are: nothing is lost, repeated or left waiting.
    void manyAtOnceAreEachMadeOnce()
    {
        CountingServer server({End::Answers});
        WecomSender sender(m_clock);
        Service service = serviceAt(server.baseUrl());
        QList<Receiver> receivers;
        service.robots.clear();
        for (int i = 0; i < 40; ++i) {
            const QString name = u"group %1"_s.arg(i);
            service.robots.append({0, name, SecretText(server.baseUrl() + u"/cgi-bin/webhook/send?key=k%1"_s.arg(i))});
            receivers.append(group(name));
        }
        QVERIFY(sendAndWait(sender, service, receivers).isDelivered());
        QCOMPARE(server.requests.size(), 40);
        QCOMPARE(QSet<QByteArray>(server.requests.cbegin(), server.requests.cend()).size(), 40);
        QVERIFY2(server.connections <= 6, qPrintable(QString::number(server.connections)));
    }
};

QTEST_GUILESS_MAIN(TestOneRequest)
#include "tst_onerequest.moc"
