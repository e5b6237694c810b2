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


def run(build, _best_of):
    print("\nIntake (alarms a second)")
    print(f"  {'connections':<22}{'Tocsin':>9}{'bare limit':>12}{'Alertmanager':>14}{'Tocsin/bare':>13}{'Tocsin/AM':>11}")
    with tempfile.TemporaryDirectory() as folder:
        for connections in (1, 8, 50):
            ours = Dispatcher(build, f"{folder}/tocsin-{connections}")
            tocsin = wrk(folder, f"{ours.serve.url}/api/v1/alarms", {"Authorization": f"Bearer {ours.token}"}, ALARM,
                         connections)
            ours.stop()
            bare = Program(folder, f"bare-{connections}", build / "bench/bench_bareintake", ours.folder)
            limit = wrk(folder, bare.url, {}, ALARM, connections)
            bare.stop()
            other = Alertmanager(f"{folder}/alertmanager-{connections}", {}, group_by=["alertname"])
            peer = wrk(folder, f"{other.url}/api/v2/alerts", {"Content-Type": "application/json"}, ALERT, connections)
            other.stop()
            print(f"  {connections:<22}{tocsin:>9.0f}{limit:>12.0f}{peer:>14.0f}{tocsin / limit:>12.2f}x"
                  f"{tocsin / peer:>10.2f}x", flush=True)
        ours = Dispatcher(build, f"{folder}/hundred")
        tocsin = 100 * wrk(folder, f"{ours.serve.url}/api/v1/alarms", {"Authorization": f"Bearer {ours.token}"}, HUNDRED, 8)
        ours.stop()
        print(f"  {'8, 100 in a request':<22}{tocsin:>9.0f}", flush=True)
