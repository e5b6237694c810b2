// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/widgets/page.h>

#include <QStackedWidget>

#include <functional>

// The pages of the window, in the order of the navigation. Each is built when it is first needed: a start builds one.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;

    // `name`: the page's object name, by which the window remembers where it was. P has static title() and icon().
    template <typename P>
    void offer(const QString &name, const std::function<P *()> &build)
    {
        m_offers.append({name, &P::title, &P::icon, &P::staticMetaObject, build, nullptr});
    }

    int pageCount() const { return static_cast<int>(m_offers.size()); }
    QString name(int row) const { return m_offers[row].name; }
    QString title(int row) const { return m_offers[row].title(); }
    QIcon icon(int row) const { return m_offers[row].icon(); }
    int rowNamed(const QString &name) const; // -1: there is none

    template <typename P>
    int rowOf() const
    {
        return rowOf(P::staticMetaObject);
    }
    template <typename P>
    P *page()
    {
        return static_cast<P *>(built(rowOf<P>()));
    }
    template <typename P>
    P *builtPage() const // nullptr: not needed yet
    {
        return static_cast<P *>(m_offers[rowOf<P>()].page);
    }

    void showPage(int row); // reads it again: it may have been changed on another page
    Page *shown() const;
    void refreshAll();
    void setWritable(bool isWritable); // Page::setWritable(), also of those built later

Q_SIGNALS:
    void pageBuilt(Page *page);

private:
    struct Offer
    {
        QString name;
        QString (*title)();
        QIcon (*icon)();
        const QMetaObject *kind;
        std::function<Page *()> build;
        Page *page;
    };
    int rowOf(const QMetaObject &kind) const;
    Page *built(int row);

    QList<Offer> m_offers;
    bool m_isWritable = false;
};
