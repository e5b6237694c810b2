#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""resources/config.schema.json against what the program really reads and writes."""
import copy
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

import jsonschema

BINARIES = Path(os.environ["TOCSIN_BINARY_DIR"]) / "bin"
SCHEMA = json.loads((Path(os.environ["TOCSIN_SOURCE_DIR"]) / "resources/config.schema.json").read_text("utf-8"))
PERIODS = {"monday": [["00:00:00", "23:59:59"]], "sunday": [["22:00:00", "06:00:00"]]}

# The example of the interface, with real values where it has an ellipsis.
EXAMPLE = {
    "format": "tocsin-config/1",
    "services": [{
        "type": "wecom", "name": "Plant A", "description": "", "enabled": True,
        "apiBaseUrl": "https://qyapi.weixin.qq.com", "proxy": "", "caFile": "", "sendTo": ["group", "account"],
        "groups": [{"name": "Night shift&Maintenance",
                    "webhookUrl": "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6"}],
        "app": {"agentId": 1000002, "companyId": "ww01", "secret": "secret-of-the-tests"},
        "accounts": [{"account": "ZhangSan", "name": "张三"}]}],
    "messages": [{"type": "wecom", "name": "Standard", "description": "", "format": "text", "language": "en",
                  "timezone": "Asia/Shanghai", "content": "{level} {name}\n{path} = {value}", "mentions": [],
                  "link": ""}],
    "schedules": [
        {"kind": "standard", "name": "Always", "description": "", "enabled": True, "timezone": "Asia/Shanghai",
         "ignoreHoliday": False, "periods": PERIODS, "start": "2026-01-01", "end": None},
        {"kind": "holiday", "name": "National Day", "timezone": "Asia/Shanghai", "from": "2026-10-01",
         "to": "2026-10-07", "workingDays": ["2026-10-10"]}],
    "rules": [{
        "name": "Critical to plant", "description": "", "enabled": True,
        "criteria": {"states": ["active-unacked", "active-acked", "cleared-unacked", "cleared-acked"],
                     "shelved": False, "levels": ["Critical", "High"], "path": "Line1/*", "groups": [], "types": []},
        "notifications": [{"service": "Plant A", "message": "Standard", "schedule": "Always", "whenClosed": "skip",
                           "receivers": [{"group": "Night shift&Maintenance"}, {"account": "ZhangSan"}]}]}],
}

# Where the example is broken, and with what. Both the schema and the program have to refuse it.
BROKEN = [
    ("format", "tocsin-config/2"),
    ("colour", "red"),
    ("services/0/type", "email"),
    ("services/0/name", ""),
    ("services/0/sendTo", ["robot"]),
    ("services/0/enabled", "yes"),
    ("services/0/app/agentId", "first"),
    ("services/0/app/agentid", 1),
    ("services/0/accounts/0/phone", "1"),
    ("services/0/groups/0/webhookUrl", 7),
    ("messages/0/format", "html"),
    ("messages/0/language", "de"),
    ("messages/0/content", ""),
    ("messages/0/mentions", "@all"),
    ("schedules/0/kind", "weekly"),
    ("schedules/0/periods/monday", [["8:00", "17:00"]]),
    ("schedules/0/periods/monday", [["00:00:00"]]),
    ("schedules/0/periods/Montag", []),
    ("schedules/0/start", "1.1.2026"),
    ("schedules/0/workingDays", []),
    ("schedules/1/from", None),
    ("rules/0/name", "two\nlines"),
    ("rules/0/criteria/states", ["active"]),
    ("rules/0/criteria/levels", ["Urgent"]),
    ("rules/0/criteria/shelved", 1),
    ("rules/0/criteria/groups", ["a", "a"]),
    ("rules/0/notifications", []),
    ("rules/0/notifications/0/whenClosed", "wait"),
    ("rules/0/notifications/0/receivers", []),
    ("rules/0/notifications/0/receivers/0", {"group": "a", "account": "b"}),
    ("rules/0/notifications/0/receivers/0", "ZhangSan"),
]


def broken(place, value):
    config = copy.deepcopy(EXAMPLE)
    *parents, last = place.split("/")
    target = config
    for key in parents:
        target = target[int(key) if key.isdigit() else key]
    target[int(last) if last.isdigit() else last] = value
    return config


class ConfigSchema(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": folder.name,
                            "TOCSIN_DATABASE": folder.name + "/tocsin.db", "TOCSIN_PASSPHRASE": "open sesame",
                            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
        self.validator = jsonschema.Draft202012Validator(SCHEMA)

    def config(self, *words, content=None):
        return subprocess.run([BINARIES / "tocsin-dispatcher", "config", *words], env=self.environment,
                              input=None if content is None else json.dumps(content), capture_output=True, text=True,
                              encoding="utf-8", check=False)

    def test_schema_is_one(self):
        jsonschema.Draft202012Validator.check_schema(SCHEMA)

    def test_example_is_valid_for_both(self):
        self.validator.validate(EXAMPLE)
        done = self.config("import", "-", content=EXAMPLE)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_exports_are_valid_and_come_back_byte_for_byte(self):
        self.config("import", "-", content=EXAMPLE)
        for options in [], ["--with-secrets"]:
            first = self.config("export", *options).stdout
            self.validator.validate(json.loads(first))
            again = self.config("import", "-", content=json.loads(first))
            self.assertEqual(again.stdout, "added\t0\nchanged\t0\nunchanged\t5\n", again.stderr)
        self.assertEqual(self.config("export").stdout, self.config("export").stdout)

    def test_what_is_broken_is_refused_by_both(self):
        for place, value in BROKEN:
            with self.subTest(place=place, value=value):
                config = broken(place, value)
                self.assertFalse(self.validator.is_valid(config), "the schema takes it")
                done = self.config("import", "-", content=config)
                self.assertEqual(done.returncode, 1, done.stdout)
                first = place.split("/")[0]
                self.assertIn("/" + first, done.stderr)
        self.assertNotIn("Plant A", self.config("export").stdout)


if __name__ == "__main__":
    unittest.main()
