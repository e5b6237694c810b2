// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <calendars/calendarstructure.h>

#include <calendars/calendarlimits.h>
#include <domain/failure.h>

#include <QList>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace {

// The lines of RFC 5545, unfolded: a line that begins with a blank goes on with the one before it. Characters may be
// torn apart between the two, so nothing is decoded before.
class UnfoldedLines
{
public:
    explicit UnfoldedLines(const QByteArray &content) : m_content(content) {}

    bool next(QByteArray &line)
    {
        if (m_position >= m_content.size())
            return false;
        m_number = m_nextNumber;
        line = physicalLine();
        while (m_position < m_content.size() && (m_content[m_position] == ' ' || m_content[m_position] == '\t')) {
            ++m_position;
            line += physicalLine();
        }
        return true;
    }
    int number() const { return m_number; } // of the line that next() gave, from 1

private:
    QByteArray physicalLine()
    {
        qsizetype end = m_content.indexOf('\n', m_position);
        end = end < 0 ? m_content.size() : end;
        QByteArray line = m_content.mid(m_position, end - m_position);
        m_position = end + 1;
        ++m_nextNumber;
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    }

    const QByteArray &m_content;
    qsizetype m_position = 0;
    int m_nextNumber = 1;
    int m_number = 0;
};

bool isUtf8(const QByteArray &line)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(line); // decoding happens in the conversion
    return !decoder.hasError() && !text.contains(QChar::Null);
}

// The components that are open, checked as they open and close.
class OpenComponents
{
public:
    explicit OpenComponents(const QString &label) : m_label(label) {}

    void take(const QByteArray &line, int number)
    {
        const QByteArray upper = line.left(64).trimmed().toUpper();
        if (upper.startsWith("BEGIN:"))
            open(upper.mid(6), number);
        else if (upper.startsWith("END:"))
            close(upper.mid(4), number);
        else if (isOpenedByLibical(upper) || (m_open.isEmpty() && !upper.isEmpty()))
            refuse(number);
    }
    void end(int number) const
    {
        if (!m_open.isEmpty())
            refuse(number);
    }

private:
    // Parameters have no place there, but libical opens and closes by such a line as well.
    static bool isOpenedByLibical(const QByteArray &upper)
    {
        return upper.startsWith("BEGIN;") || upper.startsWith("END;");
    }
    void open(const QByteArray &name, int number)
    {
        if (m_open.isEmpty() && name != "VCALENDAR")
            refuse(number);
        m_open.append(name);
        m_events += name == "VEVENT" ? 1 : 0;
        if (m_open.size() > calendarlimits::depth || m_events > calendarlimits::events)
            throw Failure(FailureKind::CalendarBeyondLimits, m_label);
    }
    void close(const QByteArray &name, int number)
    {
        if (m_open.isEmpty() || m_open.takeLast() != name)
            refuse(number);
    }
    [[noreturn]] void refuse(int number) const
    {
        throw Failure(FailureKind::CalendarDamaged, m_label, QString::number(number));
    }

    QString m_label;
    QList<QByteArray> m_open;
    int m_events = 0;
};

} // namespace

void refuseBrokenCalendar(const QByteArray &content, const QString &label)
{
    if (content.size() > calendarlimits::fileBytes)
        throw Failure(FailureKind::CalendarBeyondLimits, label);
    if (!content.trimmed().left(15).toUpper().startsWith("BEGIN:VCALENDAR"))
        throw Failure(FailureKind::CalendarWrongType, label);
    UnfoldedLines lines(content);
    OpenComponents components(label);
    QByteArray line;
    while (lines.next(line)) {
        if (line.size() > calendarlimits::lineBytes)
            throw Failure(FailureKind::CalendarBeyondLimits, label);
        if (!isUtf8(line))
            throw Failure(FailureKind::CalendarDamaged, label, QString::number(lines.number()));
        components.take(line, lines.number());
    }
    components.end(lines.number());
}
