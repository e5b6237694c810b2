// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/digest.h>

#include <domain/escaping.h>
#include <domain/messagefit.h>
#include <domain/timezones.h>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString separator = u" · "_s;
constexpr qsizetype longestHead = 64; // bytes, its line break included

// One digest in the making: the head says date and offset once, so that lines need only the time of day.
class DigestWriter
{
public:
    DigestWriter(MessageTarget target, Language language, const QString &timeZone)
        : m_format(digestFormat(target)), m_words(deliveredWords(language)), m_isChinese(language == Language::Chinese),
          m_zone(timeZoneNamed(timeZone))
    {}

    void setDay(const QDateTime &moment) { m_day = local(moment).date(); }

    QString head(qsizetype count, const QDateTime &moment) const
    {
        const QString day = m_day.toString(u"yyyy-MM-dd "_s) + offsetText(moment);
        const QString number = m_isChinese  ? u"%1 条报警，%2"_s.arg(QString::number(count), day)
                               : count == 1 ? u"1 alarm, %1"_s.arg(day)
                                            : u"%1 alarms, %2"_s.arg(QString::number(count), day);
        return m_format == MessageFormat::Markdown ? u"**%1**"_s.arg(number) : number;
    }

    // Name and path keep their share of what there is room for.
    QString line(const DigestAlarm &alarm, qsizetype mostBytes) const
    {
        QString line = composed(alarm, escaped(alarm.name), escaped(alarm.path));
        const qsizetype nameBytes = alarm.name.toUtf8().size();
        const qsizetype bothBytes = std::max<qsizetype>(1, nameBytes + alarm.path.toUtf8().size());
        for (qsizetype left = bothBytes; line.toUtf8().size() > mostBytes && left > 16; left = left * 7 / 8) {
            const qsizetype forName = left * nameBytes / bothBytes;
            line = composed(alarm, escaped(shortened(alarm.name, forName)),
                            escaped(shortened(alarm.path, left - forName)));
        }
        return line;
    }

private:
    QString composed(const DigestAlarm &alarm, const QString &name, const QString &path) const
    {
        QStringList parts{m_words.level(alarm.level), name};
        if (!path.isEmpty() && path != name)
            parts.append(path);
        parts.append(m_words.state(alarm.state));
        parts.append(times(alarm));
        return parts.join(separator);
    }

    QString times(const DigestAlarm &alarm) const
    {
        const QString since = time(alarm.since);
        return alarm.until == alarm.since ? since : since + u'–' + time(alarm.until);
    }

    QString time(const QDateTime &moment) const
    {
        const QDateTime there = local(moment);
        return there.toString(there.date() == m_day ? u"HH:mm:ss"_s : u"MM-dd HH:mm:ss"_s);
    }

    QString escaped(const QString &text) const
    {
        const QString line = withoutControlCharacters(text).simplified();
        return m_format == MessageFormat::Markdown ? escapedForMarkdown(line, u"x"_s) : escapedForText(line);
    }

    static QString shortened(const QString &text, qsizetype mostBytes)
    {
        const QByteArray utf8 = text.toUtf8();
        if (utf8.size() <= mostBytes)
            return text;
        qsizetype kept = std::max<qsizetype>(1, mostBytes - 3);                       // the ellipsis
        while (kept > 0 && (static_cast<unsigned char>(utf8[kept]) & 0xC0U) == 0x80U) // within a code point
            --kept;
        return QString::fromUtf8(utf8.left(kept)) + u'…';
    }

    QString offsetText(const QDateTime &moment) const
    {
        const int offset = m_zone.offsetFromUtc(moment.toUTC());
        const int minutes = std::abs(offset) / 60;
        return (offset < 0 ? u"-"_s : u"+"_s) +
               u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
    }

    QDateTime local(const QDateTime &moment) const
    {
        const QDateTime utc = moment.toUTC();
        return utc.addSecs(m_zone.offsetFromUtc(utc));
    }

    MessageFormat m_format;
    const DeliveredWords &m_words;
    bool m_isChinese;
    QTimeZone m_zone;
    QDate m_day;
};

} // namespace

MessageFormat digestFormat(MessageTarget target)
{
    return target == MessageTarget::Robot ? MessageFormat::Markdown : MessageFormat::Text;
}

Digest digestOf(const QList<DigestAlarm> &alarms, MessageTarget target, Language language, const QString &timeZone)
{
    Digest digest;
    digest.message.format = digestFormat(target);
    digest.message.language = language;
    if (alarms.isEmpty())
        return digest;
    DigestWriter writer(target, language, timeZone);
    const QDateTime &moment = alarms.constFirst().until;
    writer.setDay(moment);
    const qsizetype limit = byteLimitOf(digest.message.format, target);
    // The number in the head is not known yet: reckon with that of all.
    qsizetype bytes = writer.head(alarms.size(), moment).toUtf8().size();
    QStringList lines;
    for (const DigestAlarm &alarm : alarms) {
        const QString line = writer.line(alarm, limit - longestHead);
        const qsizetype size = line.toUtf8().size() + 1;
        if (!lines.isEmpty() && bytes + size > limit)
            break;
        lines.append(line);
        bytes += size;
    }
    digest.named = lines.size();
    lines.prepend(writer.head(digest.named, moment));
    digest.message.text = lines.join(u'\n');
    return digest;
}

qsizetype digestLineBytes(const DigestAlarm &alarm, MessageTarget target, Language language, const QString &timeZone)
{
    DigestWriter writer(target, language, timeZone);
    writer.setDay(alarm.until);
    return writer.line(alarm, byteLimitOf(digestFormat(target), target) - longestHead).toUtf8().size() + 1;
}
