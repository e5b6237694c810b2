// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>

#include <QDialog>

class PassphraseBox;
class ProblemLabel;
class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

// Writes the configuration as a file, without secrets or with secrets sealed by a passphrase.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(Backend &backend, QWidget *parent = nullptr);

    void exportTo(const QString &file); // as the form says

Q_SIGNALS:
    void exported(const QString &file);

private:
    void updateState();
    void chooseFile();
    void write(const QString &file, const std::shared_ptr<PassphraseBox> &box);

    Backend &m_backend;
    QCheckBox *m_withSecrets;
    QLabel *m_passphraseLabel;
    QLineEdit *m_passphrase;
    QLabel *m_againLabel;
    QLineEdit *m_again;
    ProblemLabel *m_problem;
    QProgressBar *m_progress;
    QPushButton *m_save;
};
