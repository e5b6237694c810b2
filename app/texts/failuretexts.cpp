// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/failuretexts.h>

#include <QCoreApplication>

namespace texts {

namespace {

// Every sentence, as it stands in the translations. No default: the compiler names what is missing.
const char *sentence(FailureKind kind)
{
    switch (kind) {
    case FailureKind::CannotCreateFolder:
        return QT_TRANSLATE_NOOP("Failure", "The folder %1 cannot be made. Check the path and your rights.");
    case FailureKind::CannotOpenDatabase:
        return QT_TRANSLATE_NOOP("Failure", "The database %1 cannot be opened. Check the path and your rights.");
    case FailureKind::NotADatabase:
        return QT_TRANSLATE_NOOP(
            "Failure", "%1 is no database, or it is damaged. It was left as it is. Put a backup in its place or "
                       "choose another file.");
    case FailureKind::ForeignDatabase:
        return QT_TRANSLATE_NOOP("Failure",
                                 "%1 is a database of another program. It was left as it is. Choose another file.");
    case FailureKind::NewerDatabase:
        return QT_TRANSLATE_NOOP("Failure",
                                 "The database %1 was made by a newer version of Tocsin. It was left as it is. Update "
                                 "this program.");
    case FailureKind::MigrationFailed:
        return QT_TRANSLATE_NOOP("Failure",
                                 "The database could not be brought up to date: step %1 failed. It was left at its old "
                                 "version. Keep a copy of it and report this.");
    case FailureKind::DatabaseBusy:
        return QT_TRANSLATE_NOOP("Failure",
                                 "The database %1 is busy: another program has held it for seconds. Try again.");
    case FailureKind::DiskFull:
        return QT_TRANSLATE_NOOP("Failure",
                                 "The disk is full: %1 could not be written. Nothing was changed. Make room and try "
                                 "again.");
    case FailureKind::DatabaseReadOnly:
        return QT_TRANSLATE_NOOP("Failure",
                                 "The database %1 cannot be written. Check the rights of the file and its folder.");
    case FailureKind::DatabaseFailed:
        return QT_TRANSLATE_NOOP("Failure", "The database %1 failed. Nothing was changed.");
    case FailureKind::NameTaken:
        return QT_TRANSLATE_NOOP("Failure", "There is already one named %1. Choose another name.");
    case FailureKind::InUse:
        return QT_TRANSLATE_NOOP("Failure", "%1 is used by rules, and was left as it is. Take it out of these rules "
                                            "first.");
    case FailureKind::ReferenceGone:
        return QT_TRANSLATE_NOOP("Failure", "Somebody has deleted what the rule refers to (%1). Nothing was saved. "
                                            "Choose again.");
    case FailureKind::KeyFileMissing:
        return QT_TRANSLATE_NOOP(
            "Failure", "The key file %1 is missing, and the database holds secrets that only this key opens. "
                       "Put it back from a backup, or let TOCSIN_KEY_FILE name its place. No new key was made.");
    case FailureKind::KeyFileUnreadable:
        return QT_TRANSLATE_NOOP("Failure", "The key file %1 cannot be read. Check its rights.");
    case FailureKind::KeyFileWrongSize:
        return QT_TRANSLATE_NOOP("Failure",
                                 "%1 is no key file: a key is exactly 32 bytes. Check the path, or put the right file "
                                 "back.");
    case FailureKind::KeyFileTooOpen:
        return QT_TRANSLATE_NOOP("Failure",
                                 "Others may read or change the key file %1. Set its mode to 600 (chmod 600).");
    case FailureKind::KeyFileNotWritable:
        return QT_TRANSLATE_NOOP("Failure", "The key file %1 cannot be written. Check the path and your rights.");
    case FailureKind::KeyFileHoldsAnother:
        return QT_TRANSLATE_NOOP("Failure", "%1 holds another key and was left as it is. Choose another file.");
    case FailureKind::KeychainUnreachable:
        return QT_TRANSLATE_NOOP(
            "Failure", "The key of the database %1 belongs into the keychain, and the keychain cannot be "
                       "reached. Sign in to the desktop session and unlock it, or set TOCSIN_KEY_FILE to a file "
                       "that holds the key.");
    case FailureKind::KeyNotInKeychain:
        return QT_TRANSLATE_NOOP(
            "Failure", "The key of the database %1 is not in the keychain. Unlock the keychain, or sign in as "
                       "the user who stored it. No new key was made.");
    case FailureKind::KeychainRefused:
        return QT_TRANSLATE_NOOP(
            "Failure", "The keychain did not keep the key. Nothing was changed. Unlock it and try again, or use "
                       "a key file.");
    case FailureKind::WrongKey:
        return QT_TRANSLATE_NOOP(
            "Failure", "The key (%1) is not the one of this database, so its secrets stay closed. Put the right "
                       "key back, or let TOCSIN_KEY_FILE name it. No new key was made.");
    case FailureKind::SecretDamaged:
        return QT_TRANSLATE_NOOP("Failure", "A stored secret (%1) is damaged and cannot be opened. Enter it again.");
    case FailureKind::FileUnreadable:
        return QT_TRANSLATE_NOOP("Failure", "%1 cannot be read. Check the path and your rights.");
    case FailureKind::FileTooLarge:
        return QT_TRANSLATE_NOOP("Failure", "%1 is too large: at most 64 MiB are read.");
    case FailureKind::ContactsEmpty:
        return QT_TRANSLATE_NOOP("Failure", "%1 is empty. Export the contacts again.");
    case FailureKind::ContactsEncrypted:
        return QT_TRANSLATE_NOOP(
            "Failure", "%1 is protected by a password. Open it in a spreadsheet program, save it without the password "
                       "and try again.");
    case FailureKind::ContactsWrongType:
        return QT_TRANSLATE_NOOP("Failure",
                                 "%1 is no contacts export. Choose the .xlsx file that the management system exported "
                                 "(Contacts, Export), or a CSV file; save other spreadsheets as .xlsx first.");
    case FailureKind::ContactsDamaged:
        return QT_TRANSLATE_NOOP("Failure",
                                 "%1 is damaged or not complete. Nothing was taken from it. Export or copy it again.");
    case FailureKind::ContactsBeyondLimits:
        return QT_TRANSLATE_NOOP(
            "Failure", "%1 is far larger than a contacts export can be. Nothing was taken from it. Choose another "
                       "file, or export the departments one by one.");
    case FailureKind::ContactsEncodingUnknown:
        return QT_TRANSLATE_NOOP("Failure",
                                 "The characters of %1 cannot be read. Save it as .xlsx, or as CSV in UTF-8.");
    case FailureKind::ContactsWithoutHeader:
        return QT_TRANSLATE_NOOP(
            "Failure", "%1 has no row that names a column Account (账号). Choose the file that the management system "
                       "exported (Contacts, Export), or write such a heading above the accounts.");
    case FailureKind::CalendarWrongType:
        return QT_TRANSLATE_NOOP("Failure",
                                 "%1 is no calendar file. Choose an .ics file, as calendar programs export it.");
    case FailureKind::CalendarDamaged:
        return QT_TRANSLATE_NOOP(
            "Failure", "%1 is damaged or not complete. Nothing was taken from it. Export or download it again.");
    case FailureKind::CalendarBeyondLimits:
        return QT_TRANSLATE_NOOP(
            "Failure", "%1 is far larger than a calendar of holidays can be. Nothing was taken from it. Choose a "
                       "calendar that holds holidays only.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString failureText(const Failure &failure)
{
    QString text = QCoreApplication::translate("Failure", sentence(failure.kind));
    if (text.contains(QStringLiteral("%1")))
        text = text.arg(failure.subject);
    if (!failure.detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(failure.detail);
    return text.simplified();
}

} // namespace texts
