// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/explain/explainpage.h>

#include <domain/clock.h>
#include <domain/failure.h>
#include <domain/samplealarm.h>
#include <intake/alarmjson.h>
#include <texts/alarmtexts.h>
#include <texts/failuretexts.h>
#include <ui/explain/alarmform.h>
#include <ui/explain/plansummary.h>
#include <ui/explain/ruleplansfilter.h>
#include <ui/explain/ruleplansmodel.h>
#include <ui/explain/rulereport.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/remembered.h>

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto typingPause = std::chrono::milliseconds(150);
constexpr auto nowPasses = std::chrono::seconds(30);
enum When { Now, AtMoment };

} // namespace

ExplainPage::ExplainPage(const ExplainTools &tools, QWidget *parent)
    : Page(parent), m_tools(tools), m_model(new RulePlansModel(this)), m_shown(new RulePlansFilter(this)),
      m_heading(new QLabel(this)), m_nothingIsSent(new QLabel(this)), m_messages(new MessageBar(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_parts(new QSplitter(this)),
      m_alarm(new AlarmForm(this)), m_sample(new QPushButton(this)), m_paste(new QPushButton(this)),
      m_whenLabel(new QLabel(this)), m_when(new QComboBox(this)), m_moment(new QDateTimeEdit(this)),
      m_zone(new QLabel(this)), m_summary(new QLabel(this)), m_search(new QLineEdit(this)),
      m_onlyFiring(new QCheckBox(this)), m_table(new QTableView(this)), m_report(new RuleReport(this))
{
    appearance::makeHeading(*m_heading);
    appearance::makeHint(*m_nothingIsSent);
    m_empty->setObjectName(u"explainEmpty"_s);
    m_empty->setIcon(icon());
    m_parts->addWidget(buildAlarm());
    m_parts->addWidget(buildAnswers());
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    m_parts->setChildrenCollapsible(false);
    m_stack->addWidget(m_parts);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_nothingIsSent);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_minute.setInterval(nowPasses);
    connect(&m_typing, &QTimer::timeout, this, &ExplainPage::explain);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && m_when->currentIndex() == Now)
            explain();
    });
    m_minute.start();
    connect(m_alarm, &AlarmForm::changed, &m_typing, qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyState::buttonClicked, this, &ExplainPage::newRuleAsked);
    retranslate();
    takeSample();
}

QString ExplainPage::title()
{
    return tr("Explain");
}

QIcon ExplainPage::icon()
{
    return appearance::icon(u"explain"_s);
}

QString ExplainPage::helpTopic() const
{
    return u"explain"_s;
}

QWidget *ExplainPage::buildAlarm()
{
    m_sample->setObjectName(u"explainSample"_s);
    m_paste->setObjectName(u"explainPaste"_s);
    m_paste->setIcon(appearance::icon(u"import"_s));
    connect(m_sample, &QPushButton::clicked, this, &ExplainPage::takeSample);
    connect(m_paste, &QPushButton::clicked, this, &ExplainPage::paste);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sample);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 6, 0);
    column->addLayout(buttons);
    column->addWidget(m_alarm);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QWidget *ExplainPage::buildAnswers()
{
    m_summary->setObjectName(u"explainSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    QFont bold = m_summary->font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_search->setObjectName(u"explainSearch"_s);
    appearance::offerToClear(*m_search);
    m_search->addAction(appearance::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_onlyFiring->setObjectName(u"explainOnlyFiring"_s);
    connect(m_search, &QLineEdit::textChanged, this, &ExplainPage::filter);
    connect(m_onlyFiring, &QCheckBox::toggled, this, &ExplainPage::filter);
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    addAction(find);
    buildTable();

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_search, 1);
    filters->addWidget(m_onlyFiring);
    auto *lists = new QSplitter(Qt::Vertical);
    lists->addWidget(m_table);
    lists->addWidget(m_report);
    lists->setSizes({200, 300});
    lists->setStretchFactor(1, 1);
    lists->setChildrenCollapsible(false);
    auto *answers = new QWidget;
    auto *column = new QVBoxLayout(answers);
    column->setContentsMargins(6, 0, 0, 0);
    column->addLayout(buildMoment());
    column->addWidget(m_summary);
    column->addLayout(filters);
    column->addWidget(lists, 1);
    return answers;
}

QHBoxLayout *ExplainPage::buildMoment()
{
    m_when->setObjectName(u"explainWhen"_s);
    m_when->addItems({QString(), QString()});
    m_whenLabel->setBuddy(m_when);
    m_moment->setObjectName(u"explainMoment"_s);
    m_moment->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_moment->setCalendarPopup(true);
    m_moment->setDateTime(m_tools.clock.now().toLocalTime());
    connect(m_when, &QComboBox::currentIndexChanged, this, &ExplainPage::explain);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, &m_typing, qOverload<>(&QTimer::start));
    auto *row = new QHBoxLayout;
    row->addWidget(m_whenLabel);
    row->addWidget(m_when);
    row->addWidget(m_moment);
    row->addWidget(m_zone);
    row->addStretch(1);
    return row;
}

void ExplainPage::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_table->setObjectName(u"explainTable"_s);
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int character = m_table->fontMetrics().averageCharWidth();
    m_table->setColumnWidth(RulePlansModel::RuleName, 26 * character);
    m_table->setColumnWidth(RulePlansModel::Answer, 16 * character);
    remembered::columns(*m_table->horizontalHeader(), u"explain"_s);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExplainPage::showReport);
}

