// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/addservicewizard.h>

#include <domain/clock.h>
#include <storage/servicestore.h>
#include <texts/failuretexts.h>
#include <ui/services/servicedraft.h>
#include <ui/services/servicenames.h>
#include <ui/services/servicetools.h>
#include <ui/services/wecomserviceform.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/messagebar.h>

#include <QAbstractButton>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

class FormPage : public QWizardPage
{
public:
    FormPage(ServiceDraft &draft, QWidget *parent) : QWizardPage(parent), m_draft(draft)
    {
        connect(&draft, &ServiceDraft::changed, this, &QWizardPage::completeChanged);
    }

    bool isComplete() const override { return m_draft.isReady(); }

private:
    ServiceDraft &m_draft;
};

} // namespace

AddServiceWizard::AddServiceWizard(const ServiceTools &tools, QWidget *parent)
    : FormWizard(u"addServiceWizard"_s, u"addService"_s, parent), m_tools(tools),
      m_draft(new ServiceDraft(Service(), otherServiceNames(tools.store, 0), this))
{
    setWindowTitle(tr("Add Service"));
    addPage(buildTypePage());
    addPage(buildFormPage());
    connect(this, &QWizard::currentIdChanged, this, [this](int id) {
        if (id == pageIds().constLast())
            m_form->focusFirst();
    });
    finishBuilding({820, 680});
}

QWizardPage *AddServiceWizard::buildTypePage()
{
    auto *page = new QWizardPage(this);
    page->setTitle(tr("Type of service"));
    page->setSubTitle(tr("Through what are alarms sent?"));
    auto *wecom = new QRadioButton(tr("&WeCom"), page);
    wecom->setObjectName(u"typeWecom"_s);
    wecom->setChecked(true);
    auto *explanation = new QLabel(tr("Group robots and accounts of WeCom."), page);
    appearance::makeHint(*explanation);
    explanation->setIndent(24);
    auto *column = new QVBoxLayout(page);
    column->addWidget(wecom);
    column->addWidget(explanation);
    column->addStretch(1);
    return page;
}

QWizardPage *AddServiceWizard::buildFormPage()
{
    auto *page = new FormPage(*m_draft, this);
    page->setTitle(tr("WeCom service"));
    page->setSubTitle(tr("Fields with an asterisk are required."));
    m_messages = new MessageBar(page);
    m_form = new WecomServiceForm(*m_draft, m_tools, *m_messages, page);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_messages);
    column->addWidget(m_form, 1);
    return page;
}

void AddServiceWizard::accept()
{
    Service service = m_draft->toSave();
    try {
        m_tools.store.save(service, m_tools.clock.now());
    } catch (const Failure &failure) {
        if (failure.kind == FailureKind::NameTaken)
            m_draft->setTakenNames(otherServiceNames(m_tools.store, 0));
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
        return;
    }
    Q_EMIT saved(service.id);
    FormWizard::accept();
}
