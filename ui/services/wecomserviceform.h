// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/servicevalidation.h>

#include <QList>
#include <QSet>
#include <QWidget>

#include <functional>

class AccountsEditor;
class EditTable;
class FoldSection;
class ProblemLabel;
class QCheckBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class RobotsModel;
class SecretEdit;
class MessageBar;
class ServiceDraft;
struct ServiceTools;

// The form of a WeCom service, the same for adding and editing. It shows a draft and writes what is typed into it; what
// is wrong stands below a field once that was left.
class WecomServiceForm : public QWidget
{
    Q_OBJECT
public:
    // `messages`: of the dialog around it.
    WecomServiceForm(ServiceDraft &draft, const ServiceTools &tools, MessageBar &messages, QWidget *parent = nullptr);

    void focusFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct LineField
    {
        ServiceField field;
        QLineEdit *line;
        ProblemLabel *problem;
        std::function<QString(const Service &)> text;
    };

    void buildIdentity(QFormLayout *form);
    void buildSendTo(QFormLayout *form);
    QWidget *buildGroups();
    QWidget *buildAccounts();
    QWidget *buildAdvanced();
    QWidget *buildFoot();

    using Setter = std::function<void(Service &, const QString &)>;
    QLineEdit *addLine(QFormLayout *form, ServiceField field, bool isRequired, const QString &hint,
                       const std::function<QString(const Service &)> &text, const Setter &set);
    void addSecret(QFormLayout *form, SecretEdit *edit, ServiceField field, const QString &label, const QString &hint,
                   const Setter &set);
    ProblemLabel *watchTable(EditTable *table, ServiceField field);
    void addCaFileButton(QLineEdit *line);

    void leave(ServiceField field);
    void showDraft();
    void showProblems();
    QString problemsOfTable(ServiceField field, const EditTable &table) const;
    void sendTest();
    void check();

    ServiceDraft &m_draft;
    const ServiceTools &m_tools;
    MessageBar &m_messages;
    QList<LineField> m_lines;
    QHash<ServiceField, ProblemLabel *> m_problemLabels; // of everything that is no line
    QSet<ServiceField> m_left;
    QCheckBox *m_toGroups = nullptr;
    QCheckBox *m_toAccounts = nullptr;
    QGroupBox *m_groupsBox = nullptr;
    QGroupBox *m_accountsBox = nullptr;
    RobotsModel *m_robots;
    EditTable *m_robotTable = nullptr;
    AccountsEditor *m_accountsEditor = nullptr;
    SecretEdit *m_secret = nullptr;
    SecretEdit *m_proxyPassword = nullptr;
    FoldSection *m_advanced = nullptr;
    QLabel *m_missing = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_sendTest = nullptr;
};
