// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/historypage.h>

#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <ui/history/historychart.h>
#include <ui/history/historydetails.h>
#include <ui/history/historyexport.h>
#include <ui/history/historyfilterbar.h>
#include <ui/history/historymodel.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/remembered.h>

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int askPause = 300;                                  // ms
constexpr int widths[] = {25, 10, 24, 18, 14, 18, 18, 40, 40}; // characters

} // namespace

HistoryPage::HistoryPage(const Tools &tools, QWidget *parent)
    : Page(parent), m_tools(tools), m_reader(new HistoryReader(tools.databaseFile, this)),
      m_model(new HistoryModel(tools.history, this)), m_heading(new QLabel(this)), m_count(new QLabel(this)),
      m_messages(new MessageBar(this)), m_filter(new HistoryFilterBar(this)), m_chart(new HistoryChart(this)),
      m_stack(new QStackedWidget(this)), m_table(new QTableView(this)), m_empty(new EmptyState(this))
{
    appearance::makeHeading(*m_heading);
    m_heading->setObjectName(u"historyHeading"_s);
    m_count->setObjectName(u"historyCount"_s);
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setIcon(appearance::icon(u"history"_s));
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_count);
    buildActions(head);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(column->contentsMargins() * 2); // as the lists of the other pages
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_chart);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(askPause);
    connect(&m_soon, &QTimer::timeout, this, &HistoryPage::ask);
    connect(m_reader, &HistoryReader::answered, this, &HistoryPage::take);
    connect(m_reader, &HistoryReader::failed, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Problem, text); });
    connect(m_filter, &HistoryFilterBar::changed, this, &HistoryPage::ask);
    connect(m_chart, &HistoryChart::barChosen, m_filter, &HistoryFilterBar::showSpan);
    connect(m_empty, &EmptyState::buttonClicked, m_filter, &HistoryFilterBar::clear);
    retranslate();
    updateActions();
}

QString HistoryPage::title()
{
    return tr("History");
}

QIcon HistoryPage::icon()
{
    return appearance::icon(u"history"_s);
}

QString HistoryPage::helpTopic() const
{
    return u"history"_s;
}

void HistoryPage::buildTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * m_table->fontMetrics().averageCharWidth());
    remembered::columns(*m_table->horizontalHeader(), u"history"_s);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const auto row = current())
            openDetails(*row);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::updateActions);
}

void HistoryPage::buildActions(QHBoxLayout *row)
{
    m_details = newAction(u"historyDetailsAction"_s, u"information"_s, row);
    m_explain = newAction(u"historyExplain"_s, u"explain"_s, row);
    m_exportAction = newAction(u"historyExport"_s, u"export"_s, row);
    connect(m_details, &QAction::triggered, this, [this] {
        if (const auto chosen = current())
            openDetails(*chosen);
    });
    connect(m_explain, &QAction::triggered, this, [this] {
        if (const auto chosen = current())
            Q_EMIT explainAsked(chosen->alarm, chosen->receivedAt);
    });
    connect(m_exportAction, &QAction::triggered, this, &HistoryPage::chooseExportFile);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_filter, &HistoryFilterBar::focusSearch);
    addAction(find);
}

QAction *HistoryPage::newAction(const QString &objectName, const QString &icon, QHBoxLayout *row)
{
    auto *action = new QAction(appearance::icon(icon), QString(), this);
    action->setObjectName(objectName);
    m_table->addAction(action);
    auto *button = new QToolButton(this);
    button->setObjectName(objectName + u"Button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return action;
}

void HistoryPage::retranslate()
{
    m_heading->setText(tr("History"));
    m_table->setAccessibleName(tr("History"));
    m_details->setText(tr("De&tails"));
    m_explain->setText(tr("E&xplain"));
    m_exportAction->setText(tr("Ex&port…"));
    m_empty->setWords(tr("Nothing happened"),
                      tr("No alarm was taken and no test was sent, or none is what you ask for."), tr("Clear filters"));
    m_model->retranslate();
}

void HistoryPage::refresh()
{
    m_isStale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        ask();
}

void HistoryPage::ask()
{
    m_isStale = false;
    m_soon.stop();
    m_reader->ask(m_filter->filter(m_tools.clock.now()));
}

void HistoryPage::take(const HistoryAnswer &answer)
{
    const std::optional<HistoryRow> chosen = current();
    m_model->setIds(answer.ids);
    if (chosen && !current()) {
        const qsizetype place = answer.ids.indexOf(chosen->id);
        if (place >= 0)
            m_table->selectRow(int(place));
    }
    // The bars of the whole time stay while one of them is looked into.
    if (!m_filter->hasSpan())
        m_chart->show(historyBars(answer.hours, answer.filter.since.value_or(m_tools.clock.now()),
                                  answer.filter.until.value_or(m_tools.clock.now())),
                      answer.waiting);
    m_count->setText(tr("Entries: %L1").arg(answer.ids.size()));
    m_empty->setEnabled(true);
    m_stack->setCurrentWidget(answer.ids.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    updateActions();
}

std::optional<HistoryRow> HistoryPage::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_model->row(rows.constFirst().row());
}

void HistoryPage::updateActions()
{
    const std::optional<HistoryRow> chosen = current();
    m_details->setEnabled(chosen.has_value());
    m_explain->setEnabled(chosen && !chosen->isTest);
    m_exportAction->setEnabled(!m_model->ids().isEmpty() && !m_export);
}

void HistoryPage::showDetails(qint64 receiverId)
{
    try {
        const QList<HistoryRow> rows = m_tools.history.rows({receiverId});
        if (!rows.isEmpty())
            openDetails(rows.constFirst());
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void HistoryPage::openDetails(const HistoryRow &row)
{
    auto *dialog = new HistoryDetails(row, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDetails::explainAsked, this, &HistoryPage::explainAsked);
    dialog->open();
}

void HistoryPage::chooseExportFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export the history"), folder + u'/' + tr("history") + u".csv"_s, tr("CSV files (*.csv)"));
    if (!file.isEmpty())
        exportTo(file);
}

void HistoryPage::exportTo(const QString &file)
{
    m_export = new HistoryExport(m_tools.history, m_model->ids(), file, this);
    const auto stop = [this] {
        m_export->stop();
        m_export->deleteLater();
        m_export.clear();
        updateActions();
    };
    connect(m_export, &HistoryExport::progressed, this, [this, stop](qsizetype done, qsizetype all) {
        m_messages->tell(MessageBar::Tone::Information, tr("Exporting: %L1 of %L2").arg(done).arg(all),
                         {tr("&Cancel"), stop});
    });
    connect(m_export, &HistoryExport::finished, this, [this, file](qsizetype rows) {
        m_messages->tell(MessageBar::Tone::Success, tr("%L1 entries were written to %2.").arg(rows).arg(file));
        m_export->deleteLater();
        m_export.clear();
        updateActions();
    });
    connect(m_export, &HistoryExport::failed, this, [this](const QString &text) {
        m_messages->tell(MessageBar::Tone::Problem, text);
        m_export->deleteLater();
        m_export.clear();
        updateActions();
    });
    updateActions();
    m_export->start();
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto chosen = current();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && chosen) {
            openDetails(*chosen);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}
