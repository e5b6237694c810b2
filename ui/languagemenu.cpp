// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/languagemenu.h>

#include <ui/languagechoice.h>

#include <QActionGroup>

using namespace Qt::Literals::StringLiterals;

LanguageMenu::LanguageMenu(QWidget *parent) : QMenu(parent), m_languages(new QActionGroup(this))
{
    setObjectName(u"languageMenu"_s);
    add(languageChoice::system);
    add(languageChoice::english)->setText(u"&English"_s);
    add(languageChoice::chinese)->setText(u"中文（简体）(&C)"_s);
}

QAction *LanguageMenu::add(const QString &choice)
{
    QAction *action = addAction(QString());
    action->setObjectName(u"language_"_s + choice);
    action->setData(choice);
    action->setCheckable(true);
    m_languages->addAction(action);
    connect(action, &QAction::triggered, this, [choice] { languageChoice::choose(choice); });
    return action;
}

QList<std::pair<QString, QString>> LanguageMenu::names() const
{
    QList<std::pair<QString, QString>> names;
    for (const QAction *action : m_languages->actions())
        names.append({action->data().toString(), action->text().remove(u"(&C)"_s).remove(u'&')});
    return names;
}

void LanguageMenu::retranslate()
{
    setTitle(tr("&Language"));
    m_languages->actions().constFirst()->setText(tr("&System language"));
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == languageChoice::stored());
}
