// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/exchange/importdialog.h>

#include <domain/failure.h>
#include <texts/changetexts.h>
#include <texts/failuretexts.h>
#include <texts/problemtexts.h>
#include <ui/exchange/passphrasejob.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/problemlabel.h>
#include <ui/widgets/remembered.h>

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024; // bytes

// The first secret that the file carries sealed.
QString sealedTextIn(const QByteArray &json)
{
    static const QRegularExpression sealed(u"\"encrypted\"\\s*:\\s*\"([^\"]+)\""_s);
    return sealed.match(QString::fromUtf8(json)).captured(1);
}

} // namespace

ImportDialog::ImportDialog(Backend &backend, const QString &file, QWidget *parent)
    : QDialog(parent), m_backend(backend), m_summary(new QLabel(this)), m_entries(new QTreeWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import Configuration – %1").arg(QFileInfo(file).fileName()));
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_entries->setObjectName(u"importEntries"_s);
    m_entries->setAccessibleName(tr("What the file would do"));
    m_entries->setRootIsDecorated(true);
    m_entries->setUniformRowHeights(true);
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"importOk"_s);
    ok->setText(tr("&Import"));
    buildPassphrase();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_passphraseRow);
    column->addWidget(m_entries, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(760, 520);
    remembered::geometry(*this, u"importConfiguration"_s);
    read(file);
}

void ImportDialog::buildPassphrase()
{
    auto *row = new QWidget(this);
    m_passphraseRow = row;
    auto *label = new QLabel(tr("&Passphrase of the secrets in the file:"), row);
    m_passphrase = new QLineEdit(row);
    m_passphrase->setObjectName(u"importPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase of the secrets in the file"));
    label->setBuddy(m_passphrase);
    m_open = new QPushButton(tr("&Open the secrets"), row);
    m_open->setObjectName(u"importOpen"_s);
    m_open->setAutoDefault(false);
    m_open->setEnabled(false);
    m_progress = new QProgressBar(row);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Opening the secrets"));
    m_progress->hide();
    m_passphraseProblem = new ProblemLabel(u"importPassphraseProblem"_s, *m_passphrase, row);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_passphrase, 1);
    line->addWidget(m_open);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->addLayout(line);
    column->addWidget(m_passphraseProblem);
    column->addWidget(m_progress);
    connect(m_passphrase, &QLineEdit::textChanged, m_open,
            [this](const QString &text) { m_open->setEnabled(!text.isEmpty()); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ImportDialog::openSecrets);
    connect(m_open, &QPushButton::clicked, this, &ImportDialog::openSecrets);
}

void ImportDialog::read(const QString &file)
{
    m_file = file;
    QFile source(file);
    m_passphraseRow->hide();
    if (!source.open(QIODevice::ReadOnly))
        return fail(texts::failureText(Failure(FailureKind::FileUnreadable, file, source.errorString())));
    if (source.size() > largestFile)
        return fail(texts::failureText(Failure(FailureKind::FileTooLarge, file)));
    m_json = source.readAll();
    m_sealed = sealedTextIn(m_json);
    if (m_sealed.isEmpty())
        return preview();
    m_passphraseRow->show();
    fail(tr("The secrets in this file are sealed. Type the passphrase with which it was exported."));
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::openSecrets()
{
    if (m_passphrase->text().isEmpty() || !m_passphrase->isEnabled())
        return;
    const auto box = std::make_shared<PassphraseBox>(m_passphrase->text());
    m_passphraseProblem->setProblem({});
    m_passphrase->setEnabled(false);
    m_open->setEnabled(false);
    m_progress->show();
    auto *job = new PassphraseJob(box, m_sealed, this);
    connect(job, &PassphraseJob::finished, this, [this, job, box](bool opens) {
        job->deleteLater();
        m_progress->hide();
        m_passphrase->setEnabled(!opens);
        m_open->setEnabled(!opens);
        if (opens) {
            m_box = box;
            m_passphrase->clear();
            return preview();
        }
        m_passphraseProblem->setProblem(tr("This passphrase does not open the secrets of the file."));
        m_passphrase->setFocus(Qt::OtherFocusReason);
        m_passphrase->selectAll();
    });
}

void ImportDialog::preview()
{
    try {
        showResult(importConfig(m_backend, m_json, secretSources(m_box), ImportMode::DryRun));
    } catch (const Failure &failure) {
        fail(texts::failureText(failure));
    }
}

void ImportDialog::showResult(const ImportResult &result)
{
    m_entries->clear();
    const bool isGood = result.problems.isEmpty();
    m_entries->setHeaderLabels(isGood ? QStringList{tr("What"), tr("Would be"), tr("In detail")}
                                      : QStringList{tr("Place in the file"), tr("Problem")});
    m_entries->setColumnCount(isGood ? 3 : 2);
    for (const ConfigProblem &problem : result.problems)
        new QTreeWidgetItem(m_entries, {problem.path, texts::problemText(problem)});
    for (const ConfigChange &change : result.changes) {
        auto *entry = new QTreeWidgetItem(m_entries, {texts::thingText(change.thing, change.name),
                                                      texts::actText(change.act), texts::summaryText(change, 3)});
        entry->setIcon(0, appearance::icon(change.act == ConfigAct::Added ? u"add"_s : u"edit"_s));
        for (const FieldChange &field : change.fields)
            new QTreeWidgetItem(entry, {texts::changeText(field), QString(), QString()});
    }
    for (const ImportResult::Entry &entry : result.left)
        new QTreeWidgetItem(m_entries, {texts::thingText(entry.thing, entry.name), tr("left as it is"), QString()});
    for (int row = 0; row < m_entries->topLevelItemCount(); ++row) {
        QTreeWidgetItem *entry = m_entries->topLevelItem(row);
        for (int field = 0; field < entry->childCount(); ++field)
            entry->child(field)->setFirstColumnSpanned(true);
    }
    m_entries->setColumnWidth(0, 260);
    m_entries->setColumnWidth(1, isGood ? 110 : 400);
    const bool changesAnything = isGood && result.added + result.changed > 0;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(changesAnything);
    if (!isGood)
        m_summary->setText(
            tr("This file cannot be imported. Problems: %L1. Nothing was changed.").arg(result.problems.size()));
    else if (!changesAnything)
        m_summary->setText(tr("Everything in this file stands there already."));
    else
        m_summary->setText(
            tr("Would be added: %L1, changed: %L2, left as they are: %L3. What the file does not mention "
               "stays. Before something is changed, the database is kept as a backup.")
                .arg(result.added)
                .arg(result.changed)
                .arg(result.unchanged));
}

void ImportDialog::fail(const QString &text)
{
    m_summary->setText(text);
    m_entries->clear();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
}

void ImportDialog::accept()
{
    try {
        const ImportResult result = importConfig(m_backend, m_json, secretSources(m_box), ImportMode::Apply);
        if (!result.problems.isEmpty()) // somebody has changed the database meanwhile
            return showResult(result);
        Q_EMIT imported(result);
        QDialog::accept();
    } catch (const Failure &failure) {
        m_summary->setText(texts::failureText(failure));
    }
}
