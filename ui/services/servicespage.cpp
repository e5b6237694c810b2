// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/servicespage.h>

#include <domain/clock.h>
#include <storage/rulestore.h>
#include <storage/servicestore.h>
#include <storage/transaction.h>
#include <texts/checktexts.h>
#include <texts/failuretexts.h>
#include <texts/ruletexts.h>
#include <ui/services/addservicewizard.h>
#include <ui/services/checkdialog.h>
#include <ui/services/sendtestdialog.h>
#include <ui/services/serviceeditdialog.h>
#include <ui/services/servicenames.h>
#include <ui/services/servicesmodel.h>
#include <ui/services/servicewatch.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/copyname.h>
#include <ui/widgets/listpane.h>
#include <ui/widgets/messagebar.h>

#include <QAction>
#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ServicesPage::ServicesPage(const ServiceTools &tools, ServiceWatch &watch, QWidget *parent)
    : Page(parent), m_tools(tools), m_watch(&watch), m_model(new ServicesModel(this)),
      m_list(new ListPane(u"services"_s, *m_model, ServicesModel::CreationTime, {34, 13, 16, 40}, this))
{
    m_list->setPicture(appearance::icon(u"services"_s));
    buildActions();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    connect(m_list->addAction(), &QAction::triggered, this, [this] { add(); });
    connect(m_list, &ListPane::rowActivated, this, &ServicesPage::editRow);
    connect(m_list, &ListPane::selectionChanged, this, &ServicesPage::updateActions);
    connect(m_watch, &ServiceWatch::changed, this, &ServicesPage::markFailures);
    retranslate();
    refresh();
}

QString ServicesPage::title()
{
    return tr("Services");
}

QIcon ServicesPage::icon()
{
    return appearance::icon(u"services"_s);
}

QString ServicesPage::helpTopic() const
{
    return u"services"_s;
}

