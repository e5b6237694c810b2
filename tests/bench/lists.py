# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""10 000 messages and schedules in their pages, beside the same texts in a bare QTableView."""
import os
import subprocess


def run(build, _best_of):
    there = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    lines = subprocess.run([str(build / "bench/bench_lists")], check=True, capture_output=True, text=True,
                           env=there).stdout
    print("\nLists of 10 000 rows, until they are painted (milliseconds)")
    print(f"  {'':<24}{'page':>8}{'bare table':>12}{'page/bare':>11}")
    for line in lines.splitlines():
        noun, step, page, bare = line.split(",")
        print(f"  {noun + ', ' + step:<24}{float(page):>8.1f}{float(bare):>12.1f}{float(page) / float(bare):>10.2f}x",
              flush=True)
