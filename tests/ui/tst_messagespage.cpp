// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/defaultmessage.h>
#include <domain/parameters.h>
#include <ui/languagechoice.h>
#include <ui/preview/chatbubble.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

class TestMessagesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    QTableView *table() { return hands::see<QTableView>(u"messagesTable"_s); }
    QPlainTextEdit *content() { return hands::see<QPlainTextEdit>(u"messageContent"_s); }
    QAbstractButton *ok() { return hands::see<QAbstractButton>(u"messageEditOk"_s); }
    QString problem(const QString &field)
    {
        auto *label = QApplication::activeModalWidget()->findChild<QLabel *>(field + u"Problem"_s);
        return label->isHidden() ? QString() : label->text();
    }
    QString preview() { return hands::see<ChatBubble>(u"messageBubble"_s)->plainText(); }
    QString meter(const QString &name) { return hands::see<QLabel>(name)->text(); }
    void choose(const QString &box, int index) { hands::see<QComboBox>(box)->setCurrentIndex(index); }
    Message store(const QString &name, int minute = 0)
    {
        Message message;
        message.name = name;
        message.content = u"{level} {name}"_s;
        m_desk->backend->messages.save(message, QDateTime(QDate(2026, 11, 24), QTime(3, minute), Qt::UTC));
        return message;
    }
    void open()
    {
        m_desk->open();
        hands::see<QListWidget>(u"navigation"_s)->setCurrentRow(3);
    }
    void save()
    {
        hands::click(u"messageEditOk"_s);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    void write(const QString &text)
    {
        content()->selectAll();
        hands::focus(content());
        hands::press(Qt::Key_Delete);
        hands::type(text);
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup()
    {
        languageChoice::apply(languageChoice::english);
        m_desk.reset();
    }

    void newMessageBeginsWithTheDefaultTextAndIsSaved()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        QCOMPARE(content()->toPlainText(), defaultContent(MessageFormat::Text, Language::English));
        QVERIFY(!ok()->isEnabled());
        QCOMPARE(hands::see<QLabel>(u"messageMissing"_s)->text(), u"Before OK: Name"_s);
        hands::fill(u"messageName"_s, u" Standard "_s);
        save();
        QCOMPARE(m_desk->backend->messages.all().size(), 1);
        QCOMPARE(m_desk->backend->messages.all().at(0).name, u"Standard"_s);
        QCOMPARE(hands::textOf(table(), 0, 0), u"Standard"_s);
    }

    void newMessageSpeaksTheLanguageOfTheWindow()
    {
        languageChoice::apply(languageChoice::chinese);
        open();
        hands::click(u"emptyStateButton"_s);
        QCOMPARE(content()->toPlainText(), defaultContent(MessageFormat::Text, Language::Chinese));
        QVERIFY2(preview().contains(u"紧急"_s), qPrintable(preview()));
    }

    void braceOffersTheParameters()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        write(u"Now {le"_s);
        auto *completer = content()->findChild<QCompleter *>();
        QTRY_VERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->currentCompletion().section(u" – "_s, 0, 0), u"{level}"_s);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(content()->toPlainText(), u"Now {level}"_s);
    }

    void parametersAreInsertedAtTheCursorFromAListThatExplains()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        write(u"ab"_s);
        hands::press(Qt::Key_Left);
        const auto *menu = QApplication::activeModalWidget()->findChild<QMenu *>(u"messageParametersMenu"_s);
        QCOMPARE(menu->actions().size(), allParameters().size());
        QVERIFY(menu->actions().at(0)->text().size() > u"{ackUser}\t"_s.size());
        QApplication::activeModalWidget()->findChild<QAction *>(u"parameter_value"_s)->trigger();
        QCOMPARE(content()->toPlainText(), u"a{value}b"_s);
    }

    void unknownParameterIsToldAtOnceAndRefused()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        hands::fill(u"messageName"_s, u"Standard"_s);
        write(u"{level} {lavel}"_s);
        QVERIFY2(problem(u"messageContent"_s).contains(u"{lavel}"_s), qPrintable(problem(u"messageContent"_s)));
        QVERIFY(!ok()->isEnabled());
        write(u"{level}"_s);
        QCOMPARE(problem(u"messageContent"_s), QString());
        QVERIFY(ok()->isEnabled());
    }

    void eachWrongFieldIsTold_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no name") << u"messageName"_s << u""_s;
        QTest::newRow("taken name") << u"messageName"_s << u"Taken"_s;
        QTest::newRow("no account") << u"messageMentions"_s << u"张三"_s;
        QTest::newRow("mentioned twice") << u"messageMentions"_s << u"lisi LiSi"_s;
        QTest::newRow("no link") << u"messageLink"_s << u"alarm page"_s;
    }
    void eachWrongFieldIsTold()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        store(u"Taken"_s);
        open();
        hands::click(u"messagesAddButton"_s);
        hands::fill(u"messageName"_s, u"Standard"_s);
        choose(u"messageFormat"_s, 2); // a card has a link
        QVERIFY(ok()->isEnabled());
        hands::fill(field, typed);
        hands::focus(hands::see<QLineEdit>(u"messageDescription"_s));
        QVERIFY(!problem(field).isEmpty());
        QVERIFY(!ok()->isEnabled());
    }

    void unknownTimeZoneIsTold()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        hands::fill(u"messageName"_s, u"Standard"_s);
        hands::fill(hands::see<QComboBox>(u"messageTimeZone"_s)->lineEdit(), u"Asia/Nowhere"_s);
        hands::focus(hands::see<QLineEdit>(u"messageDescription"_s));
        QVERIFY(!problem(u"messageTimeZone"_s).isEmpty());
        hands::fill(hands::see<QComboBox>(u"messageTimeZone"_s)->lineEdit(), u"Asia/Shanghai"_s);
        hands::focus(hands::see<QLineEdit>(u"messageDescription"_s));
        QCOMPARE(problem(u"messageTimeZone"_s), QString());
        write(u"{eventTime}"_s);
        QVERIFY2(preview().endsWith(u"+08:00"_s), qPrintable(preview()));
    }

    void previewFollowsTextAndSample()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        write(u"{level}: {state}"_s);
        QCOMPARE(preview(), u"Critical: Active, Unacked"_s);
        choose(u"previewLevel"_s, 2);
        choose(u"previewState"_s, 3);
        QCOMPARE(preview(), u"Medium: Cleared, Acked"_s);
        choose(u"messageLanguage"_s, 1);
        QCOMPARE(preview(), u"中: 已恢复，已确认"_s);
    }

    void meterCountsBytesAndSaysWhatIsCut()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        write(u"泵"_s);
        QVERIFY2(meter(u"robotMeter"_s).contains(u"3 of 2048 bytes"_s), qPrintable(meter(u"robotMeter"_s)));
        choose(u"messageFormat"_s, 1);
        QVERIFY(meter(u"robotMeter"_s).contains(u"3 of 4096 bytes"_s));
        QVERIFY(meter(u"appMeter"_s).contains(u"3 of 2048 bytes"_s));
        content()->setPlainText(QString(700, u'泵') + u" the end"_s);
        QVERIFY2(meter(u"appMeter"_s).contains(u"Cut off: "_s) && meter(u"appMeter"_s).contains(u"the end"_s),
                 qPrintable(meter(u"appMeter"_s)));
        QVERIFY(!meter(u"robotMeter"_s).contains(u"Cut off"_s));
    }

    void hintsSayWhatIsNotShownAndWhenACardIsText()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        QVERIFY(!hands::isSeen(u"messageHints"_s));
        choose(u"messageFormat"_s, 1);
        QVERIFY(hands::see<QLabel>(u"messageHints"_s)->text().contains(u"WeChat"_s));
        choose(u"messageFormat"_s, 2);
        QVERIFY(hands::see<QLabel>(u"messageHints"_s)->text().contains(u"link"_s, Qt::CaseInsensitive));
        QVERIFY(hands::isSeen(u"messageLink"_s));
        choose(u"messageFormat"_s, 0);
        QVERIFY(!hands::isSeen(u"messageLink"_s));
    }

    void editDuplicateDeleteAndUndo()
    {
        store(u"First"_s, 0);
        store(u"Second"_s, 1);
        open();
        hands::focus(table());
        table()->selectRow(0);
        QCOMPARE(hands::textOf(table(), 0, 0), u"Second"_s); // newest first
        hands::press(Qt::Key_Return);
        hands::fill(u"messageDescription"_s, u"for the night"_s);
        save();
        QCOMPARE(m_desk->backend->messages.byName(u"Second"_s)->description, u"for the night"_s);
        hands::click(u"messagesDuplicateButton"_s);
        QCOMPARE(hands::see<QLineEdit>(u"messageName"_s)->text(), u"Second (copy)"_s);
        save();
        QCOMPARE(m_desk->backend->messages.all().size(), 3);
        hands::focus(table());
        table()->selectAll();
        hands::press(Qt::Key_Delete);
        QCOMPARE(m_desk->backend->messages.all().size(), 0);
        hands::click(u"messageBarRemedy"_s);
        QCOMPARE(m_desk->backend->messages.all().size(), 3);
        QCOMPARE(m_desk->backend->messages.byName(u"First"_s)->createdAt,
                 QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC));
    }

    void changeElsewhereIsNoticed()
    {
        store(u"First"_s);
        open();
        hands::focus(table());
        table()->selectRow(0);
        hands::press(Qt::Key_Return);
        hands::see<QDialog>(u"messageEditDialog"_s);
        Backend other(m_desk->databaseFile());
        Message theirs = *other.messages.byName(u"First"_s);
        theirs.description = u"theirs"_s;
        other.messages.save(theirs, QDateTime::currentDateTimeUtc());
        hands::click(u"messageBarRemedy"_s);
        QCOMPARE(hands::see<QLineEdit>(u"messageDescription"_s)->text(), u"theirs"_s);
        other.messages.remove(theirs.id, QDateTime::currentDateTimeUtc());
        QTRY_VERIFY(hands::see<QLabel>(u"messageBarText"_s)->text().contains(u"deleted elsewhere"_s));
        save();
        QVERIFY(m_desk->backend->messages.byName(u"First"_s));
    }

    void failureOfSavingLosesNothing()
    {
        open();
        hands::click(u"emptyStateButton"_s);
        hands::fill(u"messageName"_s, u"Standard"_s);
        m_desk->backend->database.run(u"ALTER TABLE message RENAME TO gone"_s);
        hands::click(u"messageEditOk"_s);
        QVERIFY(!hands::see<QLabel>(u"messageBarText"_s)->text().isEmpty());
        m_desk->backend->database.run(u"ALTER TABLE gone RENAME TO message"_s);
        save();
        QVERIFY(m_desk->backend->messages.byName(u"Standard"_s));
    }

    void testGoesThroughTheChosenService()
    {
        m_desk->open(); // makes the key
        m_desk->store(u"Plant A"_s);
        m_desk->store(u"Plant B"_s);
        m_desk->window.reset();
        open();
        hands::click(u"emptyStateButton"_s);
        write(u"{name} {level}"_s);
        hands::click(u"messageSendTest"_s);
        QCOMPARE(hands::see<QComboBox>(u"sendTestService"_s)->count(), 2);
        choose(u"sendTestService"_s, 1);
        hands::click(u"sendTestSend"_s);
        auto *results = hands::see<QTableWidget>(u"sendTestResults"_s);
        QTRY_COMPARE(results->rowCount(), 2);
        QTRY_COMPARE(m_desk->sandbox().acceptedMessages().size(), 2);
        QVERIFY(m_desk->sandbox().acceptedMessages()[0].value(u"content"_s).toString().endsWith(u"Critical"_s));
    }

    void testWithoutAServiceSaysSo()
    {
        store(u"First"_s);
        open();
        hands::focus(table());
        table()->selectRow(0);
        hands::click(u"messagesSendTestButton"_s);
        QVERIFY(hands::see<QLabel>(u"messageBarText"_s)->text().contains(u"no enabled service"_s));
    }
};

QTEST_MAIN(TestMessagesPage)
#include "tst_messagespage.moc"
