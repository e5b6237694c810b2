// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/settings/keybox.h>

#include <texts/failuretexts.h>

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

KeyBox::KeyBox(const SettingsTools &tools, QWidget *parent)
    : QGroupBox(parent), m_tools(tools), m_database(new QLabel(this)), m_key(new QLabel(this)),
      m_move(new QPushButton(this))
{
    for (QLabel *label : {m_database, m_key}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_database->setObjectName(u"settingsDatabase"_s);
    m_key->setObjectName(u"settingsKey"_s);
    m_move->setObjectName(u"settingsMoveKey"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_database);
    column->addWidget(m_key);
    column->addWidget(m_move, 0, Qt::AlignLeft);
    connect(m_move, &QPushButton::clicked, this, &KeyBox::move);
}

void KeyBox::setKeyHome(const KeyHome &home)
{
    m_home = home;
    retranslate();
}

QString KeyBox::homeText(const KeyHome &home) const
{
    return home.kind == KeyRecord::Home::Keychain ? tr("in the keychain") : tr("in the file %1").arg(home.file);
}

void KeyBox::move()
{
    KeyHome to;
    if (m_home->kind == KeyRecord::Home::Keychain) {
        to.kind = KeyRecord::Home::File;
        const QFileInfo database(m_tools.database.file());
        to.file = database.dir().filePath(database.completeBaseName() + u".key"_s);
    } else {
        to.kind = KeyRecord::Home::Keychain;
    }
    m_move->setEnabled(false);
    auto *job = new MoveKeyJob(m_tools.database, m_tools.vault, *m_home, to, this);
    connect(job, &KeyJob::finished, this, [this](const KeyOutcome &outcome) {
        m_move->setEnabled(true);
        if (outcome.failure)
            return Q_EMIT failed(texts::failureText(*outcome.failure));
        setKeyHome(outcome.home);
        Q_EMIT told(outcome.leftBehind.isEmpty()
                        ? tr("The key lies %1 now.").arg(homeText(outcome.home))
                        : tr("The key lies %1 now. The old file %2 is left, for another database may need it.")
                              .arg(homeText(outcome.home), outcome.leftBehind));
    });
}

void KeyBox::retranslate()
{
    setTitle(tr("Where it is kept"));
    m_database->setText(tr("Database: %1").arg(m_tools.database.file()));
    m_database->setAccessibleName(tr("Database"));
    m_key->setText(m_home ? tr("The key to the stored secrets lies %1.").arg(homeText(*m_home))
                          : tr("The stored secrets are locked."));
    m_key->setAccessibleName(tr("Key"));
    m_move->setVisible(m_home.has_value());
    m_move->setText(m_home && m_home->kind == KeyRecord::Home::Keychain ? tr("&Move it to a file beside the database")
                                                                        : tr("&Move it to the keychain"));
}
