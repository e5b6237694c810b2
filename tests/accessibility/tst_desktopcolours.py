# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window is light or dark as the desktop is: a real desktop portal, whose user changes the setting.

Runs under tests/support/with-display with XDG_CURRENT_DESKTOP=GNOME, by which the portal knows where the setting is;
TOCSIN_BINARY_DIR names the build folder.
"""

import subprocess
import time
import unittest

from Xlib import X, display

from programs import Desk

PATIENCE = 20  # seconds


def set_desktop(preference):
    subprocess.run(["gsettings", "set", "org.gnome.desktop.interface", "color-scheme", preference], check=True)


class TestDesktopColours(unittest.TestCase):
    def setUp(self):
        self.desk = Desk("en")
        self.addCleanup(self.desk.clear)
        self.screen = display.Display().screen().root

    def brightness(self):
        """Of the menu bar and below it, on the screen: 0 to 255. Nothing is shown: 0."""
        points = self.screen.get_image(400, 2, 400, 30, X.ZPixmap, 0xffffffff).data
        return sum(points[0::4]) / (len(points) / 4)

    def until_it_is(self, isWanted, what):
        end = time.monotonic() + PATIENCE
        while not isWanted(self.brightness()):
            self.assertLess(time.monotonic(), end, f"not {what}: brightness {self.brightness()}")
            time.sleep(0.05)

    def until_dark(self):
        self.until_it_is(lambda brightness: 10 < brightness < 90, "dark")

    def until_light(self):
        self.until_it_is(lambda brightness: brightness > 200, "light")

    def test_window_follows_the_desktop_while_it_is_open(self):
        set_desktop("default")
        self.desk.start_window()
        self.until_light()
        set_desktop("prefer-dark")
        self.until_dark()
        set_desktop("default")
        self.until_light()

    def test_what_the_desktop_said_is_known_at_the_next_start(self):
        set_desktop("prefer-dark")
        first = self.desk.start_window()
        self.until_dark()
        first.terminate()
        first.wait()
        self.assertIn("desktopIsDark=true", (self.desk.folder / "config/tocsin/tocsin.conf").read_text())

    def test_what_is_chosen_in_tocsin_goes_before_the_desktop(self):
        set_desktop("default")
        settings = self.desk.folder / "config/tocsin/tocsin.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[General]\ncolourScheme=dark\n")
        self.desk.start_window()
        self.until_dark()
        set_desktop("prefer-light")
        time.sleep(1)
        self.until_dark()


if __name__ == "__main__":
    unittest.main(verbosity=2)
