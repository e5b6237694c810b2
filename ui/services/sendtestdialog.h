// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/sender.h>
#include <domain/service.h>

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QTableWidget;

// Sends a text to chosen receivers of a service, as it stands in a draft or in the list, and says for each receiver
// what happened and how to mend it. Closing it drops what is still under way.
class SendTestDialog : public QDialog
{
    Q_OBJECT
public:
    // The service as it stands in a draft or in the list. It is sent as if enabled: a test says whether it would work.
    SendTestDialog(const Service &service, Sender &sender, QWidget *parent = nullptr);

    // A message through one of these services. They hold their secrets.
    SendTestDialog(const QList<Service> &services, const OutgoingMessage &message, Sender &sender,
                   QWidget *parent = nullptr);

private:
    void build();
    QWidget *buildService();
    QWidget *buildReceivers();
    void offerReceivers();
    QWidget *buildResults();
    void addReceiver(const Receiver &receiver, const QString &label);
    void filterReceivers(const QString &text);
    void checkAll(bool checked);
    QList<Receiver> chosen() const;
    void updateState();
    void start();
    void cancel();
    void addResult(const ReceiverResult &result);
    void addResultRow(const QString &receiver, const QString &text, bool isDelivered);
    void finish(const QString &summary);
    void copyResults();

    const Service &service() const;

    QList<Service> m_services;
    OutgoingMessage m_message; // its text is what stands in the dialog
    Sender &m_sender;
    QPointer<SendJob> m_job;
    QList<Receiver> m_pending; // of the job under way
    int m_delivered = 0;
    int m_asked = 0;
    int m_failedRows = 0; // they stand above the others

    QComboBox *m_serviceBox;
    QSplitter *m_parts;
    QCheckBox *m_all;
    QLineEdit *m_search;
    QListWidget *m_receivers;
    QPlainTextEdit *m_text;
    QProgressBar *m_progress;
    QTableWidget *m_results;
    QLabel *m_summary;
    QPushButton *m_send;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QPushButton *m_close;
};
