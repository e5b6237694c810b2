// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

// What an operator does at the window: finds things by what they are, clicks and types. A thing that does not appear
// within five seconds ends the program with its name.
namespace hands {

inline constexpr int patience = 5000; // ms

// The visible widget of that object name in the windows that are open, the newest dialog first.
template <typename Widget>
Widget *see(const QString &objectName)
{
    Widget *found = nullptr;
    const auto look = [&] {
        QWidgetList windows = QApplication::topLevelWidgets();
        if (QWidget *modal = QApplication::activeModalWidget())
            windows = {modal};
        for (QWidget *window : std::as_const(windows)) {
            if (!window->isVisible())
                continue;
            if (auto *itself = qobject_cast<Widget *>(window); itself && window->objectName() == objectName)
                found = itself;
            for (Widget *widget : window->findChildren<Widget *>(objectName)) {
                if (widget->isVisible())
                    found = widget;
            }
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(look, patience))
        qFatal("Nothing called %s is to be seen", qPrintable(objectName));
    return found;
}

// Whether it can be seen now.
inline bool isSeen(const QString &objectName)
{
    const QWidgetList widgets = QApplication::allWidgets();
    return std::any_of(widgets.cbegin(), widgets.cend(), [&](const QWidget *widget) {
        return widget->objectName() == objectName && widget->isVisible();
    });
}

// Gives it the focus, in its window.
inline void focus(QWidget *widget)
{
    widget->window()->activateWindow();
    if (!QTest::qWaitForWindowActive(widget->window()))
        qFatal("The window of %s does not become active", qPrintable(widget->objectName()));
    widget->setFocus(Qt::OtherFocusReason);
}

inline void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

inline void click(const QString &objectName)
{
    auto *button = see<QAbstractButton>(objectName);
    if (!QTest::qWaitFor([&] { return button->isEnabled(); }, patience))
        qFatal("%s stays disabled", qPrintable(objectName));
    // A check box is clicked where its box is, not in the empty middle of its row.
    QTest::mouseClick(button, Qt::LeftButton, {}, {12, button->height() / 2});
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused)
        qFatal("Nothing has the focus");
    QTest::keyClick(focused, key, modifiers);
}

// Types into what has the focus; what a keyboard does not have comes by the input method.
inline void type(const QString &text)
{
    for (const QChar character : text) {
        QWidget *focused = QApplication::focusWidget();
        if (!focused)
            qFatal("Nothing has the focus");
        if (character.unicode() < 0x80) {
            QTest::keyClick(focused, character.toLatin1());
        } else {
            QInputMethodEvent commit;
            commit.setCommitString(character);
            QApplication::sendEvent(focused, &commit);
        }
    }
}

// Clicks the line and replaces what stands in it.
inline void fill(QLineEdit *line, const QString &text)
{
    focus(line);
    QTest::mouseClick(line, Qt::LeftButton);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    type(text);
}

inline void fill(const QString &objectName, const QString &text)
{
    fill(see<QLineEdit>(objectName), text);
}

// The open editor of a table that is filled in by hand.
inline QLineEdit *cell(const QString &table, int column)
{
    return see<QLineEdit>(QStringLiteral("%1Cell%2").arg(table).arg(column));
}

inline QString textOf(QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace hands
