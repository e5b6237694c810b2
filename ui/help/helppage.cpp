// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/help/helppage.h>

#include <ui/help/helpview.h>
#include <ui/widgets/appearance.h>

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

HelpPage::HelpPage(QWidget *parent) : Page(parent), m_view(new HelpView(this))
{
    setObjectName(u"helpPage"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view);
    showTopic(helpTopic());
}

void HelpPage::showTopic(const QString &topic)
{
    m_view->showTopic(topic);
}

QString HelpPage::title() const
{
    return tr("Help");
}

QIcon HelpPage::icon() const
{
    return appearance::icon(u"help"_s);
}

QString HelpPage::helpTopic() const
{
    return u"services"_s;
}
