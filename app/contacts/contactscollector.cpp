// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/contactscollector.h>

#include <contacts/contactslimits.h>
#include <domain/servicevalidation.h>
#include <domain/typedtext.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;            // characters, as the service's form
constexpr qsizetype rememberedDepartments = 4096; // different texts whose lists are shared

// Words of 激活状态 and 禁用状态 (wecom-api § 7.2); the numbers are the API's (0 enabled, 1 disabled). What stands in
// neither is unknown.
bool saysActive(const QString &word)
{
    return word == u"已激活" || word == u"已啟用" || word.compare("activated"_L1, Qt::CaseInsensitive) == 0;
}

bool saysNotActivated(const QString &word)
{
    return word == u"未激活" || word == u"未啟用" || word.compare("not activated"_L1, Qt::CaseInsensitive) == 0 ||
           word.compare("inactivated"_L1, Qt::CaseInsensitive) == 0;
}

bool saysDisabled(const QString &word)
{
    return word == u"已禁用" || word == u"禁用" || word == u"1" || word == u"是" ||
           word.compare("disabled"_L1, Qt::CaseInsensitive) == 0;
}

ContactsStatus statusFrom(const QString &activation, const QString &disabled)
{
    if (saysDisabled(disabled) || activation == u"已禁用")
        return ContactsStatus::Disabled;
    if (saysActive(activation))
        return ContactsStatus::Active;
    return saysNotActivated(activation) ? ContactsStatus::NotActivated : ContactsStatus::Unknown;
}

// cleanedName costs a regular expression; nearly every name consists of nothing but letters.
bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return (c > u' ' && c <= u'~') || (c >= QChar(0x4E00) && c <= QChar(0x9FFF)); });
}

// Without control characters, which the service's form refuses, and without halves of characters.
QString printable(QString name)
{
    for (QChar &character : name) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return QString::fromUtf8(name.trimmed().toUtf8());
}

// Our export writes ' in front of what a spreadsheet would take for a formula (contactscsv.cpp).
bool hasFormulaGuard(const QString &name)
{
    static const QString guarded = u"'=+-@＝＋－＠"_s;
    return name.size() > 1 && name[0] == u'\'' && guarded.contains(name[1]);
}

// ="007" is how web pages keep Excel from making a number of it.
QString withoutTextFormula(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.size() > 3 && trimmed.startsWith("=\""_L1) && trimmed.endsWith(u'"') ? trimmed.mid(2).chopped(1)
                                                                                        : trimmed;
}

// What Excel leaves of a long number in a CSV file: 1.23457E+11
bool isRoundedNumber(const QString &text)
{
    static const QRegularExpression rounded(u"\\A[0-9](?:\\.[0-9]+)?[Ee]\\+[0-9]{2,3}\\z"_s);
    return text.contains(u'+') && rounded.match(text).hasMatch();
}

// 张三（示例）, row 10 of the import template (wecom-api § 7.1).
bool isExamplePerson(const QString &name)
{
    const QChar last = name.isEmpty() ? QChar() : name.back();
    if (last != u'）' && last != u')')
        return false;
    const QString folded = name.chopped(1).toCaseFolded();
    constexpr std::array<QStringView, 4> words = {u"示例", u"範例", u"example", u"sample"};
    return std::ranges::any_of(words, [&folded](QStringView word) { return folded.endsWith(word); });
}

} // namespace

// The cells of one row that count, by meaning.
struct ContactsCollector::Row
{
    Row(int number_, const ContactsColumns &columns, std::span<ContactsCell> cells) : number(number_)
    {
        for (ContactsCell &cell : cells) {
            if (cell.column == columns.account) {
                account = std::move(cell.text);
                oddity = cell.oddity;
            } else if (cell.column == columns.name) {
                name = std::move(cell.text);
            } else if (cell.column == columns.department) {
                department = std::move(cell.text);
            } else if (cell.column == columns.activation) {
                activation = std::move(cell.text);
            } else if (cell.column == columns.disabled) {
                disabled = std::move(cell.text);
            }
        }
    }

