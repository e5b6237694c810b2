// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/sendresult.h>
#include <domain/service.h>

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

// Chooses among the groups and accounts of a service: search, all that are shown at once, and how many are chosen.
class ReceiversPicker : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiversPicker(QWidget *parent = nullptr);

    // nullptr: no service is chosen yet.
    void setService(const Service *service);
    void setChosen(const QList<Receiver> &receivers);
    QList<Receiver> chosen() const; // in the order of the service

    QListWidget *list() const { return m_list; }
    QList<QWidget *> tabOrder() const;

Q_SIGNALS:
    void changed();
    void left(); // the focus went elsewhere

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const Receiver &receiver, const QString &label);
    void filter();
    void checkShown(bool isChecked);
    void updateState();

    QLineEdit *m_search;
    QCheckBox *m_all;
    QLabel *m_count;
    QListWidget *m_list;
    QList<Receiver> m_offered; // as they stand in the list
    QString m_offeredText;     // tells whether they have changed
    bool m_hasService = false;
};
