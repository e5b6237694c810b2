// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/historyfilterbar.h>

#include <texts/messagetexts.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/moments.h>
#include <ui/widgets/rangebox.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPause = 200; // ms
constexpr AlarmLevel levels[] = {AlarmLevel::Critical, AlarmLevel::High, AlarmLevel::Medium, AlarmLevel::Low};
constexpr HistoryFilter::What whats[] = {HistoryFilter::What::Everything, HistoryFilter::What::Delivered,
                                         HistoryFilter::What::Failed,     HistoryFilter::What::Waiting,
                                         HistoryFilter::What::NobodyTold, HistoryFilter::What::Tests};

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent), m_range(new RangeBox(u"history"_s, this)), m_span(new QPushButton(this)),
      m_what(new QComboBox(this)), m_level(new QComboBox(this)), m_rule(newEdit(u"historyRule"_s)),
      m_service(newEdit(u"historyService"_s)), m_receiver(newEdit(u"historyReceiver"_s)),
      m_text(newEdit(u"historySearch"_s))
{
    m_span->setObjectName(u"historySpan"_s);
    m_span->setIcon(appearance::icon(u"close"_s));
    m_span->hide();
    m_what->setObjectName(u"historyWhat"_s);
    m_level->setObjectName(u"historyLevel"_s);
    for (size_t what = 0; what < std::size(whats); ++what)
        m_what->addItem(QString());
    for (size_t level = 0; level <= std::size(levels); ++level)
        m_level->addItem(QString());
    m_text->addAction(appearance::icon(u"search"_s), QLineEdit::LeadingPosition);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QWidget *part : QList<QWidget *>{m_range, m_span, m_what, m_level})
        row->addWidget(part);
    for (QLineEdit *edit : {m_rule, m_service, m_receiver, m_text})
        row->addWidget(edit, 1);
    retranslate();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilterBar::changed);
    connect(m_range, &RangeBox::changed, this, [this] {
        m_spanBegin = {};
        m_span->hide();
        announce();
    });
    connect(m_span, &QPushButton::clicked, this, [this] { showSpan({}, {}); });
    connect(m_what, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::announce);
    connect(m_level, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::announce);
}

QLineEdit *HistoryFilterBar::newEdit(const QString &objectName)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    appearance::offerToClear(*edit);
    connect(edit, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    return edit;
}

void HistoryFilterBar::announce()
{
    m_typing.stop();
    Q_EMIT changed();
}

HistoryFilter HistoryFilterBar::filter(const QDateTime &now) const
{
    HistoryFilter filter;
    filter.since = m_range->since(now);
    filter.until = m_range->until();
    if (m_spanBegin.isValid()) {
        filter.since = m_spanBegin;
        filter.until = m_spanEnd.addMSecs(-1);
    }
    filter.what = whats[m_what->currentIndex()];
    if (m_level->currentIndex() > 0)
        filter.level = levels[m_level->currentIndex() - 1];
    filter.rule = m_rule->text().trimmed();
    filter.service = m_service->text().trimmed();
    filter.receiver = m_receiver->text().trimmed();
    filter.text = m_text->text().trimmed();
    return filter;
}

bool HistoryFilterBar::isPlain() const
{
    HistoryFilter asked = filter({});
    asked.since.reset();
    asked.until.reset();
    return asked == HistoryFilter() && !hasSpan();
}

void HistoryFilterBar::clear()
{
    {
        const QSignalBlocker noWhat(m_what);
        const QSignalBlocker noLevel(m_level);
        m_what->setCurrentIndex(0);
        m_level->setCurrentIndex(0);
    }
    for (QLineEdit *edit : {m_rule, m_service, m_receiver, m_text})
        edit->clear();
    showSpan({}, {});
}

void HistoryFilterBar::showSpan(const QDateTime &begin, const QDateTime &end)
{
    m_spanBegin = begin;
    m_spanEnd = end;
    m_span->setVisible(begin.isValid());
    m_span->setText(moments::shortText(begin) + u" – "_s + moments::shortText(end));
    announce();
}

void HistoryFilterBar::focusSearch()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void HistoryFilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryFilterBar::retranslate()
{
    const QStringList whatWords{tr("All outcomes"), tr("Delivered"),   tr("Failed"),
                                tr("Waiting"),      tr("Nobody told"), tr("Tests")};
    for (int what = 0; what < m_what->count(); ++what)
        m_what->setItemText(what, whatWords[what]);
    m_level->setItemText(0, tr("All levels"));
    for (int level = 1; level < m_level->count(); ++level)
        m_level->setItemText(level, texts::levelText(levels[level - 1]));
    m_what->setAccessibleName(tr("Outcome"));
    m_level->setAccessibleName(tr("Level"));
    const auto name = [](QLineEdit *edit, const QString &words) {
        edit->setPlaceholderText(words);
        edit->setAccessibleName(words);
    };
    name(m_rule, tr("Rule"));
    name(m_service, tr("Service"));
    name(m_receiver, tr("Receiver"));
    name(m_text, tr("Search"));
    m_text->setToolTip(tr("In the alarm's name and path, the text, and the names beside"));
    m_span->setToolTip(tr("Show the whole time again"));
}
