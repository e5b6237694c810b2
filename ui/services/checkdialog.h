// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/service.h>
#include <domain/servicecheck.h>

#include <QDialog>
#include <QPointer>

class Clock;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

// "What is wrong with this service?": runs the check of one or several services, shows each step as it comes, and
// offers what mends it. Sends no message. Closing it drops what is still under way.
class CheckDialog : public QDialog
{
    Q_OBJECT
public:
    // Remedies that only the form can carry out; elsewhere they are not offered.
    enum class Place { Form, Page };

    // `services` hold their secrets.
    CheckDialog(const QList<Service> &services, ServiceCheck &check, const Clock &clock, Place place,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void checked(const Service &service, const QList<CheckFinding> &findings);
    void accountsToSelect(const QList<int> &rows); // of the service's accounts
    void agentIdToUse(const QString &agentId);
    void testAsked();

private:
    void start();
    void checkNext();
    void finishService(const QList<CheckFinding> &findings);
    void addHeading(const QString &serviceName);
    void startStep(CheckStep step);
    void addFinding(const CheckFinding &finding);
    void setRow(int row, const QString &icon, const QString &step, const QString &text);
    void offerRemedies(const CheckFinding &finding);
    QPushButton *addRemedy(const QString &objectName, const QString &text);
    void clearRemedies();
    void stop();
    void finish();
    void copyReport();

    QList<Service> m_services;
    ServiceCheck &m_check;
    const Clock &m_clock;
    Place m_place;
    QPointer<CheckJob> m_job;
    qsizetype m_next = 0; // of m_services
    QString m_report;     // of those that are done
    int m_stepRow = -1;   // of the step under way
    bool m_hasFailed = false;

    QLabel *m_summary;
    QProgressBar *m_progress;
    QTableWidget *m_findings;
    QHBoxLayout *m_remedies;
    QPushButton *m_again;
    QPushButton *m_stop;
    QPushButton *m_copy;
    QPushButton *m_close;
};
