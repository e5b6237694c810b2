// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/xmlreader.h>

#include <contacts/contactslimits.h>
#include <contacts/xlsxpackage.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pieceBytes = 64 * 1024;

// x: of x:row; empty when there is none.
std::string_view prefixOf(std::string_view name)
{
    return name.substr(0, name.rfind(':') + 1); // npos + 1 = 0
}

} // namespace

struct XmlReader::Callbacks
{
    // Runs a step of the reader and stops the parser when it throws. Expat may call back again after that.
    template <typename Step>
    static void guarded(void *self, Step step)
    {
        auto *reader = static_cast<XmlReader *>(self);
        if (reader->m_thrown || reader->m_isLeaving)
            return;
        try {
            step(reader);
        } catch (...) {
            reader->m_thrown = std::current_exception();
        }
        if (reader->m_thrown || reader->m_isLeaving)
            XML_StopParser(reader->m_parser.get(), XML_FALSE);
    }

    static void start(void *self, const char *name, const char **attributes)
    {
        guarded(self, [&](XmlReader *reader) {
            if (++reader->m_depth > contactslimits::xmlDepth)
                reader->m_part->throwBeyondLimits();
            if (reader->m_depth == 1)
                reader->m_prefix = prefixOf(name);
            reader->startElement(reader->withoutPrefix(name), attributes);
        });
    }

    static void end(void *self, const char *name)
    {
        guarded(self, [&](XmlReader *reader) {
            reader->endElement(reader->withoutPrefix(name));
            --reader->m_depth;
        });
    }

    static void text(void *self, const char *piece, int size)
    {
        guarded(self, [&](XmlReader *reader) { reader->text({piece, size_t(size)}); });
    }

    static void documentType(void *self, const char *, const char *, const char *, int)
    {
        guarded(self, [](XmlReader *reader) { reader->m_part->throwDamaged(u"DOCTYPE"_s); });
    }
};

XmlReader::XmlReader() : m_parser(XML_ParserCreate(nullptr))
{
    if (!m_parser)
        throw std::bad_alloc();
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &Callbacks::start, &Callbacks::end);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &Callbacks::documentType);
}

XmlReader::~XmlReader() = default;

void XmlReader::text(std::string_view)
{}

void XmlReader::read(XlsxPart &part)
{
    m_part = &part;
    qint64 fed = 0;
    for (;;) {
        void *buffer = XML_GetBuffer(m_parser.get(), pieceBytes);
        if (!buffer)
            throw std::bad_alloc();
        const int count = part.read(static_cast<char *>(buffer), pieceBytes);
        const XML_Status status = XML_ParseBuffer(m_parser.get(), count, count == 0);
        if (m_thrown)
            std::rethrow_exception(std::exchange(m_thrown, nullptr));
        if (m_isLeaving)
            return;
        if (status != XML_STATUS_OK)
            throwNotXml();
        if (count == 0)
            return;
        fed += count;
        checkProgress(fed);
    }
}

const char *XmlReader::withoutPrefix(const char *name) const
{
    if (m_prefix.empty()) [[likely]]
        return name;
    return std::string_view(name).starts_with(m_prefix) ? name + m_prefix.size() : name;
}

void XmlReader::checkProgress(qint64 fed)
{
    const qint64 tokenStart = XML_GetCurrentByteIndex(m_parser.get());
    if (tokenStart >= 0 && fed - tokenStart > contactslimits::xmlTokenBytes)
        m_part->throwBeyondLimits();
}

void XmlReader::throwNotXml()
{
    const XML_Error error = XML_GetErrorCode(m_parser.get());
    m_part->throwDamaged(
        u"%1 (%2)"_s.arg(QString::fromLatin1(XML_ErrorString(error))).arg(XML_GetCurrentLineNumber(m_parser.get())));
}

void XmlReader::leave()
{
    m_isLeaving = true;
}

void XmlReader::switchText(bool on)
{
    m_isTextWanted = on;
    XML_SetCharacterDataHandler(m_parser.get(), on ? &Callbacks::text : nullptr);
}

const char *XmlReader::attribute(Attributes attributes, std::string_view name)
{
    for (; *attributes; attributes += 2) {
        if (name == attributes[0])
            return attributes[1];
    }
    return nullptr;
}

const char *XmlReader::prefixedAttribute(Attributes attributes, std::string_view name)
{
    for (; *attributes; attributes += 2) {
        const std::string_view whole = attributes[0];
        const size_t prefix = prefixOf(whole).size();
        if (prefix > 0 && whole.substr(prefix) == name)
            return attributes[1];
    }
    return nullptr;
}
