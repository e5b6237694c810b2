// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/contactscolumns.h>

#include <domain/typedtext.h>

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Meaning { Account, Name, Department, Activation, Disabled };
constexpr int meanings = 5;

struct HeaderWord
{
    QStringView word; // as comparable() makes it
    Meaning meaning{};
    int rank = 0; // the lowest wins when a file has several columns of one meaning
};

// An "ID" may be a row number and a "Name" anything, so such a word needs company: see columnsOfHeader.
constexpr int weakRank = 9;

constexpr HeaderWord words[] = {
    {u"账号", Meaning::Account, 0},
    {u"帐号", Meaning::Account, 0},
    {u"帳號", Meaning::Account, 0},
    {u"成员账号", Meaning::Account, 1},
    {u"成员帐号", Meaning::Account, 1},
    {u"userid", Meaning::Account, 2},
    {u"user id", Meaning::Account, 2},
    {u"account", Meaning::Account, 3},
    {u"acct", Meaning::Account, 3},
    {u"acct.", Meaning::Account, 3},
    {u"id", Meaning::Account, weakRank},
    {u"姓名", Meaning::Name, 0},
    {u"名称", Meaning::Name, 1},
    {u"名稱", Meaning::Name, 1},
    {u"name", Meaning::Name, 2},
    {u"full name", Meaning::Name, 3},
    {u"部门", Meaning::Department, 0},
    {u"部門", Meaning::Department, 0},
    {u"所在部门", Meaning::Department, 1},
    {u"所在部門", Meaning::Department, 1},
    {u"department", Meaning::Department, 2},
    {u"departments", Meaning::Department, 2},
    {u"激活状态", Meaning::Activation, 0},
    {u"激活狀態", Meaning::Activation, 0},
    {u"activation status", Meaning::Activation, 1},
    {u"禁用状态", Meaning::Disabled, 0},
    {u"禁用狀態", Meaning::Disabled, 0},
    {u"禁用", Meaning::Disabled, 1},
    {u"disabled status", Meaning::Disabled, 2},
};

// Headers come with blanks, line breaks, full-width letters and marks of required columns around them.
QString comparable(const QString &text)
{
    static const QRegularExpression marks(uR"(^[*\s]+|[*:\s]+$|\s*[(\[](必填|required)[)\]][*\s]*)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return cleanedIdentifier(text).remove(marks).simplified().toCaseFolded();
}

const HeaderWord *wordFor(const QString &text)
{
    constexpr qsizetype longestHeader = 32; // "Activation status (required)" with room to spare
    if (text.size() > longestHeader)
        return nullptr;
    const QString wanted = comparable(text);
    const auto *found =
        std::find_if(std::begin(words), std::end(words), [&](const HeaderWord &word) { return word.word == wanted; });
    return found == std::end(words) ? nullptr : found;
}

} // namespace

int ContactsColumns::known() const
{
    return (account >= 0) + (name >= 0) + (department >= 0) + (activation >= 0) + (disabled >= 0);
}

std::optional<ContactsColumns> columnsOfHeader(std::span<const ContactsCell> row)
{
    struct Found
    {
        int column = -1;
        int rank = weakRank + 1;
    };
    std::array<Found, meanings> found;
    for (const ContactsCell &cell : row) {
        const HeaderWord *word = wordFor(cell.text);
        if (!word)
            continue;
        Found &best = found[static_cast<size_t>(word->meaning)];
        if (word->rank < best.rank)
            best = {cell.column, word->rank};
    }
    const auto column = [&](Meaning meaning) { return found[static_cast<size_t>(meaning)].column; };
    const ContactsColumns columns{column(Meaning::Account), column(Meaning::Name), column(Meaning::Department),
                                  column(Meaning::Activation), column(Meaning::Disabled)};
    const bool isWeak = found[static_cast<size_t>(Meaning::Account)].rank == weakRank;
    if (columns.account < 0 || (isWeak && columns.name < 0))
        return {};
    return columns;
}
