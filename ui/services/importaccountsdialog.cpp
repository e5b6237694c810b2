// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/importaccountsdialog.h>

#include <domain/accountmerge.h>
#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <ui/services/contactsreadjob.h>
#include <ui/services/importpreviewmodel.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/problemlabel.h>
#include <ui/widgets/remembered.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

enum Place { Start, Reading, Preview }; // in the stack

// The one local file that is dragged; empty when it is something else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ImportAccountsDialog::ImportAccountsDialog(const QList<Account> &present, QWidget *parent)
    : QDialog(parent), m_present(present), m_model(new ImportPreviewModel(this)),
      m_shown(new ImportPreviewFilter(*m_model, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"importAccountsDialog"_s);
    setWindowTitle(tr("Import Accounts"));
    setAcceptDrops(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"importOk"_s);
    m_ok->setText(tr("OK"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_another = buttons->addButton(tr("&Another file…"), QDialogButtonBox::ActionRole);
    m_another->setObjectName(u"importAnother"_s);
    m_another->setAutoDefault(false);
    m_stack->addWidget(buildStart());
    m_stack->addWidget(buildReading());
    m_stack->addWidget(buildPreview());
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_another, &QPushButton::clicked, this, &ImportAccountsDialog::chooseFile);
    connect(m_model, &ImportPreviewModel::choiceChanged, this, &ImportAccountsDialog::updateState);
    resize(860, 560);
    remembered::geometry(*this, u"importAccounts"_s);
    updateState();
}

QWidget *ImportAccountsDialog::buildStart()
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(tr("Choose a contacts file, or drop it here"), page);
    title->setAlignment(Qt::AlignCenter);
    appearance::makeHeading(*title);
    auto *hint =
        new QLabel(tr("WeCom management system: Contacts, Export. The import template and tables of your own are read "
                      "too (.xlsx or .csv), as long as a column is called Account or 账号."),
                   page);
    appearance::makeHint(*hint);
    hint->setAlignment(Qt::AlignCenter);
    m_choose = new QPushButton(tr("&Choose file…"), page);
    m_choose->setObjectName(u"importChoose"_s);
    m_choose->setDefault(true);
    m_problem = new ProblemLabel(u"importProblem"_s, *m_choose, page);
    m_problem->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(8);
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addWidget(m_problem);
    column->addStretch(3);
    connect(m_choose, &QPushButton::clicked, this, &ImportAccountsDialog::chooseFile);
    return page;
}

QWidget *ImportAccountsDialog::buildReading()
{
    auto *page = new QWidget(this);
    m_readingWhat = new QLabel(page);
    m_readingWhat->setAlignment(Qt::AlignCenter);
    m_readingWhat->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(page);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    auto *cancel = new QPushButton(tr("&Cancel reading"), page);
    cancel->setObjectName(u"importCancelReading"_s);
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_readingWhat);
    column->addWidget(m_progress);
    column->addWidget(cancel, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &ImportAccountsDialog::cancelReading);
    return page;
}

QWidget *ImportAccountsDialog::buildFilters()
{
    auto *filters = new QWidget(this);
    m_search = new QLineEdit(filters);
    m_search->setObjectName(u"importSearch"_s);
    m_search->setPlaceholderText(tr("Search account or name"));
    m_search->setAccessibleName(m_search->placeholderText());
    appearance::offerToClear(*m_search);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 34);
    m_department = new QComboBox(filters);
    m_department->setObjectName(u"importDepartment"_s);
    m_department->setAccessibleName(tr("Department"));
    m_kind = new QComboBox(filters);
    m_kind->setObjectName(u"importKind"_s);
    m_kind->setAccessibleName(tr("In this service"));
    m_all = new QCheckBox(tr("Choose all &shown"), filters);
    m_all->setObjectName(u"importAll"_s);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins({});
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(m_department);
    row->addWidget(m_kind);
    row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, m_shown, &ImportPreviewFilter::setText);
    connect(m_department, &QComboBox::currentIndexChanged, this,
            [this] { m_shown->setDepartment(m_department->currentData().toString()); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { m_shown->setKind(m_kind->currentData().toInt()); });
    connect(m_all, &QCheckBox::clicked, this, &ImportAccountsDialog::chooseShown);
    connect(m_shown, &QAbstractItemModel::layoutChanged, this, &ImportAccountsDialog::updateState);
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, &ImportAccountsDialog::updateState);
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, &ImportAccountsDialog::updateState);
    return filters;
}

QWidget *ImportAccountsDialog::buildPreview()
{
    auto *page = new QWidget(this);
    m_table = new QTableView(page);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Preview"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSortIndicator(ImportPreviewModel::FileRow, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSectionResizeMode(ImportPreviewModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setColumnWidth(ImportPreviewModel::FileRow, m_table->fontMetrics().averageCharWidth() * 9);
    m_table->setSortingEnabled(true);
    m_merge = new QRadioButton(tr("&Add to the accounts, with the file's names"), page);
    m_merge->setObjectName(u"importMerge"_s);
    m_merge->setChecked(true);
    m_replace = new QRadioButton(tr("&Replace all accounts"), page);
    m_replace->setObjectName(u"importReplace"_s);
    m_summary = new QLabel(page);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(buildFilters());
    column->addWidget(m_table, 1);
    column->addWidget(m_merge);
    column->addWidget(m_replace);
    column->addWidget(m_summary);
    connect(m_merge, &QRadioButton::toggled, this, &ImportAccountsDialog::updateState);
    return page;
}

