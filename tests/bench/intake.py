# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Durable intake: alarms a second that are accepted, matched and stored, beside the bare limit (the same server, one
commit of the same bytes) and Alertmanager, which stores nothing."""
import tempfile

from stations import Alertmanager, Dispatcher, Program, wrk

ALARM = ("""'{"path":"P0/Tag'..n..'","name":"Alarm '..n..'","level":"High","active":true,"value":43.2,"""
         """"description":"The temperature is above its limit."}'""")
HUNDRED = "'{\"alarms\":['..string.rep(" + ALARM + "..',',99).." + ALARM + "..']}'"
ALERT = ("""'[{"labels":{"alertname":"Alarm '..n..'","path":"P0/Tag'..n..'","severity":"high"},"""
         """"annotations":{"value":"43.2","summary":"The temperature is above its limit."}}]'""")


ROUNDS = 3  # in turns, the best of each: whatever else the machine does makes a run slower, never faster


def tocsin(build, folder, connections, body=ALARM):
    ours = Dispatcher(build, folder)
    rate = wrk(folder, f"{ours.serve.url}/api/v1/alarms", {"Authorization": f"Bearer {ours.token}"}, body, connections)
    ours.stop()
    return rate


def bare_limit(build, folder, connections):
    bare = Program(folder, "bare", build / "bench/bench_bareintake", folder)
    rate = wrk(folder, bare.url, {}, ALARM, connections)
    bare.stop()
    return rate


def alertmanager(folder, connections):
    peer = Alertmanager(f"{folder}/alertmanager", {}, group_by=["alertname"])
    rate = wrk(folder, f"{peer.url}/api/v2/alerts", {"Content-Type": "application/json"}, ALERT, connections)
    peer.stop()
    return rate


def run(build, _best_of):
    print("\nIntake (alarms a second)")
    print(f"  {'connections':<22}{'Tocsin':>9}{'bare limit':>12}{'Alertmanager':>14}{'Tocsin/bare':>13}{'Tocsin/AM':>11}")
    for connections in (1, 8, 50):
        ours = limit = peer = 0
        for _ in range(ROUNDS):
            with tempfile.TemporaryDirectory() as folder:
                ours = max(ours, tocsin(build, folder, connections))
                limit = max(limit, bare_limit(build, folder, connections))
                peer = max(peer, alertmanager(folder, connections))
        print(f"  {connections:<22}{ours:>9.0f}{limit:>12.0f}{peer:>14.0f}{ours / limit:>12.2f}x{ours / peer:>10.2f}x",
              flush=True)
    with tempfile.TemporaryDirectory() as folder:
        print(f"  {'8, 100 in a request':<22}{100 * tocsin(build, folder, 8, HUNDRED):>9.0f}", flush=True)
