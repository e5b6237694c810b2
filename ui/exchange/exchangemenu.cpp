// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/exchange/exchangemenu.h>

#include <ui/exchange/backupsdialog.h>
#include <ui/exchange/exportdialog.h>
#include <ui/exchange/importdialog.h>
#include <ui/widgets/moments.h>

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

ExchangeMenu::ExchangeMenu(Backend &backend, QMenu &menu, QWidget *window)
    : QObject(window), m_backend(backend), m_window(window),
      m_import(menu.addAction(QString(), this, &ExchangeMenu::chooseFile)),
      m_export(menu.addAction(QString(), this, &ExchangeMenu::openExport)),
      m_backups(menu.addAction(QString(), this, &ExchangeMenu::openBackups))
{
    m_import->setObjectName(u"importConfiguration"_s);
    m_export->setObjectName(u"exportConfiguration"_s);
    m_backups->setObjectName(u"backups"_s);
}

void ExchangeMenu::setEnabled(bool isEnabled)
{
    for (QAction *action : {m_import, m_export, m_backups})
        action->setEnabled(isEnabled);
}

void ExchangeMenu::retranslate()
{
    m_import->setText(tr("&Import Configuration…"));
    m_export->setText(tr("&Export Configuration…"));
    m_backups->setText(tr("&Backups…"));
}

void ExchangeMenu::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getOpenFileName(m_window, tr("Import Configuration"), folder,
                                                      tr("Configuration files (*.json);;All files (*)"));
    if (!file.isEmpty())
        importConfiguration(file);
}

void ExchangeMenu::importConfiguration(const QString &file)
{
    auto *dialog = new ImportDialog(m_backend, file, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const ImportResult &result) {
        Q_EMIT changed();
        Q_EMIT told(tr("Imported. Added: %L1, changed: %L2, left as they were: %L3.")
                        .arg(result.added)
                        .arg(result.changed)
                        .arg(result.unchanged));
    });
    dialog->open();
}

void ExchangeMenu::openExport()
{
    auto *dialog = new ExportDialog(m_backend, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString &file) { Q_EMIT told(tr("The configuration was written to %1.").arg(file)); });
    dialog->open();
}

void ExchangeMenu::openBackups()
{
    auto *dialog = new BackupsDialog(m_backend.database, m_backend.clock, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::restored, this, [this](const QDateTime &madeAt) {
        Q_EMIT changed();
        Q_EMIT told(tr("The configuration of %1 was restored.").arg(moments::text(madeAt)));
    });
    dialog->open();
}
