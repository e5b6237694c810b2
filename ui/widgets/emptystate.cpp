// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/emptystate.h>

#include <ui/widgets/appearance.h>
#include <ui/widgets/iconlabel.h>

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_picture(new IconLabel(72, this)), m_title(new QLabel(this)), m_explanation(new QLabel(this)),
      m_button(new QPushButton(this))
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(u"emptyStateTitle"_s);
    m_title->setAlignment(Qt::AlignCenter);
    appearance::makeHeading(*m_title);
    m_explanation->setObjectName(u"emptyStateExplanation"_s);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setMinimumWidth(280);
    m_explanation->setMaximumWidth(520);
    appearance::makeHint(*m_explanation);
    m_button->setObjectName(u"emptyStateButton"_s);

    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    // Not by alignment: an aligned label is not asked how high it is at its width, and its lines are cut.
    auto *explanationRow = new QHBoxLayout;
    explanationRow->addStretch(1);
    explanationRow->addWidget(m_explanation, 4);
    explanationRow->addStretch(1);
    column->addLayout(explanationRow);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::setIcon(const QIcon &icon)
{
    m_picture->setIcon(icon);
}

void EmptyState::setWords(const QString &title, const QString &explanation, const QString &buttonText)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
}
