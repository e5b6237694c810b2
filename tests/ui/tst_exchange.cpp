// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <backend/configexchange.h>
#include <ui/exchange/exchangemenu.h>
#include <ui/exchange/exportdialog.h>
#include <ui/languagechoice.h>
#include <tests/support/rulesdesk.h>

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

// Import, export and backups in the window.
class TestExchange : public QObject
{
    Q_OBJECT

    std::unique_ptr<RulesDesk> m_desk;

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_desk->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("Cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static QByteArray contentOf(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    static QStringList entries()
    {
        const auto *tree = hands::see<QTreeWidget>(u"importEntries"_s);
        QStringList texts;
        for (int row = 0; row < tree->topLevelItemCount(); ++row)
            texts.append(tree->topLevelItem(row)->text(0) + u'|' + tree->topLevelItem(row)->text(1));
        return texts;
    }
    static QString summary() { return hands::see<QLabel>(u"importSummary"_s)->text(); }
    static QString told() { return hands::see<QLabel>(u"messageBarText"_s)->text(); }
    void choose(const QString &action) const { m_desk->window->findChild<QAction *>(action)->trigger(); }

    // The plant's file, with a new message and another description.
    QByteArray changedFile() const
    {
        QByteArray json = exportConfig(*m_desk->backend, {});
        json.replace("\"{level} {name}\"", "\"{level} {name} {path}\"");
        return json;
    }
    // The file that the form writes; the sealing takes its time.
    QString exportedAs(const QString &name) const
    {
        const QString file = m_desk->path(name);
        hands::see<ExportDialog>(u"exportDialog"_s)->exportTo(file);
        if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, 20000))
            qFatal("The export does not end");
        return file;
    }

