// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/settings/networkbox.h>

#include <domain/failure.h>
#include <domain/servicevalidation.h>
#include <texts/failuretexts.h>
#include <texts/problemtexts.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/formrows.h>
#include <ui/widgets/problemlabel.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

NetworkBox::NetworkBox(const SettingsTools &tools, QWidget *parent)
    : QGroupBox(parent), m_tools(tools), m_proxyLabel(new QLabel(this)), m_proxy(new QLineEdit(this)),
      m_proxyProblem(new ProblemLabel(u"settingsProxyProblem"_s, *m_proxy, this)), m_caFileLabel(new QLabel(this)),
      m_caFile(new QLineEdit(this)), m_choose(new QPushButton(this)),
      m_caFileProblem(new ProblemLabel(u"settingsCaFileProblem"_s, *m_caFile, this)), m_hint(new QLabel(this))
{
    m_proxy->setObjectName(u"settingsProxy"_s);
    m_proxy->setPlaceholderText(u"http://proxy.example.com:3128"_s);
    m_caFile->setObjectName(u"settingsCaFile"_s);
    m_choose->setObjectName(u"settingsCaFileChoose"_s);
    appearance::makeHint(*m_hint);
    m_hint->setWordWrap(true);
    m_proxyLabel->setBuddy(m_proxy);
    m_caFileLabel->setBuddy(m_caFile);
    auto *file = new QHBoxLayout;
    file->addWidget(m_caFile, 1);
    file->addWidget(m_choose);
    auto *form = formrows::newForm();
    setLayout(form);
    form->addRow(m_proxyLabel, m_proxy);
    form->addRow(QString(), m_proxyProblem);
    form->addRow(m_caFileLabel, file);
    form->addRow(QString(), m_caFileProblem);
    formrows::addHint(*form, m_hint);
    for (QLineEdit *line : {m_proxy, m_caFile})
        connect(line, &QLineEdit::editingFinished, this, &NetworkBox::keep);
    connect(m_choose, &QPushButton::clicked, this, &NetworkBox::chooseFile);
}

void NetworkBox::refresh()
{
    const RouteDefaults route = m_tools.settings.settings().route;
    if (!m_proxy->hasFocus())
        m_proxy->setText(route.proxy);
    if (!m_caFile->hasFocus())
        m_caFile->setText(route.caFile);
}

void NetworkBox::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("CA file"), QFileInfo(m_caFile->text()).path(),
                                                      tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (file.isEmpty())
        return;
    m_caFile->setText(file);
    keep();
}

// What is not valid is shown as such, and what was valid stays kept.
void NetworkBox::keep()
{
    Service tried;
    tried.route.proxy = m_proxy->text().trimmed();
    tried.route.caFile = m_caFile->text().trimmed();
    QString proxyProblem;
    QString caFileProblem;
    for (const ServiceProblem &problem : problemsOf(tried)) {
        if (problem.field == ServiceField::Proxy)
            proxyProblem = texts::problemText(problem);
        if (problem.field == ServiceField::CaFile)
            caFileProblem = texts::problemText(problem);
    }
    if (proxyProblem.isEmpty() && !QUrl(tried.route.proxy).password().isEmpty())
        proxyProblem = tr("A proxy with a password belongs into the service, where the password is encrypted.");
    if (caFileProblem.isEmpty() && !tried.route.caFile.isEmpty() && !QFileInfo(tried.route.caFile).isReadable())
        caFileProblem = tr("This file cannot be read.");
    m_proxyProblem->setProblem(proxyProblem);
    m_caFileProblem->setProblem(caFileProblem);
    try {
        Settings settings = m_tools.settings.settings();
        const RouteDefaults before = settings.route;
        if (proxyProblem.isEmpty())
            settings.route.proxy = tried.route.proxy;
        if (caFileProblem.isEmpty())
            settings.route.caFile = tried.route.caFile;
        if (settings.route == before)
            return;
        m_tools.settings.save(settings, m_tools.clock.now());
        Q_EMIT changed();
    } catch (const Failure &failure) {
        Q_EMIT failed(texts::failureText(failure));
    }
}

void NetworkBox::retranslate()
{
    setTitle(tr("The way to WeCom"));
    formrows::nameField(*m_proxyLabel, *m_proxy, tr("Prox&y"));
    formrows::nameField(*m_caFileLabel, *m_caFile, tr("CA &file"));
    m_choose->setText(tr("C&hoose…"));
    m_hint->setText(
        tr("For services that name none of their own. WeCom then sees the proxy's address, which has to be the "
           "trusted IP."));
}
