// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/diagnosticreport.h>

#include <domain/failure.h>
#include <domain/redaction.h>
#include <logfile/logfile.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostFailed = 20;
constexpr int logLines = 200;

class Report
{
public:
    void heading(const QString &text) { m_text += u"\n## "_s + text + u'\n'; }
    void line(const QString &name, const QString &value) { m_text += name + u": "_s + value + u'\n'; }
    void line(const QString &name, qint64 value) { line(name, QString::number(value)); }
    void guarded(const QString &name, const std::function<void()> &part)
    {
        try {
            part();
        } catch (const Failure &failure) {
            line(name, u"cannot be read (%1: %2)"_s.arg(int(failure.kind)).arg(failure.detail));
        }
    }
    QString take() const { return withoutSecrets(m_text.trimmed()) + u'\n'; }

private:
    QString m_text;
};

QString whoSends(const DispatcherState &state)
{
    switch (state.who) {
    case DispatcherState::Sends::Nobody:
        return u"nobody"_s + (state.trouble.isEmpty() ? QString() : u" ("_s + state.trouble + u')');
    case DispatcherState::Sends::Starting:
        return u"starting"_s;
    case DispatcherState::Sends::ThisWindow:
        return u"this window"_s;
    case DispatcherState::Sends::Another:
        return u"another program, process %1"_s.arg(state.process);
    }
    Q_UNREACHABLE();
}

qint64 countOf(const Backend &backend, const QString &table)
{
    QSqlQuery query = backend.database.run(u"SELECT count(*) FROM "_s + table);
    return query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace

QString diagnosticReport(const Backend &backend, const DispatcherState &state)
{
    Report report;
    report.heading(u"Versions"_s);
    report.line(u"Tocsin"_s, QCoreApplication::applicationVersion());
    report.line(u"Qt"_s, QString::fromLatin1(qVersion()));
    report.line(u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelVersion());
    report.line(u"Language"_s, QLocale().name());
    report.line(u"Time"_s, backend.clock.now().toString(Qt::ISODate));
    report.heading(u"Database"_s);
    report.line(u"File"_s, backend.database.file());
    report.line(u"Bytes"_s, QFileInfo(backend.database.file()).size());
    report.guarded(u"Contents"_s, [&] {
        QSqlQuery version = backend.database.run(u"PRAGMA user_version"_s);
        report.line(u"Form"_s, version.next() ? version.value(0).toLongLong() : 0);
        for (const QString &table : {u"service"_s, u"robot"_s, u"account"_s, u"message"_s, u"schedule"_s, u"rule"_s,
                                     u"alarm"_s, u"delivery_receiver"_s, u"config_change"_s})
            report.line(table, countOf(backend, table));
    });
    report.heading(u"Sending"_s);
    report.line(u"Sends"_s, whoSends(state));
    report.line(u"Intake"_s, state.address);
    report.line(u"Waiting"_s, state.waiting);
    report.line(u"Failed"_s, state.failed);
    report.heading(u"What failed last"_s);
    report.guarded(u"Failed list"_s, [&] {
        const QDateTime since = backend.clock.now().addDays(-30);
        for (const FailedDelivery &failed : backend.deliveries.failed(since, {}, mostFailed))
            report.line(
                failed.failedAt.toUTC().toString(Qt::ISODate),
                u"%1, errcode %2, attempts %3"_s.arg(failed.service).arg(failed.result.errcode).arg(failed.attempts));
    });
    report.heading(u"End of the log (%1)"_s.arg(logFile::folder()));
    return report.take() + logFile::lastLines(logLines).join(u'\n') + u'\n';
}
