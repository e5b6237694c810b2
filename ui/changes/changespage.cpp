// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/changes/changespage.h>

#include <domain/csvfield.h>
#include <domain/failure.h>
#include <texts/changetexts.h>
#include <texts/failuretexts.h>
#include <ui/changes/changedetails.h>
#include <ui/changes/changesmodel.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/listpane.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/rangebox.h>

#include <QAction>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 10'000; // the newest; more than anybody goes through one by one

QString linesOf(const ConfigChange &change)
{
    QStringList head{change.at.toLocalTime().toString(Qt::ISODateWithMs),
                     change.who,
                     change.program,
                     texts::thingText(change.thing),
                     change.name,
                     texts::actText(change.act)};
    if (change.fields.isEmpty())
        return csvLine(head << QStringList(4));
    QString lines;
    for (const FieldChange &field : change.fields)
        lines +=
            csvLine(head + QStringList{texts::fieldText(field), texts::actText(field.act), field.before, field.after});
    return lines;
}

} // namespace

ChangesPage::ChangesPage(const Tools &tools, QWidget *parent)
    : Page(parent), m_tools(tools), m_model(new ChangesModel(this)),
      m_list(new ListPane(u"changes"_s, *m_model, ChangesModel::Time, {24, 20, 28, 10}, this)),
      m_range(new RangeBox(u"changes"_s, this))
{
    m_list->setPicture(appearance::icon(u"changes"_s));
    m_list->addFilter(m_range);
    m_details = m_list->newAction(u"changesDetails"_s, ListPane::Needs::OneRow);
    m_details->setIcon(appearance::icon(u"information"_s));
    m_export = m_list->newAction(u"changesExport"_s, ListPane::Needs::AnyRows);
    m_export->setIcon(appearance::icon(u"export"_s));
    connect(m_details, &QAction::triggered, this, [this] { showDetails(m_list->selectedRows().constFirst()); });
    connect(m_export, &QAction::triggered, this, &ChangesPage::chooseExportFile);
    connect(m_list, &ListPane::rowActivated, this, &ChangesPage::showDetails);
    connect(m_range, &RangeBox::changed, this, &ChangesPage::read);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    retranslate();
}

QString ChangesPage::title()
{
    return tr("Changes");
}

QIcon ChangesPage::icon()
{
    return appearance::icon(u"changes"_s);
}

QString ChangesPage::helpTopic() const
{
    return u"changes"_s;
}

// Nobody sees it most of the time.
void ChangesPage::refresh()
{
    if (isVisible())
        read();
}

void ChangesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void ChangesPage::read()
{
    try {
        const QList<ConfigChange> rows =
            m_tools.changes.changes(m_range->since(m_tools.clock.now()), m_range->until(), mostRows);
        m_model->setRows(rows);
        if (rows.size() == mostRows)
            m_list->tellOnlyNewest(mostRows);
    } catch (const Failure &failure) {
        m_list->messages().tell(MessageBar::Tone::Problem, texts::failureText(failure));
    }
}

void ChangesPage::showDetails(int row)
{
    auto *details = new ChangeDetails(m_model->rows()[row], this);
    details->setAttribute(Qt::WA_DeleteOnClose);
    details->open();
}

void ChangesPage::chooseExportFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export the changes"), folder + u'/' + tr("changes") + u".csv"_s, tr("CSV files (*.csv)"));
    if (!file.isEmpty())
        exportTo(file);
}

void ChangesPage::exportTo(const QString &file)
{
    QString lines = csvBeginning + csvLine({tr("Time"), tr("Who"), tr("Program"), tr("Kind"), tr("Name"), tr("Done"),
                                            tr("Field"), tr("Done to the field"), tr("Before"), tr("After")});
    for (const ConfigChange &change : m_model->rows())
        lines += linesOf(change);
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(lines.toUtf8()) >= 0 && target.commit())
        m_list->messages().tell(MessageBar::Tone::Success,
                                tr("%L1 changes were written to %2.").arg(m_model->rows().size()).arg(file));
    else
        m_list->messages().tell(MessageBar::Tone::Problem,
                                tr("The file %1 cannot be written: %2").arg(file, target.errorString()));
}

void ChangesPage::retranslate()
{
    ListPane::Words words;
    words.heading = tr("Changes");
    words.search = tr("Search the changes");
    words.emptyTitle = tr("Nothing was changed");
    words.emptyExplanation =
        tr("In this time nobody changed services, messages, schedules, rules, settings or tokens.");
    words.nothingFound = tr("No change contains what you search for.");
    m_list->setWords(words);
    m_details->setText(tr("De&tails"));
    m_export->setText(tr("Ex&port…"));
    m_model->retranslate();
}
