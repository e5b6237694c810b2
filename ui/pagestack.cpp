// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/pagestack.h>

#include <algorithm>

int PageStack::rowNamed(const QString &name) const
{
    const auto found =
        std::find_if(m_offers.cbegin(), m_offers.cend(), [&name](const Offer &offer) { return offer.name == name; });
    return found == m_offers.cend() ? -1 : static_cast<int>(found - m_offers.cbegin());
}

int PageStack::rowOf(const QMetaObject &kind) const
{
    const auto found =
        std::find_if(m_offers.cbegin(), m_offers.cend(), [&kind](const Offer &offer) { return offer.kind == &kind; });
    Q_ASSERT(found != m_offers.cend());
    return static_cast<int>(found - m_offers.cbegin());
}

Page *PageStack::built(int row)
{
    Offer &offer = m_offers[row];
    if (offer.page)
        return offer.page;
    offer.page = offer.build();
    offer.page->setObjectName(offer.name);
    offer.page->setWritable(m_isWritable);
    addWidget(offer.page);
    Q_EMIT pageBuilt(offer.page);
    return offer.page;
}

void PageStack::showPage(int row)
{
    if (m_offers[row].page)
        m_offers[row].page->refresh();
    setCurrentWidget(built(row));
}

Page *PageStack::shown() const
{
    return static_cast<Page *>(currentWidget());
}

void PageStack::refreshAll()
{
    for (const Offer &offer : std::as_const(m_offers)) {
        if (offer.page)
            offer.page->refresh();
    }
}

void PageStack::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    for (const Offer &offer : std::as_const(m_offers)) {
        if (offer.page)
            offer.page->setWritable(isWritable);
    }
}
