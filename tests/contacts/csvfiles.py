# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Delimited text in the encodings and dialects that spreadsheets and WeCom's API use."""
import csv
import io


def text_of(rows, delimiter=",", line_end="\r\n", quoting=csv.QUOTE_MINIMAL):
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, lineterminator=line_end, quoting=quoting).writerows(rows)
    return stream.getvalue()


def write(folder, people, points, export, table):
    rows = table(9, export)
    comma = text_of(rows)

    def put(name, text, encoding="utf-8"):
        (folder / name).write_bytes(text.encode(encoding))

    put("utf-8.csv", comma)
    put("utf-8-bom.csv", comma, "utf-8-sig")
    put("gbk.csv", comma, "gbk")
    put("gb18030.csv", comma + text_of([["𠮷㐂"] + ["rare"] + [""] * 13]), "gb18030")
    put("utf-16-tab.txt", "\ufeff" + text_of(rows, "\t"), "utf-16-le")
    put("utf-16-be.csv", "\ufeff" + comma, "utf-16-be")
    put("semicolon.csv", text_of(rows, ";"))
    put("tab.csv", text_of(rows, "\t"))
    put("every-field-quoted.csv", text_of(rows, quoting=csv.QUOTE_ALL))
    put("line-feeds.csv", text_of(rows, line_end="\n"))
    put("carriage-returns.csv", text_of(rows, line_end="\r"))
    put("no-last-line-end.csv", comma.rstrip())
    put("blank-lines.csv", "\r\n\r\n" + comma + "\r\n,,,\r\n")
    several = [["填写须知：\n1、\"红色\"为必填，\n2、账号,姓名"]] + rows
    put("line-breaks-in-fields.csv", text_of(several))
    put("excel-sep-line.csv", "sep=;\r\n" + text_of(rows, ";"))
    put("header-with-one-column.csv", text_of([["账号"]] + [[person[0]] for person in people]))
    put("text-formulas.csv", '姓名,账号\r\n零,="007"\r\n制表,008\t\r\n科学,1.23457E+11\r\n')
    api = ["姓名", "帐号", "手机号", "邮箱", "所在部门", "职位", "性别", "是否部门内领导", "排序", "别名", "地址", "座机", "禁用",
           "禁用项说明：(0-启用;1-禁用)"]
    put("api-batch-user.csv", text_of([api, ["张三", "zhangsan", "138", "", "1;2", "", "男", "1;0", "10", "", "", "", "0", ""],
                                       ["李四", "lisi", "139", "", "2", "", "女", "", "", "", "", "", "1", ""]]))
    put("api-batch-user-2016.csv", "姓名,帐号,微信号,手机号,邮箱,所在部门,职位\n张三,zhangsan,wx,138,,1;2,\n")
    # A character of three bytes lies across every border of pieces of a power of two, whatever the pieces' size.
    put("long.csv", "账号,姓名\n" + "".join(f"user{n:06},{'张三丰' * 5}{n}\n" for n in range(30_000)))
    (folder / "long-gb18030.csv").write_bytes(
        ("账号,姓名\n" + "".join(f"user{n:06},{'张三丰' * 5}{n}\n" for n in range(30_000))).encode("gb18030"))
