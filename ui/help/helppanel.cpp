// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/help/helppanel.h>

#include <ui/help/helptopics.h>
#include <ui/help/helpview.h>
#include <ui/widgets/appearance.h>

#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widePanel = 400;
constexpr int narrowPanel = 320; // on a screen that has no room for the wide one

// What a wizard stretches over its whole window, whatever its margins: the child in which pages and buttons lie.
QWidget *bodyOf(QWizard &wizard)
{
    QWidget *body = wizard.currentPage();
    while (body->parentWidget() != &wizard)
        body = body->parentWidget();
    return body;
}

} // namespace

void HelpPanel::toggle(QDialog &dialog, const QString &topic)
{
    auto *panel = dialog.findChild<HelpPanel *>(QString(), Qt::FindDirectChildrenOnly);
    if (!panel)
        panel = new HelpPanel(dialog, topic);
    if (panel->isVisible())
        panel->fold();
    else
        panel->unfold();
}

HelpPanel::HelpPanel(QDialog &dialog, const QString &topic)
    : QFrame(&dialog), m_dialog(dialog), m_topic(topic), m_heading(new QLabel(this)), m_close(new QToolButton(this)),
      m_view(new HelpView(this))
{
    hide();
    setObjectName(u"helpPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    appearance::makeHeading(*m_heading);
    m_close->setObjectName(u"helpClose"_s);
    m_close->setAutoRaise(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    connect(m_close, &QToolButton::clicked, this, &HelpPanel::fold);
    // Escape leaves the form alone while there is help to be put away.
    const auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &HelpPanel::fold);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now->window() == &m_dialog && !isAncestorOf(now))
            follow(now);
    });
    const auto *change = new QShortcut(Qt::Key_F6, &dialog);
    connect(change, &QShortcut::activated, this, &HelpPanel::changeSides);
    // A wizard hides its own parts for a moment whenever a page's completeness changes, and the focus would flee here.
    if (auto *wizard = qobject_cast<QWizard *>(&dialog)) {
        m_close->setFocusPolicy(Qt::ClickFocus);
        m_view->setFocusPolicy(Qt::ClickFocus);
        m_wizardBody = bodyOf(*wizard);
        m_wizardBody->installEventFilter(this);
    }
    dialog.installEventFilter(this);
    retranslate();
}

void HelpPanel::unfold()
{
    const QSize room = m_dialog.screen()->availableSize();
    const int before = m_dialog.width();
    show();
    m_width = before + widePanel <= room.width() ? widePanel : narrowPanel;
    m_dialog.resize(std::min(before + m_width, std::max(room.width(), before)), m_dialog.height());
    m_grownBy = m_dialog.width() - before;
    arrange();
    m_place.clear();
    follow(m_dialog.focusWidget());
}

void HelpPanel::fold()
{
    if (isHidden())
        return;
    const bool hadFocus = m_field && isAncestorOf(m_dialog.focusWidget());
    hide();
    m_dialog.resize(m_dialog.width() - std::exchange(m_grownBy, 0), m_dialog.height());
    arrange();
    if (hadFocus)
        m_field->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::changeSides()
{
    if (!isVisible())
        return;
    if (m_field && isAncestorOf(m_dialog.focusWidget()))
        m_field->setFocus(Qt::ShortcutFocusReason);
    else
        m_view->setFocus(Qt::ShortcutFocusReason);
}

// A field that the help does not speak of leaves what is read.
void HelpPanel::follow(QWidget *field)
{
    m_field = field;
    const QString place = helpTopics::placeOf(field, m_place.isEmpty() ? m_topic : m_place);
    if (place == m_place)
        return;
    m_place = place;
    m_view->showPlace(place);
}

bool HelpPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        arrange();
    else if (event->type() == QEvent::Hide && watched == &m_dialog)
        fold(); // before the dialog's size is kept
    return QFrame::eventFilter(watched, event);
}

void HelpPanel::arrange()
{
    const int room = m_dialog.width() - (isHidden() ? 0 : m_width);
    setGeometry(m_dialog.width() - m_width, 0, m_width, m_dialog.height());
    if (m_wizardBody)
        m_wizardBody->resize(room, m_dialog.height());
    else
        m_dialog.setContentsMargins(0, 0, m_dialog.width() - room, 0);
}

void HelpPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HelpPanel::retranslate()
{
    m_heading->setText(tr("Help"));
    m_close->setText(u"✕"_s);
    m_close->setToolTip(tr("Close the help"));
    m_close->setAccessibleName(tr("Close the help"));
}
