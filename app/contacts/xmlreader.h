// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <expat.h>

#include <exception>
#include <memory>
#include <string>
#include <string_view>

class XlsxPart;

// One pass over one XML part: expat with the names, the limits and the error handling that all parts need. A document
// type is refused, and with it every entity. Names arrive without the prefix that the root element has.
class XmlReader
{
public:
    virtual ~XmlReader();
    Q_DISABLE_COPY_MOVE(XmlReader)

    // Reads to the end, so that damage anywhere is found, unless leave() was called. Throws Failure.
    void read(XlsxPart &part);

protected:
    XmlReader();

    using Attributes = const char **; // name, value, name, value, …, null

    // May throw.
    virtual void startElement(const char *name, Attributes attributes) = 0;
    virtual void endElement(const char *name) = 0;
    virtual void text(std::string_view piece);

    // Enough was seen: read() returns after this.
    void leave();
    // Text is passed on only while it is wanted: most of a sheet's is not.
    void wantText(bool wanted)
    {
        if (wanted != m_isTextWanted)
            switchText(wanted);
    }
    const XlsxPart &part() const { return *m_part; }
    int depth() const { return m_depth; } // 1 inside the root element

    // Compares an element's name. A sheet has millions of them: no strlen, no call.
    template <size_t size>
    static bool isNamed(const char *name, const char (&wanted)[size])
    {
        for (size_t i = 0; i < size; ++i) {
            if (name[i] != wanted[i])
                return false;
        }
        return true;
    }
    // The value, or null. `name` without prefix.
    static const char *attribute(Attributes attributes, std::string_view name);
    // The same for an attribute whose prefix is the part's own choice, such as r:id.
    static const char *prefixedAttribute(Attributes attributes, std::string_view name);

private:
    struct Callbacks;

    void switchText(bool on);
    const char *withoutPrefix(const char *name) const;
    void checkProgress(qint64 fed);
    [[noreturn]] void throwNotXml();

    struct FreeParser
    {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };
    std::unique_ptr<XML_ParserStruct, FreeParser> m_parser;
    XlsxPart *m_part = nullptr;
    std::string m_prefix; // of the root element, with the colon
    int m_depth = 0;
    bool m_isTextWanted = false;
    bool m_isLeaving = false;
    std::exception_ptr m_thrown; // in a callback; exceptions must not cross expat
};