private Q_SLOTS:
    void init()
    {
        languageChoice::choose(languageChoice::english);
        m_desk = std::make_unique<RulesDesk>();
        m_desk->openAt(u"servicesPage"_s);
    }
    void cleanup() { m_desk.reset(); }

    void importShowsFirstWhatItWouldDo()
    {
        m_desk->window->exchange().importConfiguration(write(u"plant.json"_s, changedFile()));
        QCOMPARE(entries(), (QStringList{u"Message Standard|changed"_s, u"Service Plant A|left as it is"_s,
                                         u"Schedule Always|left as it is"_s}));
        QVERIFY2(summary().startsWith(u"Would be added: 0, changed: 1, left as they are: 2."_s), qPrintable(summary()));
        QCOMPARE(m_desk->backend->messages.byName(u"Standard"_s)->content, u"{level} {name}"_s);
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(m_desk->backend->messages.byName(u"Standard"_s)->content, u"{level} {name}"_s);
        m_desk->window->exchange().importConfiguration(m_desk->path(u"plant.json"_s));
        hands::click(u"importOk"_s);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(m_desk->backend->messages.byName(u"Standard"_s)->content, u"{level} {name} {path}"_s);
        QCOMPARE(told(), u"Imported. Added: 0, changed: 1, left as they were: 2."_s);
    }

    void faultyFileIsExplainedByPlace()
    {
        m_desk->window->exchange().importConfiguration(
            write(u"bad.json"_s,
                  R"({"format": "tocsin-config/1", "messages": [{"type": "wecom", "name": "", "contents": "x"}]})"));
        QVERIFY2(entries().filter(u"/messages/0"_s).size() >= 2, qPrintable(entries().join(u' ')));
        QVERIFY(summary().startsWith(u"This file cannot be imported."_s));
        QVERIFY(!hands::see<QAbstractButton>(u"importOk"_s)->isEnabled());
    }

    void noFileAndNoJson()
    {
        m_desk->window->exchange().importConfiguration(m_desk->path(u"not there.json"_s));
        QVERIFY2(summary().contains(u"not there.json"_s), qPrintable(summary()));
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_desk->window->exchange().importConfiguration(write(u"text.json"_s, "hello"));
        QVERIFY(summary().startsWith(u"This file cannot be imported."_s));
        QVERIFY(!hands::see<QAbstractButton>(u"importOk"_s)->isEnabled());
    }

    void unchangedFileHasNothingToImport()
    {
        m_desk->window->exchange().importConfiguration(write(u"same.json"_s, exportConfig(*m_desk->backend, {})));
        QCOMPARE(summary(), u"Everything in this file stands there already."_s);
        QVERIFY(!hands::see<QAbstractButton>(u"importOk"_s)->isEnabled());
    }

    void exportWithoutSecretsHoldsNone()
    {
        choose(u"exportConfiguration"_s);
        QVERIFY(!hands::see<QWidget>(u"exportPassphrase"_s)->isEnabled());
        const QString file = exportedAs(u"plain.json"_s);
        QVERIFY(contentOf(file).contains("\"name\": \"Plant A\""));
        QVERIFY(!contentOf(file).contains("key="));
        QCOMPARE(told(), u"The configuration was written to %1."_s.arg(file));
    }

    void secretsTravelSealedByAPassphrase()
    {
        choose(u"exportConfiguration"_s);
        hands::click(u"exportWithSecrets"_s);
        auto *save = hands::see<QAbstractButton>(u"exportSave"_s);
        QVERIFY(!save->isEnabled());
        hands::fill(u"exportPassphrase"_s, u"short"_s);
        QVERIFY(hands::see<QLabel>(u"exportProblem"_s)->text().startsWith(u"At least 8"_s));
        hands::fill(u"exportPassphrase"_s, u"night shift"_s);
        hands::fill(u"exportAgain"_s, u"night shifd"_s);
        QCOMPARE(hands::see<QLabel>(u"exportProblem"_s)->text(), u"The two differ."_s);
        QVERIFY(!save->isEnabled());
        hands::fill(u"exportAgain"_s, u"night shift"_s);
        QVERIFY(save->isEnabled());
        const QString file = exportedAs(u"sealed.json"_s);
        QVERIFY(contentOf(file).contains("\"encrypted\""));
        QVERIFY(!contentOf(file).contains("key="));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        m_desk->backend->services.remove(m_desk->backend->services.all()[0].id, m_desk->backend->clock.now());
        m_desk->window->exchange().importConfiguration(file);
        QVERIFY(!hands::see<QAbstractButton>(u"importOk"_s)->isEnabled());
        hands::fill(u"importPassphrase"_s, u"wrong one"_s);
        hands::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(hands::see<QLabel>(u"importPassphraseProblem"_s)->text(),
                                  u"This passphrase does not open the secrets of the file."_s, 20000);
        hands::fill(u"importPassphrase"_s, u"night shift"_s);
        hands::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(summary().startsWith(u"Would be added: 1"_s), 20000);
        hands::click(u"importOk"_s);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const Service service = m_desk->backend->services.withSecrets(m_desk->backend->services.all()[0]);
        QVERIFY(service.robots[0].webhookUrl.reveal().contains(u"key="_s));
    }

    void exportThatCannotBeWrittenSaysWhy()
    {
        choose(u"exportConfiguration"_s);
        hands::see<ExportDialog>(u"exportDialog"_s)->exportTo(m_desk->path(u"no such folder/x.json"_s));
        QVERIFY(hands::see<QLabel>(u"exportProblem"_s)->text().contains(u"no such folder"_s));
        QVERIFY(hands::see<QDialog>(u"exportDialog"_s));
    }

    void backupIsMadeAndRestored()
    {
        choose(u"backups"_s);
        QVERIFY(told().startsWith(u"There is no backup yet."_s));
        hands::click(u"backupsMake"_s);
        const auto *table = hands::see<QTableWidget>(u"backupsTable"_s);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), u"Asked for"_s);
        hands::press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_desk->backend->services.remove(m_desk->backend->services.all()[0].id, m_desk->backend->clock.now());
        m_desk->show(u"servicesPage"_s);
        QVERIFY(hands::isSeen(u"emptyStateButton"_s));
        choose(u"backups"_s);
        QVERIFY(!hands::see<QAbstractButton>(u"backupsRestore"_s)->isEnabled());
        hands::see<QTableWidget>(u"backupsTable"_s)->selectRow(0);
        hands::click(u"backupsRestore"_s);
        hands::click(u"messageBarRemedy"_s);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(hands::see<QTableView>(u"servicesTable"_s)->model()->rowCount(), 1);
        QVERIFY(told().startsWith(u"The configuration of 2"_s));
        QCOMPARE(m_desk->backend->changes.since(0).constLast().act, ConfigAct::Restored);
    }
};

QTEST_MAIN(TestExchange)

#include "tst_exchange.moc"
