// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The guided tour: does the main job in the real windows against the stand-in for WeCom, says each step, and keeps a
// picture of every page and state. Usage: guided-tour FOLDER [LANGUAGE-COLOURS…], for instance en-light zh_CN-dark; all
// four without. QT_SCALE_FACTOR=2 takes them on a screen of 200 %.

#include <ui/colourscheme.h>
#include <ui/languagechoice.h>
#include <ui/services/importaccountsdialog.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>
#include <tests/tour/newcomertour.h>
#include <tests/tour/rulestour.h>
#include <tests/tour/schedulestour.h>
#include <tests/tour/sendingtour.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QWizard>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

class Tour
{
public:
    Tour(const QString &folder, const QString &language, const QString &colours)
        : m_folder(u"%1/%2-%3"_s.arg(folder, language, colours)), m_language(language)
    {
        if (!QDir().mkpath(m_folder))
            qFatal("Cannot make %s", qPrintable(m_folder));
        languageChoice::choose(language);
        colourScheme::choose(colours);
        m_desk.sandbox().world().users = {u"zhangsan"_s, u"lisi"_s};
        m_desk.open();
    }

    int run()
    {
        lookAtEmptyPage();
        addService();
        testService();
        workWithTheList();
        writeMessage();
        const TourSteps steps{m_desk, m_language, [this](const char *step) { say(step); },
                              [this](bool isSo, const char *what) { expect(isSo, what); },
                              [this](QWidget *window, const QString &name) { picture(window, name); }};
        visitSchedules(steps);
        visitRules(steps);
        visitSending(steps);
        visitAsNewcomer(steps);
        return m_isWhole ? 0 : 1;
    }

private:
    void lookAtEmptyPage();
    void addService();
    void fillAccounts();
    void importAccounts();
    void checkService();
    void testService();
    void workWithTheList();
    void writeMessage();

    void say(const char *step)
    {
        fprintf(stdout, "%s  %s\n", qPrintable(m_language), step);
        fflush(stdout);
    }
    void expect(bool isSo, const char *what)
    {
        if (isSo)
            return;
        fprintf(stderr, "%s  not so: %s\n", qPrintable(m_language), what);
        m_isWhole = false;
    }
    void picture(QWidget *window, const QString &name)
    {
        QTest::qWait(50);
        const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_number, 2, 10, QLatin1Char('0')).arg(name);
        if (!window->grab().save(file))
            qFatal("Cannot write %s", qPrintable(file));
    }
    void scrollTo(double part)
    {
        QScrollBar *bar = hands::see<QScrollArea>(u"serviceFormScroll"_s)->verticalScrollBar();
        bar->setValue(static_cast<int>(bar->maximum() * part));
    }
    QWidget *dialog() const { return QApplication::activeModalWidget(); }

    QString m_folder;
    QString m_language;
    Desk m_desk;
    int m_number = 0;
    bool m_isWhole = true;
};

void Tour::lookAtEmptyPage()
{
    say("Services is empty and offers to add one");
    picture(m_desk.window.get(), u"services-empty"_s);
}

void Tour::addService()
{
    say("Add: the type, then the form");
    hands::click(u"emptyStateButton"_s);
    auto *wizard = hands::see<QWizard>(u"addServiceWizard"_s);
    picture(wizard, u"wizard-type"_s);
    hands::click(wizard->button(QWizard::NextButton));
    hands::see<QLineEdit>(u"serviceName"_s);
    picture(wizard, u"wizard-form"_s);
    expect(!wizard->button(QWizard::FinishButton)->isEnabled(), "OK waits for the required fields");

    say("What is wrong stands below the field that was left");
    hands::fill(u"serviceName"_s, u"  "_s);
    hands::fill(hands::cell(u"robotsTable"_s, 0), u"夜班群＆Maintenance"_s);
    hands::fill(hands::cell(u"robotsTable"_s, 1), u"https://example.com/hook"_s);
    hands::see<QLineEdit>(u"serviceDescription"_s)->setFocus();
    picture(wizard, u"wizard-problems"_s);

    say("Groups: one row is typed, two are pasted");
    hands::fill(u"serviceName"_s, m_language == u"en" ? u"Plant A"_s : u"一号车间"_s);
    hands::click(u"advancedFold"_s);
    hands::fill(u"apiBaseUrl"_s, m_desk.sandbox().baseUrl());
    hands::fill(hands::cell(u"robotsTable"_s, 1), m_desk.webhook(u"night-key-0001"_s));
    QApplication::clipboard()->setText(u"Line 1\tline1-key-0002\nLine 2\tremoved-key-0003"_s);
    hands::click(u"robotsTablePaste"_s);
    hands::see<QLineEdit>(u"serviceDescription"_s)->setFocus();
    scrollTo(0);
    picture(wizard, u"wizard-groups"_s);
    fillAccounts();
    expect(wizard->button(QWizard::FinishButton)->isEnabled(), "OK is enabled when everything is filled in");
}

