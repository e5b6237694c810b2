# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""planDeliveries: one alarm against 100, 1 000 and 10 000 rules that filter by path, state and level, beside a loop that
asks every rule (and does not even plan)."""
import subprocess

PATHS = {"whole": "Plant/Line42/Pump", "beginning": "Plant/Line42/*", "ending": "*/Line42/Pump", "inside": "*/Line42/*"}


def run(build, _best_of):
    lines = subprocess.run([str(build / "bench/bench_plan")], check=True, capture_output=True, text=True).stdout
    print("\nPlan one alarm (microseconds)")
    print(f"  {'rules with paths like':<24}{'rules':>8}{'match':>7}{'plan':>10}{'loop':>10}{'loop/plan':>11}{'growth':>9}")
    smallest = {}
    for line in lines.splitlines():
        kind, rules, matches, planned, looped = line.split(",")
        first = smallest.setdefault(kind, float(planned))
        print(f"  {PATHS[kind]:<24}{int(rules):>8}{matches:>7}{float(planned):>10.1f}{float(looped):>10.1f}"
              f"{float(looped) / float(planned):>10.1f}x{float(planned) / first:>8.1f}x", flush=True)
