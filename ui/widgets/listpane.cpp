// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/listpane.h>

#include <ui/widgets/appearance.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/remembered.h>

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

// What assistive technologies call a button: its label without the mnemonic.
QToolButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

class ShownRows : public QSortFilterProxyModel
{
public:
    explicit ShownRows(QObject *parent) : QSortFilterProxyModel(parent)
    {
        setSortRole(listRole::sort);
        setSortLocaleAware(true);
        setSortCaseSensitivity(Qt::CaseInsensitive);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
        setFilterKeyColumn(-1); // a hit in any column
    }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant leftValue = left.data(listRole::sort);
        if (leftValue.isValid())
            return QSortFilterProxyModel::lessThan(left, right);
        return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
    }
};

} // namespace

ListPane::ListPane(const QString &key, QAbstractItemModel &model, int defaultSortColumn, const QList<int> &widths,
                   QWidget *parent)
    : QWidget(parent), m_key(key), m_shown(new ShownRows(this)), m_heading(new QLabel(this)),
      m_search(new QLineEdit(this)), m_add(new QAction(this)), m_actionRow(new QWidget(this)),
      m_messages(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_table(new QTableView(this)),
      m_empty(new EmptyState(this)), m_nothingFound(new EmptyState(this))
{
    m_shown->setSourceModel(&model);
    buildRows();
    buildTable(model, defaultSortColumn, widths);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text.trimmed());
        QSettings().setValue(u"search/"_s + m_key, text.trimmed());
        updateState();
    });
    connect(m_empty, &EmptyState::buttonClicked, m_add, &QAction::trigger);
    connect(m_nothingFound, &EmptyState::buttonClicked, m_search, &QLineEdit::clear);
    m_search->setText(QSettings().value(u"search/"_s + m_key).toString());
    updateState();
}

void ListPane::buildRows()
{
    appearance::makeHeading(*m_heading);
    m_heading->setObjectName(m_key + u"Heading"_s);
    m_search->setObjectName(m_key + u"Search"_s);
    appearance::offerToClear(*m_search);
    m_search->setMaximumWidth(280);
    m_search->addAction(appearance::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    // These two work in the whole window, also from the navigation: only the page that is shown answers.
    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    QWidget::addAction(find);

    m_add->setObjectName(m_key + u"Add"_s);
    m_add->setIcon(appearance::icon(u"add"_s));
    m_add->setShortcut(QKeySequence::New);
    QWidget::addAction(m_add);
    m_addButton = buttonOf(m_add, this);

    m_head = new QHBoxLayout;
    m_head->addWidget(m_heading, 1);
    m_head->addWidget(m_search, 1);
    m_head->addWidget(m_addButton);
    auto *actions = new QHBoxLayout(m_actionRow);
    actions->setContentsMargins({});
    actions->addStretch(1);

    m_empty->setObjectName(m_key + u"Empty"_s);
    m_nothingFound->setObjectName(m_key + u"NothingFound"_s);
    m_nothingFound->setIcon(appearance::icon(u"search"_s));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nothingFound);

    auto *column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addWidget(m_actionRow);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
}

void ListPane::buildTable(QAbstractItemModel &model, int defaultSortColumn, const QList<int> &widths)
{
    m_table->setObjectName(m_key + u"Table"_s);
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setWordWrap(false);
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column] * m_table->fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setSortIndicator(defaultSortColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    remembered::columns(*m_table->horizontalHeader(), m_key);
    m_table->installEventFilter(this);

    connect(m_table, &QTableView::doubleClicked, this, &ListPane::activateCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ListPane::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPane::updateState);
    // The proxy forgets the selection when the model is read again: keep it by the rows' keys.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPane::rememberSelection);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &ListPane::restoreSelection);
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &ListPane::updateState);
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, &ListPane::updateState);
    connect(m_shown, &QAbstractItemModel::dataChanged, this, &ListPane::updateState);
}

