// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;
class QLabel;

// Which time a list shows: the last hours or days, or from one day to another, a year at most. The choice is
// remembered; days chosen are not.
class RangeBox : public QWidget
{
    Q_OBJECT
public:
    enum Choice { LastDay, LastWeek, LastMonth, LastYear, Days };

    // `key` names it in the user's settings and its controls: keyRange, keyFrom, keyTo.
    explicit RangeBox(const QString &key, QWidget *parent = nullptr);

    QDateTime since(const QDateTime &now) const;
    std::optional<QDateTime> until() const; // none: to this moment, and on
    void choose(Choice choice);
    void chooseDays(QDate from, QDate to);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showDays();
    void keepWithinAYear(bool movesEnd);

    QString m_key;
    QComboBox *m_choice;
    QDateEdit *m_from;
    QLabel *m_dash;
    QDateEdit *m_to;
};
