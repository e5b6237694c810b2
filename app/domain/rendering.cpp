// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/rendering.h>

#include <domain/escaping.h>
#include <domain/timezones.h>

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLink = 2048; // bytes
constexpr qint64 undelayedSeconds = 5 * 60;

bool isAddress(Parameter parameter)
{
    return parameter == Parameter::Url || parameter == Parameter::UrlPath;
}

// Few messages are filled in for many alarms: their pieces are found once.
QList<ContentPiece> knownPiecesOf(const QString &content)
{
    constexpr qsizetype mostKnown = 256;
    static thread_local QHash<QString, QList<ContentPiece>> known;
    const auto found = known.constFind(content);
    if (found != known.cend())
        return *found;
    if (known.size() >= mostKnown)
        known.clear();
    return *known.insert(content, piecesOf(content));
}

QString lastLineOf(const QString &text)
{
    return text.mid(text.lastIndexOf(u'\n') + 1);
}

// `escaped` gets the value, its parameter and the text that stands before it.
template <typename Escape>
QString filled(const QString &content, const Message &message, const Alarm &alarm, const Escape &escaped)
{
    QString text;
    const QList<ContentPiece> pieces = knownPiecesOf(content);
    for (const ContentPiece &piece : pieces) {
        if (piece.kind == ContentPiece::Kind::Parameter)
            text += escaped(valueOf(piece.parameter, alarm, message), piece.parameter, text);
        else
            text += piece.text;
    }
    return text;
}

QString filledContent(const Message &message, const Alarm &alarm, MessageFormat format)
{
    return filled(
        message.content, message, alarm, [format](const QString &value, Parameter parameter, const QString &before) {
            if (format == MessageFormat::Card)
                return value;
            if (format == MessageFormat::Text)
                return escapedForText(value);
            return isAddress(parameter) ? escapedAddress(value) : escapedForMarkdown(value, lastLineOf(before));
        });
}

QString writtenTime(const QDateTime &utc, int offset)
{
    const int minutes = std::abs(offset) / 60;
    return utc.addSecs(offset).toString(u"yyyy-MM-dd HH:mm:ss "_s) + (offset < 0 ? u'-' : u'+') +
           u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

OutgoingMessage rendered(const Message &message, const Alarm &alarm)
{
    OutgoingMessage outgoing{message.format, {}, message.mentions, message.language, {}, message.timeZone};
    if (message.format == MessageFormat::Card) {
        outgoing.link = cardLink(message, alarm);
        if (outgoing.link.isEmpty())
            outgoing.format = MessageFormat::Text;
    }
    outgoing.text = filledContent(message, alarm, outgoing.format);
    const QList<ContentPiece> pieces = knownPiecesOf(message.content);
    outgoing.namesEventTime = std::any_of(pieces.cbegin(), pieces.cend(), [](const ContentPiece &piece) {
        return piece.kind == ContentPiece::Kind::Parameter && piece.parameter == Parameter::EventTime;
    });
    return outgoing;
}

QString valueOf(Parameter parameter, const Alarm &alarm, const Message &message)
{
    const DeliveredWords &words = deliveredWords(message.language);
    switch (parameter) {
    case Parameter::AckUser:
        return alarm.ackUser;
    case Parameter::Description:
        return alarm.description;
    case Parameter::EventTime:
        return timeText(alarm.eventTime, message.timeZone);
    case Parameter::IsAcked:
        return words.flag(alarm.acked);
    case Parameter::IsShelved:
        return words.flag(alarm.shelved);
    case Parameter::Level:
        return words.level(alarm.level);
    case Parameter::Name:
        return alarm.name;
    case Parameter::Path:
        return alarm.path;
    case Parameter::State:
        return words.state(alarm.state());
    case Parameter::Type:
        return alarm.type;
    case Parameter::Url:
        return alarm.url;
    case Parameter::UrlPath:
        return QUrl(alarm.url).path(QUrl::FullyEncoded);
    case Parameter::Value:
        return alarm.value;
    }
    Q_UNREACHABLE();
}

OutgoingMessage withDelay(OutgoingMessage message, const QDateTime &eventTime, const QDateTime &now)
{
    if (!eventTime.isValid() || eventTime.secsTo(now) <= undelayedSeconds)
        return message;
    message.text =
        deliveredWords(message.language).delayed.arg(timeText(eventTime, message.timeZone)) + u'\n' + message.text;
    return message;
}

QString timeText(const QDateTime &moment, const QString &timeZone)
{
    struct Written
    {
        QDateTime second; // UTC
        int offset = 0;   // seconds
        QString text;
    };
    static thread_local Written last; // the alarms of a burst share their second
    if (!moment.isValid())
        return {};
    const QDateTime utc = moment.toUTC();
    const int offset = timeZoneNamed(timeZone).offsetFromUtc(utc);
    const QDateTime second = utc.addMSecs(-utc.time().msec());
    if (second != last.second || offset != last.offset)
        last = {second, offset, writtenTime(second, offset)};
    return last.text;
}

QString ownLink(const Message &message, const Alarm &alarm)
{
    const auto escaped = [](const QString &value, Parameter parameter, const QString &) {
        return isAddress(parameter) ? value : escapedForLink(value);
    };
    return filled(message.link, message, alarm, escaped);
}

QString cardLink(const Message &message, const Alarm &alarm)
{
    for (const QString &link : {ownLink(message, alarm), alarm.url}) {
        if (isUsableLink(link))
            return link;
    }
    return {};
}

bool isUsableLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && isWeb && !url.host().isEmpty() && link.toUtf8().size() <= longestLink;
}
