// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/historystore.h>

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class RangeBox;

// What the history shows, chosen by people.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    HistoryFilter filter(const QDateTime &now) const;
    bool isPlain() const;                                        // nothing but the time is asked for
    void clear();                                                // all but the time
    void showSpan(const QDateTime &begin, const QDateTime &end); // one bar of the chart, until cleared
    bool hasSpan() const { return m_spanBegin.isValid(); }
    void focusSearch();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *newEdit(const QString &objectName);
    void retranslate();
    void announce();

    RangeBox *m_range;
    QPushButton *m_span; // says which bar; a click clears it
    QComboBox *m_what;
    QComboBox *m_level;
    QLineEdit *m_rule;
    QLineEdit *m_service;
    QLineEdit *m_receiver;
    QLineEdit *m_text;
    QDateTime m_spanBegin;
    QDateTime m_spanEnd;
    QTimer m_typing;
};
