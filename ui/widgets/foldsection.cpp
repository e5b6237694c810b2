// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/foldsection.h>

#include <QToolButton>
#include <QVBoxLayout>

FoldSection::FoldSection(const QString &objectName, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_head(new QToolButton(this)), m_content(content)
{
    m_head->setObjectName(objectName);
    m_head->setText(title);
    m_head->setCheckable(true);
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::StrongFocus);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_head, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    connect(m_head, &QToolButton::toggled, this, &FoldSection::setOpen);
    setOpen(false);
}

void FoldSection::setOpen(bool open)
{
    m_head->setChecked(open);
    m_head->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}
