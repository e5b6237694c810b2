// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/languagechoice.h>

#include <texts/languagesetup.h>

#include <QApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace languageChoice {

namespace {

const QString settingsKey = u"language"_s;

} // namespace

QString stored()
{
    return QSettings().value(settingsKey).toString();
}

QLocale localeOf(const QString &choice)
{
    return choice.isEmpty() ? QLocale::system() : QLocale(choice);
}

void apply(const QString &choice)
{
    const QLocale locale = localeOf(choice);
    QLocale::setDefault(locale);
    installTranslations(*qApp, locale);
}

void choose(const QString &choice)
{
    QSettings().setValue(settingsKey, choice);
    apply(choice);
}

} // namespace languageChoice
