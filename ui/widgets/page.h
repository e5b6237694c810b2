// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QWidget>

// A page of the main window. It keeps a small contract, so that navigation, F1, re-reading and the language switch work
// on every page, also on the one written next year. What the navigation shows of it before it is built is static in
// every page: QString title() and QIcon icon().
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString helpTopic() const = 0; // name of a file in resources/help/<language>
    virtual void refresh() = 0;            // reads again: the database changed
    // While the stored secrets are locked nothing can be saved.
    virtual void setWritable(bool isWritable) { Q_UNUSED(isWritable); }

Q_SIGNALS:
    void helpAsked(const QString &topic); // from a dialog of the page

protected:
    virtual void retranslate() = 0; // sets every text anew; called once after building and when the language changes

    void changeEvent(QEvent *event) override;
};
