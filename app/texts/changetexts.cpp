// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/changetexts.h>

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace texts {

namespace {

class Change
{
    Q_DECLARE_TR_FUNCTIONS(Change)
};

// The words of the forms for the fields of the configuration file. A field that is missing here is shown as it is.
QString wordOf(const QString &field)
{
    static const QHash<QString, const char *> words{
        {u"name"_s, QT_TRANSLATE_NOOP("Change", "Name")},
        {u"description"_s, QT_TRANSLATE_NOOP("Change", "Description")},
        {u"enabled"_s, QT_TRANSLATE_NOOP("Change", "Enabled")},
        {u"sendTo/group"_s, QT_TRANSLATE_NOOP("Change", "Send to WeCom groups")},
        {u"sendTo/account"_s, QT_TRANSLATE_NOOP("Change", "Send to WeCom accounts")},
        {u"app/agentId"_s, QT_TRANSLATE_NOOP("Change", "AgentId")},
        {u"app/companyId"_s, QT_TRANSLATE_NOOP("Change", "Company ID")},
        {u"app/secret"_s, QT_TRANSLATE_NOOP("Change", "Secret")},
        {u"apiBaseUrl"_s, QT_TRANSLATE_NOOP("Change", "API Base URL")},
        {u"proxy"_s, QT_TRANSLATE_NOOP("Change", "Proxy")},
        {u"proxyPassword"_s, QT_TRANSLATE_NOOP("Change", "Proxy Password")},
        {u"caFile"_s, QT_TRANSLATE_NOOP("Change", "CA File")},
        {u"format"_s, QT_TRANSLATE_NOOP("Change", "Format")},
        {u"language"_s, QT_TRANSLATE_NOOP("Change", "Language")},
        {u"timezone"_s, QT_TRANSLATE_NOOP("Change", "Time zone")},
        {u"content"_s, QT_TRANSLATE_NOOP("Change", "Message text")},
        {u"mentions"_s, QT_TRANSLATE_NOOP("Change", "Mentions")},
        {u"link"_s, QT_TRANSLATE_NOOP("Change", "Link")},
        {u"kind"_s, QT_TRANSLATE_NOOP("Change", "Kind")},
        {u"ignoreHoliday"_s, QT_TRANSLATE_NOOP("Change", "Pause on holidays")},
        {u"periods/monday"_s, QT_TRANSLATE_NOOP("Change", "Monday")},
        {u"periods/tuesday"_s, QT_TRANSLATE_NOOP("Change", "Tuesday")},
        {u"periods/wednesday"_s, QT_TRANSLATE_NOOP("Change", "Wednesday")},
        {u"periods/thursday"_s, QT_TRANSLATE_NOOP("Change", "Thursday")},
        {u"periods/friday"_s, QT_TRANSLATE_NOOP("Change", "Friday")},
        {u"periods/saturday"_s, QT_TRANSLATE_NOOP("Change", "Saturday")},
        {u"periods/sunday"_s, QT_TRANSLATE_NOOP("Change", "Sunday")},
        {u"start"_s, QT_TRANSLATE_NOOP("Change", "Start date")},
        {u"end"_s, QT_TRANSLATE_NOOP("Change", "End")},
        {u"from"_s, QT_TRANSLATE_NOOP("Change", "First day")},
        {u"to"_s, QT_TRANSLATE_NOOP("Change", "Last day")},
        {u"workingDays"_s, QT_TRANSLATE_NOOP("Change", "Make-up working days")},
        {u"criteria/states"_s, QT_TRANSLATE_NOOP("Change", "Alarm Status")},
        {u"criteria/shelved"_s, QT_TRANSLATE_NOOP("Change", "Shelved alarms too")},
        {u"criteria/levels"_s, QT_TRANSLATE_NOOP("Change", "Levels")},
        {u"criteria/path"_s, QT_TRANSLATE_NOOP("Change", "Path")},
        {u"criteria/groups"_s, QT_TRANSLATE_NOOP("Change", "Alarm Groups")},
        {u"criteria/types"_s, QT_TRANSLATE_NOOP("Change", "Alarm Types")},
        {u"service"_s, QT_TRANSLATE_NOOP("Change", "Service")},
        {u"message"_s, QT_TRANSLATE_NOOP("Change", "Message")},
        {u"schedule"_s, QT_TRANSLATE_NOOP("Change", "Schedule")},
        {u"whenClosed"_s, QT_TRANSLATE_NOOP("Change", "When Closed")},
        {u"receivers"_s, QT_TRANSLATE_NOOP("Change", "Receivers")},
        {u"historyDays"_s, QT_TRANSLATE_NOOP("Change", "Days of history")},
        {u"intakeAddress"_s, QT_TRANSLATE_NOOP("Change", "Intake address")},
        {u"fallbackRule"_s, QT_TRANSLATE_NOOP("Change", "Fallback rule")},
        {u"dailyAllIsWell"_s, QT_TRANSLATE_NOOP("Change", "Daily “all is well”")},
        {u"home"_s, QT_TRANSLATE_NOOP("Change", "Where the key lies")},
        {u"madeAt"_s, QT_TRANSLATE_NOOP("Change", "Backup of")},
    };
    const char *word = words.value(field);
    return word ? QCoreApplication::translate("Change", word) : field;
}

QString valueText(const QString &value)
{
    if (value == u"true")
        return Change::tr("yes");
    if (value == u"false")
        return Change::tr("no");
    return QString(value).replace(u'\n', u'⏎');
}

} // namespace

QString thingText(ConfigThing thing)
{
    switch (thing) {
    case ConfigThing::Service:
        return Change::tr("Service");
    case ConfigThing::Message:
        return Change::tr("Message");
    case ConfigThing::Schedule:
        return Change::tr("Schedule");
    case ConfigThing::Rule:
        return Change::tr("Rule");
    case ConfigThing::Settings:
        return Change::tr("Settings");
    case ConfigThing::Token:
        return Change::tr("Token of the intake");
    case ConfigThing::Key:
        return Change::tr("Key of the stored secrets");
    case ConfigThing::Database:
        return Change::tr("Whole configuration");
    }
    return QString::number(static_cast<int>(thing)); // of a newer version
}

QString thingText(ConfigThing thing, const QString &name)
{
    return name.isEmpty() ? thingText(thing) : Change::tr("%1 %2", "kind, name").arg(thingText(thing), name);
}

QString actText(ConfigAct act)
{
    switch (act) {
    case ConfigAct::Added:
        return Change::tr("added");
    case ConfigAct::Changed:
        return Change::tr("changed");
    case ConfigAct::Deleted:
        return Change::tr("deleted");
    case ConfigAct::Restored:
        return Change::tr("restored");
    }
    return QString::number(static_cast<int>(act));
}

QString fieldText(const FieldChange &change)
{
    static const QRegularExpression notification(u"^notifications/(\\d+)/(.*)$"_s);
    if (change.field.startsWith("groups/"_L1))
        return Change::tr("Group %1").arg(change.field.mid(7));
    if (change.field.startsWith("accounts/"_L1))
        return Change::tr("Account %1").arg(change.field.mid(9));
    if (const auto match = notification.match(change.field); match.hasMatch())
        return Change::tr("Notification %1, %2").arg(match.captured(1), wordOf(match.captured(2)));
    return wordOf(change.field);
}

QString changeText(const FieldChange &change)
{
    if (change.field.isEmpty())
        return Change::tr("and %1 more").arg(change.after);
    if (change.isSecret || (change.before.isEmpty() && change.after.isEmpty()))
        return Change::tr("%1: %2").arg(fieldText(change), actText(change.act));
    switch (change.act) {
    case ConfigAct::Added:
        return Change::tr("%1: %2").arg(fieldText(change), valueText(change.after));
    case ConfigAct::Deleted:
        return Change::tr("%1: was %2").arg(fieldText(change), valueText(change.before));
    case ConfigAct::Changed:
    case ConfigAct::Restored:
        break;
    }
    return Change::tr("%1: %2 → %3").arg(fieldText(change), valueText(change.before), valueText(change.after));
}

QString summaryText(const ConfigChange &change, qsizetype most)
{
    QStringList texts;
    for (const FieldChange &field : change.fields.first(std::min(most, change.fields.size())))
        texts.append(changeText(field));
    if (change.fields.size() > most)
        texts.append(u"…"_s);
    return texts.join(u"; "_s);
}

} // namespace texts