void ServicesPage::buildActions()
{
    m_edit = m_list->newAction(u"servicesEdit"_s, ListPane::Needs::OneRow);
    m_edit->setIcon(appearance::icon(u"edit"_s));
    m_sendTest = m_list->newAction(u"servicesSendTest"_s, ListPane::Needs::OneRow, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_sendTest->setIcon(appearance::icon(u"send"_s));
    m_check = m_list->newAction(u"servicesCheck"_s, ListPane::Needs::AnyRows, QKeySequence(Qt::CTRL | Qt::Key_K));
    m_check->setIcon(appearance::icon(u"check"_s));
    connect(m_check, &QAction::triggered, this, &ServicesPage::checkServices);
    m_duplicate =
        m_list->newAction(u"servicesDuplicate"_s, ListPane::Needs::OneRow, QKeySequence(Qt::CTRL | Qt::Key_D));
    m_duplicate->setIcon(appearance::icon(u"duplicate"_s));
    m_toggle = m_list->newAction(u"servicesToggle"_s, ListPane::Needs::SomeRows, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_remove = m_list->newAction(u"servicesDelete"_s, ListPane::Needs::SomeRows, QKeySequence::Delete);
    m_remove->setIcon(appearance::icon(u"delete"_s));
    connect(m_edit, &QAction::triggered, this, [this] { editRow(m_list->selectedRows().value(0, -1)); });
    connect(m_sendTest, &QAction::triggered, this, &ServicesPage::sendTest);
    connect(m_duplicate, &QAction::triggered, this, &ServicesPage::duplicate);
    connect(m_toggle, &QAction::triggered, this, &ServicesPage::toggleEnabled);
    connect(m_remove, &QAction::triggered, this, &ServicesPage::remove);
}

void ServicesPage::retranslate()
{
    ListPane::Words words;
    words.heading = tr("Services");
    words.search = tr("Search services");
    words.add = tr("&Add");
    words.emptyTitle = tr("No services yet");
    words.emptyExplanation =
        tr("A service says through which group robots and to which accounts of WeCom alarms are sent.");
    words.nothingFound = tr("No service contains what you search for.");
    m_list->setWords(words);
    m_edit->setText(tr("&Edit"));
    m_sendTest->setText(tr("Send &Test"));
    m_check->setToolTip(tr("Finds out what is wrong with the selected services, or with all; sends no message."));
    m_duplicate->setText(tr("D&uplicate"));
    m_remove->setText(tr("&Delete"));
    m_model->retranslate();
    markFailures();
    updateActions();
}

void ServicesPage::updateActions()
{
    const QList<Service> services = selected();
    const bool allDisabled =
        !services.isEmpty() &&
        std::none_of(services.cbegin(), services.cend(), [](const Service &service) { return service.enabled; });
    m_toggle->setText(allDisabled ? tr("E&nable") : tr("Di&sable"));
    m_toggle->setIcon(appearance::icon(allDisabled ? u"enable"_s : u"disable"_s));
    m_check->setText(services.isEmpty() ? tr("Chec&k all") : tr("Chec&k"));
}

void ServicesPage::refresh()
{
    guarded([this] {
        m_model->setServices(m_tools.store.all());
        if (m_editor)
            m_editor->compareWithStored();
    });
}

void ServicesPage::setWritable(bool isWritable)
{
    m_list->setWritable(isWritable);
}

QList<Service> ServicesPage::selected() const
{
    QList<Service> services;
    for (const int row : m_list->selectedRows())
        services.append(m_model->service(row));
    return services;
}

void ServicesPage::guarded(const std::function<void()> &step)
{
    try {
        step();
    } catch (const Failure &failure) {
        m_list->messages().tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

Service ServicesPage::opened(const Service &service)
{
    Service complete = service;
    guarded([&] { complete = m_tools.store.withSecrets(service); });
    return complete;
}

void ServicesPage::add(const std::function<void(qint64)> &made)
{
    guarded([&] {
        QWidget *modal = QApplication::activeModalWidget();
        auto *wizard = new AddServiceWizard(m_tools, modal ? modal : this);
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(wizard, &AddServiceWizard::saved, this, [this, made](qint64 id) {
            afterSaving(id);
            if (made)
                made(id);
        });
        connect(wizard, &AddServiceWizard::helpAsked, this, [this] { Q_EMIT helpAsked(helpTopic()); });
        wizard->open();
    });
}

void ServicesPage::openEditor(const Service &service)
{
    guarded([&] {
        m_editor = new ServiceEditDialog(service, m_tools, this);
        m_editor->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_editor, &ServiceEditDialog::saved, this, &ServicesPage::afterSaving);
        connect(m_editor, &ServiceEditDialog::helpAsked, this, [this] { Q_EMIT helpAsked(helpTopic()); });
        m_editor->open();
    });
}

void ServicesPage::editRow(int row)
{
    if (row >= 0)
        openEditor(opened(m_model->service(row)));
}

void ServicesPage::duplicate()
{
    guarded([this] {
        Service copy = opened(selected().constFirst());
        copy.id = 0;
        copy.createdAt = {};
        copy.name = nameOfCopy(copy.name, otherServiceNames(m_tools.store, 0));
        openEditor(copy);
    });
}

void ServicesPage::toggleEnabled()
{
    const QList<Service> services = selected();
    const bool enable =
        std::none_of(services.cbegin(), services.cend(), [](const Service &service) { return service.enabled; });
    QStringList names;
    QList<UsedThing> things;
    for (const Service &service : services) {
        if (service.enabled) {
            names.append(service.name);
            things.append({UsedThing::Kind::Service, service.id});
        }
    }
    guarded([&] {
        const QList<Rule> users = enable ? QList<Rule>() : rulesThatUse(m_tools.rules, things);
        if (users.isEmpty())
            return setEnabled(services, enable);
        m_list->messages().tell(MessageBar::Tone::Problem, texts::usesText(names.join(u", "_s), users),
                                {tr("&Disable anyway"), [this, services] { setEnabled(services, false); }});
    });
}

void ServicesPage::setEnabled(const QList<Service> &services, bool isEnabled)
{
    guarded([&] {
        for (Service service : services) {
            service.enabled = isEnabled;
            m_tools.store.save(service, m_tools.clock.now());
        }
    });
    refresh();
}

void ServicesPage::remove()
{
    const QList<Service> services = selected();
    QStringList names;
    QList<UsedThing> things;
    for (const Service &service : services) {
        names.append(service.name);
        things.append({UsedThing::Kind::Service, service.id});
    }
    guarded([&] {
        const QList<Rule> users = rulesThatUse(m_tools.rules, things);
        if (users.isEmpty())
            return removeNow(services);
        QList<Rule> rests = users;
        for (Rule &rest : rests) {
            for (const UsedThing &thing : std::as_const(things))
                rest = withoutUse(rest, thing);
        }
        m_list->messages().tell(MessageBar::Tone::Problem, texts::usesText(names.join(u", "_s), users, rests),
                                {tr("&Take out of these rules and delete"), [this, services] { removeNow(services); }});
    });
}

void ServicesPage::removeNow(const QList<Service> &services)
{
    QList<Removed> removed;
    guarded([&] {
        Transaction transaction(m_tools.rules.database());
        for (const Service &service : services) {
            const QDateTime now = m_tools.clock.now();
            const Service complete = opened(service);
            const UsedThing thing{UsedThing::Kind::Service, service.id};
            removed.append({complete, takeOutOfRules(m_tools.rules, thing, now)});
            m_tools.store.remove(service.id, m_tools.clock.now());
        }
        transaction.commit();
        const QString text = removed.size() == 1 ? tr("%1 was deleted.").arg(removed.constFirst().service.name)
                                                 : tr("%1 services were deleted.").arg(removed.size());
        m_list->messages().tell(MessageBar::Tone::Information, text,
                                {tr("&Undo"), [this, removed] { restore(removed); }});
    });
    refresh();
}

void ServicesPage::restore(const QList<Removed> &removed)
{
    guarded([&] {
        // The last one first: rules that several were taken out of come back step by step.
        std::for_each(removed.crbegin(), removed.crend(), [this](const Removed &each) {
            Service service = each.service;
            const UsedThing thing{UsedThing::Kind::Service, service.id};
            service.id = 0;
            for (Robot &robot : service.robots)
                robot.id = 0;
            Transaction transaction(m_tools.rules.database());
            m_tools.store.save(service, m_tools.clock.now()); // createdAt stays what it was
            putBackIntoRules(m_tools.rules, each.rules, thing, service.id, m_tools.clock.now());
            transaction.commit();
            refresh();
            m_list->selectKey(service.id);
        });
    });
}

void ServicesPage::sendTest()
{
    auto *dialog = new SendTestDialog(opened(selected().constFirst()), m_tools.sender, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// The selected ones; without a selection all that are enabled.
void ServicesPage::checkServices()
{
    QList<Service> services = selected();
    if (services.isEmpty()) {
        for (const Service &service : m_model->services()) {
            if (service.enabled)
                services.append(service);
        }
    }
    if (services.isEmpty())
        return m_list->messages().tell(MessageBar::Tone::Information,
                                       tr("No service is enabled: there is nothing to check."));
    for (Service &service : services)
        service = opened(service);
    auto *dialog = new CheckDialog(services, m_tools.check, m_tools.clock, CheckDialog::Place::Page, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckDialog::checked, m_watch,
            [this](const Service &service, const QList<CheckFinding> &findings) {
                m_watch->remember(service.id, findings);
            });
    connect(dialog, &CheckDialog::testAsked, this, &ServicesPage::sendTest);
    dialog->open();
}

void ServicesPage::markFailures()
{
    QHash<qint64, QString> failures;
    for (const Service &service : m_model->services()) {
        QStringList lines;
        for (const CheckFinding &finding : m_watch->failures(service.id))
            lines.append(u"%1: %2"_s.arg(texts::stepText(finding.step), texts::findingText(finding)));
        if (!lines.isEmpty())
            failures.insert(service.id, lines.join(u'\n'));
    }
    m_model->setFailures(failures);
}

void ServicesPage::afterSaving(qint64 serviceId)
{
    m_watch->forget(serviceId);
    refresh();
    m_list->selectKey(serviceId);
}
