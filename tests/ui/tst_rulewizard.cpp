// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/languagechoice.h>
#include <tests/support/rulesdesk.h>

#include <QComboBox>
#include <QLabel>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

// The rules' wizard without a mouse, with wrong input, and in Chinese.
class TestRuleWizard : public QObject
{
    Q_OBJECT

    static constexpr int allFields = 60;

    std::unique_ptr<RulesDesk> m_desk;

    static QWizard *wizard() { return hands::see<QWizard>(u"addRuleWizard"_s); }
    static bool isHere(const QString &objectName)
    {
        QWidget *focused = hands::focused();
        if (objectName == u"next")
            return focused == wizard()->button(QWizard::NextButton);
        if (objectName == u"ok")
            return focused == wizard()->button(QWizard::FinishButton);
        return focused->objectName() == objectName;
    }
    static void tabTo(const QString &objectName)
    {
        QStringList passed;
        while (!isHere(objectName)) {
            passed.append(hands::focused()->objectName());
            if (passed.size() > allFields)
                qFatal("Tab does not lead to %s but to %s", qPrintable(objectName), qPrintable(passed.join(u' ')));
            hands::press(Qt::Key_Tab);
        }
    }
    static void openWizard()
    {
        hands::press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(isHere(u"ruleName"_s));
    }
    static QString problemOf(const QString &field)
    {
        const auto *label = wizard()->findChild<QLabel *>(field + u"Problem"_s);
        return label && label->isVisible() ? label->text() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<RulesDesk>();
        m_desk->openAt(u"rulesPage"_s);
    }
    void cleanup()
    {
        m_desk.reset();
        languageChoice::apply(languageChoice::english);
    }

    void ruleIsMadeWithKeysAlone()
    {
        openWizard();
        hands::type(u"Night"_s);
        tabTo(u"ruleLevel0"_s);
        hands::press(Qt::Key_Space);
        tabTo(u"rulePath"_s);
        hands::type(u"Line1/*"_s);
        tabTo(u"next"_s);
        hands::press(Qt::Key_Space);
        tabTo(u"addWecom"_s);
        hands::press(Qt::Key_Space);
        QTRY_VERIFY(isHere(u"blockService"_s) && hands::isSeen(u"blockMessage"_s));
        for (const QString &box : {u"blockService"_s, u"blockMessage"_s, u"blockSchedule"_s}) {
            tabTo(box);
            hands::press(Qt::Key_Down);
        }
        tabTo(u"receivers"_s);
        hands::press(Qt::Key_Space); // the first
        tabTo(u"next"_s);
        hands::press(Qt::Key_Return);
        tabTo(u"ok"_s);
        hands::press(Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const Rule rule = m_desk->rules().byName(u"Night"_s).value();
        QCOMPARE(rule.criteria.levels, QList<AlarmLevel>{AlarmLevel::Critical});
        QCOMPARE(rule.criteria.path, u"Line1/*"_s);
        QCOMPARE(rule.blocks.size(), 1);
        QCOMPARE(rule.blocks.constFirst().receivers, (QList<Receiver>{{Receiver::Kind::Group, u"Night"_s}}));
    }

    void escapeLeavesNothingBehind()
    {
        openWizard();
        hands::type(u"Night"_s);
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(m_desk->rules().all().isEmpty());
    }

    void wrongInputIsNamedWhenItsFieldIsLeft_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no name") << u"ruleName"_s << u" "_s << u"Required."_s;
        QTest::newRow("name taken") << u"ruleName"_s << u"Taken"_s
                                    << u"Another rule has this name. Choose a different one."_s;
        QTest::newRow("name too long") << u"ruleName"_s << QString(201, u'n') << u"Too long: at most 200 characters."_s;
        QTest::newRow("group twice") << u"ruleGroups"_s << u"Line 1; Line 1"_s
                                     << u"Stands there twice. Keep one of them."_s;
        QTest::newRow("type twice") << u"ruleTypes"_s << u"limit; limit"_s
                                    << u"Stands there twice. Keep one of them."_s;
    }
    void wrongInputIsNamedWhenItsFieldIsLeft()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, problem);
        m_desk->storeRule(u"Taken"_s);
        m_desk->show(u"rulesPage"_s);
        openWizard();
        if (field != u"ruleName")
            hands::type(u"Night"_s);
        auto *line = hands::see<QLineEdit>(field);
        hands::focus(line);
        line->setText(typed);
        QCOMPARE(problemOf(field), QString()); // not while it is typed
        hands::press(Qt::Key_Tab);
        QTRY_COMPARE(problemOf(field), problem);
        QVERIFY(!wizard()->button(QWizard::NextButton)->isEnabled());
        hands::focus(line);
        line->setText(u"Right"_s);
        hands::press(Qt::Key_Tab);
        QTRY_COMPARE(problemOf(field), QString());
        QVERIFY(wizard()->button(QWizard::NextButton)->isEnabled());
    }

    void noStateIsAWarningAndNoError()
    {
        openWizard();
        hands::type(u"Night"_s);
        for (int state = 0; state < alarmStateCount; ++state)
            hands::click(u"ruleState%1"_s.arg(state));
        QVERIFY(hands::isSeen(u"ruleStatesWarning"_s));
        QVERIFY(wizard()->button(QWizard::NextButton)->isEnabled());
    }

    void wizardSpeaksChinese()
    {
        languageChoice::apply(languageChoice::chinese);
        openWizard();
        QCOMPARE(wizard()->windowTitle(), u"新建规则"_s);
        QCOMPARE(wizard()->currentPage()->title(), u"针对哪些报警？"_s);
        hands::type(u"夜班"_s);
        QCOMPARE(hands::see<QAbstractButton>(u"ruleLevel0"_s)->text(), u"紧急"_s);
        hands::click(wizard()->button(QWizard::NextButton));
        QCOMPARE(wizard()->currentPage()->title(), u"通知谁，怎样通知？"_s);
        hands::click(u"addWecom"_s);
        QVERIFY(hands::see<QLabel>(u"ruleMissing"_s)->text().contains(u"服务"_s));
    }
};

QTEST_MAIN(TestRuleWizard)
#include "tst_rulewizard.moc"
