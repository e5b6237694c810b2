# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages a second through the whole path (an alarm accepted, planned, stored, sent, its result stored) to the stand-in
for WeCom, beside libcurl's multi interface posting the same bodies to it."""
import json
import subprocess
import tempfile
import time

from stations import Dispatcher

ROBOTS = 1000
EACH = 4  # messages for each robot: fewer than its pace minds


def run(build, _best_of):
    messages = ROBOTS * EACH
    with tempfile.TemporaryDirectory() as folder:
        ours = Dispatcher(build, folder, robots=ROBOTS, content="{level} {name} {path}")
        start = time.monotonic()
        for number in range(EACH):
            ours.post([{"path": f"P{robot}/T{number}", "name": "Pump stopped", "level": "High", "active": True}
                       for robot in range(ROBOTS)])
        while ours.metric("tocsin_deliveries_delivered_total") < messages:
            time.sleep(0.02)
        tocsin = messages / (time.monotonic() - start)
        calls = ours.metric("tocsin_calls_total")
        body = {"msgtype": "text", "text": {}}
        lines = []
        for number in range(EACH):
            for robot in range(ROBOTS):
                body["text"]["content"] = f"High Pump stopped P{robot}/T{number}"
                lines.append(f"{ours.sandbox.url}/cgi-bin/webhook/send?key=key-{robot}\t{json.dumps(body)}")
        seconds = subprocess.run([str(build / "bench/bench_curlmulti")], input="\n".join(lines) + "\n", text=True, check=True,
                                 capture_output=True).stdout
        ours.stop()
    curl = messages / float(seconds)
    print(f"\nDelivery of {messages} messages to {ROBOTS} robots (messages a second)")
    print(f"  Tocsin {tocsin:.0f} ({calls:.0f} calls), libcurl multi {curl:.0f}: {tocsin / curl:.2f} x", flush=True)
