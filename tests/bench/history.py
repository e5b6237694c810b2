# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page History with 100 000 and 1 000 000 deliveries, beside Qt's own query model in a bare QTableView."""
import os
import subprocess


def run(build, _best_of):
    there = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    for rows in (100_000, 1_000_000):
        lines = subprocess.run([str(build / "bench/bench_history"), str(rows)], check=True, capture_output=True,
                               text=True, env=there).stdout
        print(f"\nHistory of {rows} rows, until it is painted (milliseconds)")
        print(f"  {'':<24}{'page':>10}{'QSqlQueryModel':>16}{'page/model':>12}{'window busy':>13}")
        for line in lines.splitlines():
            step, page, bare, busy = line.split(",")
            print(f"  {step:<24}{float(page):>10.1f}{float(bare):>16.1f}{float(page) / float(bare):>11.2f}x{busy:>13}",
                  flush=True)
