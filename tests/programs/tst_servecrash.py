#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_servecrash.py [KILLS [SEED]]: kills the real dispatcher at random moments while alarms pour in, then compares every
alarm that it accepted with what the groups received. Nothing may be lost; what arrived twice is counted."""
import collections
import http.client
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request
from pathlib import Path

BIN = Path(os.environ["TOCSIN_BINARY_DIR"]) / "bin"
GROUPS = 12
SENDERS = 4
PATIENCE = 240  # seconds until all is told


def config(sandbox):
    names = [f"Group {number}" for number in range(GROUPS)]
    return {
        "format": "tocsin-config/1",
        "services": [{"type": "wecom", "name": "Plant", "apiBaseUrl": sandbox, "sendTo": ["group"],
                      "groups": [{"name": name, "webhookUrl": f"{sandbox}/cgi-bin/webhook/send?key=key-{number}"}
                                 for number, name in enumerate(names)]}],
        "messages": [{"type": "wecom", "name": "Short", "content": "{name}"}],
        "schedules": [{"kind": "standard", "name": "Always"}],
        "rules": [{"name": name, "criteria": {"path": f"P{number}"},
                   "notifications": [{"service": "Plant", "message": "Short", "schedule": "Always",
                                      "receivers": [{"group": name}]}]} for number, name in enumerate(names)]}


def dispatcher(*arguments, stdin=None):
    return subprocess.run([str(BIN / "tocsin-dispatcher"), *arguments], input=stdin, capture_output=True, text=True,
                          check=True).stdout.strip()


class Sandbox:
    """Collects what the groups got."""

    def __init__(self):
        self.process = subprocess.Popen([str(BIN / "wecom-sandbox"), "--listen", "127.0.0.1:0"],
                                        stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().split()[2]
        self.named = collections.Counter()
        self.messages = 0
        threading.Thread(target=self.collect, daemon=True).start()

    def collect(self):
        for line in self.process.stdout:
            self.messages += 1
            self.named.update(re.findall(r"A\d+E", json.loads(line)["content"]))


class Senders:
    """Post alarms as fast as they are taken, and remember those that were accepted."""

    def __init__(self, token):
        self.token, self.place, self.accepted, self.next = token, None, [], 0
        self.lock, self.isEnding = threading.Lock(), False
        self.threads = [threading.Thread(target=self.work, daemon=True) for _ in range(SENDERS)]
        for thread in self.threads:
            thread.start()

    def work(self):
        connection, place = None, None
        while not self.isEnding:
            if not self.place:
                time.sleep(0.005)
                continue
            if place != self.place:
                place = self.place
                connection = http.client.HTTPConnection(place, timeout=5)
            with self.lock:
                first, self.next = self.next, self.next + random.choice((1, 1, 3))
                numbers = range(first, self.next)
            body = json.dumps({"alarms": [{"path": f"P{number % GROUPS}", "name": f"A{number}E", "level": "High",
                                           "active": True} for number in numbers]})
            try:
                connection.request("POST", "/api/v1/alarms", body, {"Authorization": f"Bearer {self.token}"})
                if connection.getresponse().read() == b'{"accepted":%d}' % len(numbers):
                    self.accepted += [f"A{number}E" for number in numbers]
            except (OSError, http.client.HTTPException):
                place = None
                time.sleep(0.01)
            time.sleep(0.004)

    def end(self):
        self.isEnding = True
        for thread in self.threads:
            thread.join()


def serve():
    process = subprocess.Popen([str(BIN / "tocsin-dispatcher"), "serve", "--listen", "127.0.0.1:0"],
                               stdout=subprocess.PIPE, text=True)
    line = process.stdout.readline()
    if not line.startswith("listening on "):
        sys.exit(f"the dispatcher does not start again: {line}")
    return process, urllib.parse.urlparse(line.split()[2]).netloc


def waiting(place):
    text = urllib.request.urlopen(f"http://{place}/metrics").read().decode()
    return int(float(re.search(r"^tocsin_waiting_all (\S+)", text, re.M)[1]))


def main():
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 8
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10**6)
    random.seed(seed)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TOCSIN_DATABASE"] = f"{folder}/tocsin.db"
        os.environ["TOCSIN_KEY_FILE"] = f"{folder}/tocsin.key"
        sandbox = Sandbox()
        dispatcher("config", "import", "-", stdin=json.dumps(config(sandbox.url)))
        senders = Senders(dispatcher("token", "create", "senders"))
        for _ in range(kills):
            process, senders.place = serve()
            time.sleep(random.uniform(0.01, 0.5))
            process.send_signal(signal.SIGKILL)
            senders.place = None
            process.wait()
        senders.end()
        process, place = serve()
        end = time.monotonic() + PATIENCE
        while waiting(place) and time.monotonic() < end:
            time.sleep(0.5)
        process.terminate()
        process.wait()
        time.sleep(0.5)
        failed = json.loads(dispatcher("failed", "list", "--json"))
        sandbox.process.terminate()
        lost = [name for name in senders.accepted if not sandbox.named[name]]
        twice = [name for name in senders.accepted if sandbox.named[name] > 1]
        print(f"seed {seed}: {kills} kills, {len(senders.accepted)} alarms accepted, {sandbox.messages} messages, "
              f"{len(lost)} lost, {len(twice)} arrived twice, {len(failed)} on the failed list")
        sys.exit(1 if lost or failed else 0)


if __name__ == "__main__":
    main()
