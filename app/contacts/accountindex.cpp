// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/accountindex.h>

#include <QHashSeed>

#include <array>

namespace {

constexpr qsizetype longestAccount = 64;
constexpr size_t firstSlots = 1024;

// Seeded, so that no file can be made whose accounts all collide.
quint32 foldedHash(const QString &account)
{
    static const size_t seed = QHashSeed::globalSeed();
    std::array<char, longestAccount> folded{};
    const qsizetype size = qMin(account.size(), longestAccount);
    for (qsizetype i = 0; i < size; ++i) {
        const char character = char(account[i].unicode());
        folded[size_t(i)] = character >= 'A' && character <= 'Z' ? char(character | 0x20) : character;
    }
    return quint32(qHashBits(folded.data(), size_t(size), seed));
}

} // namespace

qsizetype AccountIndex::placeOrNext(const QString &account, const QList<ContactsEntry> &entries)
{
    if (m_used * 2 >= m_slots.size())
        grow();
    const quint32 hash = foldedHash(account);
    size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot].next != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        const qsizetype place = qsizetype(m_slots[slot].next) - 1;
        if (m_slots[slot].hash == hash && entries[place].account.compare(account, Qt::CaseInsensitive) == 0)
            return place;
    }
    m_slots[slot] = {hash, quint32(entries.size()) + 1};
    ++m_used;
    return -1;
}

void AccountIndex::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(qMax(firstSlots, m_slots.size() * 2)));
    for (const Slot &slot : old) {
        if (slot.next != 0)
            m_slots[freeSlot(slot.hash)] = slot;
    }
}

size_t AccountIndex::freeSlot(quint32 hash) const
{
    size_t slot = hash & (m_slots.size() - 1);
    while (m_slots[slot].next != 0)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}
