// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/languagechoice.h>
#include <ui/settings/autostart.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/moments.h>
#include <tests/support/sendingdesk.h>

#include <QAction>
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

    void languageIsChosenHereToo()
    {
        languageChoice::choose(languageChoice::english); // into the settings of this desk
        m_desk->show(u"settingsPage"_s);
        auto *language = hands::see<QComboBox>(u"settingsLanguage"_s);
        QCOMPARE(language->currentText(), u"English"_s);
        language->setCurrentIndex(language->findData(languageChoice::chinese));
        QTRY_COMPARE(m_desk->window->windowTitle(), u"报警通知"_s);
        QVERIFY(m_desk->window->findChild<QAction *>(u"language_zh_CN"_s)->isChecked());
        m_desk->window->findChild<QAction *>(u"language_en"_s)->trigger();
        QTRY_COMPARE(hands::see<QComboBox>(u"settingsLanguage"_s)->currentText(), u"English"_s);
    }

    void timesAreShownInTheChosenZoneAndFormat()
    {
        m_desk->backend->tokens.create(u"gateway"_s, QDateTime(QDate(2026, 7, 1), QTime(22, 30), Qt::UTC));
        hands::see<QComboBox>(u"settingsTimeZone"_s)->setEditText(u"Asia/Shanghai"_s);
        hands::focus(hands::see<QWidget>(u"settingsDateFormat"_s));
        auto *tokens = hands::see<QListWidget>(u"tokensList"_s);
        QTRY_COMPARE(tokens->item(0)->text(), u"gateway, made 2026-07-02 06:30"_s);
        auto *format = hands::see<QComboBox>(u"settingsDateFormat"_s);
        format->setCurrentIndex(format->findData(u"dd.MM.yyyy"_s));
        QTRY_COMPARE(tokens->item(0)->text(), u"gateway, made 02.07.2026 06:30"_s);
        m_desk->show(u"settingsPage"_s); // the window anew
        QCOMPARE(hands::see<QListWidget>(u"tokensList"_s)->item(0)->text(), u"gateway, made 02.07.2026 06:30"_s);
        moments::choose({}, {});
    }

    void zoneThatThereIsNotIsNotKept()
    {
        hands::see<QComboBox>(u"settingsTimeZone"_s)->setEditText(u"Mars/Olympus"_s);
        hands::focus(hands::see<QWidget>(u"settingsDateFormat"_s));
        QCOMPARE(moments::zone(), QString());
    }

    void proxyAndCaFileOfServicesThatNameNone()
    {
        hands::fill(u"settingsProxy"_s, u"proxy without a scheme"_s);
        hands::press(Qt::Key_Tab);
        QVERIFY(!hands::see<QLabel>(u"settingsProxyProblem"_s)->text().isEmpty());
        QCOMPARE(stored().route.proxy, QString());
        hands::fill(u"settingsProxy"_s, u"http://user:geheim@proxy:3128"_s);
        hands::press(Qt::Key_Tab);
        QVERIFY(hands::see<QLabel>(u"settingsProxyProblem"_s)->text().contains(u"password"_s));
        QCOMPARE(stored().route.proxy, QString());
        hands::fill(u"settingsProxy"_s, u"http://proxy:3128"_s);
        hands::press(Qt::Key_Tab);
        QVERIFY(!hands::isSeen(u"settingsProxyProblem"_s));
        QCOMPARE(stored().route.proxy, u"http://proxy:3128"_s);
        hands::fill(u"settingsCaFile"_s, m_desk->path(u"not there.pem"_s));
        hands::press(Qt::Key_Tab);
        QCOMPARE(hands::see<QLabel>(u"settingsCaFileProblem"_s)->text(), u"This file cannot be read."_s);
        QCOMPARE(stored().route.caFile, QString());
        hands::fill(u"settingsCaFile"_s, m_desk->databaseFile());
        hands::press(Qt::Key_Tab);
        QCOMPARE(stored().route.caFile, m_desk->databaseFile());
        QCOMPARE(m_desk->backend->changes.since(0).constLast().fields.constFirst().field, u"caFile"_s);
    }

    void startAtLoginIsAFileOfTheDesktop()
    {
        QVERIFY(autostart::turnOff().isEmpty());
        hands::click(u"settingsAutostart"_s);
        QFile entry(autostart::file());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QByteArray content = entry.readAll();
        QVERIFY(content.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY(content.contains("--database \"" + m_desk->databaseFile().toUtf8() + '"'));
        m_desk->show(u"settingsPage"_s);
        QVERIFY(hands::see<QCheckBox>(u"settingsAutostart"_s)->isChecked());
        hands::click(u"settingsAutostart"_s);
        QVERIFY(!entry.exists());
    }

    void pathsInTheLoginEntryAreQuoted()
    {
        const QByteArray entry = autostart::entry(u"/opt/to csin"_s, u"/home/a\"b$c%d"_s);
        QCOMPARE(entry.split('\n')[4], QByteArray("Exec=\"/opt/to csin\" --database \"/home/a\\\\\"b\\\\$c%%d\""));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
