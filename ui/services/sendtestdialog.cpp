// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/sendtestdialog.h>

#include <texts/resulttexts.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/remembered.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int receiverRole = Qt::UserRole; // the receiver's name
constexpr int isAccountRole = Qt::UserRole + 1;
constexpr int receiverWidth = 190;
constexpr int searchFrom = 12; // receivers; fewer are seen at a glance

} // namespace

SendTestDialog::SendTestDialog(const Service &service, Sender &sender, QWidget *parent)
    : SendTestDialog({service},
                     {MessageFormat::Text,
                      tr("Test from Tocsin: if you can read this, alarms reach you here."),
                      {},
                      QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English},
                     sender, parent)
{}

SendTestDialog::SendTestDialog(const QList<Service> &services, const OutgoingMessage &message, Sender &sender,
                               QWidget *parent)
    : QDialog(parent), m_services(services), m_message(message), m_sender(sender), m_serviceBox(new QComboBox(this)),
      m_parts(new QSplitter(Qt::Vertical, this)), m_all(new QCheckBox(tr("&All receivers"), this)),
      m_search(new QLineEdit(this)), m_receivers(new QListWidget(this)), m_text(new QPlainTextEdit(this)),
      m_progress(new QProgressBar(this)), m_results(new QTableWidget(0, 2, this)), m_summary(new QLabel(this)),
      m_send(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel sending"), this)),
      m_copy(new QPushButton(tr("&Copy results"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(u"sendTestDialog"_s);
    const bool hasName = services.size() == 1 && !services.constFirst().name.isEmpty();
    setWindowTitle(hasName ? tr("Send Test – %1").arg(services.constFirst().name) : tr("Send Test"));
    build();
    resize(640, 560);
    remembered::geometry(*this, u"sendTest"_s);
    offerReceivers();
}

void SendTestDialog::build()
{
    m_send->setObjectName(u"sendTestSend"_s);
    m_send->setIcon(appearance::icon(u"send"_s));
    m_send->setDefault(true);
    m_cancel->setObjectName(u"sendTestCancel"_s);
    m_copy->setObjectName(u"sendTestCopy"_s);
    m_close->setObjectName(u"sendTestClose"_s);
    for (QPushButton *button : {m_cancel, m_copy, m_close})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    buttons->addWidget(m_close);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(buildReceivers());
    m_parts->addWidget(buildResults());
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildService());
    column->addWidget(m_parts, 1);
    column->addLayout(buttons);

    connect(m_send, &QPushButton::clicked, this, &SendTestDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &SendTestDialog::cancel);
    connect(m_copy, &QPushButton::clicked, this, &SendTestDialog::copyResults);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

// Of one service, its name in the title is enough.
QWidget *SendTestDialog::buildService()
{
    auto *part = new QWidget(this);
    auto *label = new QLabel(tr("Ser&vice:"), part);
    label->setBuddy(m_serviceBox);
    m_serviceBox->setObjectName(u"sendTestService"_s);
    m_serviceBox->setAccessibleName(tr("Service"));
    for (const Service &candidate : std::as_const(m_services))
        m_serviceBox->addItem(candidate.name);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(m_serviceBox, 1);
    part->setVisible(m_services.size() > 1);
    connect(m_serviceBox, &QComboBox::currentIndexChanged, this, &SendTestDialog::offerReceivers);
    return part;
}

const Service &SendTestDialog::service() const
{
    return m_services[std::max(0, m_serviceBox->currentIndex())];
}

QWidget *SendTestDialog::buildReceivers()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    auto *title = new QLabel(tr("&Receivers:"), part);
    title->setBuddy(m_receivers);
    m_receivers->setObjectName(u"sendTestReceivers"_s);
    m_receivers->setAccessibleName(tr("Receivers"));
    m_all->setObjectName(u"sendTestAll"_s);
    m_search->setObjectName(u"sendTestSearch"_s);
    m_search->setPlaceholderText(tr("Search receivers"));
    m_search->setAccessibleName(tr("Search receivers"));
    appearance::offerToClear(*m_search);
    m_text->setObjectName(u"sendTestText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(m_message.text);
    m_text->setMaximumHeight(m_text->fontMetrics().height() * 5);
    auto *textTitle = new QLabel(tr("&Text:"), part);
    textTitle->setBuddy(m_text);

    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(m_all);
    head->addStretch(1);
    head->addWidget(m_search);
    column->addLayout(head);
    column->addWidget(m_receivers, 1);
    column->addWidget(textTitle);
    column->addWidget(m_text);
    connect(m_receivers, &QListWidget::itemChanged, this, &SendTestDialog::updateState);
    connect(m_all, &QCheckBox::clicked, this, &SendTestDialog::checkAll);
    connect(m_search, &QLineEdit::textChanged, this, &SendTestDialog::filterReceivers);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SendTestDialog::updateState);
    return part;
}

void SendTestDialog::offerReceivers()
{
    {
        const QSignalBlocker once(m_receivers);
        m_receivers->clear();
        if (service().sendToGroups) {
            for (const Robot &robot : service().robots)
                addReceiver({Receiver::Kind::Group, robot.groupName}, robot.groupName);
        }
        if (service().sendToAccounts) {
            for (const Account &account : service().accounts) {
                const bool isNamed = !account.name.isEmpty() && account.name != account.account;
                addReceiver({Receiver::Kind::Account, account.account},
                            isNamed ? u"%1 (%2)"_s.arg(account.account, account.name) : account.account);
            }
        }
    }
    m_search->setVisible(m_receivers->count() >= searchFrom);
    updateState();
}

QWidget *SendTestDialog::buildResults()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    m_summary->setObjectName(u"sendTestSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("A test sends once and counts in WeCom's limits like an alarm."));
    m_progress->setObjectName(u"sendTestProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFormat(u"%v / %m"_s);
    m_progress->hide();
    m_results->setObjectName(u"sendTestResults"_s);
    m_results->setAccessibleName(tr("Results"));
    m_results->setHorizontalHeaderLabels({tr("Receiver"), tr("What happened")});
    m_results->setWordWrap(true);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_results->setTabKeyNavigation(false);
    m_results->setShowGrid(false);
    m_results->verticalHeader()->hide();
    m_results->horizontalHeader()->setStretchLastSection(true);
    m_results->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_results->horizontalHeader()->setHighlightSections(false);
    m_results->horizontalHeader()->resizeSection(0, receiverWidth);
    m_results->hide();
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_results, 1);
    return part;
}

void SendTestDialog::addReceiver(const Receiver &receiver, const QString &label)
{
    const bool isAccount = receiver.kind == Receiver::Kind::Account;
    auto *item = new QListWidgetItem(label, m_receivers);
    item->setData(receiverRole, receiver.name);
    item->setData(isAccountRole, isAccount);
    item->setToolTip(isAccount ? tr("WeCom Account") : tr("WeCom Group"));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isAccount ? Qt::Unchecked : Qt::Checked); // a test does not ring every phone by itself
}

void SendTestDialog::filterReceivers(const QString &text)
{
    for (int row = 0; row < m_receivers->count(); ++row) {
        QListWidgetItem *item = m_receivers->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
    updateState();
}

void SendTestDialog::checkAll(bool checked)
{
    {
        const QSignalBlocker once(m_receivers);
        for (int row = 0; row < m_receivers->count(); ++row) {
            if (!m_receivers->item(row)->isHidden())
                m_receivers->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_receivers->viewport()->update();
    updateState();
}

QList<Receiver> SendTestDialog::chosen() const
{
    QList<Receiver> receivers;
    for (int row = 0; row < m_receivers->count(); ++row) {
        const QListWidgetItem *item = m_receivers->item(row);
        if (item->checkState() == Qt::Checked)
            receivers.append({item->data(isAccountRole).toBool() ? Receiver::Kind::Account : Receiver::Kind::Group,
                              item->data(receiverRole).toString()});
    }
    return receivers;
}

void SendTestDialog::updateState()
{
    const qsizetype count = chosen().size();
    const bool isSending = !m_job.isNull();
    m_all->setCheckState(count == 0                      ? Qt::Unchecked
                         : count == m_receivers->count() ? Qt::Checked
                                                         : Qt::PartiallyChecked);
    m_send->setText(count > 1 ? tr("&Send to %1 receivers").arg(count) : tr("&Send"));
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty();
    m_send->setEnabled(!isSending && count > 0 && hasText);
    m_send->setToolTip(count == 0 ? tr("Choose a receiver first.") : hasText ? QString() : tr("Write a text first."));
    m_cancel->setVisible(isSending);
    m_copy->setEnabled(m_results->rowCount() > 0);
    m_receivers->setEnabled(!isSending);
    m_serviceBox->setEnabled(!isSending);
    m_all->setEnabled(!isSending);
}

void SendTestDialog::start()
{
    m_pending = chosen();
    if (m_job || m_pending.isEmpty())
        return;
    m_results->setRowCount(0);
    if (m_results->isHidden()) {
        m_results->show();
        m_parts->setSizes({height() / 2, height() / 2});
    }
    m_asked = static_cast<int>(m_pending.size());
    m_delivered = 0;
    m_failedRows = 0;
    m_progress->setRange(0, m_asked);
    m_progress->setValue(0);
    m_progress->show();
    m_summary->setText(tr("Sending…"));
    OutgoingMessage message = m_message;
    message.text = m_text->toPlainText();
    Service asIfEnabled = service();
    asIfEnabled.enabled = true;
    m_job = m_sender.send(asIfEnabled, m_pending, message, this);
    connect(m_job, &SendJob::receiverFinished, this, &SendTestDialog::addResult);
    connect(m_job, &SendJob::finished, this, [this](const SendResult &) {
        m_job.clear();
        finish(m_delivered == m_asked ? tr("Delivered to all %1.").arg(m_asked)
                                      : tr("Delivered to %1 of %2. The others are listed with what to do.")
                                            .arg(QString::number(m_delivered), QString::number(m_asked)));
    });
    updateState();
    m_cancel->setFocus();
}

void SendTestDialog::cancel()
{
    if (!m_job)
        return;
    m_job->disconnect(this);
    delete m_job;
    for (const Receiver &receiver : std::as_const(m_pending))
        addResultRow(receiver.name, tr("Canceled before an answer came; it may have arrived."), false);
    finish(tr("Canceled. Delivered to %1 of %2.").arg(QString::number(m_delivered), QString::number(m_asked)));
}

void SendTestDialog::addResult(const ReceiverResult &result)
{
    m_pending.removeOne(result.receiver);
    m_delivered += result.isDelivered() ? 1 : 0;
    m_progress->setValue(m_asked - static_cast<int>(m_pending.size()));
    addResultRow(result.receiver.name, texts::resultText(result), result.isDelivered());
}

void SendTestDialog::addResultRow(const QString &receiver, const QString &text, bool isDelivered)
{
    // What failed comes first: it is what somebody must do something about.
    const int row = isDelivered ? m_results->rowCount() : m_failedRows++;
    m_results->insertRow(row);
    auto *name = new QTableWidgetItem(appearance::icon(isDelivered ? u"done"_s : u"problem"_s), receiver);
    auto *words = new QTableWidgetItem(text);
    words->setToolTip(text);
    m_results->setItem(row, 0, name);
    m_results->setItem(row, 1, words);
    m_results->resizeRowToContents(row);
}

void SendTestDialog::finish(const QString &summary)
{
    m_pending.clear();
    m_progress->hide();
    m_summary->setText(summary);
    updateState();
    m_close->setFocus();
}

void SendTestDialog::copyResults()
{
    QStringList lines{m_summary->text()};
    for (int row = 0; row < m_results->rowCount(); ++row) {
        lines.append(m_results->item(row, 0)->text() + u'\t' + m_results->item(row, 1)->text());
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_summary->setText(tr("The results are in the clipboard."));
}
