// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>
#include <QTimer>

// Shows the help in the language of the window, its drawings as wide as there is room and as sharp as the screen is.
class HelpView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpView(QWidget *parent = nullptr);

    void showPlace(const QString &place); // a topic, or topic#anchor
    QString topic() const;                // also within sourceChanged(), where source() is still the old one

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;

private:
    QImage drawingOf(const QUrl &address) const;

    QTimer m_redraw; // the width has changed
    int m_drawnFor = 0;
    QUrl m_address; // of what is shown
};
