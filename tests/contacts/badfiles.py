# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are no contacts export, are damaged, or mean harm. None of them is larger than 1.5 MB on the disk."""
import struct
import zipfile

from handmade import Workbook, cell, row, sheet

HEADER = row(1, cell(1, 0, "<is><t>账号</t></is>", "inlineStr") + cell(1, 1, "<is><t>姓名</t></is>", "inlineStr"))
PERSON = row(2, cell(2, 0, "<is><t>early</t></is>", "inlineStr"))


def write(folder):
    other_types(folder)
    ole_containers(folder)
    damaged(folder)
    hostile(folder)
    text(folder)


def other_types(folder):
    (folder / "empty.xlsx").write_bytes(b"")
    (folder / "picture.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(60))
    (folder / "photo.csv").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(60))
    (folder / "document.csv").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n")
    (folder / "page.xls").write_bytes("<html><table><tr><td>账号</td></tr></table></html>".encode())
    (folder / "zeros.csv").write_bytes(bytes(5000))
    for name, parts in (("letter.docx", {"word/document.xml": "<w:document xmlns:w='w'/>"}),
                        ("slides.pptx", {"ppt/presentation.xml": "<p:presentation xmlns:p='p'/>"})):
        with zipfile.ZipFile(folder / name, "w") as archive:
            target = next(iter(parts))
            archive.writestr("_rels/.rels", '<Relationships><Relationship Id="r" Type="http://x/officeDocument" '
                                            f'Target="{target}"/></Relationships>')
            for part, content in parts.items():
                archive.writestr(part, content)
    with zipfile.ZipFile(folder / "table.ods", "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<office:document-content xmlns:office='o'/>")
    with zipfile.ZipFile(folder / "binary.xlsb", "w") as archive:
        archive.writestr("_rels/.rels", '<Relationships><Relationship Id="r" Type="http://x/officeDocument" '
                                        'Target="xl/workbook.bin"/></Relationships>')
        archive.writestr("xl/workbook.bin", b"\x83\x01\0")
    with zipfile.ZipFile(folder / "any.zip", "w") as archive:
        archive.writestr("readme.txt", "账号,姓名\nzhangsan,张三\n")
    with zipfile.ZipFile(folder / "nothing-inside.zip", "w"):
        pass


