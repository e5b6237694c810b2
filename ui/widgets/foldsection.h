// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

// Settings that few people need, folded away behind one line.
class FoldSection : public QWidget
{
    Q_OBJECT
public:
    FoldSection(const QString &objectName, const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setOpen(bool open);

private:
    QToolButton *m_head;
    QWidget *m_content;
};
