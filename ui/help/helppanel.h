// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class HelpView;
class QDialog;
class QLabel;
class QToolButton;

// The help beside a form: at the right of its dialog, which grows for it. It follows the field that has the
// focus; F6 changes between form and help.
class HelpPanel : public QFrame
{
    Q_OBJECT
public:
    // Opens the dialog's panel, or closes it. `topic`: of the page; the field with the focus may have a place of its
    // own.
    static void toggle(QDialog &dialog, const QString &topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    HelpPanel(QDialog &dialog, const QString &topic);

    void unfold();
    void fold();
    void arrange();
    void changeSides();
    void follow(QWidget *field);
    void retranslate();

    QDialog &m_dialog;
    QString m_topic; // of the page
    QString m_place; // shown for the field
    QLabel *m_heading;
    QToolButton *m_close;
    HelpView *m_view;
    QWidget *m_wizardBody = nullptr; // null: an ordinary dialog
    QPointer<QWidget> m_field;
    int m_width = 0;
    int m_grownBy = 0;
};
