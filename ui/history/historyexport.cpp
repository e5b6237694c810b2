// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/historyexport.h>

#include <domain/csvfield.h>
#include <domain/failure.h>
#include <texts/failuretexts.h>
#include <ui/history/historymodel.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsAtOnce = 500; // a few hundredths of a second

QString headLine()
{
    QStringList fields{HistoryExport::tr("ID")};
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        fields.append(HistoryModel::columnText(static_cast<HistoryModel::Column>(column)));
    fields.append({HistoryExport::tr("Path"), HistoryExport::tr("Happened"), HistoryExport::tr("Ended"),
                   HistoryExport::tr("Attempts"), HistoryExport::tr("errcode"), HistoryExport::tr("Test")});
    return csvLine(fields);
}

QString lineOf(const HistoryRow &row)
{
    QStringList fields{QString::number(row.id)};
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        const auto kind = static_cast<HistoryModel::Column>(column);
        fields.append(kind == HistoryModel::Time ? row.receivedAt.toLocalTime().toString(Qt::ISODateWithMs)
                                                 : HistoryModel::text(row, kind));
    }
    fields.append({row.alarm.path, row.alarm.eventTime.toString(Qt::ISODateWithMs),
                   row.finishedAt.toLocalTime().toString(Qt::ISODateWithMs), QString::number(row.attempts),
                   row.result.errcode == 0 ? QString() : QString::number(row.result.errcode),
                   row.isTest ? u"1"_s : QString()});
    return csvLine(fields);
}

} // namespace

HistoryExport::HistoryExport(const HistoryStore &store, QList<qint64> ids, const QString &file, QObject *parent)
    : QObject(parent), m_store(store), m_ids(std::move(ids)), m_file(file)
{
    connect(&m_timer, &QTimer::timeout, this, &HistoryExport::writeSome);
}

void HistoryExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        Q_EMIT failed(tr("The file %1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString()));
        return;
    }
    m_file.write((csvBeginning + headLine()).toUtf8());
    m_timer.start(0);
}

void HistoryExport::stop()
{
    m_timer.stop();
    m_file.cancelWriting();
}

void HistoryExport::writeSome()
{
    try {
        const QList<HistoryRow> rows = m_store.rows(m_ids.mid(m_done, rowsAtOnce));
        for (const HistoryRow &row : rows)
            m_file.write(lineOf(row).toUtf8());
        m_rows += rows.size();
    } catch (const Failure &failure) {
        stop();
        Q_EMIT failed(texts::failureText(failure));
        return;
    }
    m_done = std::min(m_done + rowsAtOnce, m_ids.size());
    if (m_done < m_ids.size()) {
        Q_EMIT progressed(m_done, m_ids.size());
        return;
    }
    m_timer.stop();
    if (m_file.commit())
        Q_EMIT finished(m_rows);
    else
        Q_EMIT failed(tr("The file %1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString()));
}
