# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import 100 000 accounts: the same workbook read by Tocsin, by others, and by a parser that does nothing else."""
import shutil
import subprocess
import sys

PEOPLE = 100_000
ROUNDS = 5
PYTHON = "/usr/bin/python3"  # Debian's, which has the libraries

# As the console exports it (15 columns), and a narrow table of 9.
WRITE = r"""
import sys, xlsxwriter
path, inline, columns = sys.argv[1], sys.argv[2] == "inline", int(sys.argv[3])
header = ["姓名", "账号", "别名", "职务", "部门", "性别", "手机", "座机", "邮箱", "地址", "企业邮箱", "视频号", "激活状态",
          "禁用状态", "微信插件"][:columns]
book = xlsxwriter.Workbook(path, {"constant_memory": inline})
page = book.add_worksheet("成员列表")
page.write_row(0, 0, ["填写须知："])
page.write_row(1, 0, header)
family, given = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨", "伟芳娜敏静秀强磊军洋勇艳杰娟涛明超霞平刚"
for n in range(%d):
    name = family[n %% 16] + given[n // 16 %% 20] + given[n // 320 %% 20]
    page.write_row(n + 2, 0, [name, f"user{n:06}", f"U{n}", "操作工", f"某某公司/生产{n %% 40}部/{n %% 7}班", "男", f"138{n:08}",
                              f"6{n %% 1000:03}", f"user{n:06}@example.com", "", f"user{n:06}@plant.example.com", "", "已激活",
                              "未禁用", "未关注"][:columns])
book.close()
""" % PEOPLE

OPENPYXL = r"""
import sys, openpyxl
page = openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0]
people, columns = [], None
for values in page.iter_rows(values_only=True):
    if columns:
        people.append([values[column] for column in columns])
    elif "账号" in values:
        columns = [values.index(word) for word in ("账号", "姓名", "部门")]
assert len(people) == %d
""" % PEOPLE


def write(path, kind, columns):
    """In a process of its own, whose memory is nobody else's."""
    subprocess.run([PYTHON, "-c", WRITE, str(path), kind, str(columns)], check=True)


def run(build, best_of):
    folder = build / "bench-files"
    folder.mkdir(exist_ok=True)
    print(f"Import {PEOPLE:,} accounts".replace(",", " "))
    for columns in (15, 9):
        for kind in ("shared", "inline"):
            path = folder / f"{kind}-{columns}.xlsx"
            if not path.exists():
                write(path, kind, columns)
            compare(build, best_of, path, f"{columns} columns, {kind} strings")


def compare(build, best_of, path, title):
    ours, bare = str(build / "bench/bench_importaccounts"), str(build / "bench/bench_barepass")
    found = subprocess.run([ours, str(path)], check=True, capture_output=True, text=True).stdout.strip()
    if found != str(PEOPLE):
        sys.exit(f"{path}: {found} accounts were read")
    best = best_of(ROUNDS, {"Tocsin": [ours, str(path)], "unzip + bare parser": [bare, str(path)]})
    others = {"openpyxl, read-only": [PYTHON, "-c", OPENPYXL, str(path)]}
    if xlsx2csv := shutil.which("xlsx2csv"):
        others["xlsx2csv"] = [xlsx2csv, str(path), "/dev/null"]
    best |= best_of(2, others)
    print(f"\n{title} ({path.stat().st_size / 2**20:.1f} MiB)")
    for name, measurement in best.items():
        ratio = measurement.seconds / best["Tocsin"].seconds
        print(f"  {name:<22} {measurement.seconds:6.2f} s   {ratio:5.2f} x Tocsin   {measurement.mebibytes:6.0f} MiB")
    limit = best["Tocsin"].seconds / best["unzip + bare parser"].seconds
    print(f"  Tocsin takes {limit:.2f} x the bare pass; openpyxl takes "
          f"{best['openpyxl, read-only'].seconds / best['Tocsin'].seconds:.1f} x Tocsin", flush=True)
