// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/failed/failedpage.h>

#include <domain/failure.h>
#include <storage/transaction.h>
#include <texts/failuretexts.h>
#include <ui/failed/failedmodel.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/listpane.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/rangebox.h>

#include <QAction>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 10'000; // the newest; more than anybody goes through one by one

} // namespace

FailedPage::FailedPage(const Tools &tools, QWidget *parent)
    : Page(parent), m_tools(tools), m_model(new FailedModel(this)),
      m_list(new ListPane(u"failed"_s, *m_model, FailedModel::FailedTime, {20, 25, 10, 18, 26, 50}, this)),
      m_range(new RangeBox(u"failed"_s, this))
{
    m_list->setPicture(appearance::icon(u"done"_s));
    m_list->addFilter(m_range);
    m_resend = m_list->newAction(u"failedResend"_s, ListPane::Needs::SomeRows, QKeySequence(Qt::CTRL | Qt::Key_R));
    m_resend->setIcon(appearance::icon(u"send"_s));
    m_details = m_list->newAction(u"failedDetails"_s, ListPane::Needs::OneRow);
    m_details->setIcon(appearance::icon(u"information"_s));
    m_selectAll = m_list->newAction(u"failedSelectAll"_s, ListPane::Needs::AnyRows, QKeySequence::SelectAll);
    m_selectAll->setIcon(appearance::icon(u"done"_s));
    m_remove = m_list->newAction(u"failedDelete"_s, ListPane::Needs::SomeRows, QKeySequence::Delete);
    m_remove->setIcon(appearance::icon(u"delete"_s));
    connect(m_resend, &QAction::triggered, this, [this] { resend(selected()); });
    connect(m_details, &QAction::triggered, this, [this] { Q_EMIT detailsAsked(selected().constFirst()); });
    connect(m_selectAll, &QAction::triggered, m_list->table(), &QTableView::selectAll);
    connect(m_remove, &QAction::triggered, this, &FailedPage::remove);
    connect(m_list, &ListPane::rowActivated, this, [this](int row) { Q_EMIT detailsAsked(m_model->row(row).id); });
    connect(m_range, &RangeBox::changed, this, &FailedPage::refresh);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    retranslate();
    refresh();
}

QString FailedPage::title()
{
    return tr("Failed");
}

QIcon FailedPage::icon()
{
    return appearance::icon(u"failed"_s);
}

QString FailedPage::helpTopic() const
{
    return u"failed"_s;
}

void FailedPage::retranslate()
{
    ListPane::Words words;
    words.heading = tr("Failed");
    words.search = tr("Search what failed");
    words.emptyTitle = tr("Nothing failed");
    words.emptyExplanation = tr("In this time every notification reached its receivers, or still waits for its turn.");
    words.nothingFound = tr("Nothing that failed contains what you search for.");
    m_list->setWords(words);
    m_resend->setText(tr("&Resend"));
    m_details->setText(tr("De&tails"));
    m_selectAll->setText(tr("Select &All"));
    m_remove->setText(tr("&Delete"));
    m_model->retranslate();
}

void FailedPage::refresh()
{
    try {
        const QList<FailedDelivery> rows =
            m_tools.deliveries.failed(m_range->since(m_tools.clock.now()), m_range->until(), mostRows);
        m_model->setRows(rows);
        if (rows.size() == mostRows)
            m_list->tellOnlyNewest(mostRows);
    } catch (const Failure &failure) {
        m_list->messages().tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void FailedPage::setWritable(bool isWritable)
{
    m_list->setWritable(isWritable);
}

QList<qint64> FailedPage::selected() const
{
    QList<qint64> ids;
    for (const int row : m_list->selectedRows())
        ids.append(m_model->row(row).id);
    return ids;
}

QList<qint64> FailedPage::ofService(const QString &service) const
{
    QList<qint64> ids;
    for (const FailedDelivery &row : m_model->rows()) {
        if (row.service == service)
            ids.append(row.id);
    }
    return ids;
}

int FailedPage::inOne(const QList<qint64> &ids, const std::function<bool(qint64)> &step)
{
    int done = 0;
    try {
        Transaction transaction(m_tools.deliveries.database());
        for (const qint64 id : ids)
            done += step(id) ? 1 : 0;
        transaction.commit();
    } catch (const Failure &failure) {
        m_list->messages().tell(MessageBar::Tone::Problem, texts::failureText(failure));
        return 0;
    }
    refresh();
    Q_EMIT changed();
    return done;
}

void FailedPage::resend(const QList<qint64> &ids)
{
    const QDateTime now = m_tools.clock.now();
    const int done = inOne(ids, [&](qint64 id) { return m_tools.deliveries.resend(id, now); });
    if (done == ids.size())
        m_list->messages().tell(MessageBar::Tone::Success, tr("Will be sent again: %L1.").arg(done));
    else if (!ids.isEmpty())
        m_list->messages().tell(MessageBar::Tone::Problem,
                                tr("Will be sent again: %L1 of %L2. The others have no receiver: they name a rule that "
                                   "there is not, or were sent meanwhile.")
                                    .arg(done)
                                    .arg(ids.size()));
}

void FailedPage::remove()
{
    QList<qint64> removed;
    inOne(selected(), [&](qint64 id) {
        const bool isRemoved = m_tools.deliveries.removeFailed(id);
        if (isRemoved)
            removed.append(id);
        return isRemoved;
    });
    if (!removed.isEmpty())
        m_list->messages().tell(MessageBar::Tone::Information,
                                tr("Taken from the list: %L1. The history keeps them.").arg(removed.size()),
                                {tr("&Undo"), [this, removed] { restore(removed); }});
}

void FailedPage::restore(const QList<qint64> &ids)
{
    inOne(ids, [this](qint64 id) { return m_tools.deliveries.restoreFailed(id); });
    if (!ids.isEmpty())
        m_list->selectKey(ids.constFirst());
}
