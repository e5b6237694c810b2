// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/widgets/page.h>

class HelpView;
class QLineEdit;
class QListWidget;
class QPushButton;

// The page Help: the guides and what each page is for, searched by words.
class HelpPage final : public Page
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);

    void showPlace(const QString &place); // a topic, or topic#anchor

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override {}

protected:
    void retranslate() override;

private:
    void fill();
    void addHeading(const QString &text);
    void addTopic(const QString &topic, const QString &text, const QString &toolTip);
    void showCurrent();

    QLineEdit *m_search;
    QListWidget *m_topics;
    QPushButton *m_back;
    HelpView *m_view;
};
