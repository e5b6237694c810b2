// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/wecomsandbox.h>
#include <wecom/wecomsender.h>
#include <tests/support/certificate.h>
#include <tests/support/sending.h>

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString host = u"wecom.plant.invalid"_s; // found by the proxy only

// A proxy that leads every name to one port of this machine. `greet` looks at what the client has said so far, answers,
// and says whether the way is free.
class TestProxy : public QTcpServer
{
public:
    using Greet = std::function<bool(QTcpSocket &client, QByteArray &heard)>;

    TestProxy(const QString &targetUrl, Greet greet) : m_target(targetUrl), m_greet(std::move(greet))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, this, [this, client] { hear(client); });
        });
    }

private:
    void hear(QTcpSocket *client)
    {
        if (QTcpSocket *far = m_far.value(client)) {
            far->write(client->readAll());
            return;
        }
        m_heard[client] += client->readAll();
        if (!m_greet(*client, m_heard[client]))
            return;
        auto *far = new QTcpSocket(client);
        m_far[client] = far;
        connect(far, &QTcpSocket::readyRead, client, [client, far] { client->write(far->readAll()); });
        connect(far, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        far->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_target.port()));
    }

    QUrl m_target;
    Greet m_greet;
    QHash<QTcpSocket *, QByteArray> m_heard;
    QHash<QTcpSocket *, QTcpSocket *> m_far;
};

// CONNECT, with user and password.
bool greetHttp(QTcpSocket &client, QByteArray &heard)
{
    if (!heard.endsWith("\r\n\r\n"))
        return false;
    const bool isAllowed = heard.contains("Proxy-Authorization: Basic " + QByteArray("user:p@ss").toBase64()) &&
                           heard.startsWith("CONNECT wecom.plant.invalid:443 ");
    heard.clear();
    client.write(isAllowed ? "HTTP/1.1 200 Go on\r\n\r\n"
                           : "HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"plant\"\r\n"
                             "Content-Length: 0\r\n\r\n");
    return isAllowed;
}

// RFC 1928 and 1929: greeting, user and password, then the name to connect to.
bool greetSocks(QTcpSocket &client, QByteArray &heard)
{
    const QByteArray greeting("\x05", 1);
    const QByteArray login("\x01\x04user\x04p@ss", 11);
    const QByteArray target = QByteArray("\x05\x01\x00\x03\x13", 5) + "wecom.plant.invalid" + QByteArray("\x01\xbb", 2);
    if (heard == target) {
        client.write(QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        return true;
    }
    if (heard.startsWith('\x01'))
        client.write(heard == login ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
    else if (heard.startsWith(greeting) && heard.size() <= 4)
        client.write(QByteArray("\x05\x02", 2));
    else
        client.disconnectFromHost();
    heard.clear();
    return false;
}

} // namespace

class TestWecomProxy : public QObject
{
    Q_OBJECT

    const Certificate m_certificate{u"DNS:"_s + host};
    SystemClock m_clock;

private Q_SLOTS:
    void messagesGoThroughTheProxyEncryptedToTheEnd_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("password");
        QTest::addColumn<Happening>("happening");
        QTest::newRow("http") << u"http"_s << u"p@ss"_s << Happening::Delivered;
        QTest::newRow("socks5") << u"socks5"_s << u"p@ss"_s << Happening::Delivered;
        QTest::newRow("http, wrong password") << u"http"_s << u"wrong"_s << Happening::ProxyFailed;
        QTest::newRow("socks5, wrong password") << u"socks5"_s << u"wrong"_s << Happening::ProxyFailed;
    }
    void messagesGoThroughTheProxyEncryptedToTheEnd()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, password);
        WecomSandbox sandbox;
        HttpServerOptions options;
        options.tlsCertificate = m_certificate.pem();
        options.tlsKey = m_certificate.keyPem();
        QVERIFY2(sandbox.listen(options), qPrintable(sandbox.errorText()));
        const TestProxy proxy(sandbox.baseUrl(), scheme == u"http" ? greetHttp : greetSocks);

        Service service = serviceAt(u"https://"_s + host);
        service.route.proxy = u"%1://user@127.0.0.1:%2"_s.arg(scheme).arg(proxy.serverPort());
        service.route.proxyPassword = SecretText(password);
        service.route.caFile = m_certificate.file();
        WecomSender sender(m_clock);
        const SendResult result = sendAndWait(sender, service, {group(u"Night"_s), account(u"lisi"_s)});
        for (const ReceiverResult &receiver : result.receivers) {
            QTEST(receiver.happening, "happening");
            QVERIFY(!receiver.detail.contains(password));
        }
        QCOMPARE(sandbox.acceptedMessages().size(), result.isDelivered() ? 2 : 0);
    }

    // A service without a proxy of its own goes the way of the settings; loopback never does.
    void serviceThatNamesNoProxyTakesThatOfTheSettings()
    {
        WecomSandbox sandbox;
        HttpServerOptions options;
        options.tlsCertificate = m_certificate.pem();
        options.tlsKey = m_certificate.keyPem();
        QVERIFY2(sandbox.listen(options), qPrintable(sandbox.errorText()));
        const TestProxy proxy(sandbox.baseUrl(), [](QTcpSocket &client, QByteArray &heard) {
            if (!heard.endsWith("\r\n\r\n"))
                return false;
            heard.clear();
            client.write("HTTP/1.1 200 Go on\r\n\r\n");
            return true;
        });
        const Service service = serviceAt(u"https://"_s + host);
        WecomSender sender(m_clock);
        QVERIFY(!sendAndWait(sender, service, {group(u"Night"_s)}).isDelivered()); // nobody knows this host
        sender.setRouteDefaults({u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()), m_certificate.file()});
        QVERIFY(sendAndWait(sender, service, {group(u"Night"_s), account(u"lisi"_s)}).isDelivered());
        QCOMPARE(sandbox.acceptedMessages().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestWecomProxy)
#include "tst_wecomproxy.moc"
