// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class EmptyState;
class MessageBar;
class QAbstractItemModel;
class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

// Roles that a model shown in a ListPane answers besides Qt's own.
namespace listRole {
inline constexpr int sort = Qt::UserRole;    // what a column is sorted by; the display text when not given
inline constexpr int key = Qt::UserRole + 1; // tells a row from all others, also after the model was read again
} // namespace listRole

// The list of a page with everything that lists have in common: heading, search (Ctrl+F), a button to add (Ctrl+N),
// actions on the selected rows, sorting, multi-selection, a message bar, and what an empty list says. Search, sorting
// and column widths are remembered; the selection outlives a model that is read again.
class ListPane : public QWidget
{
    Q_OBJECT
public:
    // `key` names the pane in the user's settings; `defaultSortColumn` is descending; `widths` of the columns but the
    // last, in characters.
    ListPane(const QString &key, QAbstractItemModel &model, int defaultSortColumn, const QList<int> &widths,
             QWidget *parent = nullptr);

    struct Words
    {
        QString heading;
        QString search;
        QString add; // empty: nothing can be added here
        QString emptyTitle;
        QString emptyExplanation;
        QString nothingFound;
    };
    void setWords(const Words &words);
    void setPicture(const QIcon &picture);

    enum class Needs { OneRow, SomeRows, AnyRows };
    // An action on the selected rows, as a button, in the context menu and by its shortcut. Its texts are the page's.
    QAction *newAction(const QString &objectName, Needs needs, const QKeySequence &shortcut = {});

    // What narrows the list besides the search, beside it. Its label and texts are the page's.
    void addFilter(QWidget *filter);

    QAction *addAction() const { return m_add; }
    QTableView *table() const { return m_table; }
    MessageBar &messages() const { return *m_messages; }
    void tellOnlyNewest(int most);   // that older ones are left out
    QList<int> selectedRows() const; // of the model, in the order of the list
    void selectKey(const QVariant &key);
    // While off, nothing can be added or done; the list can still be read and searched.
    void setWritable(bool isWritable);

Q_SIGNALS:
    void rowActivated(int row); // Enter or double-click
    void selectionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildRows();
    void buildTable(QAbstractItemModel &model, int defaultSortColumn, const QList<int> &widths);
    void updateState();
    void rememberSelection();
    void restoreSelection();
    void showMenu(const QPoint &place);
    void activateCurrent();

    struct RowAction
    {
        QAction *action;
        Needs needs;
    };

    QString m_key;
    QSortFilterProxyModel *m_shown;
    QLabel *m_heading;
    QLineEdit *m_search;
    QAction *m_add;
    QToolButton *m_addButton = nullptr;
    QHBoxLayout *m_head = nullptr;
    QWidget *m_actionRow;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_nothingFound;
    QList<RowAction> m_actions;
    QVariantList m_selectedKeys;
    bool m_isWritable = true;
};
