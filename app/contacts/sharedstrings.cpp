// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/sharedstrings.h>

#include <contacts/contactslimits.h>

#include <algorithm>

static_assert(contactslimits::sharedStringBytes <= 0x7fffffff, "places are 32 bits");

void SharedStrings::append(std::string_view text)
{
    static_assert(contactslimits::cellBytes < blockBytes, "a text must fit into a block");
    quint32 place = m_ends.empty() ? 0 : m_ends.back();
    if (m_blocks.empty() || place % blockBytes + text.size() >= blockBytes) {
        place = quint32(m_blocks.size()) * blockBytes;
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(blockBytes));
    }
    std::copy(text.begin(), text.end(), m_blocks.back().get() + place % blockBytes);
    m_ends.push_back(place + quint32(text.size()));
}

std::optional<std::string_view> SharedStrings::at(quint32 index) const
{
    if (index >= m_ends.size())
        return {};
    const quint32 end = m_ends[index];
    const quint32 before = index == 0 ? 0 : m_ends[index - 1];
    const quint32 start = before / blockBytes == end / blockBytes ? before % blockBytes : 0;
    return std::string_view(m_blocks[end / blockBytes].get() + start, end % blockBytes - start);
}
