// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/problemtexts.h>

#include <texts/messagetexts.h>
#include <texts/ruletexts.h>
#include <texts/scheduletexts.h>

#include <QCoreApplication>

namespace texts {

namespace {

const char *sentence(ServiceProblemKind kind)
{
    switch (kind) {
    case ServiceProblemKind::Missing:
        return QT_TRANSLATE_NOOP("Problem", "Required.");
    case ServiceProblemKind::Duplicate:
        return QT_TRANSLATE_NOOP("Problem", "Stands in an earlier row already. Keep one of them.");
    case ServiceProblemKind::NameTaken:
        return QT_TRANSLATE_NOOP("Problem", "Another service has this name. Choose a different one.");
    case ServiceProblemKind::LineBreakOrTab:
        return QT_TRANSLATE_NOOP("Problem", "Must be one line, without tabs.");
    case ServiceProblemKind::TooLong:
        return QT_TRANSLATE_NOOP("Problem", "Too long: at most 200 characters.");
    case ServiceProblemKind::NeitherSection:
        return QT_TRANSLATE_NOOP("Problem", "Choose WeCom Group, WeCom Account or both.");
    case ServiceProblemKind::NoRows:
        return QT_TRANSLATE_NOOP("Problem", "Add at least one row, or switch this section off.");
    case ServiceProblemKind::NotAUrl:
        return QT_TRANSLATE_NOOP("Problem", "Not a usable address. Copy the whole URL, beginning with https://.");
    case ServiceProblemKind::PlainHttp:
        return QT_TRANSLATE_NOOP("Problem", "Use https: plain http is for this machine (127.0.0.1) only.");
    case ServiceProblemKind::ForeignOrigin:
        return QT_TRANSLATE_NOOP(
            "Problem", "Belongs to another server than the API base URL. Use the same scheme, host and port in "
                       "both.");
    case ServiceProblemKind::WrongPath:
        return QT_TRANSLATE_NOOP(
            "Problem", "Not the URL of a robot: its path is /cgi-bin/webhook/send. Copy it again from the group "
                       "robot.");
    case ServiceProblemKind::NoKey:
        return QT_TRANSLATE_NOOP("Problem",
                                 "The key is missing: the URL ends in ?key=… Copy it again from the group robot.");
    case ServiceProblemKind::NotAWholeNumber:
        return QT_TRANSLATE_NOOP("Problem",
                                 "Must be a whole number above 0, such as 1000002 (App Management, the app's page).");
    case ServiceProblemKind::NotAnAccount:
        return QT_TRANSLATE_NOOP(
            "Problem", "Not an account: 1 to 64 letters, digits and _ - @ . beginning with a letter or digit. "
                       "Take it from Contacts, not the display name.");
    case ServiceProblemKind::NotAProxy:
        return QT_TRANSLATE_NOOP("Problem", "Not a proxy: write http://HOST:PORT or socks5://HOST:PORT.");
    case ServiceProblemKind::RelativePath:
        return QT_TRANSLATE_NOOP("Problem", "Write the whole path, beginning with /.");
    }
    Q_UNREACHABLE();
}

const char *label(ServiceField field)
{
    switch (field) {
    case ServiceField::Name:
        return QT_TRANSLATE_NOOP("Field", "Name");
    case ServiceField::Description:
        return QT_TRANSLATE_NOOP("Field", "Description");
    case ServiceField::SendTo:
        return QT_TRANSLATE_NOOP("Field", "Send To");
    case ServiceField::Groups:
        return QT_TRANSLATE_NOOP("Field", "WeCom Group");
    case ServiceField::GroupName:
        return QT_TRANSLATE_NOOP("Field", "Group Name");
    case ServiceField::WebhookUrl:
        return QT_TRANSLATE_NOOP("Field", "Webhook URL");
    case ServiceField::AgentId:
        return QT_TRANSLATE_NOOP("Field", "AgentId");
    case ServiceField::CompanyId:
        return QT_TRANSLATE_NOOP("Field", "Company ID");
    case ServiceField::Secret:
        return QT_TRANSLATE_NOOP("Field", "Secret");
    case ServiceField::Accounts:
        return QT_TRANSLATE_NOOP("Field", "Accounts");
    case ServiceField::Account:
        return QT_TRANSLATE_NOOP("Field", "Account");
    case ServiceField::AccountName:
        return QT_TRANSLATE_NOOP("Field", "Name");
    case ServiceField::ApiBaseUrl:
        return QT_TRANSLATE_NOOP("Field", "API Base URL");
    case ServiceField::Proxy:
        return QT_TRANSLATE_NOOP("Field", "Proxy");
    case ServiceField::CaFile:
        return QT_TRANSLATE_NOOP("Field", "CA File");
    }
    Q_UNREACHABLE();
}

const char *sentence(ConfigProblemKind kind)
{
    switch (kind) {
    case ConfigProblemKind::NotJson:
        return QT_TRANSLATE_NOOP("Problem", "Not readable as JSON, at line:column %1.");
    case ConfigProblemKind::UnknownFormat:
        return QT_TRANSLATE_NOOP("Problem", "Unknown format; this version reads %1.");
    case ConfigProblemKind::UnknownKey:
        return QT_TRANSLATE_NOOP("Problem", "Unknown key. Check its spelling, or remove it.");
    case ConfigProblemKind::KeyMissing:
        return QT_TRANSLATE_NOOP("Problem", "This key is required.");
    case ConfigProblemKind::WrongType:
        return QT_TRANSLATE_NOOP("Problem", "Wrong type; expected: %1.");
    case ConfigProblemKind::UnknownValue:
        return QT_TRANSLATE_NOOP("Problem", "Unknown value; possible: %1.");
    case ConfigProblemKind::DuplicateName:
        return QT_TRANSLATE_NOOP("Problem", "The name %1 stands in this file twice.");
    case ConfigProblemKind::UnknownReference:
        return QT_TRANSLATE_NOOP("Problem", "There is none named %1, neither in this file nor in the database.");
    case ConfigProblemKind::InUse:
        return QT_TRANSLATE_NOOP("Problem", "Rules that are not in this file use it: %1. Change them first, or bring "
                                            "them in with the same file.");
    case ConfigProblemKind::SecretNotStored:
        return QT_TRANSLATE_NOOP("Problem",
                                 "Left out, and none is stored for %1. Write it here, or as {\"env\": \"NAME\"}.");
    case ConfigProblemKind::EnvironmentNotSet:
        return QT_TRANSLATE_NOOP("Problem", "The environment variable %1 is not set.");
    case ConfigProblemKind::PassphraseNotSet:
        return QT_TRANSLATE_NOOP("Problem", "Encrypted: set TOCSIN_PASSPHRASE to the passphrase of the export.");
    case ConfigProblemKind::CannotDecrypt:
        return QT_TRANSLATE_NOOP("Problem", "The passphrase in TOCSIN_PASSPHRASE does not open it.");
    case ConfigProblemKind::InvalidService:
        return QT_TRANSLATE_NOOP("Problem", "The service is not valid.");
    case ConfigProblemKind::InvalidMessage:
        return QT_TRANSLATE_NOOP("Problem", "The message is not valid.");
    case ConfigProblemKind::InvalidSchedule:
        return QT_TRANSLATE_NOOP("Problem", "The schedule is not valid.");
    case ConfigProblemKind::InvalidRule:
        return QT_TRANSLATE_NOOP("Problem", "The rule is not valid.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString fieldText(ServiceField field)
{
    if (field == ServiceField::AccountName)
        return QCoreApplication::translate("Field", "Name", "of a person"); // another word in Chinese
    return QCoreApplication::translate("Field", label(field));
}

QString problemText(const ServiceProblem &problem)
{
    return QCoreApplication::translate("Problem", sentence(problem.kind));
}

QString problemText(const ConfigProblem &problem)
{
    if (problem.service)
        return problemText(*problem.service);
    if (problem.message)
        return problemText(*problem.message);
    if (problem.schedule)
        return problemText(*problem.schedule);
    if (problem.rule)
        return problemText(*problem.rule);
    const QString text = QCoreApplication::translate("Problem", sentence(problem.kind));
    return text.contains(QStringLiteral("%1")) ? text.arg(problem.detail) : text;
}

} // namespace texts