void ListPane::setWords(const Words &words)
{
    m_heading->setText(words.heading);
    m_table->setAccessibleName(words.heading);
    m_search->setPlaceholderText(words.search);
    m_search->setAccessibleName(words.search);
    m_search->setToolTip(m_search->placeholderText() +
                         u" (%1)"_s.arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_add->setText(words.add);
    m_add->setVisible(!words.add.isEmpty());
    m_addButton->setVisible(!words.add.isEmpty());
    m_empty->setWords(words.emptyTitle, words.emptyExplanation, words.add);
    m_nothingFound->setWords(words.nothingFound, {}, tr("Clear search"));
}

void ListPane::setPicture(const QIcon &picture)
{
    m_empty->setIcon(picture);
}

void ListPane::addFilter(QWidget *filter)
{
    m_head->insertWidget(m_head->indexOf(m_search), filter);
    setTabOrder(filter, m_search);
}

QAction *ListPane::newAction(const QString &objectName, Needs needs, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(action); // Delete belongs to the list, not to the search box
    auto *row = static_cast<QHBoxLayout *>(m_actionRow->layout());
    row->insertWidget(row->count() - 1, buttonOf(action, m_actionRow));
    m_actions.append({action, needs});
    updateState();
    return action;
}

QList<int> ListPane::selectedRows() const
{
    QModelIndexList shown = m_table->selectionModel()->selectedRows();
    std::sort(shown.begin(), shown.end());
    QList<int> rows;
    for (const QModelIndex &index : shown)
        rows.append(m_shown->mapToSource(index).row());
    return rows;
}

void ListPane::selectKey(const QVariant &key)
{
    m_selectedKeys = {key};
    restoreSelection();
}

void ListPane::tellOnlyNewest(int most)
{
    m_messages->tell(MessageBar::Tone::Information,
                     tr("The newest %L1 are listed. Choose a shorter time for the others.").arg(most));
}

void ListPane::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    updateState();
}

void ListPane::rememberSelection()
{
    m_selectedKeys.clear();
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        m_selectedKeys.append(index.data(listRole::key));
}

void ListPane::restoreSelection()
{
    QSet<QString> keys;
    for (const QVariant &key : std::as_const(m_selectedKeys))
        keys.insert(key.toString());
    QItemSelection selection; // neighbours as one range: all of a long list may be selected
    QModelIndex begin;
    for (int row = 0; row <= m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        const bool isChosen = index.isValid() && keys.contains(index.data(listRole::key).toString());
        if (isChosen && !begin.isValid())
            begin = index;
        if (!isChosen && begin.isValid()) {
            selection.select(begin, m_shown->index(row - 1, 0));
            begin = {};
        }
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!selection.isEmpty())
        m_table->selectionModel()->setCurrentIndex(selection.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
    updateState();
}

void ListPane::updateState()
{
    const bool isEmpty = m_shown->sourceModel()->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty                    ? static_cast<QWidget *>(m_empty)
                              : m_shown->rowCount() == 0 ? static_cast<QWidget *>(m_nothingFound)
                                                         : m_table);
    m_actionRow->setVisible(!isEmpty);
    m_add->setEnabled(m_isWritable);
    m_empty->setEnabled(m_isWritable);
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    for (const RowAction &row : std::as_const(m_actions))
        row.action->setEnabled(m_isWritable && (row.needs == Needs::OneRow     ? count == 1
                                                : row.needs == Needs::SomeRows ? count > 0
                                                                               : true));
    Q_EMIT selectionChanged();
}

void ListPane::showMenu(const QPoint &place)
{
    QMenu menu;
    for (const RowAction &row : std::as_const(m_actions))
        menu.addAction(row.action);
    menu.exec(m_table->viewport()->mapToGlobal(place));
}

void ListPane::activateCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_isWritable)
        Q_EMIT rowActivated(m_shown->mapToSource(current).row());
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_table && isEnter) {
        activateCurrent();
        return true;
    }
    if (watched == m_search && (isEnter || key->key() == Qt::Key_Down) && m_shown->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->selectRow(0);
        return true;
    }
    if (watched == m_search && key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