    int number;
    QString account;
    ContactsCell::Oddity oddity = ContactsCell::Oddity::None;
    QString name;
    QString department;
    QString activation;
    QString disabled;
};

ContactsCollector::ContactsCollector(const ContactsColumns &columns) : m_columns(columns)
{}

void ContactsCollector::addRow(int row, std::span<ContactsCell> cells)
{
    if (hasHeader())
        addEntry(Row(row, m_columns, cells));
    else if (const auto columns = columnsOfHeader(cells))
        m_columns = *columns;
}

ContactsTable ContactsCollector::take()
{
    m_table.hasNames = m_columns.name >= 0;
    m_table.hasDepartments = m_columns.department >= 0;
    m_table.hasStatus = m_columns.activation >= 0 || m_columns.disabled >= 0;
    return std::exchange(m_table, {});
}

void ContactsCollector::addEntry(Row row)
{
    if (!isPlain(row.account) || row.account.startsWith(u'='))
        row.account = cleanedIdentifier(withoutTextFormula(row.account));
    if (!isPlain(row.name))
        row.name = printable(cleanedName(row.name));
    if (hasFormulaGuard(row.name))
        row.name.remove(0, 1);
    if (isWrong(row))
        return;

    const qsizetype earlier = m_accounts.placeOrNext(row.account, m_table.entries);
    if (earlier >= 0)
        return report(ContactsProblemKind::DuplicateAccount, row.number, m_columns.account, row.account,
                      m_table.entries[earlier].row);
    if (row.name.size() > longestName) {
        report(ContactsProblemKind::NameShortened, row.number, m_columns.name, row.name);
        const bool isInsideCharacter = row.name[longestName - 1].isHighSurrogate();
        row.name = row.name.left(longestName - isInsideCharacter).trimmed();
    }
    m_table.entries.append(
        {std::move(row.account), std::move(row.name), departmentsOf(row.department), statusOf(row), row.number});
}

// Reports why the row gives no entry. An empty row gives none either, and there is nothing to say about it.
bool ContactsCollector::isWrong(const Row &row)
{
    using Kind = ContactsProblemKind;
    if (isExamplePerson(row.name)) {
        report(Kind::ExamplePerson, row.number, -1, row.name);
        return true;
    }
    if (row.account.isEmpty()) {
        if (!row.name.isEmpty())
            report(Kind::AccountMissing, row.number, m_columns.account, row.name);
        return true;
    }
    if (row.oddity == ContactsCell::Oddity::None && isAccount(row.account))
        return false;
    const bool isRounded = row.oddity == ContactsCell::Oddity::Rounded || isRoundedNumber(row.account);
    const Kind kind = row.oddity == ContactsCell::Oddity::Date ? Kind::AccountIsDate
                      : isRounded                              ? Kind::AccountRounded
                                                               : Kind::NotAnAccount;
    report(kind, row.number, m_columns.account, row.account);
    return true;
}

QStringList ContactsCollector::departmentsOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto known = m_departments.constFind(text);
    if (known != m_departments.cend())
        return *known;
    static const QRegularExpression separator(u"[;；]"_s);
    QStringList departments;
    for (const QString &path : text.split(separator)) {
        const QString cleaned = printable(cleanedName(path));
        if (!cleaned.isEmpty())
            departments.append(cleaned);
    }
    if (m_departments.size() < rememberedDepartments)
        m_departments.insert(text, departments);
    return departments;
}

ContactsStatus ContactsCollector::statusOf(const Row &row)
{
    if (row.activation != m_activation || row.disabled != m_disabled) {
        m_activation = row.activation;
        m_disabled = row.disabled;
        m_status = statusFrom(m_activation.trimmed(), m_disabled.trimmed());
    }
    return m_status;
}

void ContactsCollector::report(ContactsProblemKind kind, int row, int column, const QString &value, int earlierRow)
{
    if (m_table.problems.size() >= contactslimits::problems) {
        ++m_table.furtherProblems;
        return;
    }
    const bool isLong = value.size() > contactslimits::shownCharacters;
    const QString shown = isLong ? value.left(contactslimits::shownCharacters) + u'…' : value;
    m_table.problems.append({kind, row, column, shown, earlierRow});
}
