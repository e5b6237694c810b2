#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the contacts files that the tests read into the folder named on the command line.

Two real writers (openpyxl: inline strings, XlsxWriter: shared ones), and archives made by hand for what neither writes.
Nearly every good file holds the same three PEOPLE, whatever its traits; tst_contactsreader names the exceptions.
"""
import sys
from pathlib import Path

import openpyxl
import xlsxwriter

import badfiles
import csvfiles
from handmade import Workbook, cell, row, sheet

PEOPLE = [
    ("ZhangSan", "张三", "公司/生产部", "已激活", "未禁用"),
    ("li.si", "李四", "公司/生产部；公司/维修部", "未激活", "未禁用"),
    ("7745", "王五", "公司", "已激活", "已禁用"),
]
POINTS = ["填写须知：", "1、不能在该Excel表中对成员信息类别进行增加、删除或修改；", "2、红色字段为必填字段,黑色字段为选填字段；",
          "3、账号：成员的唯一标识，由1-64个字母、数字、点(.)、减号(-)或下划线(_)组成；", "4、导入后将覆盖：如遇到相同账号",
          "5、手机号码：国际号码请加国家代码", "6、部门：上下级部门间用‘/’隔开，且从最上级部门开始，例如“腾讯公司/微信事业群”；",
          "7、性别：填“男”或“女”", "8、地址：不能使用，"]
TEMPLATE = ["姓名", "帐号", "别名", "职务", "部门", "性别", "手机", "座机", "个人邮箱", "地址", "企业简称"]
EXPORT = ["姓名", "账号", "别名", "职务", "部门", "性别", "手机", "座机", "邮箱", "地址", "企业邮箱", "视频号", "激活状态",
          "禁用状态", "微信插件"]


def record(header, person):
    """The person's row below this header; what is not given is made up."""
    account, name, department, activation, disabled = person
    given = {"姓名": name, "账号": account, "帐号": account, "部门": department, "激活状态": activation, "禁用状态": disabled,
             "性别": "男", "手机": "13800000000", "微信插件": "未关注", "Name": name, "Account": account, "ID": account,
             "Department": department, "UserID": account}
    return [given.get(column, "") for column in header]


def table(points, header, example=False):
    rows = [[point] for point in POINTS[:points]] + [header]
    if example:
        rows.append(record(header, ("zhangsan", "张三（示例）", "公司/部门", "", "")))
    return rows + [record(header, person) for person in PEOPLE]


def with_openpyxl(path, sheets, hidden=()):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        page = book.create_sheet(name)
        for values in rows:
            page.append(values)
        for number, values in enumerate(rows, 1):
            if len(values) == 1 and len(rows) > number:
                page.merge_cells(start_row=number, start_column=1, end_row=number, end_column=12)
        if name in hidden:
            page.sheet_state = "hidden"
    book.save(path)


def with_xlsxwriter(path, sheets, **options):
    book = xlsxwriter.Workbook(str(path), {"strings_to_numbers": False, **options})
    for name, rows in sheets:
        page = book.add_worksheet(name)
        for number, values in enumerate(rows):
            for column, value in enumerate(values):
                page.write_string(number, column, value)
    book.close()


def written_files(folder):
    """What the two writers make by themselves."""
    export = table(9, EXPORT)
    with_openpyxl(folder / "openpyxl-export.xlsx", [("成员列表", export)])
    with_xlsxwriter(folder / "xlsxwriter-export.xlsx", [("成员列表", export)])
    with_xlsxwriter(folder / "xlsxwriter-inline.xlsx", [("成员列表", export)], constant_memory=True)
    with_openpyxl(folder / "openpyxl-template.xlsx", [("成员列表", table(8, TEMPLATE, example=True))])
    with_xlsxwriter(folder / "xlsxwriter-template.xlsx", [("成员列表", table(8, TEMPLATE, example=True))])
    with_xlsxwriter(folder / "header-in-row-1.xlsx", [("Sheet1", table(0, EXPORT))])
    with_xlsxwriter(folder / "two-columns.xlsx", [("Sheet1", table(0, ["账号", "姓名"]))])
    with_openpyxl(folder / "columns-in-any-order.xlsx",
                  [("成员列表", table(3, ["工号", "部门", "禁用状态", "入职日期", "账号", "激活状态", "姓名", "备注"]))])
    with_xlsxwriter(folder / "english.xlsx",
                    [("Members", table(2, ["Name", "ID", "Title", "Department", "Gender", "Mobile number"]))])
    with_openpyxl(folder / "id-beside-account.xlsx", [("Members", table(0, ["ID", "Name", "Account", "Department"]))])
    marked = table(4, EXPORT)
    marked[4] = [{"姓名": "\ufeff 姓名 ", "账号": "＊账号（必填）", "部门": "部门 *"}.get(text, text) for text in EXPORT]
    with_openpyxl(folder / "marked-headers.xlsx", [("成员列表", marked)])
    english = table(1, ["Name", "Account", "Department"])
    english[1] = ["NAME (Required)", "account*", "department"]
    with_xlsxwriter(folder / "marked-english-headers.xlsx", [("Members", english)])
    gaps = table(2, EXPORT)
    with_openpyxl(folder / "empty-rows.xlsx", [("成员列表", [[], gaps[0], [], *gaps[1:4], [], [""], *gaps[4:], []])])


