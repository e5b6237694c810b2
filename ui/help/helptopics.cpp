// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/help/helptopics.h>

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Outside any namespace: the macro declares a function.
static void loadResources()
{
    Q_INIT_RESOURCE(help); // a static library's resources are not linked by themselves
}

namespace helpTopics {

namespace {

constexpr int excerptBefore = 20; // characters
constexpr int excerptLength = 90;

QString folder()
{
    loadResources();
    return QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
}

QString htmlOf(const QString &topic)
{
    QFile file(u":/help/%1/%2.html"_s.arg(folder(), topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Object name → place. A part of a form speaks for the fields inside of it.
const QHash<QString, QString> &placesOfFields()
{
    static const QHash<QString, QString> places{
        {u"sendToGroups"_s, u"add-robot"_s},
        {u"sendToAccounts"_s, u"create-app"_s},
        {u"robotsTable"_s, u"webhook-url"_s},
        {u"agentId"_s, u"app-ids"_s},
        {u"appSecret"_s, u"app-ids"_s},
        {u"companyId"_s, u"app-ids"_s},
        {u"accountsTable"_s, u"export-contacts"_s},
        {u"accountsImport"_s, u"export-contacts"_s},
        {u"apiBaseUrl"_s, u"services#advanced"_s},
        {u"proxy"_s, u"services#advanced"_s},
        {u"proxyPassword"_s, u"services#advanced"_s},
        {u"caFile"_s, u"services#advanced"_s},
        {u"messageContent"_s, u"messages#content"_s},
        {u"messageFormat"_s, u"messages#format"_s},
        {u"messageLanguage"_s, u"messages#language"_s},
        {u"messageTimeZone"_s, u"messages#timezone"_s},
        {u"messageMentions"_s, u"messages#mentions"_s},
        {u"messageLink"_s, u"messages#link"_s},
        {u"weekEditor"_s, u"schedules#periods"_s},
        {u"scheduleTimeZone"_s, u"schedules#timezone"_s},
        {u"pauseOnHolidays"_s, u"schedules#holidays"_s},
        {u"workingDays"_s, u"schedules#holidays"_s},
        {u"rulePath"_s, u"rules#alarms"_s},
        {u"ruleGroups"_s, u"rules#alarms"_s},
        {u"ruleTypes"_s, u"rules#alarms"_s},
        {u"ruleShelved"_s, u"rules#alarms"_s},
        {u"blockHead"_s, u"rules#notifications"_s},
        {u"blockService"_s, u"rules#notifications"_s},
        {u"blockMessage"_s, u"rules#notifications"_s},
        {u"blockSchedule"_s, u"rules#notifications"_s},
        {u"blockWhenClosed"_s, u"rules#notifications"_s},
        {u"receivers"_s, u"rules#notifications"_s},
        {u"settingsLanguage"_s, u"settings#window"_s},
        {u"settingsColours"_s, u"settings#window"_s},
        {u"settingsTimeZone"_s, u"settings#window"_s},
        {u"settingsDateFormat"_s, u"settings#window"_s},
        {u"settingsAutostart"_s, u"settings#window"_s},
        {u"settingsAddress"_s, u"settings#sending"_s},
        {u"settingsFallback"_s, u"settings#sending"_s},
        {u"tokenName"_s, u"settings#tokens"_s},
        {u"tokensList"_s, u"settings#tokens"_s},
        {u"settingsProxy"_s, u"settings#network"_s},
        {u"settingsCaFile"_s, u"settings#network"_s},
        {u"settingsMoveKey"_s, u"settings#kept"_s},
    };
    return places;
}

QString excerptOf(const QString &text, qsizetype at)
{
    const qsizetype from = std::max<qsizetype>(0, at - excerptBefore);
    const QString piece = text.mid(from, excerptLength).simplified();
    return (from > 0 ? u"…"_s : QString()) + piece + (from + excerptLength < text.size() ? u"…"_s : QString());
}

} // namespace

QStringList guides()
{
    return {u"add-robot"_s,     u"webhook-url"_s,    u"create-app"_s, u"app-ids"_s,
            u"allowed-users"_s, u"trusted-domain"_s, u"trusted-ip"_s, u"export-contacts"_s};
}

QStringList pages()
{
    return {u"welcome"_s, u"overview"_s, u"services"_s, u"messages"_s, u"schedules"_s, u"rules"_s,
            u"failed"_s,  u"history"_s,  u"explain"_s,  u"settings"_s, u"changes"_s,   u"promises"_s};
}

QUrl addressOf(const QString &place)
{
    QUrl address(u"qrc:/help/%1/%2.html"_s.arg(folder(), place.section(u'#', 0, 0)));
    if (place.contains(u'#'))
        address.setFragment(place.section(u'#', 1));
    return address;
}

QString titleOf(const QString &topic)
{
    static const QRegularExpression heading(u"<h1>(.*)</h1>"_s);
    return QTextDocumentFragment::fromHtml(heading.match(htmlOf(topic)).captured(1)).toPlainText();
}

QString plainTextOf(const QString &topic)
{
    // The character stands for a drawing.
    return QTextDocumentFragment::fromHtml(htmlOf(topic)).toPlainText().remove(QChar::ObjectReplacementCharacter);
}

QList<Hit> search(const QString &words)
{
    const QStringList asked = words.split(u' ', Qt::SkipEmptyParts);
    QMap<qsizetype, QList<Hit>> byWordsInTitle;
    for (const QString &topic : guides() + pages()) {
        const QString text = plainTextOf(topic);
        const QString title = titleOf(topic);
        const auto countIn = [&asked](const QString &where) {
            return std::count_if(asked.cbegin(), asked.cend(),
                                 [&](const QString &word) { return where.contains(word, Qt::CaseInsensitive); });
        };
        if (asked.isEmpty() || countIn(text) < asked.size())
            continue;
        qsizetype at = text.indexOf(asked.constFirst(), title.size(), Qt::CaseInsensitive);
        if (at < 0)
            at = title.size();
        byWordsInTitle[-countIn(title)].append({topic, title, excerptOf(text, at)});
    }
    QList<Hit> hits;
    for (const QList<Hit> &some : std::as_const(byWordsInTitle))
        hits += some;
    return hits;
}

QString placeOf(const QWidget *field, const QString &otherwise)
{
    static const QRegularExpression number(u"\\d+$"_s); // of a form that is there several times
    for (; field && !field->isWindow(); field = field->parentWidget()) {
        const QString place = placesOfFields().value(QString(field->objectName()).remove(number));
        if (!place.isEmpty())
            return place;
    }
    return otherwise;
}

QStringList knownFields()
{
    return placesOfFields().keys();
}

} // namespace helpTopics
