// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/redaction.h>
#include <domain/secrettext.h>

#include <QDebug>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreTakenOutOfOutsideText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("webhook") << u"Error transferring https://a.example/send?key=abc-1 - closed"_s
                                 << u"Error transferring https://a.example/send?key=… - closed"_s;
        QTest::newRow("token") << u"GET /x?access_token=T0K&agentid=1"_s << u"GET /x?access_token=…&agentid=1"_s;
        QTest::newRow("secret") << u"?corpid=ww1&corpsecret=s%20s"_s << u"?corpid=ww1&corpsecret=…"_s;
        QTest::newRow("proxy password") << u"http://user:pass@proxy:3128 refused"_s << u"http://…@proxy:3128 refused"_s;
        QTest::newRow("nothing secret") << u"not allow to access from your ip"_s
                                        << u"not allow to access from your ip"_s;
    }
    void secretsAreTakenOutOfOutsideText()
    {
        QFETCH(QString, text);
        QTEST(withoutSecrets(text), "clean");
    }

    void secretNeverPrintsItself()
    {
        QString printed;
        QDebug(&printed) << SecretText(u"hidden-value"_s) << SecretText::stored() << SecretText();
        QVERIFY2(!printed.contains(u"hidden-value"_s), qPrintable(printed));
        QVERIFY(printed.contains(u"(secret)"_s));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
