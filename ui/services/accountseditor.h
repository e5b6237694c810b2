// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class AccountsModel;
class EditTable;
class MessageBar;
class ServiceDraft;

// The accounts of a draft: typed, pasted, imported from a contacts file (also by dropping it), exported as CSV.
class AccountsEditor : public QWidget
{
    Q_OBJECT
public:
    // `messages`: of the dialog around it.
    AccountsEditor(ServiceDraft &draft, MessageBar &messages, QWidget *parent = nullptr);

    EditTable *table() const { return m_table; }
    void offerRow(); // to type into, when there is none
    void select(const QList<int> &rows);

private:
    void addButtons();
    void importFrom(const QString &file); // empty: the dialog asks for it
    void exportToFile();
    void writeTo(const QString &name);

    ServiceDraft &m_draft;
    MessageBar &m_messages;
    AccountsModel *m_model;
    EditTable *m_table;
};
