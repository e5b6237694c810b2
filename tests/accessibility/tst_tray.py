# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window that sends, beside a tray: a badge while something failed, kept there when it is closed, and opened again.

Runs under tests/support/with-display; TOCSIN_BINARY_DIR names the build folder.
"""

import json
import sqlite3
import unittest
import urllib.request

from labels import Labels
from programs import Desk
from screenreader import BUTTON, DIALOG, MENU_ITEM, RADIO_BUTTON, ScreenReader, is_showing
from tray import Tray


class TestTray(unittest.TestCase):
    def setUp(self):
        self.desk = Desk("en")
        self.addCleanup(self.desk.clear)
        self.name = Labels("en").name

    def until(self, condition, what):
        self.reader._until(condition, what)

    def select(self, statement):
        with sqlite3.connect(f"file:{self.desk.database}?mode=ro", uri=True) as database:
            return database.execute(statement).fetchone()

    def open_window(self):
        self.token = self.desk.dispatcher("token", "create", "tests").strip()
        with sqlite3.connect(self.desk.database) as database:  # a port that is free
            database.execute("INSERT INTO setting VALUES ('intake-address', '127.0.0.1:0')")
        self.process = self.desk.start_window()
        self.reader = ScreenReader(self.process)
        self.until(lambda: self.select("SELECT address FROM serving"), "the window sending")

    def post(self, alarm):
        address = self.select("SELECT address FROM serving")[0]
        request = urllib.request.Request(f"{address}/api/v1/alarms", json.dumps(alarm).encode(),
                                         {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            self.assertEqual(answer.status, 202)

    def is_window_shown(self):
        return any(is_showing(frame) for frame in self.reader.application if frame is not None)

    def test_window_is_kept_in_the_tray_goes_on_sending_and_comes_back(self):
        tray = Tray()
        self.addCleanup(tray.end)
        self.open_window()
        self.until(lambda: tray.icons, "the icon in the tray")
        plain = tray.picture()
        self.post({"path": "Line1/Pump", "name": "Pump stopped", "level": "High", "active": True,
                   "rule": "No such rule"})  # it cannot be told to anybody: on the Failed list
        self.until(lambda: tray.picture() != plain, "the badge on the icon")

        self.reader.press(self.name("MainWindow", "&Quit"), roles=MENU_ITEM)
        dialog = self.reader.see(DIALOG, self.name("CloseDialog", "This window sends"))
        keep = self.reader.see(RADIO_BUTTON, self.name("CloseDialog", "&Keep it in the tray"), dialog)
        self.assertTrue(self.reader.is_enabled(keep))  # the first choice, where there is a tray
        self.reader.press("OK", dialog, BUTTON)
        self.until(lambda: not self.is_window_shown(), "the window being hidden")
        self.assertIsNone(self.process.poll())
        self.post({"path": "Line1/Fan", "name": "Fan stopped", "level": "Low", "active": True})

        tray.click()
        self.until(self.is_window_shown, "the window being back")

    def test_without_a_tray_it_is_not_offered(self):
        self.open_window()
        self.reader.press(self.name("MainWindow", "&Quit"), roles=MENU_ITEM)
        dialog = self.reader.see(DIALOG, self.name("CloseDialog", "This window sends"))
        self.reader.see(RADIO_BUTTON, self.name("CloseDialog", "&Stop sending"), dialog)
        keep = self.name("CloseDialog", "&Keep it in the tray")
        self.assertEqual([each.name for each in self.reader._shown(dialog, RADIO_BUTTON) if each.name == keep], [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
