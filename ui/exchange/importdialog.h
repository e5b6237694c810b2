// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/configexchange.h>

#include <QDialog>

class PassphraseBox;
class ProblemLabel;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

// A configuration file before it is imported: what it would add, change and leave, or what is wrong with it. Nothing
// changes before Import, and then all of it or nothing.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Backend &backend, const QString &file, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const ImportResult &result);

private:
    void buildPassphrase();
    void read(const QString &file);
    void openSecrets();
    void preview();
    void showResult(const ImportResult &result);
    void fail(const QString &text);
    void accept() override;

    Backend &m_backend;
    QString m_file;
    QByteArray m_json;
    QString m_sealed;                     // one of the file's secrets, to try a passphrase on; empty: there is none
    std::shared_ptr<PassphraseBox> m_box; // opens them
    QLabel *m_summary;
    QWidget *m_passphraseRow = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QPushButton *m_open = nullptr;
    ProblemLabel *m_passphraseProblem = nullptr;
    QProgressBar *m_progress = nullptr;
    QTreeWidget *m_entries;
    QDialogButtonBox *m_buttons;
};
