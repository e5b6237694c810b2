// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/xmlreader.h>

#include <contacts/contactslimits.h>
#include <contacts/xlsxpackage.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pieceBytes = 64 * 1024;

std::string_view localName(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
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
            std::string_view plain = name;
            if (++reader->m_depth > contactslimits::xmlDepth)
                reader->m_part->throwBeyondLimits();
            if (reader->m_depth == 1)
                reader->m_prefix = plain.substr(0, plain.size() - localName(plain).size());
            if (!reader->m_prefix.empty() && plain.starts_with(reader->m_prefix))
                plain.remove_prefix(reader->m_prefix.size());
            reader->startElement(plain, attributes);
        });
    }

    static void end(void *self, const char *name)
    {
        guarded(self, [&](XmlReader *reader) {
            std::string_view plain = name;
            if (!reader->m_prefix.empty() && plain.starts_with(reader->m_prefix))
                plain.remove_prefix(reader->m_prefix.size());
            reader->endElement(plain);
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

void XmlReader::wantText(bool wanted)
{
    XML_SetCharacterDataHandler(m_parser.get(), wanted ? &Callbacks::text : nullptr);
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
        if (whole.find(':') != std::string_view::npos && localName(whole) == name)
            return attributes[1];
    }
    return nullptr;
}
