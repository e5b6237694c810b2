// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/languagechoice.h>
#include <ui/widgets/messagebar.h>
#include <tests/support/sendingdesk.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<SendingDesk> m_desk;

    Settings stored() const { return m_desk->backend->settings.settings(); }
    static QString told() { return SendingDesk::told(u"settingsPage"_s); }

private Q_SLOTS:
    void init()
    {
        languageChoice::choose(languageChoice::english);
        m_desk = std::make_unique<SendingDesk>();
        m_desk->openWithRule();
        RulesDesk::goTo(u"settingsPage"_s);
    }
    void cleanup() { m_desk.reset(); }

    void whatIsChosenIsKeptAtOnce()
    {
        hands::see<QSpinBox>(u"settingsDays"_s)->setValue(30);
        QCOMPARE(stored().historyDays, 30);
        auto *fallback = hands::see<QComboBox>(u"settingsFallback"_s);
        QCOMPARE(fallback->currentText(), u"Nobody"_s);
        fallback->setCurrentIndex(1);
        QCOMPARE(stored().fallbackRule, u"All"_s);
        hands::click(u"settingsAllIsWell"_s);
        QVERIFY(stored().dailyAllIsWell);
        hands::fill(u"settingsAddress"_s, u"127.0.0.1:9000"_s);
        hands::press(Qt::Key_Tab);
        QCOMPARE(stored().intakeAddress, u"127.0.0.1:9000"_s);
        m_desk->show(u"settingsPage"_s); // the window anew
        QCOMPARE(hands::see<QSpinBox>(u"settingsDays"_s)->value(), 30);
        QCOMPARE(hands::see<QComboBox>(u"settingsFallback"_s)->currentText(), u"All"_s);
        QVERIFY(hands::see<QCheckBox>(u"settingsAllIsWell"_s)->isChecked());
    }

    void wrongAddressIsNamedAndNotKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no port") << u"127.0.0.1"_s << u"Write address and port"_s;
        QTest::newRow("port too high") << u"127.0.0.1:70000"_s << u"Write address and port"_s;
        QTest::newRow("others can reach it") << u"0.0.0.0:8066"_s << u"from this computer only"_s;
        QTest::newRow("empty") << QString() << u"Write address and port"_s;
    }
    void wrongAddressIsNamedAndNotKept()
    {
        QFETCH(QString, typed);
        QFETCH(QString, problem);
        hands::fill(u"settingsAddress"_s, typed);
        hands::press(Qt::Key_Tab);
        QVERIFY(hands::see<QLabel>(u"settingsAddressProblem"_s)->text().contains(problem));
        QCOMPARE(stored().intakeAddress, u"127.0.0.1:0"_s);
    }

    void fallbackRuleThatHasGoneStaysToBeSeen()
    {
        Settings settings = stored();
        settings.fallbackRule = u"Gone"_s;
        m_desk->backend->settings.save(settings, QDateTime::currentDateTimeUtc());
        m_desk->show(u"settingsPage"_s);
        QCOMPARE(hands::see<QComboBox>(u"settingsFallback"_s)->currentText(), u"Gone (deleted)"_s);
    }

    void tokenIsShownOnceAndCountsUntilItIsRevoked()
    {
        hands::fill(u"tokenName"_s, u"Gateway"_s);
        hands::press(Qt::Key_Return);
        const QByteArray token = hands::see<QLineEdit>(u"newToken"_s)->text().toLatin1();
        QCOMPARE(token.size(), 43);
        QVERIFY(m_desk->backend->tokens.accepts(token));
        hands::click(u"tokenCopy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text().toLatin1(), token);
        QVERIFY(!hands::isSeen(u"newToken"_s));
        hands::fill(u"tokenName"_s, u"Gateway"_s);
        hands::click(u"tokenCreate"_s);
        QCOMPARE(told(), u"There is a token named Gateway already."_s);
        auto *list = hands::see<QListWidget>(u"tokensList"_s);
        QCOMPARE(list->count(), 2); // the desk's own is there too
        QVERIFY(list->item(0)->text().startsWith(u"Gateway, made "_s));
        list->setCurrentRow(0);
        hands::click(u"tokenRevoke"_s);
        QCOMPARE(list->count(), 1);
        QVERIFY(!m_desk->backend->tokens.accepts(token));
    }

    void databaseAndKeyAreNamed()
    {
        QVERIFY(hands::see<QLabel>(u"settingsDatabase"_s)->text().endsWith(m_desk->databaseFile()));
        QVERIFY(hands::see<QLabel>(u"settingsKey"_s)->text().contains(m_desk->keyFile()));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