void ExplainPage::retranslate()
{
    m_heading->setText(tr("Explain"));
    m_nothingIsSent->setText(tr("What would happen if this alarm came? Nothing is sent here."));
    m_empty->setWords(tr("No rules yet"), tr("Without a rule nobody is told about any alarm."), tr("&New rule"));
    m_sample->setText(tr("&Sample alarm"));
    m_paste->setText(tr("P&aste alarm"));
    m_paste->setToolTip(tr("Takes an alarm from the clipboard, as JSON and as other programs send it."));
    m_whenLabel->setText(tr("&When:"));
    m_when->setAccessibleName(tr("When"));
    m_when->setItemText(Now, tr("Now"));
    m_when->setItemText(AtMoment, tr("At another moment"));
    m_moment->setAccessibleName(tr("Moment"));
    m_search->setPlaceholderText(tr("Search rules"));
    m_search->setAccessibleName(tr("Search rules"));
    m_onlyFiring->setText(tr("&Only rules that fire"));
    m_table->setAccessibleName(tr("What every rule makes of the alarm"));
    m_report->setAccessibleName(tr("The chosen rule in full"));
    m_alarm->retranslate();
    m_model->retranslate();
    if (isVisible())
        explain();
}

void ExplainPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        explain();
}

void ExplainPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    explain();
}

void ExplainPage::takeSample()
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    m_alarm->setAlarm(sampleAlarm(isChinese ? Language::Chinese : Language::English, {}));
}

void ExplainPage::paste()
{
    const AlarmContents contents = readAlarms(QGuiApplication::clipboard()->text().toUtf8(), {});
    if (contents.problem) {
        const QString what = texts::problemText(*contents.problem);
        m_messages->tell(MessageBar::Tone::Problem,
                         tr("The clipboard holds no alarm. %1")
                             .arg(contents.problem->where.isEmpty() ? what : contents.problem->where + u": "_s + what));
        return;
    }
    m_messages->dismiss();
    if (contents.alarms.size() > 1)
        m_messages->tell(MessageBar::Tone::Information,
                         tr("The clipboard holds %1 alarms. This is the first.").arg(contents.alarms.size()));
    m_alarm->setAlarm(contents.alarms.constFirst().alarm);
}

void ExplainPage::explainRule(const QString &name)
{
    readRules();
    const Rule *rule = m_book.ruleNamed(name);
    if (!rule)
        return;
    m_onlyFiring->setChecked(false);
    m_search->setText(name);
    m_chosenRule = rule->id;
    explain();
}

void ExplainPage::explainAlarm(const Alarm &alarm, const QDateTime &at)
{
    m_onlyFiring->setChecked(false);
    m_search->clear();
    m_alarm->setAlarm(alarm);
    m_when->setCurrentIndex(AtMoment);
    m_moment->setDateTime(at.toLocalTime());
    explain();
}

void ExplainPage::readRules()
{
    if (!m_isStale)
        return;
    try {
        m_book = m_tools.book();
        m_isStale = false;
        m_opened.clear();
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

QDateTime ExplainPage::moment() const
{
    return m_when->currentIndex() == Now ? m_tools.clock.now() : m_moment->dateTime().toUTC();
}

void ExplainPage::showMoment()
{
    const bool isNow = m_when->currentIndex() == Now;
    m_moment->setVisible(!isNow);
    m_zone->setVisible(!isNow);
    const QString iso =
        m_moment->dateTime().toOffsetFromUtc(m_moment->dateTime().offsetFromUtc()).toString(Qt::ISODate);
    m_zone->setText(iso.endsWith(u'Z') ? u"UTC"_s : u"UTC"_s + iso.right(6));
}

void ExplainPage::explain()
{
    m_typing.stop();
    readRules();
    showMoment();
    m_stack->setCurrentWidget(m_book.rules().isEmpty() ? static_cast<QWidget *>(m_empty) : m_parts);
    const QDateTime at = moment();
    const Alarm alarm = m_alarm->alarm(at);
    const qint64 chosen = m_chosenRule;
    m_model->setPlans(explainRules(m_book, alarm, at));
    m_summary->setText(planSummary(planDeliveries(m_book, alarm, at), alarm.rule));
    m_chosenRule = chosen;
    filter();
}

// The chosen rule stays chosen while it can be seen; else the first one is.
void ExplainPage::filter()
{
    const qint64 chosen = m_chosenRule;
    m_shown->show(m_search->text().trimmed(), m_onlyFiring->isChecked());
    const int row = m_model->rowOf(chosen);
    QModelIndex index = row < 0 ? QModelIndex() : m_shown->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        index = m_shown->index(0, 0);
    m_table->setCurrentIndex(index);
    showReport();
}

void ExplainPage::showReport()
{
    const QModelIndex current = m_shown->mapToSource(m_table->currentIndex());
    if (!current.isValid())
        return m_report->clear();
    m_chosenRule = m_model->plan(current.row()).ruleId;
    m_report->setPlan(m_model->plan(current.row()), m_book,
                      [this](qint64 serviceId, const Receiver &receiver) { return budgetOf(serviceId, receiver); });
}

// Of this moment, whatever moment is explained: nobody knows what will have been sent by then.
std::optional<PaceBudget> ExplainPage::budgetOf(qint64 serviceId, const Receiver &receiver)
{
    const Service *service = m_book.service(serviceId);
    if (!service)
        return {};
    try {
        if (!m_opened.contains(serviceId))
            m_opened.insert(serviceId, m_tools.services.withSecrets(*service));
        const QString key = paceKeyOf(m_opened[serviceId], receiver);
        if (key.isEmpty())
            return {};
        const bool isGroup = receiver.kind == Receiver::Kind::Group;
        const QDateTime now = m_tools.clock.now();
        return paceBudget(isGroup ? MessageTarget::Robot : MessageTarget::App, m_tools.pace.sentTo(key, now),
                          now.toMSecsSinceEpoch());
    } catch (const Failure &) {
        return {}; // the secrets are locked: the window says so
    }
}
