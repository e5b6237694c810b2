// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/edittable.h>

#include <ui/widgets/edittableaccessible.h>

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

// Makes the editors of the open row. What is typed goes to the model at once: OK may be pressed while a cell is open.
class EditTableDelegate : public QStyledItemDelegate
{
public:
    explicit EditTableDelegate(EditTable &table) : QStyledItemDelegate(&table), m_table(table) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *editor = new QLineEdit(parent);
        m_table.takeEditor(editor, index);
        return editor;
    }

    void setEditorData(QWidget *widget, const QModelIndex &index) const override
    {
        auto *editor = static_cast<QLineEdit *>(widget);
        const bool isMasked = index.data(editRole::isSecret).toBool() && !editor->hasFocus();
        const QString text = index.data(isMasked ? Qt::DisplayRole : Qt::EditRole).toString();
        const QSignalBlocker notEdited(editor);
        editor->setPlaceholderText(index.data(editRole::placeholder).toString());
        if (editor->text() != text && !(editor->hasFocus() && editor->isModified()))
            editor->setText(text);
        if (!editor->hasFocus())
            editor->deselect(); // the view selects all when it opens an editor
    }

    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {} // done while typing

    // Without the base class: Tab, Enter and Esc are those of an ordinary field.
    bool eventFilter(QObject *, QEvent *) override { return false; }

private:
    EditTable &m_table;
};

EditTable::EditTable(const QString &objectName, QAbstractItemModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new QTableView(this)), m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_paste(new QPushButton(this))
{
    EditTableAccessible::install();
    m_view->setObjectName(objectName);
    m_add->setObjectName(objectName + u"Add"_s);
    m_remove->setObjectName(objectName + u"Remove"_s);
    m_paste->setObjectName(objectName + u"Paste"_s);
    for (QPushButton *button : {m_add, m_remove, m_paste})
        button->setAutoDefault(false);

    m_view->setModel(&m_model);
    m_view->setItemDelegate(new EditTableDelegate(*this));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setFocusPolicy(Qt::ClickFocus);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultSectionSize(220);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 14);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->installEventFilter(this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    buttons->setObjectName(u"buttons"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view, 1);
    column->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &EditTable::addRow);
    connect(m_remove, &QPushButton::clicked, this, &EditTable::removeSelected);
    connect(m_paste, &QPushButton::clicked, this, &EditTable::pasteClipboard);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { open(current.row()); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model.index(0, 0));
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { m_view->setCurrentIndex(m_model.index(0, 0)); });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &EditTable::closeRow);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &EditTable::closeRow);
    if (modelRows() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
}

void EditTable::setWords(const QString &accessibleName, const QString &add, const QString &remove, const QString &paste)
{
    m_view->setAccessibleName(accessibleName);
    m_add->setText(add);
    m_remove->setText(remove);
    m_paste->setText(paste);
}

void EditTable::addButton(QWidget *button)
{
    auto *buttons = findChild<QHBoxLayout *>(u"buttons"_s);
    buttons->insertWidget(buttons->count() - 1, button);
}

void EditTable::setTakesFiles(bool takesFiles)
{
    m_view->viewport()->setAcceptDrops(takesFiles);
    if (takesFiles)
        m_view->viewport()->installEventFilter(this);
    else
        m_view->viewport()->removeEventFilter(this);
}

bool EditTable::handleDrag(QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QList<QUrl> urls = drop->mimeData()->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT fileDropped(urls.constFirst().toLocalFile());
    return true;
}

int EditTable::modelRows() const
{
    return m_model.rowCount();
}

void EditTable::edit(int row, int column)
{
    m_view->setCurrentIndex(m_model.index(row, column));
    m_view->scrollTo(m_model.index(row, column));
    open(row);
    if (QLineEdit *editor = m_editors.value(column))
        editor->setFocus(Qt::OtherFocusReason);
}

void EditTable::open(int row)
{
    if (row == m_openRow)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    closeRow();
    if (row < 0 || row >= modelRows())
        return;
    m_openRow = row;
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_view->openPersistentEditor(m_model.index(row, column));
    // Afterwards: the view puts every editor that it opens right behind itself, which is the wrong way round.
    for (int column = m_model.columnCount() - 1; column >= 0; --column)
        QWidget::setTabOrder(m_view, m_editors.value(column));
    const int current = std::max(0, m_view->currentIndex().column());
    if (hadFocus && m_editors.value(current))
        m_editors.value(current)->setFocus(Qt::OtherFocusReason);
}

