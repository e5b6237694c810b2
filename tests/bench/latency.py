# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A single alarm: milliseconds from the first byte of its request until the stand-in for WeCom has the message, beside
one HTTP round trip of this machine."""
import http.client
import json
import tempfile
import time
import urllib.parse

from stations import Dispatcher

ALARMS = 200


def percentile(times, part):
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def run(build, _best_of):
    with tempfile.TemporaryDirectory() as folder:
        # One robot for each alarm: nobody's pace is touched.
        ours = Dispatcher(build, folder, robots=ALARMS)
        connection = http.client.HTTPConnection(urllib.parse.urlparse(ours.serve.url).netloc)
        trips, delays = [], []
        log = ours.sandbox.log.open()
        log.readline()
        for number in range(ALARMS):
            start = time.monotonic()
            connection.request("GET", "/healthz")
            connection.getresponse().read()
            trips.append(time.monotonic() - start)
            body = json.dumps({"path": f"P{number}/T", "name": "Pump", "level": "High", "active": True})
            start = time.monotonic()
            connection.request("POST", "/api/v1/alarms", body, {"Authorization": f"Bearer {ours.token}"})
            connection.getresponse().read()
            while not log.readline():
                time.sleep(0.0002)
            delays.append(time.monotonic() - start)
        ours.stop()
    print("\nLatency of a single alarm (milliseconds)")
    for name, times in (("HTTP round trip", trips), ("request to message", delays)):
        print(f"  {name:<20} median {percentile(times, 0.5) * 1000:6.2f}   p99 {percentile(times, 0.99) * 1000:6.2f}")
    over = percentile(delays, 0.99) - percentile(trips, 0.99)
    print(f"  p99 over the round trip: {over * 1000:.2f} ms", flush=True)
