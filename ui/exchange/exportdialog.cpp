// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/exchange/exportdialog.h>

#include <backend/configexchange.h>
#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <ui/exchange/passphrasejob.h>
#include <ui/widgets/problemlabel.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortestPassphrase = 8; // characters

} // namespace

ExportDialog::ExportDialog(Backend &backend, QWidget *parent)
    : QDialog(parent), m_backend(backend),
      m_withSecrets(new QCheckBox(tr("&With secrets, sealed by a passphrase"), this)),
      m_passphraseLabel(new QLabel(tr("&Passphrase:"), this)), m_passphrase(new QLineEdit(this)),
      m_againLabel(new QLabel(tr("The same &again:"), this)), m_again(new QLineEdit(this)),
      m_problem(new ProblemLabel(u"exportProblem"_s, *m_again, this)), m_progress(new QProgressBar(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export Configuration"));
    auto *words = new QLabel(tr("Writes services, messages, schedules and rules into a file that another Tocsin "
                                "imports. Without secrets the "
                                "other one keeps those that it has: webhook URLs, app secrets and proxy passwords."),
                             this);
    words->setWordWrap(true);
    m_withSecrets->setObjectName(u"exportWithSecrets"_s);
    m_passphrase->setObjectName(u"exportPassphrase"_s);
    m_again->setObjectName(u"exportAgain"_s);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("The same again"));
    m_passphraseLabel->setBuddy(m_passphrase);
    m_againLabel->setBuddy(m_again);
    for (QLineEdit *line : {m_passphrase, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    }
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Sealing the secrets"));
    m_progress->hide();
    auto *form = new QFormLayout;
    form->addRow(m_passphraseLabel, m_passphrase);
    form->addRow(m_againLabel, m_again);
    form->addRow(QString(), m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(u"exportSave"_s);
    m_save->setText(tr("&Save As…"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_withSecrets);
    column->addLayout(form);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_withSecrets, &QCheckBox::toggled, this, &ExportDialog::updateState);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(520);
    updateState();
}

void ExportDialog::updateState()
{
    const bool withSecrets = m_withSecrets->isChecked();
    for (QWidget *part : QList<QWidget *>{m_passphraseLabel, m_passphrase, m_againLabel, m_again})
        part->setEnabled(withSecrets);
    const QString passphrase = m_passphrase->text();
    QString problem;
    if (withSecrets && !passphrase.isEmpty() && passphrase.size() < shortestPassphrase)
        problem = tr("At least %1 characters: whoever has the file may try for as long as they like.")
                      .arg(shortestPassphrase);
    else if (withSecrets && !m_again->text().isEmpty() && m_again->text() != passphrase)
        problem = tr("The two differ.");
    m_problem->setProblem(problem);
    adjustSize(); // a sentence may need two lines
    m_save->setEnabled(!withSecrets || (passphrase.size() >= shortestPassphrase && m_again->text() == passphrase));
}

void ExportDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(this, tr("Export Configuration"), folder + u"/tocsin.json"_s,
                                                      tr("Configuration files (*.json)"));
    if (!file.isEmpty())
        exportTo(file);
}

void ExportDialog::exportTo(const QString &file)
{
    if (!m_withSecrets->isChecked())
        return write(file, nullptr);
    const auto box = std::make_shared<PassphraseBox>(m_passphrase->text());
    m_save->setEnabled(false);
    m_progress->show();
    auto *job = new PassphraseJob(box, QString(), this);
    connect(job, &PassphraseJob::finished, this, [this, job, box, file](bool seals) {
        job->deleteLater();
        m_progress->hide();
        updateState();
        if (seals)
            write(file, box);
        else
            m_problem->setProblem(tr("There is not enough memory to seal the secrets (256 MiB)."));
    });
}

void ExportDialog::write(const QString &file, const std::shared_ptr<PassphraseBox> &box)
{
    try {
        std::function<QString(const QString &)> seal;
        if (box)
            seal = [box](const QString &secret) { return box->seal(secret); };
        const QByteArray json = exportConfig(m_backend, seal);
        QSaveFile target(file);
        bool isWritten = target.open(QIODevice::WriteOnly);
        if (isWritten && box)
            target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        isWritten = isWritten && target.write(json) == json.size() && target.commit();
        if (!isWritten)
            return m_problem->setProblem(tr("The file %1 cannot be written: %2").arg(file, target.errorString()));
        Q_EMIT exported(file);
        accept();
    } catch (const Failure &failure) {
        m_problem->setProblem(texts::failureText(failure));
    }
}
