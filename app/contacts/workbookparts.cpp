// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <contacts/workbookparts.h>

#include <contacts/contactslimits.h>
#include <contacts/xlsxpackage.h>
#include <contacts/xmlreader.h>
#include <domain/failure.h>

#include <QDir>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Relationship
{
    QString type;
    QString path;
};

class RelationshipsReader : public XmlReader
{
public:
    explicit RelationshipsReader(const QString &folder) : m_folder(folder) {}

    QHash<QString, Relationship> byId;

    QString pathOfType(QLatin1StringView ending) const
    {
        for (const Relationship &relationship : byId) {
            if (relationship.type.endsWith(ending))
                return relationship.path;
        }
        return {};
    }

protected:
    void startElement(const char *name, Attributes attributes) override
    {
        if (!isNamed(name, "Relationship"))
            return;
        const QString mode = QString::fromUtf8(attribute(attributes, "TargetMode"));
        if (mode.compare("External"_L1, Qt::CaseInsensitive) == 0)
            return;
        byId.insert(QString::fromUtf8(attribute(attributes, "Id")),
                    {QString::fromUtf8(attribute(attributes, "Type")),
                     absolute(QString::fromUtf8(attribute(attributes, "Target")))});
    }
    void endElement(const char *) override {}

private:
    // Targets are relative to the folder of the part that they belong to, or begin at the package's root.
    QString absolute(const QString &target) const
    {
        const QString slashes = QString(target).replace(u'\\', u'/');
        const QString path = slashes.startsWith(u'/') ? slashes : u'/' + m_folder + slashes;
        return QDir::cleanPath(path).mid(1);
    }

    QString m_folder; // with a slash at the end, or empty
};

class WorkbookReader : public XmlReader
{
public:
    explicit WorkbookReader(const RelationshipsReader &relationships) : m_relationships(relationships) {}

    QList<WorkbookSheet> sheets;
    bool isWorkbook = false;

protected:
    void startElement(const char *name, Attributes attributes) override
    {
        if (depth() == 1)
            isWorkbook = isNamed(name, "workbook");
        if (!isWorkbook)
            return leave();
        if (!isNamed(name, "sheet"))
            return;
        const QString id = QString::fromUtf8(prefixedAttribute(attributes, "id"));
        const Relationship relationship = m_relationships.byId.value(id);
        if (!relationship.type.endsWith("/worksheet"_L1)) // charts and macros have sheets too
            return;
        const char *state = attribute(attributes, "state");
        sheets.append({QString::fromUtf8(attribute(attributes, "name")), relationship.path,
                       state && std::string_view(state) != "visible"});
        if (sheets.size() > contactslimits::archiveEntries)
            part().throwBeyondLimits();
    }
    void endElement(const char *) override {}

private:
    const RelationshipsReader &m_relationships;
};

class StylesReader : public XmlReader
{
public:
    std::vector<NumberLook> looks;

protected:
    void startElement(const char *name, Attributes attributes) override
    {
        if (isNamed(name, "numFmt")) {
            m_looks.insert(QByteArray(attribute(attributes, "numFmtId")).toInt(),
                           lookOfFormatCode(QString::fromUtf8(attribute(attributes, "formatCode"))));
        } else if (isNamed(name, "cellXfs")) {
            m_isInCellFormats = true;
        } else if (isNamed(name, "xf") && m_isInCellFormats) {
            looks.push_back(lookOf(QByteArray(attribute(attributes, "numFmtId")).toInt()));
        }
    }
    void endElement(const char *name) override
    {
        if (isNamed(name, "cellXfs"))
            m_isInCellFormats = false;
    }

private:
    // The built-in formats that are dates or times in some language (ECMA-376 part 1, 18.8.30).
    NumberLook lookOf(int format) const
    {
        const auto isIn = [format](int first, int last) { return format >= first && format <= last; };
        if (isIn(14, 22) || isIn(27, 36) || isIn(45, 47) || isIn(50, 58))
            return {true, 0};
        return m_looks.value(format);
    }

    QHash<int, NumberLook> m_looks; // of the workbook's own formats
    bool m_isInCellFormats = false;
};

void readSmallPart(XlsxPackage &package, const QString &path, XmlReader &reader)
{
    XlsxPart part(package, path, contactslimits::smallPartBytes);
    reader.read(part);
}

// a/b.xml → a/_rels/b.xml.rels
QString relationshipsPath(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/') + 1;
    return path.left(slash) + u"_rels/"_s + path.mid(slash) + u".rels"_s;
}

// What the archive is instead of a workbook, for the detail of the failure.
QString otherType(const XlsxPackage &package, const QString &mainPart)
{
    if (mainPart.endsWith(".bin"_L1))
        return u".xlsb"_s;
    if (package.containsBelow(u"word/"_s))
        return u".docx"_s;
    if (package.containsBelow(u"ppt/"_s))
        return u".pptx"_s;
    return package.contains(u"content.xml"_s) ? u".ods"_s : u"ZIP"_s;
}

} // namespace

WorkbookParts workbookParts(XlsxPackage &package)
{
    RelationshipsReader roots{QString()};
    if (package.contains(u"_rels/.rels"_s))
        readSmallPart(package, u"_rels/.rels"_s, roots);
    const QString mainPart = roots.pathOfType("/officeDocument"_L1);
    if (!package.contains(mainPart) || mainPart.endsWith(".bin"_L1))
        throw Failure(FailureKind::ContactsWrongType, package.label(), otherType(package, mainPart));

    RelationshipsReader relationships(mainPart.left(mainPart.lastIndexOf(u'/') + 1));
    if (package.contains(relationshipsPath(mainPart)))
        readSmallPart(package, relationshipsPath(mainPart), relationships);
    WorkbookReader workbook(relationships);
    readSmallPart(package, mainPart, workbook);
    if (!workbook.isWorkbook)
        throw Failure(FailureKind::ContactsWrongType, package.label(), otherType(package, mainPart));

    const auto existing = [&](const QString &path) { return package.contains(path) ? path : QString(); };
    return {workbook.sheets, existing(relationships.pathOfType("/sharedStrings"_L1)),
            existing(relationships.pathOfType("/styles"_L1))};
}

std::vector<NumberLook> numberLooks(XlsxPackage &package, const QString &path)
{
    StylesReader styles;
    if (!path.isEmpty())
        readSmallPart(package, path, styles);
    return std::move(styles.looks);
}

NumberLook lookOfFormatCode(const QString &code)
{
    // Quoted words, escaped characters, colours and conditions are no letters of a date.
    static const QRegularExpression decoration(uR"("[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\])"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dateLetters(u"[ymdhs]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression onlyZeros(u"\\A0{2,}\\z"_s);
    constexpr qsizetype longestCode = 255; // Excel's limit
    if (code.size() > longestCode)
        return {};
    const QString plain = QString(code).remove(decoration).section(u';', 0, 0).trimmed();
    if (onlyZeros.match(plain).hasMatch())
        return {false, int(plain.size())};
    return {plain.contains(dateLetters), 0};
}