def ole_containers(folder):
    """The beginning of an OLE container and a directory sector with these entries."""
    def container(*names):
        head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + b"\x3e\0\x03\0\xfe\xff\x09\0" + bytes(480)
        entries = b"".join(name.encode("utf-16-le").ljust(64, b"\0") + struct.pack("<H", 2 * len(name) + 2) + bytes(62)
                           for name in names)
        return head + bytes(3 * 1024 * 1024 // 8) + entries
    (folder / "old.xls").write_bytes(container("Root Entry", "Workbook"))
    (folder / "password.xlsx").write_bytes(container("Root Entry", "EncryptionInfo", "EncryptedPackage"))


def damaged(folder):
    rows = [["账号", "姓名"]] + [[f"user{n}", f"名{n}"] for n in range(2000)]
    Workbook(rows, shared=True).write(folder / "sound.xlsx")
    sound = (folder / "sound.xlsx").read_bytes()
    for percent in (1, 30, 60, 95):
        (folder / f"cut-at-{percent}-percent.xlsx").write_bytes(sound[:len(sound) * percent // 100])

    def changed(name, change, **options):
        Workbook([["账号", "姓名"], ["early", "早"]], **options).write(folder / name, change)

    def without(path):
        return lambda parts: parts.pop(path)

    changed("no-sheet-part.xlsx", without("xl/worksheets/sheet1.xml"))
    changed("no-shared-strings-part.xlsx", without("xl/sharedStrings.xml"), shared=True)
    Workbook(sheet_xml=sheet(HEADER + PERSON + row(3, cell(3, 0, "<v>7</v>", "s"))), shared=True).write(
        folder / "shared-string-not-there.xlsx")
    Workbook(sheet_xml=sheet(HEADER + PERSON + row(3, cell(3, 0, "<is><t>a</is>", "inlineStr")))).write(
        folder / "not-well-formed.xlsx")
    Workbook(sheet_xml=sheet(HEADER + PERSON)[:-25]).write(folder / "sheet-ends-early.xlsx")
    Workbook(sheet_xml=sheet(HEADER + PERSON) + "<more/>").write(folder / "two-roots.xlsx")
    Workbook(sheet_xml=sheet(HEADER + '<row r="2"><c r="A2" t="str"><v>one<row r="3"/>two</v></c></row>' + row(
        4, cell(4, 0, "<v>three</v>", "str")))).write(folder / "row-inside-a-cell.xlsx")
    changed("workbook-is-not-xml.xlsx", lambda parts: parts.update({"xl/workbook.xml": b"\0\1\2"}))
    changed("no-header.xlsx", lambda parts: parts.update({"xl/worksheets/sheet1.xml": sheet(PERSON)}))
    changed("no-sheets.xlsx", lambda parts: parts.update({"xl/workbook.xml": "<workbook/>"}))

    # The checksum in the central directory: the archive is sound in every other respect.
    Workbook([["账号", "姓名"], ["early", "早"]], compression=False).write(folder / "wrong-checksum.xlsx")
    content = bytearray((folder / "wrong-checksum.xlsx").read_bytes())
    place = content.index(b"early")
    content[place:place + 5] = b"later"
    (folder / "wrong-checksum.xlsx").write_bytes(content)

    # Encrypted entries, as archivers make them: bit 0 of the flags, in both headers.
    Workbook([["账号", "姓名"], ["early", "早"]], compression=False).write(folder / "encrypted-entries.xlsx")
    content = bytearray((folder / "encrypted-entries.xlsx").read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(signature)
        while place >= 0:
            content[place + offset] |= 1
            place = content.find(signature, place + 4)
    (folder / "encrypted-entries.xlsx").write_bytes(content)


def hostile(folder):
    def with_sheet(name, xml):
        Workbook(sheet_xml=xml).write(folder / name)

    entities = '<!DOCTYPE z [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9)) + "]>"
    with_sheet("billion-laughs.xlsx", entities + sheet(HEADER + row(2, cell(2, 0, "<is><t>&j;</t></is>", "inlineStr"))))
    with_sheet("external-entity.xlsx", '<!DOCTYPE z [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
               + sheet(HEADER + row(2, cell(2, 0, "<is><t>&a;</t></is>", "inlineStr"))))
    with_sheet("expands-a-thousand-fold.xlsx", sheet(HEADER + " " * (64 * 1024 * 1024)))
    with_sheet("deep.xlsx", sheet(HEADER + "<a>" * 10_000 + "</a>" * 10_000))
    with_sheet("column-too-far.xlsx", sheet(HEADER + '<row r="2"><c r="XFE2"><v>1</v></c></row>'))
    with_sheet("column-overflows.xlsx", sheet(HEADER + f'<row r="2"><c r="{"Z" * 5000}2"><v>1</v></c></row>'))
    with_sheet("row-too-far.xlsx", sheet(HEADER + '<row r="1048577"/>'))
    with_sheet("too-many-rows.xlsx", sheet(HEADER + '<row r="2"/>' * 1_048_577))
    with_sheet("too-many-cells-in-a-row.xlsx", sheet(HEADER + '<row r="2">' + '<c r="A2"/>' * 16_386 + "</row>"))
    with_sheet("cell-too-long.xlsx", sheet(HEADER + row(2, cell(2, 0, f"<is><t>{'a' * 200_000}</t></is>", "inlineStr"))))
    long_cells = "".join(cell(1, n, f"<is><t>{'a' * 100_000}</t></is>", "inlineStr") for n in range(50))
    with_sheet("row-too-long.xlsx", sheet(row(1, long_cells)))
    with_sheet("tag-too-long.xlsx", sheet(HEADER + f'<row r="2" x="{"a" * 3_000_000}"/>'))
    with_sheet("comment-too-long.xlsx", sheet(HEADER + f'<!--{"a" * 3_000_000}-->'))
    Workbook([["账号"]], shared=True).write(
        folder / "too-many-shared-strings.xlsx",
        lambda parts: parts.update({"xl/sharedStrings.xml": "<sst><si/>" + "<si/>" * (8 * 1024 * 1024) + "</sst>"}))
    Workbook([["账号"]], shared=True).write(
        folder / "shared-string-too-long.xlsx",
        lambda parts: parts.update({"xl/sharedStrings.xml": f"<sst><si><t>{'a' * 200_000}</t></si></sst>"}))
    with zipfile.ZipFile(folder / "too-many-entries.xlsx", "w") as archive:
        for number in range(10_001):
            archive.writestr(str(number), b"")


def text(folder):
    def put(name, content):
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())

    put("no-header.csv", "zhangsan,张三\nlisi,李四\n")
    put("only-words.txt", "This is a letter.\nIt has no table in it.\n")
    put("unclosed-quote.csv", '账号,姓名\nearly,早\nlate,"never ends\nmore,x\n')
    put("not-what-its-mark-says.csv", b"\xef\xbb\xbf" + "账号,姓名\nzhangsan,".encode() + "张三\n".encode("gbk"))
    put("neither-utf-8-nor-gb18030.csv", "account,name\nzhangsan,".encode() + b"\xff\xff\x80\n")
    put("ends-inside-a-character.csv", b"\xef\xbb\xbf" + "账号,姓名\nzhangsan,张三".encode()[:-1])
    put("field-too-long.csv", "账号,姓名\nearly,早\nlate," + "a" * 40_000 + "\n")
    put("row-too-wide.csv", "账号,姓名\nearly,早\nlate" + "," * 20_000 + "\n")
    put("too-many-rows.csv", "账号\n" + "\n" * 1_048_580)
