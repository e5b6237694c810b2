// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/accountseditor.h>

#include <contacts/contactscsv.h>
#include <texts/problemtexts.h>
#include <ui/services/accountsmodel.h>
#include <ui/services/importaccountsdialog.h>
#include <ui/services/servicedraft.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/edittable.h>
#include <ui/widgets/messagebar.h>

#include <QFileDialog>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tableHeight = 190;

} // namespace

AccountsEditor::AccountsEditor(ServiceDraft &draft, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_messages(messages), m_model(new AccountsModel(draft, this)),
      m_table(new EditTable(u"accountsTable"_s, *m_model, this))
{
    m_table->setWords(texts::fieldText(ServiceField::Accounts), tr("Add account"), tr("Remove account"),
                      tr("Paste accounts"));
    m_table->setMinimumHeight(tableHeight);
    m_table->setTakesFiles(true);
    addButtons();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    connect(m_table, &EditTable::pasted, this, [this](const QString &text) {
        if (const int added = m_model->paste(text))
            m_table->edit(m_model->rowCount() - added, 0);
    });
    connect(m_table, &EditTable::fileDropped, this, &AccountsEditor::importFrom);
    if (m_draft.typed().sendToAccounts)
        offerRow();
}

void AccountsEditor::addButtons()
{
    auto *import = new QPushButton(appearance::icon(u"import"_s), tr("&Import…"), this);
    import->setAccessibleName(tr("Import"));
    import->setObjectName(u"accountsImport"_s);
    import->setToolTip(
        tr("Brings in the people of a file that WeCom's Contacts exported. It can also be dropped here."));
    auto *save = new QPushButton(appearance::icon(u"export"_s), tr("E&xport…"), this);
    save->setAccessibleName(tr("Export"));
    save->setObjectName(u"accountsExport"_s);
    save->setToolTip(tr("Saves the accounts of this table as a CSV file."));
    for (QPushButton *button : {import, save}) {
        button->setAutoDefault(false);
        m_table->addButton(button);
    }
    connect(import, &QPushButton::clicked, this, [this] { importFrom({}); });
    connect(save, &QPushButton::clicked, this, &AccountsEditor::exportToFile);
}

void AccountsEditor::offerRow()
{
    if (m_model->rowCount() == 0)
        m_model->insertRows(0, 1);
}

void AccountsEditor::select(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    QItemSelection selection;
    for (const int row : rows)
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    QTableView *view = m_table->view();
    view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    view->scrollTo(m_model->index(rows.constFirst(), 0));
    view->setFocus(Qt::OtherFocusReason);
}

void AccountsEditor::importFrom(const QString &file)
{
    auto *dialog = new ImportAccountsDialog(m_draft.accounts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_model->setAccounts(dialog->accounts()); });
    dialog->open();
    if (!file.isEmpty())
        dialog->read(file);
}

void AccountsEditor::exportToFile()
{
    auto *chooser =
        new QFileDialog(this, tr("Export accounts"), tr("accounts.csv"), tr("CSV files (*.csv);;All files (*)"));
    chooser->setObjectName(u"exportFileDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"csv"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &AccountsEditor::writeTo);
    chooser->open();
}

void AccountsEditor::writeTo(const QString &name)
{
    const QByteArray csv = contactsCsv(m_draft.accounts(), texts::fieldText(ServiceField::Account),
                                       texts::fieldText(ServiceField::AccountName));
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        m_messages.tell(MessageBar::Tone::Success, tr("The accounts were saved as %1.").arg(name));
    else
        m_messages.tell(MessageBar::Tone::Problem, tr("%1 could not be written: %2").arg(name, file.errorString()));
}