void EditTable::closeRow()
{
    const int left = m_openRow;
    m_openRow = -1;
    m_editors.clear();
    if (left < 0)
        return;
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_view->closePersistentEditor(m_model.index(left, column));
    Q_EMIT rowLeft(left);
}

void EditTable::takeEditor(QLineEdit *editor, const QModelIndex &index)
{
    const int column = index.column();
    const QString header = m_model.headerData(column, Qt::Horizontal).toString();
    editor->setObjectName(u"%1Cell%2"_s.arg(m_view->objectName()).arg(column));
    editor->setAccessibleName(header.chopped(header.endsWith(u'*') ? 1 : 0));
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    editor->installEventFilter(this);
    const QPersistentModelIndex place(index);
    // Not textEdited: assistive technologies set the text without it.
    connect(editor, &QLineEdit::textChanged, this, [this, place](const QString &text) {
        if (place.isValid())
            m_model.setData(place, text);
    });
    m_editors.insert(column, editor);
}

void EditTable::addRow()
{
    const int row = modelRows();
    if (m_model.insertRows(row, 1))
        edit(row, 0);
}

void EditTable::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && m_openRow >= 0)
        rows.append(m_openRow);
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), std::greater<>());
    // Neighbours go in one step: removing thousands of rows one by one takes seconds.
    for (qsizetype from = 0; from < rows.size();) {
        qsizetype to = from;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] - 1)
            ++to;
        m_model.removeRows(rows[to], static_cast<int>(to - from + 1));
        from = to + 1;
    }
    const int next = std::min(rows.constLast(), modelRows() - 1);
    if (next >= 0)
        edit(next, 0);
    else
        m_add->setFocus();
}

void EditTable::pasteClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty())
        Q_EMIT pasted(text);
}

void EditTable::enterPressed(int column)
{
    if (column + 1 < m_model.columnCount())
        return edit(m_openRow, column + 1);
    const bool isEmpty = m_model.index(m_openRow, 0).data(Qt::EditRole).toString().trimmed().isEmpty();
    if (m_openRow + 1 < modelRows())
        edit(m_openRow + 1, 0);
    else if (!isEmpty)
        addRow();
}

bool EditTable::handleEditorKey(int key, Qt::KeyboardModifiers modifiers, int column)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enterPressed(column);
        return true;
    case Qt::Key_Up:
        if (m_openRow > 0)
            edit(m_openRow - 1, column);
        return true;
    case Qt::Key_Down:
        if (m_openRow + 1 < modelRows())
            edit(m_openRow + 1, column);
        return true;
    case Qt::Key_Delete:
        if (!modifiers.testFlag(Qt::ControlModifier))
            return false;
        removeSelected();
        return true;
    default:
        return false;
    }
}

bool EditTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport())
        return handleDrag(event) || QWidget::eventFilter(watched, event);
    const auto editor = std::find(m_editors.cbegin(), m_editors.cend(), watched);
    const bool isEditor = editor != m_editors.cend();
    if (isEditor && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        const QModelIndex index = m_model.index(m_openRow, editor.key());
        if (event->type() == QEvent::FocusIn && m_view->currentIndex() != index)
            m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        // After the focus has changed: a secret is masked unless it is being edited.
        QMetaObject::invokeMethod(
            this,
            [this, index = QPersistentModelIndex(index), line = editor.value()] {
                if (line && index.isValid())
                    m_view->itemDelegate()->setEditorData(line, index);
                const QWidget *focused = QApplication::focusWidget();
                if (focused && focused->window() == window() && !isAncestorOf(focused))
                    Q_EMIT left();
            },
            Qt::QueuedConnection);
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (isEditor && key->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text().trimmed();
        const bool isTable = text.contains(u'\n') || text.contains(u'\t');
        if (isTable)
            Q_EMIT pasted(text);
        return isTable;
    }
    if (isEditor)
        return handleEditorKey(key->key(), key->modifiers(), editor.key());
    if (watched == m_view && key->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    if (watched == m_view && key->matches(QKeySequence::Paste)) {
        pasteClipboard();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
