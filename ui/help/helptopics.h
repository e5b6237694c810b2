// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

class QWidget;

// The topics of the help: resources/help/<language>/<name>.html, in the language of the window.
namespace helpTopics {

struct Hit
{
    QString topic;
    QString title;
    QString excerpt; // around the first word that was found
};

QStringList guides(); // how things are set up in WeCom, in the order in which they are needed
QStringList pages();  // what each page of the window is for, in the order of the navigation

// `place`: a topic, or topic#anchor.
QUrl addressOf(const QString &place);
QString titleOf(const QString &topic);
QString plainTextOf(const QString &topic);

// The topics that contain all of these words, those with most of them in the title first. Case is ignored.
QList<Hit> search(const QString &words);

// Where the help speaks of this field, which may lie inside of it; `otherwise` when it does nowhere.
QString placeOf(const QWidget *field, const QString &otherwise);

// Every field of which the help speaks, by object name.
QStringList knownFields();

} // namespace helpTopics
