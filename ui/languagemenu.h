// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QActionGroup;

// The languages of the window, to choose one (ui/languagechoice.h).
class LanguageMenu : public QMenu
{
    Q_OBJECT
public:
    explicit LanguageMenu(QWidget *parent = nullptr);

    QList<std::pair<QString, QString>> names() const; // of the languages, by what is chosen
    void retranslate();

private:
    QAction *add(const QString &choice);

    QActionGroup *m_languages;
};