def sheets_files(folder):
    other = [["备注"], ["账号说明"], ["这里没有表"]]
    export = table(9, EXPORT)
    wrong = [["账号", "姓名"], ["wrong", "不对"]]
    with_openpyxl(folder / "member-list-is-second.xlsx", [("Sheet1", wrong), ("成员列表", export)])
    with_xlsxwriter(folder / "first-sheet-with-a-header.xlsx", [("说明", other), ("A", export), ("B", wrong)])
    with_openpyxl(folder / "hidden-sheet-comes-last.xlsx", [("成员列表", wrong), ("B", export)], hidden=["成员列表"])
    with_openpyxl(folder / "hidden-sheet-is-better-than-none.xlsx", [("说明", other), ("B", export)], hidden=["B"])
    book = xlsxwriter.Workbook(str(folder / "chart-sheet-first.xlsx"))
    chart = book.add_chart({"type": "line"})
    book.add_chartsheet("图").set_chart(chart)
    page = book.add_worksheet("成员列表")
    for number, values in enumerate(export):
        page.write_row(number, 0, values)
    chart.add_series({"values": "=成员列表!$A$1:$A$3"})
    book.close()


def rich_file(folder):
    """Formatted text in shared strings."""
    book = xlsxwriter.Workbook(str(folder / "rich-text.xlsx"))
    page = book.add_worksheet("成员列表")
    bold, red = book.add_format({"bold": True}), book.add_format({"color": "red"})
    for number, values in enumerate(table(9, EXPORT)):
        for column, value in enumerate(values):
            if len(value) > 1:
                page.write_rich_string(number, column, bold, value[:1], red, value[1:])
            else:
                page.write_string(number, column, value)
    book.close()


def number_file(folder):
    """Accounts that became numbers, dates and worse; each person is named after what the cell is."""
    book = xlsxwriter.Workbook(str(folder / "numbers.xlsx"))
    page = book.add_worksheet("成员列表")
    filled = book.add_format({"num_format": "000000"})
    date = book.add_format({"num_format": "yyyy-mm-dd"})
    short = book.add_format({"num_format": 14})
    scientific = book.add_format({"num_format": "0.00E+00"})
    amount = book.add_format({"num_format": '#,##0"元"'})
    cells = [("plain", 7745, None), ("phone", 13800000000, None), ("filled up", 42, filled),
             ("scientific look", 5000, scientific), ("amount", 61, amount), ("half", 12.5, None),
             ("a tenth", 7745.1, None), ("fifteen digits", 123456789012345, None),
             ("sixteen digits", 1234567890123456, None), ("date", 44928, date), ("built-in date", 44929, short),
             ("negative", -5, None)]
    page.write_row(0, 0, ["姓名", "账号"])
    for number, (name, value, style) in enumerate(cells, 1):
        page.write_string(number, 0, name)
        page.write_number(number, 1, value, style)
    page.write_string(len(cells) + 1, 0, "leading zeros as text")
    page.write_string(len(cells) + 1, 1, "0042")
    page.write_string(len(cells) + 2, 0, "true")
    page.write_boolean(len(cells) + 2, 1, True)
    page.write_string(len(cells) + 3, 0, "formula")
    page.write_formula(len(cells) + 3, 1, '="A"&7', None, "A7")
    page.write_string(len(cells) + 4, 0, "formula error")
    page.write_formula(len(cells) + 4, 1, "=1/0", None, "#DIV/0!")
    book.close()


def problem_file(folder):
    rows = [["姓名", "账号", "部门", "激活状态", "禁用状态"],
            ["好", "good", "一", "已激活", "未禁用"],
            ["中文", "张三", "", "", ""],
            ["blank inside", "zhang san", "", "", ""],
            ["无账号", "", "", "", ""],
            ["again", "GOOD", "", "", ""],
            ["", "", "", "", ""],
            ["", "nameless", "", "新状态", "新状态"],
            ["长" * 201, "long-name", "一;二；三 ; ", "", "已禁用"],
            ["outer blanks", "  blanks\t", "", "未激活", ""],
            ["full width", "ｗｉｄｅ", "", "", ""],
            ["64 bytes", "a" * 64, "", "", ""],
            ["65 bytes", "a" * 65, "", "", ""],
            ["begins with a dot", ".dot", "", "", ""],
            ["two\nlines", "lines", "", "", ""],
            ["rename", "old:new", "", "", ""]]
    with_openpyxl(folder / "problems.xlsx", [("成员列表", rows)])


