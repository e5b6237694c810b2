// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/ruletestdialog.h>

#include <domain/clock.h>
#include <domain/failure.h>
#include <domain/samplealarm.h>
#include <texts/failuretexts.h>
#include <texts/resulttexts.h>
#include <texts/ruletexts.h>
#include <ui/rules/ruletools.h>
#include <ui/widgets/appearance.h>

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

Alarm sample(const Clock &clock)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    return sampleAlarm(isChinese ? Language::Chinese : Language::English, clock.now());
}

int receiversIn(const QList<PlannedDelivery> &deliveries)
{
    qsizetype count = 0;
    for (const PlannedDelivery &delivery : deliveries)
        count += delivery.receivers.size();
    return static_cast<int>(count);
}

} // namespace

RuleTestDialog::RuleTestDialog(const Rule &rule, const RuleBook &book, const RuleTools &tools, QWidget *parent)
    : QDialog(parent), m_book(book), m_tools(tools), m_deliveries(planTrial(book, rule, sample(tools.clock))),
      m_results(new QTableWidget(0, 2, this)), m_progress(new QProgressBar(this)), m_summary(new QLabel(this)),
      m_send(new QPushButton(appearance::icon(u"send"_s), tr("&Send"), this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)), m_close(new QPushButton(tr("C&lose"), this))
{
    build(rule.name);
}

void RuleTestDialog::build(const QString &ruleName)
{
    setObjectName(u"ruleTestDialog"_s);
    setWindowTitle(tr("Send Test – %1").arg(ruleName));
    QList<Receiver> receivers;
    for (const PlannedDelivery &delivery : std::as_const(m_deliveries))
        receivers += delivery.receivers;
    m_summary->setObjectName(u"ruleTestSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("A sample alarm goes to %1, whatever the criteria and schedules say. Their phones ring.")
                           .arg(texts::receiversText(receivers)));
    m_results->setObjectName(u"ruleTestResults"_s);
    m_results->setAccessibleName(tr("Results"));
    m_results->setHorizontalHeaderLabels({tr("Receiver"), tr("What happened")});
    m_results->horizontalHeader()->setStretchLastSection(true);
    m_results->verticalHeader()->hide();
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_results->setWordWrap(true);
    m_results->setColumnWidth(0, 200);
    m_progress->setVisible(false);
    m_progress->setRange(0, receiversIn(m_deliveries));
    m_send->setObjectName(u"ruleTestSend"_s);
    m_send->setDefault(true);
    m_send->setAccessibleName(tr("Send"));
    m_cancel->setObjectName(u"ruleTestCancel"_s);
    m_cancel->setVisible(false);
    m_cancel->setAutoDefault(false);
    m_close->setObjectName(u"ruleTestClose"_s);
    m_close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    row->addWidget(m_send);
    row->addWidget(m_cancel);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_results, 1);
    column->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, &RuleTestDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        delete m_job;
        m_waiting.clear();
        finish(tr("Cancelled. What was sent until then has arrived."));
    });
    resize(640, 420);
}

void RuleTestDialog::start()
{
    m_results->setRowCount(0);
    m_delivered = m_answered = 0;
    m_waiting = m_deliveries;
    m_progress->setValue(0);
    m_progress->setVisible(true);
    m_send->setEnabled(false);
    m_cancel->setVisible(true);
    sendNext();
}

void RuleTestDialog::sendNext()
{
    if (m_waiting.isEmpty())
        return finish(m_delivered == m_answered ? tr("Delivered to all.")
                                                : tr("Delivered to %1 of %2.").arg(m_delivered).arg(m_answered));
    const PlannedDelivery delivery = m_waiting.takeFirst();
    try {
        Service service = m_tools.services.withSecrets(*m_book.service(delivery.serviceId));
        service.enabled = true; // a test says whether it would work
        m_job = m_tools.sender.send(service, delivery.receivers, delivery.message, this);
    } catch (const Failure &failure) {
        m_waiting.clear();
        return finish(texts::failureText(failure));
    }
    connect(m_job, &SendJob::receiverFinished, this, &RuleTestDialog::addResult);
    connect(m_job, &SendJob::finished, this, &RuleTestDialog::sendNext);
}

void RuleTestDialog::addResult(const ReceiverResult &result)
{
    ++m_answered;
    m_delivered += result.isDelivered() ? 1 : 0;
    const int row = m_results->rowCount();
    m_results->insertRow(row);
    auto *name =
        new QTableWidgetItem(appearance::icon(result.isDelivered() ? u"done"_s : u"problem"_s), result.receiver.name);
    m_results->setItem(row, 0, name);
    m_results->setItem(row, 1, new QTableWidgetItem(texts::resultText(result)));
    m_results->resizeRowToContents(row);
    m_progress->setValue(m_answered);
}

void RuleTestDialog::finish(const QString &summary)
{
    m_summary->setText(summary);
    m_progress->setVisible(false);
    m_cancel->setVisible(false);
    m_send->setEnabled(true);
}
