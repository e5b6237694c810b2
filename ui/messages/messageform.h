// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/messagevalidation.h>

#include <QHash>
#include <QSet>
#include <QWidget>

#include <functional>

class ContentEdit;
class MessageDraft;
class ProblemLabel;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class TimeZoneBox;

// The form of a message. It shows a draft and writes what is typed into it.
class MessageForm : public QWidget
{
    Q_OBJECT
public:
    explicit MessageForm(MessageDraft &draft, QWidget *parent = nullptr);

    void focusFirst();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Getter = std::function<QString(const Message &)>;
    using Setter = std::function<void(Message &, const QString &)>;

    QLineEdit *addLine(QFormLayout *form, MessageField field, bool isRequired, const QString &hint, const Getter &text,
                       const Setter &set);
    QComboBox *addChoice(QFormLayout *form, MessageField field, const QString &objectName);
    void addLook(QFormLayout *form);
    void addTimeZone(QFormLayout *form);
    void addContent(QFormLayout *form);
    QToolButton *newParametersButton();
    ProblemLabel *newProblem(MessageField field, QWidget *widget);
    void leave(MessageField field);
    void showDraft();
    QString problemOf(MessageField field) const;

    struct LineField
    {
        MessageField field;
        QLineEdit *line;
        Getter text;
    };

    MessageDraft &m_draft;
    QList<LineField> m_lines;
    QHash<MessageField, ProblemLabel *> m_problems;
    QSet<MessageField> m_left;
    QComboBox *m_format = nullptr;
    QComboBox *m_language = nullptr;
    TimeZoneBox *m_timeZone = nullptr;
    ContentEdit *m_content = nullptr;
    QLineEdit *m_link = nullptr;
};