def handmade_files(folder):
    """Traits that no writer at hand produces; every one is a workbook that spreadsheets open."""
    header = ["姓名", "账号", "部门", "激活状态", "禁用状态"]
    rows = [header] + [record(header, person) for person in PEOPLE]
    Workbook(rows).write(folder / "handmade.xlsx")
    Workbook(rows, references=False).write(folder / "no-references-no-dimension.xlsx")
    Workbook(rows, shared=True).write(folder / "shared.xlsx")
    Workbook(rows, shared=True, prefix="x:").write(folder / "prefixed-names.xlsx")
    Workbook(rows, strict=True).write(folder / "strict.xlsx")
    Workbook(rows, encoding="utf-16").write(folder / "utf-16-parts.xlsx")
    Workbook(rows, descriptors=True, reverse=True).write(folder / "data-descriptors-odd-order.xlsx")
    Workbook(rows, compression=False).write(folder / "stored.xlsx")
    Workbook(rows, zip64=True).write(folder / "zip64.xlsx")
    Workbook(rows, targets="absolute").write(folder / "absolute-targets.xlsx")
    Workbook(rows, targets="odd", shared=True).write(folder / "odd-paths-and-ids.xlsx")
    Workbook(rows, styles=False).write(folder / "no-styles.xlsx")
    Workbook(rows, shared=True, text=lambda value: f"<r><rPr><b/></rPr><t>{value[:1]}</t></r><r><t>{value[1:]}</t></r>"
             "<rPh sb='0' eb='1'><t>よみ</t></rPh><phoneticPr fontId='1'/>").write(folder / "phonetic-shared.xlsx")
    Workbook(rows, text=lambda value: f"<r><t xml:space='preserve'>{value[:1]}</t></r><r><t>{value[1:]}</t></r>"
             "<rPh sb='0' eb='1'><t>よみ</t></rPh>").write(folder / "phonetic-inline.xlsx")
    Workbook(rows, text=lambda value: "<!-- c --><t>" + "".join(f"&#{ord(c)};" for c in value[:1])
             + f"<![CDATA[{value[1:]}]]><?p i?></t>").write(folder / "references-and-cdata.xlsx")
    Workbook([header, ["a_x0001_b_x0009_c_xD83D_", "control", "_x0007_x"], ["x" * 150 + " " * 60 + "x", "blanks", ""]]).write(
        folder / "control-characters.xlsx")
    Workbook(rows, text=lambda value: "<t>" + "".join(f"_x{ord(c):04X}_" for c in value) + "</t>").write(
        folder / "escaped-characters.xlsx")
    formulas = "".join(row(n, "".join(cell(n, i, f"<f>A1&amp;B1</f><v>{v}</v>", "str") for i, v in enumerate(values)))
                       for n, values in enumerate(rows, 1))
    Workbook(sheet_xml=sheet(formulas)).write(folder / "formula-strings.xlsx")
    written = [("7745.0", "0"), ("7.745E3", "1"), ("+7746", "2"), ("007747", "3"), ("1.3800000000000000E10", "4"),
               ("1234567890123456", "5"), ("7745.1000000000004", "6"), ("0", "7"), ("nonsense", "8"), ("1e400", "9")]
    numbers = row(1, cell(1, 0, "<is><t>账号</t></is>", "inlineStr") + cell(1, 1, "<is><t>姓名</t></is>", "inlineStr"))
    for n, (value, name) in enumerate(written, 2):
        numbers += row(n, cell(n, 0, f"<v>{value}</v>") + cell(n, 1, f"<v>{name}</v>"))
    numbers += row(20, cell(20, 0, "<v>2026-01-01</v>", "d") + cell(20, 1, "<v>1</v>"))
    Workbook(sheet_xml=sheet(numbers)).write(folder / "written-numbers.xlsx")


def main():
    folder = Path(sys.argv[1])
    written_files(folder)
    sheets_files(folder)
    rich_file(folder)
    number_file(folder)
    problem_file(folder)
    handmade_files(folder)
    csvfiles.write(folder, PEOPLE, POINTS, EXPORT, table)
    badfiles.write(folder)


if __name__ == "__main__":
    main()
