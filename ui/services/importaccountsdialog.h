// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contacts.h>
#include <domain/service.h>

#include <QDialog>
#include <QPointer>

class ContactsReadJob;
class Failure;
class ImportPreviewFilter;
class ImportPreviewModel;
class ProblemLabel;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTableView;

// Brings the people of a contacts export into a service's accounts: choose or drop a file, look at what it would
// change, choose whom, merge or replace. Nothing changes before OK, and then only the form.
class ImportAccountsDialog : public QDialog
{
    Q_OBJECT
public:
    // `present`: the service's accounts so far.
    explicit ImportAccountsDialog(const QList<Account> &present, QWidget *parent = nullptr);

    void read(const QString &file);
    QList<Account> accounts() const; // what the service has after OK

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildStart();
    QWidget *buildReading();
    QWidget *buildPreview();
    QWidget *buildFilters();
    void chooseFile();
    void show(const ContactsTable &table);
    void fail(const Failure &failure);
    void cancelReading();
    void chooseShown(bool isChosen);
    void updateState();
    QString summary() const;

    QList<Account> m_present;
    QString m_file;
    QPointer<ContactsReadJob> m_job;
    ImportPreviewModel *m_model;
    ImportPreviewFilter *m_shown;

    QStackedWidget *m_stack;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_readingWhat = nullptr;
    QProgressBar *m_progress = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_department = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_all = nullptr;
    QTableView *m_table = nullptr;
    QRadioButton *m_merge = nullptr;
    QRadioButton *m_replace = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_another = nullptr;
    QPushButton *m_ok = nullptr;
};
