// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/contactstexts.h>

#include <QCoreApplication>

namespace texts {

namespace {

const char *sentence(ContactsProblemKind kind)
{
    switch (kind) {
    case ContactsProblemKind::AccountMissing:
        return QT_TRANSLATE_NOOP("Contacts", "%1 has no account. Look it up in Contacts and enter it in the file.");
    case ContactsProblemKind::NotAnAccount:
        return QT_TRANSLATE_NOOP(
            "Contacts",
            "\"%1\" is not an account: 1 to 64 letters, digits and _ - @ . beginning with a letter or digit.");
    case ContactsProblemKind::AccountRounded:
        return QT_TRANSLATE_NOOP(
            "Contacts", "%1 is a number that the spreadsheet has rounded. Format the column as text and enter the "
                        "account again.");
    case ContactsProblemKind::AccountIsDate:
        return QT_TRANSLATE_NOOP(
            "Contacts", "The spreadsheet made a date of this account (%1). Format the column as text and enter the "
                        "account again.");
    case ContactsProblemKind::DuplicateAccount:
        return QT_TRANSLATE_NOOP("Contacts", "%1 stands in row %2 already. That row was taken.");
    case ContactsProblemKind::NameShortened:
        return QT_TRANSLATE_NOOP("Contacts", "The name %1 is too long: its first 200 characters were taken.");
    case ContactsProblemKind::ExamplePerson:
        return QT_TRANSLATE_NOOP("Contacts", "%1 is the example person of the template and was skipped.");
    }
    Q_UNREACHABLE();
}

const char *word(ContactsStatus status)
{
    switch (status) {
    case ContactsStatus::Unknown:
        return nullptr;
    case ContactsStatus::Active:
        return QT_TRANSLATE_NOOP("Contacts", "Activated");
    case ContactsStatus::NotActivated:
        return QT_TRANSLATE_NOOP("Contacts", "Not activated");
    case ContactsStatus::Disabled:
        return QT_TRANSLATE_NOOP("Contacts", "Disabled");
    }
    Q_UNREACHABLE();
}

} // namespace

QString problemText(const ContactsProblem &problem)
{
    QString text = QCoreApplication::translate("Contacts", sentence(problem.kind));
    // One call: a value with %2 in it stays as it is.
    return problem.kind == ContactsProblemKind::DuplicateAccount
               ? text.arg(problem.value, QString::number(problem.earlierRow))
               : text.arg(problem.value);
}

QString statusText(ContactsStatus status)
{
    const char *english = word(status);
    return english ? QCoreApplication::translate("Contacts", english) : QString();
}

} // namespace texts
