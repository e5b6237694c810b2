// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/languagesetup.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

static void loadResources()
{
    Q_INIT_RESOURCE(translations); // a static library's resources are not linked by themselves
}

bool installTranslations(QCoreApplication &application, const QLocale &locale)
{
    loadResources();
    qDeleteAll(application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)); // a deleted one is taken out
    auto *qtWords = new QTranslator(&application);
    if (qtWords->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
    auto *words = new QTranslator(&application);
    return words->load(locale, u"tocsin"_s, u"_"_s, u":/i18n"_s) && QCoreApplication::installTranslator(words);
}
