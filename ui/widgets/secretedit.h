// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

// A masked line with a button that shows what was typed. A secret that is only stored is never shown: the empty line
// says so, and it is replaced as soon as something is typed. Labels make lineEdit() their buddy.
class SecretEdit : public QWidget
{
    Q_OBJECT
public:
    explicit SecretEdit(const QString &objectName, QWidget *parent = nullptr);

    QLineEdit *lineEdit() const { return m_line; }
    void setStored(bool isStored);
    void setText(const QString &text);

Q_SIGNALS:
    void edited(const QString &text); // by the user or an assistive technology
    void left();                      // the focus

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateWords();

    QLineEdit *m_line;
    QToolButton *m_eye;
    bool m_isStored = false;
};
