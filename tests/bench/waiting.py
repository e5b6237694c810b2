# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory: idle, and with 100 000 deliveries waiting; beside Alertmanager with as many alerts."""
import tempfile
import time

from stations import Alertmanager, Dispatcher, memory

WAITING = 100_000
AT_ONCE = 1_000


def run(build, _best_of):
    print(f"\nMemory (MiB resident), idle and with {WAITING:,} waiting".replace(",", " "))
    with tempfile.TemporaryDirectory() as folder:
        ours = Dispatcher(build, f"{folder}/tocsin", sandbox_arguments=("--fault", "rate-limit"))
        idle = memory(ours.serve.process)[0]
        for first in range(0, WAITING, AT_ONCE):
            ours.post([{"path": f"P0/T{number}", "name": f"Alarm {number}", "level": "High", "active": True}
                       for number in range(first, first + AT_ONCE)])
        time.sleep(1)
        print(f"  Tocsin        {idle:6.0f}{memory(ours.serve.process)[0]:8.0f}   ({ours.metric('tocsin_waiting_all'):.0f} "
              f"wait)", flush=True)
        ours.stop()
        other = Alertmanager(f"{folder}/alertmanager", {}, group_by=["alertname"])
        idle = memory(other.process)[0]
        for first in range(0, WAITING, AT_ONCE):
            other.post([{"labels": {"alertname": f"Alarm {number}", "path": f"P0/T{number}", "severity": "high"}}
                        for number in range(first, first + AT_ONCE)])
        time.sleep(1)
        print(f"  Alertmanager  {idle:6.0f}{memory(other.process)[0]:8.0f}", flush=True)
        other.stop()
