# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks put together part by part, to give them traits that writers of spreadsheets do not."""
import io
import zipfile

TRANSITIONAL = ("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
STRICT = ("http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships")
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def letters(column):
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def cell(number, column, content, kind="n"):
    return f'<c r="{letters(column)}{number}" t="{kind}">{content}</c>'


def row(number, cells):
    return f'<row r="{number}">{cells}</row>'


def sheet(rows, namespace=TRANSITIONAL[0]):
    return f'<worksheet xmlns="{namespace}"><sheetData>{rows}</sheetData></worksheet>'


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


class Unseekable(io.RawIOBase):
    """A stream that zipfile cannot go back in, so that it writes data descriptors."""

    def __init__(self, stream):
        super().__init__()
        self.stream = stream

    def writable(self):
        return True

    def write(self, data):
        return self.stream.write(data)


class Workbook:
    def __init__(self, rows=(), sheet_xml=None, shared=False, references=True, prefix="", strict=False, encoding="utf-8",
                 descriptors=False, reverse=False, compression=True, zip64=False, targets="usual", styles=True,
                 text=lambda value: f"<t>{escaped(value)}</t>"):
        self.strings = [] if shared else None
        self.references, self.prefix, self.text = references, prefix, text
        self.namespace, self.relations = STRICT if strict else TRANSITIONAL
        self.encoding, self.styles = encoding, styles
        self.descriptors, self.reverse, self.compression, self.zip64 = descriptors, reverse, compression, zip64
        self.ids = ("R9a", "R9b", "R9c") if targets == "odd" else ("rId1", "rId2", "rId3")
        self.targets = targets
        self.sheet_xml = sheet_xml or sheet("".join(self.row(n, r) for n, r in enumerate(rows, 1)), self.namespace)

    def row(self, number, values):
        cells = ""
        for column, value in enumerate(values):
            kind, content = "inlineStr", f"<is>{self.text(value)}</is>"
            if self.strings is not None:
                kind, content = "s", f"<v>{len(self.strings)}</v>"
                self.strings.append(value)
            place = f' r="{letters(column)}{number}"' if self.references else ""
            cells += f'<c{place} t="{kind}">{content}</c>'
        return f'<row r="{number}">{cells}</row>' if self.references else f"<row>{cells}</row>"

    def paths(self):
        """The part of the workbook, of the sheet and of the strings, and how the workbook names the latter two."""
        if self.targets == "absolute":
            return "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "/xl/worksheets/sheet1.xml", \
                "/xl/sharedStrings.xml"
        if self.targets == "odd":
            return "Book/Main.XML", "data/One.xml", "Book/deep/texts.xml", "../DATA/x/../one.xml", "deep\\Texts.xml"
        return "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "worksheets/sheet1.xml", \
            "sharedStrings.xml"

    def parts(self):
        book, sheet_part, strings_part, sheet_target, strings_target = self.paths()
        folder, name = book.rsplit("/", 1)
        one, two, three = self.ids
        rel = f'<Relationship Id="%s" Type="{self.relations}/%s" Target="%s"/>'
        related = rel % (one, "worksheet", sheet_target)
        if self.strings is not None:
            related += rel % (two, "sharedStrings", strings_target)
        if self.styles:
            related += rel % (three, "styles", "/" + folder + "/styles.xml")
        parts = {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                                   '<Default Extension="xml" ContentType="application/xml"/></Types>',
            "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">' + rel % ("a", "officeDocument", book)
                           + "</Relationships>",
            book: f'<workbook xmlns="{self.namespace}" xmlns:q="{self.relations}"><sheets>'
                  f'<sheet name="成员列表" sheetId="1" q:id="{one}"/></sheets></workbook>',
            f"{folder}/_rels/{name}.rels": f'<Relationships xmlns="{PACKAGE}">{related}</Relationships>',
            sheet_part: self.sheet_xml,
        }
        if self.strings is not None:
            items = "".join(f"<si>{self.text(value)}</si>" for value in self.strings)
            parts[strings_part] = f'<sst xmlns="{self.namespace}">{items}</sst>'
        if self.styles:
            parts[folder + "/styles.xml"] = f'<styleSheet xmlns="{self.namespace}"><cellXfs><xf numFmtId="0"/>' \
                                            "</cellXfs></styleSheet>"
        return parts

    def prefixed(self, xml):
        """Every element name of the main namespace with the prefix."""
        if not self.prefix or self.namespace not in xml:
            return xml
        import re
        xml = re.sub(r"<(/?)(?=[A-Za-z])", lambda match: f"<{match[1]}{self.prefix}", xml)
        return xml.replace("xmlns=", f"xmlns:{self.prefix[:-1]}=", 1)

    def write(self, path, change=lambda parts: None):
        parts = self.parts()
        change(parts)
        with open(path, "wb") as file:
            target = Unseekable(file) if self.descriptors else file
            method = zipfile.ZIP_DEFLATED if self.compression else zipfile.ZIP_STORED
            with zipfile.ZipFile(target, "w", method) as archive:
                for name in sorted(parts, reverse=self.reverse):
                    content = parts[name]
                    if isinstance(content, str):
                        head = f'<?xml version="1.0" encoding="{self.encoding}"?>\r\n'
                        content = (head + self.prefixed(content)).encode(self.encoding)
                    with archive.open(name, "w", force_zip64=self.zip64) as entry:
                        entry.write(content)
