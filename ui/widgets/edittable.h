// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

class QAbstractItemModel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace editRole {
inline constexpr int placeholder = Qt::UserRole + 10; // what an empty cell says while it is edited
inline constexpr int isSecret = Qt::UserRole + 11;    // shown as Qt::DisplayRole unless it is being edited
} // namespace editRole

// A table that is filled in by hand: the current row is always open for editing, so that it can be typed into, tabbed
// through and read by assistive technologies like any other field. Up and Down change the row, Enter goes to the next
// cell and adds a row after the last, Ctrl+Delete removes a row; what is pasted as several lines or columns is handed
// to `pasted`. It holds thousands of rows: only one of them has editors.
class EditTable : public QWidget
{
    Q_OBJECT
public:
    // The model inserts and removes rows.
    EditTable(const QString &objectName, QAbstractItemModel &model, QWidget *parent = nullptr);

    void setWords(const QString &accessibleName, const QString &add, const QString &remove, const QString &paste);
    QTableView *view() const { return m_view; }
    void addButton(QWidget *button); // beside those for adding, removing and pasting
    void edit(int row, int column);
    void setTakesFiles(bool takesFiles);      // dropped ones: see fileDropped
    int openRow() const { return m_openRow; } // -1 = none

Q_SIGNALS:
    void pasted(const QString &text);
    void rowLeft(int row); // its editors are closed
    void left();           // the focus went elsewhere
    void fileDropped(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class EditTableDelegate;

    void open(int row);
    void closeRow();
    void addRow();
    void removeSelected();
    void pasteClipboard();
    void takeEditor(QLineEdit *editor, const QModelIndex &index);
    bool handleDrag(QEvent *event);
    bool handleEditorKey(int key, Qt::KeyboardModifiers modifiers, int column);
    void enterPressed(int column);
    int modelRows() const;

    QAbstractItemModel &m_model;
    QTableView *m_view;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_paste;
    QHash<int, QPointer<QLineEdit>> m_editors; // by column, of the open row
    int m_openRow = -1;
};
