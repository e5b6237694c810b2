// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/spreadsheettext.h>

#include <QByteArray>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype exactDigits = 15;

// The character that _x000D_ stands for at this place; nothing when it is ordinary text.
std::optional<QChar> escapedCharacter(QStringView text)
{
    constexpr qsizetype length = 7;
    if (text.size() < length || text[1] != u'x' || text[6] != u'_')
        return {};
    const QStringView digits = text.sliced(2, 4);
    const bool isHex = std::all_of(digits.begin(), digits.end(),
                                   [](QChar c) { return c.unicode() < 0x80 && std::isxdigit(c.unicode()); });
    return isHex ? std::optional(QChar(digits.toUShort(nullptr, 16))) : std::nullopt;
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QString spreadsheetText(std::string_view utf8)
{
    QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    if (utf8.find("_x") == std::string_view::npos)
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto escaped = text.at(i) == u'_' ? escapedCharacter(QStringView(text).sliced(i)) : std::nullopt;
        plain.append(escaped.value_or(text.at(i)));
        if (escaped)
            i += 6;
    }
    return plain;
}

SpreadsheetNumber spreadsheetNumber(std::string_view written)
{
    if (isDigits(written) && qsizetype(written.size()) <= exactDigits && (written.size() == 1 || written[0] != '0'))
        return {QString::fromLatin1(written.data(), qsizetype(written.size())), false};
    bool isNumber = false;
    const double number = QByteArray(written.data(), qsizetype(written.size())).trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {spreadsheetText(written), false};
    constexpr double tooLarge = 999'999'999'999'999.5; // rounds to 16 digits
    if (std::abs(number) >= tooLarge)
        return {QString::number(number, 'f', 0), true};
    if (number == std::floor(number))
        return {QString::number(qint64(number)), false};
    // 15 digits hide what the binary fraction adds: 7745.1, not 7745.1000000000004.
    const int decimals = int(exactDigits) - int(QString::number(qint64(std::abs(number))).size());
    QString text = QString::number(number, 'f', decimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    return {text.endsWith(u'.') ? text.chopped(1) : text, false};
}
