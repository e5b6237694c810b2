// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/dispatcher/dispatcherbar.h>

#include <ui/widgets/appearance.h>
#include <ui/widgets/iconlabel.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

DispatcherBar::DispatcherBar(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(16, this)), m_line(new QLabel(this)), m_button(new QPushButton(this))
{
    m_line->setObjectName(u"dispatcherState"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setMinimumWidth(1); // a long line is cut off, and whole in the tip
    m_button->setObjectName(u"dispatcherButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->addWidget(m_icon);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state.who == DispatcherState::Sends::ThisWindow)
            Q_EMIT stopAsked();
        else
            Q_EMIT sendAsked();
    });
    retranslate();
}

void DispatcherBar::show(const DispatcherState &state)
{
    m_state = state;
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    retranslate();
}

void DispatcherBar::retranslate()
{
    const QString line = stateLine(m_state);
    m_line->setText(line);
    m_line->setToolTip(line);
    m_line->setAccessibleName(tr("Who sends"));
    m_line->setAccessibleDescription(line);
    const bool isHere = m_state.who == DispatcherState::Sends::ThisWindow;
    const bool isNobody = m_state.who == DispatcherState::Sends::Nobody;
    m_button->setText(isHere ? tr("Stop sen&ding") : tr("&Send from this window"));
    m_button->setVisible(isHere || isNobody);
    const QString icon = isNobody ? u"problem"_s : u"done"_s;
    m_icon->setIcon(appearance::icon(icon));
}

void DispatcherBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
