// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

// The texts that the cells of a workbook refer to by number, packed one after the other: a workbook of 100 000 people
// has half a million of them. UTF-8.
class SharedStrings
{
public:
    void append(std::string_view text); // up to contactslimits::cellBytes

    quint32 count() const { return quint32(m_ends.size()); }
    qsizetype bytes() const { return qsizetype(m_blocks.size()) * blockBytes; }

    // Nothing when there is no such number.
    std::optional<std::string_view> at(quint32 index) const;

private:
    static constexpr quint32 blockBytes = 1024 * 1024;

    // Blocks, so that growing never copies what is there. A text lies in one block and never fills it to the last
    // byte: the place behind it names its block.
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::vector<quint32> m_ends; // of each text, counted over all blocks
};
