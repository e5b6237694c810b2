// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/serviceeditdialog.h>

#include <domain/clock.h>
#include <storage/ruleloosening.h>
#include <storage/rulestore.h>
#include <storage/servicestore.h>
#include <storage/transaction.h>
#include <texts/failuretexts.h>
#include <texts/ruletexts.h>
#include <ui/services/servicedraft.h>
#include <ui/services/servicenames.h>
#include <ui/services/servicetools.h>
#include <ui/services/wecomserviceform.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/remembered.h>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostNames = 10;

} // namespace

ServiceEditDialog::ServiceEditDialog(const Service &service, const ServiceTools &tools, QWidget *parent)
    : QDialog(parent), m_tools(tools), m_messages(new MessageBar(this)), m_column(new QVBoxLayout(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Help, this))
{
    setObjectName(u"serviceEditDialog"_s);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"serviceEditOk"_s);
    ok->setText(tr("OK"));
    ok->setDefault(true);
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"serviceEditCancel"_s);
    cancel->setAutoDefault(false);
    QPushButton *help = m_buttons->button(QDialogButtonBox::Help);
    help->setAutoDefault(false);
    help->setShortcut(QKeySequence::HelpContents);
    connect(m_buttons, &QDialogButtonBox::helpRequested, this, &ServiceEditDialog::helpAsked);
    m_column->addWidget(m_messages);
    m_column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ServiceEditDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    edit(service);
    resize(820, 680);
    remembered::geometry(*this, u"editService"_s);
}

void ServiceEditDialog::edit(const Service &service)
{
    m_original = service;
    m_seen = service;
    if (m_form)
        m_form->hide(); // takes the focus out of its fields while there is somebody to hear it
    delete m_form;
    delete m_draft;
    m_draft = new ServiceDraft(service, otherServiceNames(m_tools.store, service.id), this);
    m_form = new WecomServiceForm(*m_draft, m_tools, *m_messages, this);
    m_column->insertWidget(1, m_form, 1);
    setWindowTitle(m_draft->isNew() ? tr("Duplicate Service") : tr("Edit Service – %1").arg(service.name));
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    const auto enableOk = [this, ok] { ok->setEnabled(m_draft->isReady()); };
    connect(m_draft, &ServiceDraft::changed, ok, enableOk);
    enableOk();
    m_form->focusFirst();
}

void ServiceEditDialog::accept()
{
    if (!m_draft->isReady())
        return;
    const Service service = m_draft->toSave();
    guarded(service.id, [&] {
        const UsedThing lost{UsedThing::Kind::Receivers, service.id, receiversLost(m_seen, service)};
        const QList<Rule> users = rulesThatUse(m_tools.rules, {lost});
        if (users.isEmpty())
            return save(service, lost);
        m_messages->tell(MessageBar::Tone::Problem, usesText(lost, users),
                         {tr("&Take out of these rules and save"),
                          [this, service, lost] { guarded(service.id, [&] { save(service, lost); }); }});
    });
}

// Receivers that this service has no more are taken out of the rules with it: all or nothing.
void ServiceEditDialog::save(Service service, const UsedThing &lost)
{
    Transaction transaction(m_tools.rules.database());
    takeOutOfRules(m_tools.rules, lost, m_tools.clock.now());
    m_tools.store.save(service, m_tools.clock.now());
    transaction.commit();
    Q_EMIT saved(service.id);
    QDialog::accept();
}

void ServiceEditDialog::guarded(qint64 serviceId, const std::function<void()> &step)
{
    try {
        step();
    } catch (const Failure &failure) {
        if (failure.kind == FailureKind::NameTaken)
            m_draft->setTakenNames(otherServiceNames(m_tools.store, serviceId));
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

QString ServiceEditDialog::usesText(const UsedThing &lost, const QList<Rule> &users) const
{
    QStringList names;
    for (const Receiver &receiver : lost.receivers) {
        const UsedThing one{lost.kind, lost.id, {receiver}};
        if (std::any_of(users.cbegin(), users.cend(), [&](const Rule &rule) { return uses(rule, one); }))
            names.append(receiver.name);
    }
    if (names.size() > mostNames) {
        const QString rest = tr("%1 more").arg(names.size() - mostNames);
        names = names.mid(0, mostNames) << rest;
    }
    QList<Rule> rests = users;
    for (Rule &rest : rests)
        rest = withoutUse(rest, lost);
    return texts::usesText(names.join(u", "_s), users, rests);
}

void ServiceEditDialog::compareWithStored()
{
    m_draft->setTakenNames(otherServiceNames(m_tools.store, m_original.id));
    if (m_original.id == 0)
        return;
    const auto stored = m_tools.store.byId(m_original.id);
    if (!stored)
        return keepAsNew();
    const Service complete = m_tools.store.withSecrets(*stored);
    if (complete != m_seen)
        offerChange(complete);
    m_seen = complete;
}

void ServiceEditDialog::offerChange(const Service &stored)
{
    m_messages->tell(
        MessageBar::Tone::Information,
        tr("This service was changed elsewhere while you were editing it. OK replaces those changes by yours."),
        {tr("Show the changed service"), [this, stored] { edit(stored); }});
}

void ServiceEditDialog::keepAsNew()
{
    Service copy = m_draft->toSend(); // its stored secrets are gone; those at hand go along
    copy.id = 0;
    edit(copy);
    m_messages->tell(MessageBar::Tone::Problem,
                     tr("This service was deleted elsewhere while you were editing it. OK saves it "
                        "as a new service, Cancel leaves it deleted."));
}
