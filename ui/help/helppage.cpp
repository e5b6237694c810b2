// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/help/helppage.h>

#include <ui/help/helptopics.h>
#include <ui/help/helpview.h>
#include <ui/widgets/appearance.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int topicsWidth = 230;

} // namespace

HelpPage::HelpPage(QWidget *parent)
    : Page(parent), m_search(new QLineEdit(this)), m_topics(new QListWidget(this)), m_back(new QPushButton(this)),
      m_view(new HelpView(this))
{
    m_search->setObjectName(u"helpSearch"_s);
    appearance::offerToClear(*m_search);
    m_topics->setObjectName(u"helpTopics"_s);
    m_topics->setWordWrap(true);
    m_topics->setSpacing(2);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_back->setObjectName(u"helpBack"_s);
    m_back->setEnabled(false);
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_topics, 1);
    left->addWidget(m_back);
    for (QWidget *part : QList<QWidget *>{m_search, m_topics, m_back})
        part->setFixedWidth(topicsWidth);
    auto *row = new QHBoxLayout(this);
    row->addLayout(left);
    row->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::fill);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_view->showPlace(item->data(Qt::UserRole).toString());
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_topics->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &QTextBrowser::sourceChanged, this, &HelpPage::showCurrent);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QPushButton::setEnabled);
    connect(m_back, &QPushButton::clicked, m_view, &QTextBrowser::backward);
    const auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_view->showPlace(helpTopic());
    retranslate();
}

void HelpPage::showPlace(const QString &place)
{
    m_search->clear();
    m_view->showPlace(place);
}

QString HelpPage::title()
{
    return tr("Help");
}

QIcon HelpPage::icon()
{
    return appearance::icon(u"help"_s);
}

QString HelpPage::helpTopic() const
{
    return helpTopics::guides().constFirst();
}

// All topics, or those in which the words that are searched for stand.
void HelpPage::fill()
{
    const QSignalBlocker quiet(m_topics);
    m_topics->clear();
    if (m_search->text().trimmed().isEmpty()) {
        addHeading(tr("Setting up WeCom"));
        for (const QString &topic : helpTopics::guides())
            addTopic(topic, helpTopics::titleOf(topic), {});
        addHeading(tr("This program"));
        for (const QString &topic : helpTopics::pages())
            addTopic(topic, helpTopics::titleOf(topic), {});
    } else {
        const QList<helpTopics::Hit> hits = helpTopics::search(m_search->text());
        for (const helpTopics::Hit &hit : hits)
            addTopic(hit.topic, hit.title + u'\n' + hit.excerpt, hit.excerpt);
        if (hits.isEmpty())
            addHeading(tr("Nothing found."));
    }
    showCurrent();
}

void HelpPage::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_topics);
    QFont bold = item->font();
    bold.setBold(true);
    item->setFont(bold);
    item->setFlags(Qt::NoItemFlags);
}

void HelpPage::addTopic(const QString &topic, const QString &text, const QString &toolTip)
{
    auto *item = new QListWidgetItem(text, m_topics);
    item->setData(Qt::UserRole, topic);
    item->setToolTip(toolTip);
}

// The list follows what is read, which a link may have changed.
void HelpPage::showCurrent()
{
    const QListWidgetItem *current = m_topics->currentItem();
    if (current && current->data(Qt::UserRole).toString() == m_view->topic())
        return;
    const QSignalBlocker quiet(m_topics);
    m_topics->setCurrentRow(-1);
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole).toString() == m_view->topic())
            m_topics->setCurrentRow(row);
    }
}

void HelpPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_topics->setAccessibleName(tr("Topics"));
    m_back->setText(tr("&Back"));
    fill();
}
