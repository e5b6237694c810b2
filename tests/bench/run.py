#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py BUILD [CASE…]: measures Tocsin beside others on this machine and prints the ratios.

Absolute figures are this machine's; ratios carry over. Nothing here passes or fails.
"""
import os
import sys
from pathlib import Path

import burst
import delivery
import history
import importaccounts
import intake
import latency
import lists
import plan
import start
import waiting

CASES = {"import": importaccounts, "lists": lists, "plan": plan, "intake": intake, "delivery": delivery,
         "burst": burst, "latency": latency, "waiting": waiting, "history": history, "start": start}


class Measurement:
    def __init__(self, seconds, mebibytes):
        self.seconds, self.mebibytes = seconds, mebibytes


def measured(command):
    """One run of a program: its processor time, which other programs on the machine change little, and the most memory
    it held. Its output is thrown away."""
    child = os.posix_spawn(command[0], command, os.environ,
                           file_actions=[(os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return Measurement(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def best_of(rounds, commands):
    """The best run of each command. They take turns, so that a busy moment of the machine hits all of them."""
    best = {}
    for _ in range(rounds):
        for name, command in commands.items():
            run = measured(command)
            if name not in best or run.seconds < best[name].seconds:
                best[name] = run
    return best


def main():
    build = Path(sys.argv[1])
    for name in sys.argv[2:] or CASES:
        CASES[name].run(build, best_of)


if __name__ == "__main__":
    main()
