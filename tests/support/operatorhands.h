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

inline void activate(QWidget *window)
{
    const auto isActive = [window] { return QApplication::activeWindow() == window; };
    window->activateWindow();
    if (!QTest::qWaitFor(isActive, patience))
        qFatal("%s does not become active", qPrintable(window->objectName()));
}

// Gives it the focus, in its window.
inline void focus(QWidget *widget)
{
    activate(widget->window());
    widget->setFocus(Qt::OtherFocusReason);
    if (!QTest::qWaitFor([widget] { return widget->hasFocus(); }, patience))
        qFatal("%s does not take the focus", qPrintable(widget->objectName()));
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

// What the next key goes to: in the newest dialog, if one is open, else in the window.
inline QWidget *focused()
{
    QWidget *window = QApplication::activeModalWidget();
    if (!window)
        window = see<QWidget>(QStringLiteral("mainWindow"));
    if (QApplication::activeWindow() != window)
        activate(window);
    QWidget *widget = QApplication::focusWidget();
    return widget ? widget : window;
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(focused(), key, modifiers);
}

// Types into what has the focus; what a keyboard does not have comes by the input method.
inline void type(const QString &text)
{
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            QTest::keyClick(focused(), character.toLatin1());
        } else {
            QInputMethodEvent commit;
            commit.setCommitString(character);
            QApplication::sendEvent(focused(), &commit);
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
