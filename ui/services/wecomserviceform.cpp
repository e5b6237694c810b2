// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/wecomserviceform.h>

#include <texts/problemtexts.h>
#include <ui/services/accountseditor.h>
#include <ui/services/checkdialog.h>
#include <ui/services/robotsmodel.h>
#include <ui/services/sendtestdialog.h>
#include <ui/services/servicedraft.h>
#include <ui/services/serviceproblems.h>
#include <ui/services/servicetools.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/edittable.h>
#include <ui/widgets/foldsection.h>
#include <ui/widgets/formrows.h>
#include <ui/widgets/formscroll.h>
#include <ui/widgets/problemlabel.h>
#include <ui/widgets/secretedit.h>

#include <QCheckBox>
#include <QFileDialog>
#include <QFocusEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tableHeight = 170;

QString objectNameOf(ServiceField field)
{
    switch (field) {
    case ServiceField::Name:
        return u"serviceName"_s;
    case ServiceField::Description:
        return u"serviceDescription"_s;
    case ServiceField::SendTo:
        return u"sendTo"_s;
    case ServiceField::Groups:
    case ServiceField::GroupName:
    case ServiceField::WebhookUrl:
        return u"robotsTable"_s;
    case ServiceField::AgentId:
        return u"agentId"_s;
    case ServiceField::CompanyId:
        return u"companyId"_s;
    case ServiceField::Secret:
        return u"appSecret"_s;
    case ServiceField::Accounts:
    case ServiceField::Account:
    case ServiceField::AccountName:
        return u"accountsTable"_s;
    case ServiceField::ApiBaseUrl:
        return u"apiBaseUrl"_s;
    case ServiceField::Proxy:
        return u"proxy"_s;
    case ServiceField::CaFile:
        return u"caFile"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

WecomServiceForm::WecomServiceForm(ServiceDraft &draft, const ServiceTools &tools, MessageBar &messages,
                                   QWidget *parent)
    : QWidget(parent), m_draft(draft), m_tools(tools), m_messages(messages), m_robots(new RobotsModel(draft, this))
{
    setObjectName(u"wecomServiceForm"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    QFormLayout *form = formrows::newForm();
    buildIdentity(form);
    buildSendTo(form);
    column->addLayout(form);
    column->addWidget(buildGroups());
    column->addWidget(buildAccounts());
    column->addWidget(buildAdvanced());
    column->addStretch(1);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new FormScroll(u"serviceFormScroll"_s, content, this), 1);
    outer->addWidget(buildFoot());

    connect(&m_draft, &ServiceDraft::changed, this, &WecomServiceForm::showDraft);
    showDraft();
}

void WecomServiceForm::focusFirst()
{
    m_lines.constFirst().line->setFocus(Qt::OtherFocusReason);
}

void WecomServiceForm::buildIdentity(QFormLayout *form)
{
    addLine(
        form, ServiceField::Name, true, {}, [](const Service &service) { return service.name; },
        [](Service &service, const QString &text) { service.name = text; });
    addLine(
        form, ServiceField::Description, false, {}, [](const Service &service) { return service.description; },
        [](Service &service, const QString &text) { service.description = text; });
}

void WecomServiceForm::buildSendTo(QFormLayout *form)
{
    auto *choices = new QWidget(this);
    choices->setAccessibleName(texts::fieldText(ServiceField::SendTo));
    m_toGroups = new QCheckBox(tr("WeCom &Group"), choices);
    m_toGroups->setObjectName(u"sendToGroups"_s);
    m_toAccounts = new QCheckBox(tr("WeCom &Account"), choices);
    m_toAccounts->setObjectName(u"sendToAccounts"_s);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins({});
    row->addWidget(m_toGroups);
    row->addWidget(m_toAccounts);
    row->addStretch(1);
    auto *problem = new ProblemLabel(u"sendToProblem"_s, *choices, this);
    m_problemLabels.insert(ServiceField::SendTo, problem);
    QWidget *box = formrows::fieldBox(choices, problem, {});
    form->addRow(formrows::label(texts::fieldText(ServiceField::SendTo), true, box), box);

    connect(m_toGroups, &QCheckBox::toggled, this, [this](bool on) {
        m_draft.change([on](Service &service) { service.sendToGroups = on; });
        if (on && m_robots->rowCount() == 0)
            m_robots->insertRows(0, 1);
        leave(ServiceField::SendTo);
    });
    connect(m_toAccounts, &QCheckBox::toggled, this, [this](bool on) {
        m_draft.change([on](Service &service) { service.sendToAccounts = on; });
        if (on)
            m_accountsEditor->offerRow();
        leave(ServiceField::SendTo);
    });
}

QWidget *WecomServiceForm::buildGroups()
{
    if (m_draft.typed().sendToGroups && m_robots->rowCount() == 0)
        m_robots->insertRows(0, 1); // a row to type into, rather than a button to find
    m_groupsBox = new QGroupBox(texts::fieldText(ServiceField::Groups), this);
    m_robotTable = new EditTable(objectNameOf(ServiceField::Groups), *m_robots, m_groupsBox);
    m_robotTable->setWords(tr("Group robots"), tr("Add group"), tr("Remove group"), tr("Paste groups"));
    m_robotTable->setMinimumHeight(tableHeight);
    ProblemLabel *problem = watchTable(m_robotTable, ServiceField::Groups);
    auto *column = new QVBoxLayout(m_groupsBox);
    column->addWidget(m_robotTable);
    column->addWidget(problem);
    column->addWidget(
        formrows::hint(tr("A robot posts to every group it was added to, whatever names stand here. Several group "
                          "names of one robot are joined by &."),
                       m_groupsBox));
    column->addWidget(
        formrows::hint(tr("Webhook URL: in WeCom, click the group robot in its group. On a phone: group, Chat "
                          "Information, Group Robot, the robot. Only the person who created the robot sees it."),
                       m_groupsBox));
    connect(m_robotTable, &EditTable::pasted, this, [this](const QString &text) {
        if (const int added = m_robots->paste(text))
            m_robotTable->edit(m_robots->rowCount() - added, 0);
    });
    return m_groupsBox;
}

QWidget *WecomServiceForm::buildAccounts()
{
    m_accountsBox = new QGroupBox(tr("WeCom Account"), this);
    QFormLayout *form = formrows::newForm();
    addLine(
        form, ServiceField::AgentId, true, tr("WeCom management system: App Management, the app's page."),
        [](const Service &service) { return service.app.agentId; },
        [](Service &service, const QString &text) { service.app.agentId = text; });
    m_secret = new SecretEdit(objectNameOf(ServiceField::Secret), this);
    addSecret(form, m_secret, ServiceField::Secret, texts::fieldText(ServiceField::Secret),
              tr("On the same page, below AgentId."),
              [](Service &service, const QString &text) { service.app.secret = SecretText(text); });
    addLine(
        form, ServiceField::CompanyId, true, tr("WeCom management system: My Company, Company ID at the bottom."),
        [](const Service &service) { return service.app.companyId; },
        [](Service &service, const QString &text) { service.app.companyId = text; });

    auto *column = new QVBoxLayout(m_accountsBox);
    column->addLayout(form); // before the table is made, so that Tab visits these fields before it
    m_accountsEditor = new AccountsEditor(m_draft, m_messages, m_accountsBox);
    ProblemLabel *problem = watchTable(m_accountsEditor->table(), ServiceField::Accounts);
    column->addWidget(new QLabel(texts::fieldText(ServiceField::Accounts) + u"*:"_s, m_accountsBox));
    column->addWidget(m_accountsEditor);
    column->addWidget(problem);
    column->addWidget(
        formrows::hint(tr("The Account column of Contacts, not the display name. Every account must be within the "
                          "app's Allowed users, and this machine's address among its trusted IPs."),
                       m_accountsBox));
    return m_accountsBox;
}

QWidget *WecomServiceForm::buildAdvanced()
{
    auto *content = new QWidget;
    QFormLayout *form = formrows::newForm();
    content->setLayout(form);
    addLine(
        form, ServiceField::ApiBaseUrl, true, tr("Another address only for a private WeCom deployment or the sandbox."),
        [](const Service &service) { return service.route.apiBaseUrl; },
        [](Service &service, const QString &text) { service.route.apiBaseUrl = text; });
    addLine(
        form, ServiceField::Proxy, false,
        tr("http://HOST:PORT or socks5://HOST:PORT, with USER@ before HOST if it asks."),
        [](const Service &service) { return service.route.proxy; },
        [](Service &service, const QString &text) { service.route.proxy = text; });
    m_proxyPassword = new SecretEdit(u"proxyPassword"_s, this);
    addSecret(form, m_proxyPassword, ServiceField::Proxy, tr("Proxy Password"), {},
              [](Service &service, const QString &text) { service.route.proxyPassword = SecretText(text); });
    QLineEdit *caFile = addLine(
        form, ServiceField::CaFile, false,
        tr("A PEM file of further certificate authorities, where a firewall opens TLS connections."),
        [](const Service &service) { return service.route.caFile; },
        [](Service &service, const QString &text) { service.route.caFile = text; });
    addCaFileButton(caFile);

    m_advanced = new FoldSection(u"advancedFold"_s, tr("Advanced"), content, this);
    const Route &route = m_draft.typed().route;
    m_advanced->setOpen(route.apiBaseUrl != Route().apiBaseUrl || !route.proxy.isEmpty() || !route.caFile.isEmpty());
    return m_advanced;
}

QWidget *WecomServiceForm::buildFoot()
{
    auto *foot = new QWidget(this);
    m_missing = new QLabel(foot);
    m_missing->setObjectName(u"whatIsMissing"_s);
    m_missing->setTextFormat(Qt::PlainText);
    appearance::makeHint(*m_missing);
    m_sendTest = new QPushButton(appearance::icon(u"send"_s), tr("Send &Test…"), foot);
    m_sendTest->setAccessibleName(tr("Send Test"));
    m_sendTest->setObjectName(u"formSendTest"_s);
    m_sendTest->setAutoDefault(false);
    m_check = new QPushButton(appearance::icon(u"check"_s), tr("C&heck…"), foot);
    m_check->setAccessibleName(tr("Check"));
    m_check->setObjectName(u"formCheck"_s);
    m_check->setToolTip(tr("Finds out what is wrong with this service; sends no message."));
    m_check->setAutoDefault(false);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(m_missing, 1);
    row->addWidget(m_check);
    row->addWidget(m_sendTest);
    setTabOrder(m_check, m_sendTest);
    connect(m_check, &QPushButton::clicked, this, &WecomServiceForm::check);
    connect(m_sendTest, &QPushButton::clicked, this, &WecomServiceForm::sendTest);
    return foot;
}

QLineEdit *WecomServiceForm::addLine(QFormLayout *form, ServiceField field, bool isRequired, const QString &hint,
                                     const std::function<QString(const Service &)> &text, const Setter &set)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(objectNameOf(field));
    auto *problem = new ProblemLabel(objectNameOf(field) + u"Problem"_s, *line, this);
    form->addRow(formrows::label(texts::fieldText(field), isRequired, line), formrows::fieldBox(line, problem, hint));
    m_lines.append({field, line, problem, text});
    // Not textEdited: assistive technologies set the text without it.
    connect(line, &QLineEdit::textChanged, this,
            [this, set](const QString &typed) { m_draft.change([&](Service &service) { set(service, typed); }); });
    line->installEventFilter(this);
    return line;
}

void WecomServiceForm::addSecret(QFormLayout *form, SecretEdit *edit, ServiceField field, const QString &label,
                                 const QString &hint, const Setter &set)
{
    auto *problem = new ProblemLabel(edit->lineEdit()->objectName() + u"Problem"_s, *edit->lineEdit(), this);
    form->addRow(formrows::label(label, field == ServiceField::Secret, edit->lineEdit()),
                 formrows::fieldBox(edit, problem, hint));
    if (field == ServiceField::Secret)
        m_problemLabels.insert(field, problem);
    connect(edit, &SecretEdit::edited, this,
            [this, set](const QString &typed) { m_draft.change([&](Service &service) { set(service, typed); }); });
    connect(edit, &SecretEdit::left, this, [this, field] { leave(field); });
}

ProblemLabel *WecomServiceForm::watchTable(EditTable *table, ServiceField field)
{
    auto *problem = new ProblemLabel(objectNameOf(field) + u"Problem"_s, *table->view(), this);
    m_problemLabels.insert(field, problem);
    connect(table, &EditTable::rowLeft, this, [this, field] { leave(field); });
    connect(table, &EditTable::left, this, [this, field] { leave(field); });
    return problem;
}

void WecomServiceForm::addCaFileButton(QLineEdit *line)
{
    QAction *browse = line->addAction(appearance::icon(u"search"_s), QLineEdit::TrailingPosition);
    browse->setText(tr("Choose the CA file"));
    browse->setToolTip(tr("Choose the CA file"));
    connect(browse, &QAction::triggered, this, [this, line] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Choose the CA file"), line->text(),
                                                          tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        if (!file.isEmpty())
            line->setText(file);
    });
}