void Tour::fillAccounts()
{
    say("Accounts: app, secret, pasted accounts");
    auto *wizard = hands::see<QWizard>(u"addServiceWizard"_s);
    hands::click(u"sendToAccounts"_s);
    hands::fill(u"agentId"_s, u"１０００００２"_s);
    hands::fill(u"appSecret"_s, u"secret-of-the-app"_s);
    hands::fill(u"companyId"_s, u"ww1234567890"_s);
    QApplication::clipboard()->setText(u"ZhangSan\t张三\nLiSi\t李四\nWangWu\t王五"_s);
    hands::click(u"accountsTablePaste"_s);
    scrollTo(0.62);
    picture(wizard, u"wizard-accounts"_s);
    importAccounts();
    scrollTo(1);
    picture(wizard, u"wizard-advanced"_s);
    expect(hands::see<QLineEdit>(u"agentId"_s)->text() == u"1000002", "full-width digits became ASCII");
}

void Tour::importAccounts()
{
    say("Import: what a contacts export would change");
    QFile file(m_desk.path(u"contacts.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("Cannot write a contacts file");
    file.write("姓名,账号,部门,激活状态\n张三,zhangsan,公司/生产部,已激活\n李小四,lisi,公司/生产部/夜班,已激活\n"
               "孙七,sunqi,公司/生产部/夜班,已激活\n周八,zhouba,公司/办公室,未激活\n吴九,wu jiu,公司/办公室,已激活\n"
               "郑十,SunQi,公司/办公室,已激活\n");
    file.close();
    hands::click(u"accountsImport"_s);
    picture(dialog(), u"import"_s);
    auto *import = hands::see<ImportAccountsDialog>(u"importAccountsDialog"_s);
    import->read(file.fileName());
    hands::see<QTableView>(u"importTable"_s);
    picture(import, u"import-preview"_s);
    hands::press(Qt::Key_Escape);
}

void Tour::checkService()
{
    say("Check: what is wrong with the draft, without sending");
    m_desk.sandbox().faults().set(Fault::UntrustedIp);
    hands::click(u"formCheck"_s);
    auto *again = hands::see<QAbstractButton>(u"checkAgain"_s);
    expect(QTest::qWaitFor([&] { return again->isEnabled(); }, hands::patience), "the check ends");
    picture(dialog(), u"check-untrusted-ip"_s);
    m_desk.sandbox().faults().clear();
    hands::click(again);
    expect(QTest::qWaitFor([&] { return again->isEnabled(); }, hands::patience), "the check ends again");
    picture(dialog(), u"check-accounts"_s);
    hands::press(Qt::Key_Escape);
}

void Tour::testService()
{
    checkService();
    say("Send Test of the unsaved draft: what happened at each receiver");
    hands::click(u"formSendTest"_s);
    hands::see<QDialog>(u"sendTestDialog"_s);
    picture(dialog(), u"sendtest"_s);
    hands::click(u"sendTestAll"_s);
    hands::click(u"sendTestSend"_s);
    auto *close = hands::see<QAbstractButton>(u"sendTestClose"_s);
    expect(QTest::qWaitFor([&] { return close->hasFocus(); }, hands::patience), "the test ends");
    picture(dialog(), u"sendtest-results"_s);
    expect(m_desk.sandbox().acceptedMessages().size() == 3, "two robots and the app took the message");
    hands::click(u"sendTestClose"_s);
    say("OK saves it");
    hands::click(hands::see<QWizard>(u"addServiceWizard"_s)->button(QWizard::FinishButton));
    expect(m_desk.backend->services.all().size() == 1, "the service is stored");
    hands::focus(hands::see<QTableView>(u"servicesTable"_s));
    picture(m_desk.window.get(), u"services"_s);
}

void Tour::workWithTheList()
{
    say("Edit: stored secrets are not shown");
    hands::focus(hands::see<QTableView>(u"servicesTable"_s));
    hands::press(Qt::Key_Return);
    hands::see<QDialog>(u"serviceEditDialog"_s);
    scrollTo(0);
    picture(dialog(), u"edit"_s);
    hands::press(Qt::Key_Escape);
    say("Duplicate, disable, search, delete, undo");
    hands::click(u"servicesDuplicateButton"_s);
    hands::click(u"serviceEditOk"_s);
    hands::click(u"servicesToggleButton"_s);
    picture(m_desk.window.get(), u"services-disabled"_s);
    m_desk.window->resize(1600, 1000);
    picture(m_desk.window.get(), u"services-large"_s);
    m_desk.window->resize(1024, 700);
    hands::fill(u"servicesSearch"_s, u"nowhere"_s);
    picture(m_desk.window.get(), u"services-nothing-found"_s);
    hands::press(Qt::Key_Escape);
    hands::press(Qt::Key_Down); // to the first row
    hands::click(u"servicesDeleteButton"_s);
    picture(m_desk.window.get(), u"services-deleted"_s);
    hands::click(u"messageBarRemedy"_s);
    expect(m_desk.backend->services.all().size() == 2, "undo brings the service back");
}

void Tour::writeMessage()
{
    say("Messages: the editor with its preview");
    hands::see<QListWidget>(u"navigation"_s)->setCurrentRow(3);
    picture(m_desk.window.get(), u"messages-empty"_s);
    hands::click(u"emptyStateButton"_s);
    const bool isEnglish = m_language == u"en";
    hands::fill(u"messageName"_s, isEnglish ? u"Standard"_s : u"标准消息"_s);
    picture(dialog(), u"message-text"_s);
    hands::see<QComboBox>(u"messageFormat"_s)->setCurrentIndex(1);
    hands::see<QPlainTextEdit>(u"messageContent"_s)
        ->setPlainText(
            isEnglish
                ? u"### <font color=\"warning\">{level}</font> {name}\n> Path: {path}\n> Value: `{value}`\n> "
                  "Time: {eventTime}\n> State: <font color=\"comment\">{state}</font>\n{description}\n"
                  "[Acknowledge]({url}) {lavel}"_s
                : u"### <font color=\"warning\">{level}</font> {name}\n> 路径：{path}\n> 数值：`{value}`\n> 时间："
                  "{eventTime}\n> 状态：<font color=\"comment\">{state}</font>\n{description}\n[确认报警]({url})"
                  " {lavel}"_s);
    hands::see<QCheckBox>(u"previewLong"_s)->setChecked(true);
    picture(dialog(), u"message-markdown"_s);
    auto *content = hands::see<QPlainTextEdit>(u"messageContent"_s);
    content->setPlainText(content->toPlainText().chopped(8));
    hands::see<QComboBox>(u"messageFormat"_s)->setCurrentIndex(2);
    content->setPlainText(isEnglish ? u"{name}\nLevel: {level}\nPath: {path}\nValue: {value}\n{description}"_s
                                    : u"{name}\n级别：{level}\n路径：{path}\n数值：{value}\n{description}"_s);
    picture(dialog(), u"message-card"_s);
    hands::click(u"messageSendTest"_s);
    hands::see<QDialog>(u"sendTestDialog"_s);
    picture(dialog(), u"message-sendtest"_s);
    hands::press(Qt::Key_Escape);
    hands::click(u"messageEditOk"_s);
    expect(m_desk.backend->messages.all().size() == 1, "the message is stored");
    picture(m_desk.window.get(), u"messages"_s);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"tocsin"_s);
    QCoreApplication::setApplicationName(u"tocsin-tour"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOCSIN_VERSION));
    const QStringList arguments = QApplication::arguments();
    const QStringList all{u"en-light"_s, u"en-dark"_s, u"zh_CN-light"_s, u"zh_CN-dark"_s};
    const QStringList asked = arguments.size() > 2 ? arguments.mid(2) : all;
    if (arguments.size() < 2 ||
        !QSet<QString>(asked.cbegin(), asked.cend()).subtract({all.cbegin(), all.cend()}).isEmpty()) {
        fprintf(stderr, "Usage: guided-tour FOLDER [%s]\n", qPrintable(all.join(u'|')));
        return 2;
    }
    int exitCode = 0;
    for (const QString &each : asked)
        exitCode = std::max(exitCode, Tour(arguments[1], each.section(u'-', 0, 0), each.section(u'-', 1)).run());
    printf("Pictures: %s\n", qPrintable(arguments[1]));
    return exitCode;
}
