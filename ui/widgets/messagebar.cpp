// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/messagebar.h>

#include <ui/widgets/appearance.h>
#include <ui/widgets/iconlabel.h>

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(20, this)), m_text(new QLabel(this)), m_remedyButton(new QPushButton(this)),
      m_closeButton(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"messageBarText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_remedyButton->setObjectName(u"messageBarRemedy"_s);
    m_remedyButton->setAutoDefault(false);
    m_closeButton->setObjectName(u"messageBarClose"_s);
    m_closeButton->setAutoRaise(true);
    m_closeButton->setIcon(appearance::icon(u"close"_s));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_remedyButton);
    row->addWidget(m_closeButton);

    connect(m_closeButton, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_remedyButton, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = m_act;
        dismiss();
        if (act)
            act();
    });
    retranslate();
    hide();
}

void MessageBar::tell(Tone tone, const QString &text, const Remedy &remedy)
{
    m_tone = tone;
    m_act = remedy.act;
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse); // not before there is a text: it slows the start down
    m_text->setText(text);
    m_remedyButton->setText(remedy.label);
    m_remedyButton->setVisible(!remedy.label.isEmpty());
    colour();
    setAccessibleName(text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    m_act = {};
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::colour()
{
    const QString name = m_tone == Tone::Problem   ? u"problem"_s
                         : m_tone == Tone::Success ? u"done"_s
                                                   : u"information"_s;
    m_icon->setIcon(appearance::icon(name));
    const QColor tint = m_tone == Tone::Problem   ? appearance::problemColour(palette())
                        : m_tone == Tone::Success ? appearance::successColour(palette())
                                                  : palette().color(QPalette::Highlight);
    const QString sheet =
        u"#messageBar { border: 1px solid %1; border-left: 4px solid %1; border-radius: 4px; }"_s.arg(tint.name());
    if (sheet != styleSheet()) // setting it changes the palette once more
        setStyleSheet(sheet);
}

void MessageBar::retranslate()
{
    m_closeButton->setText(tr("Close message"));
    m_closeButton->setToolTip(tr("Close message"));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && !isHidden())
        colour();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}
