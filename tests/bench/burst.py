# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""1000 different alarms at once for one robot that takes 20 messages a minute: until when each has been named in the
group, calls refused, alarms lost; beside Alertmanager, which posts to the same stand-in."""
import json
import tempfile
import time

from stations import Alertmanager, Dispatcher, Program, memory

ALARMS = 1000
PATIENCE = 150  # seconds


def named(sandbox):
    text = "\n".join(json.loads(line)["content"] for line in sandbox.lines())
    return sum(f"Alarm {number:04}" in text for number in range(ALARMS))


def watch(sandbox, start):
    """Seconds until all are named; nothing new for half the patience ends it."""
    last, seen, since = 0.0, 0, time.monotonic()
    while time.monotonic() - start < PATIENCE and seen < ALARMS:
        count = named(sandbox)
        if count > seen:
            seen, last, since = count, time.monotonic() - start, time.monotonic()
        time.sleep(0.25)
    return seen, last


def run(build, _best_of):
    print(f"\nBurst of {ALARMS} alarms for one robot of 20 messages a minute")
    with tempfile.TemporaryDirectory() as folder:
        ours = Dispatcher(build, f"{folder}/tocsin")
        idle = memory(ours.serve.process)[0]
        start = time.monotonic()
        ours.post([{"path": f"P0/T{number:04}", "name": f"Alarm {number:04}", "level": "High", "active": True}
                   for number in range(ALARMS)])
        seen, seconds = watch(ours.sandbox, start)
        calls, retried = ours.metric("tocsin_calls_total"), ours.metric("tocsin_deliveries_retried_total")
        print(f"  Tocsin        {seen} named after {seconds:.1f} s, {calls:.0f} calls, {retried:.0f} refused, "
              f"{ALARMS - seen} lost, {idle:.0f} MiB idle, {memory(ours.serve.process)[1]:.0f} MiB at most", flush=True)
        ours.stop()

        # Its own WeCom receiver sends app messages only: here to one member, who takes 30 a minute. It writes the agentid
        # as text; the stand-in refuses that, as the documentation says, and Alertmanager takes the refusal for delivery.
        sandbox = Program(folder, "sandbox", build / "bin/wecom-sandbox", "--listen", "127.0.0.1:0")
        receiver = {"wechat_configs": [{"api_url": f"{sandbox.url}/cgi-bin/", "corp_id": "ww01", "agent_id": "1000002",
                                        "api_secret": "secret-of-the-app", "to_user": "ZhangSan",
                                        "message": '{{ range .Alerts }}{{ .Labels.alertname }} {{ end }}'}]}
        for title, grouping in (("one group", ["severity"]), ("a group each", ["alertname"])):
            other = Alertmanager(f"{folder}/{grouping[0]}", receiver, group_by=grouping)
            before = len(sandbox.lines())
            start = time.monotonic()
            other.post([{"labels": {"alertname": f"Alarm {number:04}", "severity": "high"}} for number in range(ALARMS)])
            time.sleep(20)
            lines = sandbox.lines()[before:]
            text = "\n".join(json.loads(line)["content"] for line in lines)
            seen = sum(f"Alarm {number:04}" in text for number in range(ALARMS))
            print(f"  Alertmanager  ({title}) {seen} named, {len(lines)} messages reached the member, {ALARMS - seen} lost, "
                  f"{memory(other.process)[1]:.0f} MiB at most", flush=True)
            other.stop()
        sandbox.stop()
