// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/settings/tokensbox.h>

#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/moments.h>

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

TokensBox::TokensBox(const SettingsTools &tools, QWidget *parent)
    : QGroupBox(parent), m_tools(tools), m_explanation(new QLabel(this)), m_list(new QListWidget(this)),
      m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)), m_create(new QPushButton(this)),
      m_revoke(new QPushButton(this)), m_new(new QWidget(this)), m_newLabel(new QLabel(this)),
      m_newToken(new QLineEdit(this)), m_copy(new QPushButton(this))
{
    appearance::makeHint(*m_explanation);
    m_explanation->setWordWrap(true);
    m_list->setObjectName(u"tokensList"_s);
    m_list->setMaximumHeight(110);
    m_name->setObjectName(u"tokenName"_s);
    m_nameLabel->setBuddy(m_name);
    m_create->setObjectName(u"tokenCreate"_s);
    m_revoke->setObjectName(u"tokenRevoke"_s);
    m_newToken->setObjectName(u"newToken"_s);
    m_newToken->setReadOnly(true);
    m_newToken->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_copy->setObjectName(u"tokenCopy"_s);
    m_newLabel->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_explanation);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    for (QWidget *part : QList<QWidget *>{m_nameLabel, m_name, m_create, m_revoke})
        row->addWidget(part);
    column->addLayout(row);
    auto *newColumn = new QVBoxLayout(m_new);
    newColumn->setContentsMargins({});
    newColumn->addWidget(m_newLabel);
    auto *newRow = new QHBoxLayout;
    newRow->addWidget(m_newToken, 1);
    newRow->addWidget(m_copy);
    newColumn->addLayout(newRow);
    column->addWidget(m_new);
    m_new->hide();
    connect(m_name, &QLineEdit::textChanged, this, &TokensBox::updateButtons);
    connect(m_name, &QLineEdit::returnPressed, this, &TokensBox::create);
    connect(m_list, &QListWidget::currentRowChanged, this, &TokensBox::updateButtons);
    connect(m_create, &QPushButton::clicked, this, &TokensBox::create);
    connect(m_revoke, &QPushButton::clicked, this, &TokensBox::revoke);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_newToken->text());
        showNew({}); // shown once
    });
}

void TokensBox::refresh()
{
    const QString chosen = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    for (const IntakeToken &token : m_tools.tokens.all()) {
        auto *item =
            new QListWidgetItem(tr("%1, made %2").arg(token.name, moments::minuteText(token.createdAt)), m_list);
        item->setData(Qt::UserRole, token.name);
        if (token.name == chosen)
            m_list->setCurrentItem(item);
    }
    updateButtons();
}

void TokensBox::updateButtons()
{
    m_create->setEnabled(!m_name->text().trimmed().isEmpty());
    m_revoke->setEnabled(m_list->currentItem() != nullptr);
}

void TokensBox::create()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    try {
        showNew(m_tools.tokens.create(name, m_tools.clock.now()));
        m_name->clear();
        refresh();
    } catch (const Failure &failure) {
        Q_EMIT failed(failure.kind == FailureKind::NameTaken ? tr("There is a token named %1 already.").arg(name)
                                                             : texts::failureText(failure));
    }
}

void TokensBox::revoke()
{
    try {
        m_tools.tokens.revoke(m_list->currentItem()->data(Qt::UserRole).toString(), m_tools.clock.now());
        refresh();
    } catch (const Failure &failure) {
        Q_EMIT failed(texts::failureText(failure));
    }
}

void TokensBox::showNew(const QString &token)
{
    m_newToken->setText(token);
    m_new->setVisible(!token.isEmpty());
    if (!token.isEmpty())
        m_copy->setFocus(Qt::OtherFocusReason);
}

void TokensBox::retranslate()
{
    setTitle(tr("Tokens of the intake"));
    m_explanation->setText(
        tr("Programs that post alarms prove with a token that they may. Give each its own: one that is "
           "revoked counts at once no more."));
    m_list->setAccessibleName(tr("Tokens"));
    m_nameLabel->setText(tr("&Name") + u':');
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Gateway of line 1"));
    m_create->setText(tr("Crea&te token"));
    m_revoke->setText(tr("Re&voke"));
    m_newLabel->setText(tr("The new token. It is shown this once: copy it now."));
    m_newToken->setAccessibleName(tr("New token"));
    m_copy->setText(tr("C&opy and hide"));
    refresh();
}
