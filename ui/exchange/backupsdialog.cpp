// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/exchange/backupsdialog.h>

#include <domain/failure.h>
#include <storage/database.h>
#include <texts/failuretexts.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/moments.h>

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

BackupsDialog::BackupsDialog(Database &database, const Clock &clock, QWidget *parent)
    : QDialog(parent), m_database(database), m_clock(clock), m_messages(new MessageBar(this)),
      m_explanation(new QLabel(this)), m_table(new QTableWidget(0, 3, this))
{
    setObjectName(u"backupsDialog"_s);
    setWindowTitle(tr("Backups"));
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setText(
        tr("The newest %1 are kept, in the folder %2. Restoring brings back services, messages, schedules, rules "
           "and settings; tokens, alarms, what waits, the history and the change log stay.")
            .arg(backups::kept)
            .arg(database.file() + u".backups"_s));
    m_table->setObjectName(u"backupsTable"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Reason"), tr("Size")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setColumnWidth(0, 170);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_make = buttons->addButton(tr("&Make one now"), QDialogButtonBox::ActionRole);
    m_make->setObjectName(u"backupsMake"_s);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(u"backupsRestore"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::make);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::askToRestore);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(!m_table->selectedItems().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(620, 380);
    refresh();
}

void BackupsDialog::refresh()
{
    m_backups = backups::all(m_database.file());
    m_table->setRowCount(static_cast<int>(m_backups.size()));
    for (int row = 0; row < m_backups.size(); ++row) {
        const DatabaseBackup &backup = m_backups[row];
        auto *size = new QTableWidgetItem(QLocale().formattedDataSize(QFileInfo(backup.file).size()));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 0, new QTableWidgetItem(moments::text(backup.madeAt)));
        m_table->setItem(row, 1, new QTableWidgetItem(reasonText(backup.reason)));
        m_table->setItem(row, 2, size);
    }
    m_restore->setEnabled(!m_table->selectedItems().isEmpty());
    if (m_backups.isEmpty())
        m_messages->tell(
            MessageBar::Tone::Information,
            tr("There is no backup yet. One is made before an import changes something, and before a newer "
               "version changes the database."));
}

QString BackupsDialog::reasonText(const QString &reason) const
{
    if (reason == u"import")
        return tr("Before an import");
    if (reason == u"restore")
        return tr("Before a restore");
    if (reason == u"asked")
        return tr("Asked for");
    if (reason.startsWith("before-version-"_L1))
        return tr("Before a newer version of Tocsin");
    return reason;
}

void BackupsDialog::make()
{
    try {
        backups::make(m_database, u"asked"_s, m_clock.now());
        refresh();
        m_table->selectRow(0);
        m_messages->tell(MessageBar::Tone::Success, tr("The backup was made."));
    } catch (const Failure &failure) {
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void BackupsDialog::askToRestore()
{
    const DatabaseBackup backup = m_backups[m_table->currentRow()];
    m_messages->tell(MessageBar::Tone::Information,
                     tr("The configuration of %1 replaces that of now, which is kept as a backup first.")
                         .arg(moments::text(backup.madeAt)),
                     {tr("Restore &it"), [this, backup] { restore(backup); }});
}

void BackupsDialog::restore(const DatabaseBackup &backup)
{
    try {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        backups::restore(m_database, backup, m_clock.now());
        QApplication::restoreOverrideCursor();
        Q_EMIT restored(backup.madeAt);
        accept();
    } catch (const Failure &failure) {
        QApplication::restoreOverrideCursor();
        m_messages->tell(MessageBar::Tone::Problem, texts::failureText(failure));
        refresh();
    }
}
