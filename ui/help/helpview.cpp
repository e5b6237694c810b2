// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/help/helpview.h>

#include <QEvent>
#include <QFile>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

// Outside any namespace: the macro declares a function.
static void loadResources()
{
    Q_INIT_RESOURCE(help); // a static library's resources are not linked by themselves
}

HelpView::HelpView(QWidget *parent) : QTextBrowser(parent)
{
    loadResources();
    setObjectName(u"helpText"_s);
    setAccessibleName(tr("Help"));
    setOpenExternalLinks(true);
    setFrameShape(QFrame::NoFrame);
}

void HelpView::showTopic(const QString &topic)
{
    m_topic = topic;
    const QString language = QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
    QFile file(u":/help/%1/%2.html"_s.arg(language, topic));
    if (file.open(QIODevice::ReadOnly))
        setHtml(QString::fromUtf8(file.readAll()));
}

void HelpView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Help"));
    showTopic(m_topic);
}