void ImportAccountsDialog::chooseFile()
{
    auto *chooser =
        new QFileDialog(this, tr("Choose a contacts file"), {}, tr("Contacts (*.xlsx *.csv *.txt);;All files (*)"));
    chooser->setObjectName(u"importFileDialog"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &ImportAccountsDialog::read);
    chooser->open();
}

void ImportAccountsDialog::read(const QString &file)
{
    delete m_job;
    m_file = file;
    m_problem->setProblem({});
    m_readingWhat->setText(tr("Reading %1…").arg(QFileInfo(file).fileName()));
    m_progress->setValue(0);
    m_stack->setCurrentIndex(Reading);
    m_job = new ContactsReadJob(file, this);
    connect(m_job, &ContactsReadJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ContactsReadJob::finished, this, &ImportAccountsDialog::show);
    connect(m_job, &ContactsReadJob::failed, this, &ImportAccountsDialog::fail);
    updateState();
}

void ImportAccountsDialog::cancelReading()
{
    delete m_job;
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? Preview : Start);
    updateState();
}

void ImportAccountsDialog::fail(const Failure &failure)
{
    m_model->setTable({}, m_present);
    m_problem->setProblem(texts::failureText(failure));
    m_stack->setCurrentIndex(Start);
    m_choose->setFocus();
    updateState();
}

void ImportAccountsDialog::show(const ContactsTable &table)
{
    m_model->setTable(table, m_present);
    m_table->setColumnHidden(ImportPreviewModel::NameColumn, !table.hasNames);
    m_table->setColumnHidden(ImportPreviewModel::Department, !table.hasDepartments);
    m_table->setColumnHidden(ImportPreviewModel::Status, !table.hasStatus);
    m_department->clear();
    m_department->addItem(tr("All departments"), QString());
    for (const QString &path : m_model->departments())
        m_department->addItem(QString(path.count(u'/') * 3, u' ') + path.section(u'/', -1), path);
    m_department->setVisible(table.hasDepartments);

    using Kind = ImportPreviewModel::Kind;
    const AccountComparison &comparison = m_model->comparison();
    m_kind->clear();
    m_kind->addItem(tr("All rows"), -1);
    m_kind->addItem(tr("New (%1)").arg(comparison.added), static_cast<int>(Kind::New));
    m_kind->addItem(tr("Other name (%1)").arg(comparison.renamed), static_cast<int>(Kind::OtherName));
    m_kind->addItem(tr("Already there (%1)").arg(comparison.alreadyThere), static_cast<int>(Kind::AlreadyThere));
    m_kind->addItem(tr("Left out (%1)").arg(table.problems.size() + table.furtherProblems),
                    static_cast<int>(Kind::LeftOut));
    m_stack->setCurrentIndex(Preview);
    m_table->setFocus();
    updateState();
}

void ImportAccountsDialog::chooseShown(bool isChosen)
{
    QList<int> rows;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        rows.append(m_shown->mapToSource(m_shown->index(row, 0)).row());
    m_model->choose(rows, isChosen);
}

QList<Account> ImportAccountsDialog::accounts() const
{
    return m_replace->isChecked() ? replacedAccounts(m_present, m_model->chosen())
                                  : mergedAccounts(m_present, m_model->chosen());
}

QString ImportAccountsDialog::summary() const
{
    const QList<ContactsEntry> chosen = m_model->chosen();
    const AccountComparison comparison = compareAccounts(m_present, chosen);
    QString text = tr("Chosen: %1 new, %2 with another name, %3 already there.")
                       .arg(QString::number(comparison.added), QString::number(comparison.renamed),
                            QString::number(comparison.alreadyThere));
    if (m_replace->isChecked() && !comparison.notInFile.isEmpty())
        text +=
            u' ' +
            tr("%1 accounts of the service are not among them and will be removed.").arg(comparison.notInFile.size());
    return text + u' ' + tr("Accounts after OK: %1.").arg(accounts().size());
}

void ImportAccountsDialog::updateState()
{
    const bool isPreview = m_stack->currentIndex() == Preview;
    const qsizetype chosen = isPreview ? m_model->chosen().size() : 0;
    m_ok->setEnabled(chosen > 0);
    m_ok->setVisible(isPreview);
    m_another->setVisible(isPreview);
    if (!isPreview)
        return;
    m_ok->setDefault(true);
    m_all->setCheckState(chosen == 0                                 ? Qt::Unchecked
                         : chosen == m_model->table().entries.size() ? Qt::Checked
                                                                     : Qt::PartiallyChecked);
    m_summary->setText(chosen > 0 ? summary() : tr("Choose at least one person."));
}

void ImportAccountsDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportAccountsDialog::dropEvent(QDropEvent *event)
{
    const QString file = draggedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    read(file);
}
