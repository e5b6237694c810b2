// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/checkdialog.h>

#include <domain/clock.h>
#include <texts/checktexts.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/remembered.h>

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stepWidth = 150;

// Each outcome has a shape of its own, not only a colour.
QString iconOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Passed:
        return u"done"_s;
    case CheckOutcome::Failed:
        return u"problem"_s;
    case CheckOutcome::Skipped:
        return u"skipped"_s;
    case CheckOutcome::Hint:
    case CheckOutcome::NotCheckable:
        return u"information"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

CheckDialog::CheckDialog(const QList<Service> &services, ServiceCheck &check, const Clock &clock, Place place,
                         QWidget *parent)
    : QDialog(parent), m_services(services), m_check(check), m_clock(clock), m_place(place),
      m_summary(new QLabel(this)), m_progress(new QProgressBar(this)), m_findings(new QTableWidget(0, 2, this)),
      m_remedies(new QHBoxLayout), m_again(new QPushButton(tr("Check &again"), this)),
      m_stop(new QPushButton(tr("&Stop"), this)), m_copy(new QPushButton(tr("&Copy results"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"checkDialog"_s);
    setWindowTitle(services.size() == 1 && !services.constFirst().name.isEmpty()
                       ? tr("Check – %1").arg(services.constFirst().name)
                       : tr("Check"));
    m_summary->setObjectName(u"checkSummary"_s);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(u"checkProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_findings->setObjectName(u"checkFindings"_s);
    m_findings->setAccessibleName(tr("Results"));
    m_findings->setHorizontalHeaderLabels({tr("Step"), tr("Result")});
    m_findings->setWordWrap(true);
    m_findings->setShowGrid(false);
    m_findings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_findings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_findings->setTabKeyNavigation(false);
    m_findings->verticalHeader()->hide();
    m_findings->horizontalHeader()->setStretchLastSection(true);
    m_findings->horizontalHeader()->setHighlightSections(false);
    m_findings->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_findings->setColumnWidth(0, stepWidth);
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setDefault(true);
    m_stop->setObjectName(u"checkStop"_s);
    m_copy->setObjectName(u"checkCopy"_s);
    m_close->setObjectName(u"checkClose"_s);
    for (QPushButton *button : {m_stop, m_copy, m_close})
        button->setAutoDefault(false);

    m_remedies->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_findings, 1);
    column->addLayout(m_remedies);
    column->addLayout(buttons);

    connect(m_findings->horizontalHeader(), &QHeaderView::sectionResized, m_findings,
            &QTableWidget::resizeRowsToContents);
    connect(m_again, &QPushButton::clicked, this, &CheckDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &CheckDialog::stop);
    connect(m_copy, &QPushButton::clicked, this, &CheckDialog::copyReport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(720, 520);
    remembered::geometry(*this, u"check"_s);
    start();
}

void CheckDialog::start()
{
    delete m_job;
    clearRemedies();
    m_findings->setRowCount(0);
    m_next = 0;
    m_report.clear();
    m_hasFailed = false;
    m_progress->setRange(0, static_cast<int>(m_services.size()) * checkStepCount);
    m_progress->setValue(0);
    m_progress->show();
    m_stop->show();
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    m_summary->setText(tr("Checking… No message is sent."));
    checkNext();
}

void CheckDialog::checkNext()
{
    if (m_next == m_services.size())
        return finish();
    const Service &service = m_services[m_next];
    if (m_services.size() > 1)
        addHeading(service.name);
    m_job = m_check.check(service, this);
    connect(m_job, &CheckJob::stepStarted, this, &CheckDialog::startStep);
    connect(m_job, &CheckJob::stepFinished, this, &CheckDialog::addFinding);
    connect(m_job, &CheckJob::finished, this, &CheckDialog::finishService);
}

void CheckDialog::finishService(const QList<CheckFinding> &findings)
{
    const Service service = m_services[m_next++];
    m_job.clear();
    m_report += texts::checkReport(service.name, findings, m_clock.now());
    m_hasFailed = m_hasFailed || hasFailure(findings);
    Q_EMIT checked(service, findings);
    checkNext();
}

void CheckDialog::addHeading(const QString &serviceName)
{
    const int row = m_findings->rowCount();
    m_findings->insertRow(row);
    auto *heading = new QTableWidgetItem(serviceName);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    m_findings->setItem(row, 0, heading);
    m_findings->setSpan(row, 0, 1, 2);
}

void CheckDialog::setRow(int row, const QString &icon, const QString &step, const QString &text)
{
    auto *name = new QTableWidgetItem(appearance::icon(icon), step);
    auto *words = new QTableWidgetItem(text);
    words->setToolTip(text);
    m_findings->setItem(row, 0, name);
    m_findings->setItem(row, 1, words);
    m_findings->resizeRowToContents(row);
}

void CheckDialog::startStep(CheckStep step)
{
    m_stepRow = m_findings->rowCount();
    m_findings->insertRow(m_stepRow);
    setRow(m_stepRow, u"send"_s, texts::stepText(step), tr("Checking…"));
    m_findings->scrollToBottom();
}

void CheckDialog::addFinding(const CheckFinding &finding)
{
    int row = std::exchange(m_stepRow, -1);
    if (row < 0) { // skipped: it never started
        row = m_findings->rowCount();
        m_findings->insertRow(row);
    }
    setRow(row, iconOf(finding.outcome), texts::stepText(finding.step),
           tr("%1. %2", "outcome, explanation").arg(texts::outcomeText(finding.outcome), texts::findingText(finding)));
    m_progress->setValue(m_progress->value() + 1);
    m_findings->scrollToBottom();
    if (m_services.size() == 1)
        offerRemedies(finding);
}

QPushButton *CheckDialog::addRemedy(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_remedies->insertWidget(m_remedies->count() - 1, button);
    return button;
}

void CheckDialog::clearRemedies()
{
    while (m_remedies->count() > 1) {
        QLayoutItem *item = m_remedies->takeAt(0);
        delete item->widget();
        delete item;
    }
}

void CheckDialog::offerRemedies(const CheckFinding &finding)
{
    if (finding.kind == CheckKind::UntrustedIp) {
        const QString address = finding.trouble ? finding.trouble->seenAddress : QString();
        if (!address.isEmpty())
            connect(addRemedy(u"checkCopyAddress"_s, tr("Copy address %1").arg(address)), &QPushButton::clicked, this,
                    [address] { QGuiApplication::clipboard()->setText(address); });
        connect(addRemedy(u"checkOpenConsole"_s, tr("Open App Management")), &QPushButton::clicked, this,
                [] { QDesktopServices::openUrl(QUrl(texts::consolePage())); });
    }
    if (m_place == Place::Form && !finding.proposedAgentId.isEmpty())
        connect(addRemedy(u"checkUseAgentId"_s, tr("Use AgentId %1").arg(finding.proposedAgentId)),
                &QPushButton::clicked, this,
                [this, agentId = finding.proposedAgentId] { Q_EMIT agentIdToUse(agentId); });
    if (m_place == Place::Form && !finding.accounts.isEmpty()) {
        QList<int> rows;
        for (const AccountTrouble &account : finding.accounts)
            rows.append(account.row);
        connect(addRemedy(u"checkSelectAccounts"_s, tr("Select these %1 accounts").arg(rows.size())),
                &QPushButton::clicked, this, [this, rows] {
                    Q_EMIT accountsToSelect(rows);
                    accept();
                });
    }
    if (finding.kind == CheckKind::RobotsUncheckable)
        connect(addRemedy(u"checkSendTest"_s, tr("Send &Test…")), &QPushButton::clicked, this, &CheckDialog::testAsked);
}

void CheckDialog::stop()
{
    delete m_job;
    if (m_stepRow >= 0)
        setRow(std::exchange(m_stepRow, -1), u"skipped"_s, m_findings->item(m_findings->rowCount() - 1, 0)->text(),
               tr("Stopped."));
    m_progress->hide();
    m_stop->hide();
    m_again->setEnabled(true);
    m_copy->setEnabled(!m_report.isEmpty());
    m_summary->setText(tr("Stopped. What was not checked is neither right nor wrong."));
}

void CheckDialog::finish()
{
    m_progress->hide();
    m_stop->hide();
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
    m_summary->setText(m_hasFailed ? tr("Something is wrong. Each failed step says how to mend it.")
                                   : tr("Nothing is wrong as far as can be checked without sending."));
    m_close->setFocus();
}

void CheckDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(m_report);
    m_summary->setText(tr("The results are in the clipboard, without secrets."));
}
