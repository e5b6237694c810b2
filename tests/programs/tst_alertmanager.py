#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's Alertmanager posts firing and resolved alerts into the dispatcher, and the group gets them."""
import datetime
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

BIN = Path(os.environ["TOCSIN_BINARY_DIR"]) / "bin"
SOURCE = Path(__file__).resolve().parents[2]
PATIENCE = 30  # seconds


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Program:
    """Runs beside the test; its first line says where it listens."""

    def __init__(self, *command):
        self.process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True)

    def url(self):
        return self.process.stdout.readline().split()[2]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)


def dispatcher(*arguments, stdin=None):
    return subprocess.run([str(BIN / "tocsin-dispatcher"), *arguments], input=stdin, capture_output=True, text=True,
                          check=True).stdout.strip()


def config(sandbox):
    return {
        "format": "tocsin-config/1",
        "services": [{"type": "wecom", "name": "Plant A", "apiBaseUrl": sandbox, "sendTo": ["group"],
                      "groups": [{"name": "Night", "webhookUrl": f"{sandbox}/cgi-bin/webhook/send?key=night"}]}],
        "messages": [{"type": "wecom", "name": "Short", "content": "{level} {name} {path} {state} {description}"}],
        "schedules": [{"kind": "standard", "name": "Always"}],
        "rules": [{"name": "All", "notifications": [{"service": "Plant A", "message": "Short", "schedule": "Always",
                                                     "receivers": [{"group": "Night"}]}]}]}


def alertmanager_config(url, token):
    """The example that integrators read, with this run's address and token."""
    example = (SOURCE / "packaging/examples/alertmanager.yml").read_text()
    assert "http://127.0.0.1:8066" in example and "credentials: TOKEN" in example
    return example.replace("http://127.0.0.1:8066", url).replace("credentials: TOKEN", f"credentials: {token}")


def post_alert(port, ends_at=None):
    alert = {"labels": {"alertname": "DiskFull", "instance": "host0", "severity": "critical"},
             "annotations": {"summary": "磁盘已满"}}
    if ends_at:
        alert["endsAt"] = ends_at
    request = urllib.request.Request(f"http://127.0.0.1:{port}/api/v2/alerts", json.dumps([alert]).encode(),
                                     {"Content-Type": "application/json"})
    for _ in range(PATIENCE * 10):
        try:
            return urllib.request.urlopen(request).read()
        except OSError:
            time.sleep(0.1)
    sys.exit("Alertmanager does not answer")


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TOCSIN_DATABASE"] = f"{folder}/tocsin.db"
        os.environ["TOCSIN_KEY_FILE"] = f"{folder}/tocsin.key"
        sandbox = Program(BIN / "wecom-sandbox", "--listen", "127.0.0.1:0")
        dispatcher("config", "import", "-", stdin=json.dumps(config(sandbox.url())))
        token = dispatcher("token", "create", "alertmanager")
        serve = Program(BIN / "tocsin-dispatcher", "serve", "--listen", "127.0.0.1:0")
        file = Path(folder) / "alertmanager.yml"
        file.write_text(alertmanager_config(serve.url(), token))
        port = free_port()
        alertmanager = subprocess.Popen(
            ["prometheus-alertmanager", f"--config.file={file}", f"--storage.path={folder}/alertmanager",
             f"--web.listen-address=127.0.0.1:{port}", "--cluster.listen-address=", "--log.level=error"])
        try:
            post_alert(port)
            texts = [json.loads(sandbox.process.stdout.readline())["content"]]
            post_alert(port, datetime.datetime.now(datetime.timezone.utc).isoformat())
            texts.append(json.loads(sandbox.process.stdout.readline())["content"])
        finally:
            alertmanager.terminate()
            alertmanager.wait()
        assert texts == ["Critical DiskFull host0 Active, Unacked 磁盘已满",
                         "Critical DiskFull host0 Cleared, Unacked 磁盘已满"], texts
        assert serve.stop() == 0
        sandbox.stop()


if __name__ == "__main__":
    main()
