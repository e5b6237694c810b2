// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/historydetails.h>

#include <texts/messagetexts.h>
#include <ui/history/historymodel.h>
#include <ui/widgets/moments.h>

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

HistoryDetails::HistoryDetails(const HistoryRow &row, QWidget *parent) : QDialog(parent), m_row(row)
{
    setObjectName(u"historyDetails"_s);
    setWindowTitle(row.isTest ? tr("Test") : row.alarm.name);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!row.isTest) {
        addLine(form, u"detailsAlarm"_s, tr("Alarm"),
                u"%1 · %2 · %3"_s.arg(texts::levelText(row.alarm.level), row.alarm.name,
                                      texts::stateText(row.alarm.state())));
        addLine(form, u"detailsPath"_s, tr("Path"), row.alarm.path);
    }
    addLine(form, u"detailsRule"_s, HistoryModel::columnText(HistoryModel::Rule), row.rules.join(u", "_s));
    addLine(form, u"detailsService"_s, HistoryModel::columnText(HistoryModel::Service), row.service);
    addLine(form, u"detailsReceiver"_s, HistoryModel::columnText(HistoryModel::ReceiverName), row.result.receiver.name);
    addLine(form, u"detailsOutcome"_s, HistoryModel::columnText(HistoryModel::Outcome),
            HistoryModel::text(row, HistoryModel::Outcome));
    addLine(form, u"detailsReason"_s, HistoryModel::columnText(HistoryModel::Reason),
            HistoryModel::text(row, HistoryModel::Reason));
    if (row.result.errcode != 0)
        addLine(form, u"detailsAnswer"_s, tr("WeCom's answer"),
                u"errcode %1 %2"_s.arg(QString::number(row.result.errcode), row.result.errmsg));
    addTimes(form);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    auto *text = new QPlainTextEdit(HistoryModel::text(row, HistoryModel::Contents), this);
    text->setObjectName(u"detailsText"_s);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto *label = new QLabel(row.digest.isEmpty() ? tr("&Text") : tr("&Text of the digest it was in"), this);
    label->setBuddy(text);
    text->setAccessibleName(row.digest.isEmpty() ? tr("Text") : tr("Text of the digest it was in"));
    label->setVisible(!text->toPlainText().isEmpty());
    text->setVisible(!text->toPlainText().isEmpty());
    column->addWidget(label);
    column->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"detailsCopy"_s);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(allText()); });
    auto *explain = buttons->addButton(tr("&Explain"), QDialogButtonBox::ActionRole);
    explain->setObjectName(u"detailsExplain"_s);
    explain->setVisible(!row.isTest);
    connect(explain, &QPushButton::clicked, this, [this] {
        Q_EMIT explainAsked(m_row.alarm, m_row.receivedAt);
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    column->addWidget(buttons);
    resize(620, 480);
}

void HistoryDetails::addTimes(QFormLayout *form)
{
    if (!m_row.isTest)
        addLine(form, u"detailsHappened"_s, tr("Happened"), moments::preciseText(m_row.alarm.eventTime));
    addLine(form, u"detailsReceived"_s, m_row.isTest ? tr("Sent") : tr("Taken"),
            moments::preciseText(m_row.receivedAt));
    if (m_row.state == DeliveryState::Waiting)
        addLine(form, u"detailsDue"_s, tr("Not before"), moments::preciseText(m_row.dueAt));
    addLine(form, u"detailsFinished"_s, tr("Ended"), moments::preciseText(m_row.finishedAt));
    if (m_row.attempts > 0)
        addLine(form, u"detailsAttempts"_s, tr("Attempts"), QLocale().toString(m_row.attempts));
}

void HistoryDetails::addLine(QFormLayout *form, const QString &objectName, const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *value = new QLabel(text, this);
    value->setObjectName(objectName);
    value->setAccessibleName(label);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(label, value);
    m_lines.append(label + u": "_s + text);
}

QString HistoryDetails::allText() const
{
    return m_lines.join(u'\n') + u"\n\n"_s + HistoryModel::text(m_row, HistoryModel::Contents) + u'\n';
}
