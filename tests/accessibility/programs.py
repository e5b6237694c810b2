# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built programs, run as their users run them, in a folder of their own."""

import json
import os
import pathlib
import subprocess
import tempfile

PROGRAMS = pathlib.Path(os.environ["TOCSIN_BINARY_DIR"]) / "bin"
LONG = 120  # seconds

# No such locale need be installed: Qt reads the variables itself. LC_CTYPE says that bytes are UTF-8.
LOCALES = {"en": "en_US.UTF-8", "zh_CN": "zh_CN.UTF-8"}


class Desk:
    """A database with a key file, the sandbox beside it, and the window over it."""

    def __init__(self, language):
        self._running = []
        self._folder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self._folder.name)
        self.database = self.folder / "tocsin.db"
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in ("LC_ALL", "LANGUAGE")},
            "LANG": LOCALES[language],
            "LC_CTYPE": "C.UTF-8",
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "TOCSIN_KEY_FILE": str(self.folder / "tocsin.key"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def _start(self, program, *arguments, **more):
        process = subprocess.Popen([PROGRAMS / program, *arguments], env=self.environment, **more)
        self._running.append(process)
        return process

    def start_sandbox(self):
        """Its base URL."""
        sandbox = self._start("wecom-sandbox", "--listen", "127.0.0.1:0", stdout=subprocess.PIPE, text=True)
        return sandbox.stdout.readline().split()[-1]

    def start_window(self):
        return self._start("tocsin", "--database", self.database)

    def choose_language(self, language):
        """As the menu Language of the window keeps it."""
        settings = self.folder / "config" / "tocsin" / "tocsin.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[General]\nlanguage={language}\n")

    def dispatcher(self, *arguments, given=""):
        """What it prints; it must not fail."""
        run = subprocess.run([PROGRAMS / "tocsin-dispatcher", "--database", self.database, *arguments],
                             env=self.environment, input=given, capture_output=True, text=True, timeout=LONG)
        if run.returncode != 0:
            raise AssertionError(f"tocsin-dispatcher {arguments} ended with {run.returncode}: {run.stdout}{run.stderr}")
        return run.stdout

    def stored_services(self):
        return json.loads(self.dispatcher("config", "export"))["services"]

    def store(self, service):
        config = {"format": "tocsin-config/1", "services": [service]}
        self.dispatcher("config", "import", "-", given=json.dumps(config))

    def clear(self):
        for process in reversed(self._running):
            process.terminate()
            try:
                process.wait(LONG)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout:
                process.stdout.close()
        self._folder.cleanup()
