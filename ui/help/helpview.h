// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

// Shows a help topic (resources/help/<language>/<topic>.html) in the language of the window.
class HelpView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpView(QWidget *parent = nullptr);

    void showTopic(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_topic;
};
