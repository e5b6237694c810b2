// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/secretedit.h>

#include <ui/widgets/appearance.h>

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

SecretEdit::SecretEdit(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_eye(new QToolButton(this))
{
    m_line->setObjectName(objectName);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setObjectName(objectName + u"Eye"_s);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_line);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(m_eye);

    // Not textEdited: assistive technologies set the text without it.
    connect(m_line, &QLineEdit::textChanged, this, &SecretEdit::edited);
    m_line->installEventFilter(this);
    connect(m_eye, &QToolButton::toggled, this, &SecretEdit::updateWords);
    updateWords();
}

bool SecretEdit::eventFilter(QObject *watched, QEvent *event)
{
    // Not editingFinished: that does not come when the field was passed without typing.
    if (watched == m_line && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

void SecretEdit::setStored(bool isStored)
{
    m_isStored = isStored;
    updateWords();
}

void SecretEdit::setText(const QString &text)
{
    const QSignalBlocker notEdited(m_line);
    if (m_line->text() != text)
        m_line->setText(text);
}

void SecretEdit::updateWords()
{
    const bool isShown = m_eye->isChecked();
    m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_line->setPlaceholderText(m_isStored ? tr("Stored – type to replace it") : QString());
    m_eye->setText(isShown ? tr("Hide") : tr("Show"));
    m_eye->setToolTip(isShown ? tr("Hide what was typed") : tr("Show what was typed"));
    m_eye->setIcon(appearance::icon(isShown ? u"hide"_s : u"show"_s));
}