// Not editingFinished: that does not come when a field was passed without typing.
bool WecomServiceForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto reason =
        event->type() == QEvent::FocusOut ? static_cast<QFocusEvent *>(event)->reason() : Qt::NoFocusReason;
    if (event->type() == QEvent::FocusOut && reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
        for (const LineField &field : std::as_const(m_lines)) {
            if (field.line == watched)
                leave(field.field);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WecomServiceForm::leave(ServiceField field)
{
    m_left.insert(field);
    m_draft.tidy();
}

void WecomServiceForm::showDraft()
{
    const Service &typed = m_draft.typed();
    for (const LineField &field : std::as_const(m_lines)) {
        const QSignalBlocker notTyped(field.line);
        if (field.line->text() != field.text(typed))
            field.line->setText(field.text(typed));
    }
    {
        const QSignalBlocker groupsNotClicked(m_toGroups);
        const QSignalBlocker accountsNotClicked(m_toAccounts);
        m_toGroups->setChecked(typed.sendToGroups);
        m_toAccounts->setChecked(typed.sendToAccounts);
    }
    m_groupsBox->setVisible(typed.sendToGroups);
    m_accountsBox->setVisible(typed.sendToAccounts);
    m_secret->setStored(m_draft.hasStoredSecret());
    m_secret->setText(typed.app.secret.reveal());
    m_proxyPassword->setStored(m_draft.hasStoredProxyPassword());
    m_proxyPassword->setText(typed.route.proxyPassword.reveal());
    showProblems();
}

void WecomServiceForm::showProblems()
{
    const QList<ServiceProblem> &problems = m_draft.problems();
    const auto shown = [&](ServiceField field) {
        return m_left.contains(field) ? serviceproblems::ofField(problems, field) : QString();
    };
    for (const LineField &field : std::as_const(m_lines))
        field.problem->setProblem(shown(field.field));
    for (const ServiceField field : {ServiceField::SendTo, ServiceField::Secret})
        m_problemLabels[field]->setProblem(shown(field));
    m_problemLabels[ServiceField::Groups]->setProblem(problemsOfTable(ServiceField::Groups, *m_robotTable));
    m_problemLabels[ServiceField::Accounts]->setProblem(
        problemsOfTable(ServiceField::Accounts, *m_accountsEditor->table()));
    if (serviceproblems::isAnyAdvanced(problems))
        m_advanced->setOpen(true);

    const QString places = serviceproblems::places(problems);
    m_missing->setText(places.isEmpty() ? QString() : tr("Before OK: %1").arg(places));
    const bool canBeTested = serviceproblems::canBeTested(problems);
    m_sendTest->setEnabled(canBeTested);
    m_sendTest->setToolTip(canBeTested ? tr("Sends a test with these values; nothing is saved.") : m_missing->text());
}

QString WecomServiceForm::problemsOfTable(ServiceField field, const EditTable &table) const
{
    if (!m_left.contains(field))
        return {};
    const bool isBeingFilled = table.isAncestorOf(focusWidget());
    return serviceproblems::ofTable(m_draft.problems(), field, isBeingFilled ? table.openRow() : -1);
}

void WecomServiceForm::sendTest()
{
    auto *dialog = new SendTestDialog(m_draft.toSend(), m_tools.sender, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WecomServiceForm::check()
{
    auto *dialog = new CheckDialog({m_draft.toSend()}, m_tools.check, m_tools.clock, CheckDialog::Place::Form, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckDialog::accountsToSelect, m_accountsEditor, &AccountsEditor::select);
    connect(dialog, &CheckDialog::agentIdToUse, this, [this](const QString &agentId) {
        m_draft.change([&](Service &service) { service.app.agentId = agentId; });
    });
    connect(dialog, &CheckDialog::testAsked, this, &WecomServiceForm::sendTest);
    dialog->open();
}
