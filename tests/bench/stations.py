# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dispatcher's measurements need beside it: the programs, a configuration, load, and looks into them."""
import json
import os
import re
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Program:
    """One that says in its first line where it listens; its further lines go to a file."""

    def __init__(self, folder, name, *command, environment=None):
        self.log = Path(folder) / f"{name}.log"
        self.process = subprocess.Popen([str(part) for part in command], stdout=self.log.open("w"),
                                        env={**os.environ, **(environment or {})})
        while not (lines := self.log.read_text().splitlines()):
            time.sleep(0.01)
        self.url = lines[0].split()[2]

    def lines(self):
        return self.log.read_text().splitlines()[1:]

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def memory(process):
    """MiB resident now, and the most it was."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return [int(re.search(rf"{name}:\s+(\d+)", status)[1]) / 1024 for name in ("VmRSS", "VmHWM")]


def config(sandbox, robots=1, content="{level} {name} {path} {eventTime}"):
    """One service whose robots are each told about one path, P0/*, P1/*, …"""
    names = [f"Group {number}" for number in range(robots)]
    return {
        "format": "tocsin-config/1",
        "services": [{"type": "wecom", "name": "Plant", "apiBaseUrl": sandbox, "sendTo": ["group"],
                      "groups": [{"name": name, "webhookUrl": f"{sandbox}/cgi-bin/webhook/send?key=key-{number}"}
                                 for number, name in enumerate(names)]}],
        "messages": [{"type": "wecom", "name": "Short", "content": content}],
        "schedules": [{"kind": "standard", "name": "Always"}],
        "rules": [{"name": name, "criteria": {"path": f"P{number}/*"},
                   "notifications": [{"service": "Plant", "message": "Short", "schedule": "Always",
                                      "receivers": [{"group": name}]}]} for number, name in enumerate(names)]}


class Dispatcher:
    """A serving dispatcher with a database and a sandbox of its own."""

    def __init__(self, build, folder, robots=1, sandbox_arguments=(), content="{level} {name} {path} {eventTime}"):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.environment = {"TOCSIN_DATABASE": f"{folder}/tocsin.db", "TOCSIN_KEY_FILE": f"{folder}/tocsin.key"}
        self.program = build / "bin/tocsin-dispatcher"
        self.sandbox = Program(folder, "sandbox", build / "bin/wecom-sandbox", "--listen", "127.0.0.1:0",
                               *sandbox_arguments)
        self.command("config", "import", "-", stdin=json.dumps(config(self.sandbox.url, robots, content)))
        self.token = self.command("token", "create", "bench")
        self.serve = Program(folder, "serve", self.program, "serve", "--listen", "127.0.0.1:0",
                             environment=self.environment)

    def command(self, *arguments, stdin=None):
        return subprocess.run([str(self.program), *arguments], input=stdin, capture_output=True, text=True, check=True,
                              env={**os.environ, **self.environment}).stdout.strip()

    def post(self, alarms):
        request = urllib.request.Request(f"{self.serve.url}/api/v1/alarms", json.dumps({"alarms": alarms}).encode(),
                                         {"Authorization": f"Bearer {self.token}"})
        return urllib.request.urlopen(request).status

    def metric(self, name):
        text = urllib.request.urlopen(f"{self.serve.url}/metrics").read().decode()
        return float(re.search(rf"^{name} (\S+)", text, re.M)[1])

    def stop(self):
        self.serve.stop()
        self.sandbox.stop()


class Alertmanager:
    """Debian's, with one receiver."""

    def __init__(self, folder, receiver, **route):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / "alertmanager.yml"
        file.write_text(json.dumps({"route": {"receiver": "it", "group_wait": "0s", "group_interval": "1s",
                                              "repeat_interval": "1h", **route}, "receivers": [{"name": "it", **receiver}]}))
        self.port = free_port()
        self.process = subprocess.Popen(
            ["prometheus-alertmanager", f"--config.file={file}", f"--storage.path={folder}/data",
             f"--web.listen-address=127.0.0.1:{self.port}", "--cluster.listen-address=", "--log.level=error"],
            stderr=(self.folder / "alertmanager.log").open("w"))
        self.url = f"http://127.0.0.1:{self.port}"
        for _ in range(200):
            try:
                urllib.request.urlopen(f"{self.url}/-/ready").read()
                return
            except OSError:
                time.sleep(0.05)
        raise SystemExit("Alertmanager does not start")

    def post(self, alerts):
        request = urllib.request.Request(f"{self.url}/api/v2/alerts", json.dumps(alerts).encode(),
                                         {"Content-Type": "application/json"})
        return urllib.request.urlopen(request).status

    def stop(self):
        self.process.terminate()
        self.process.wait()


def wrk(folder, url, headers, body, connections, seconds=5):
    """Requests a second. `body` is Lua, with n for the request's number; whatever was refused ends the program."""
    script = Path(folder) / "load.lua"
    head = "".join(f'wrk.headers["{name}"]="{value}"\n' for name, value in headers.items())
    script.write_text(f'wrk.method="POST"\n{head}local n=0\nrequest=function() n=n+1; '
                      f"return wrk.format(nil,nil,nil,{body}) end\n")
    out = subprocess.run(["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", str(script), url], check=True,
                         capture_output=True, text=True).stdout
    if refused := re.search(r"Non-2xx or 3xx responses: (\d+)", out):
        print(f"  (of {url}: {refused[1]} refused)")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1])
