// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/parameters.h>

#include <QPlainTextEdit>
#include <QStringListModel>

class QCompleter;
class QSyntaxHighlighter;

// The text of a message: parameters stand out, words in braces that are none are marked, and { offers the list.
class ContentEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ContentEdit(QWidget *parent = nullptr);

    void insertParameter(Parameter parameter); // at the cursor

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offerParameters();
    void complete(const QString &offered);
    QString begunParameter() const; // from { to the cursor, without the brace; null when none was begun

    QStringListModel m_offered;
    QCompleter *m_completer;
    QSyntaxHighlighter *m_highlighter = nullptr;
};
