# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works a window as a screen reader does: finds controls by role and name over AT-SPI, reads, presses and types."""

import time

import pyatspi
from gi.repository import GLib

PATIENCE = 90  # seconds; only a control that never comes costs them
POLL = 0.05  # seconds

BUTTON = ("push button",)
CHECK_BOX = ("check box",)
RADIO_BUTTON = ("radio button",)
FIELD = ("text", "password text")
DIALOG = ("dialog",)
HEADING = ("label",)
ITEM = ("list item",)
CELL = ("table cell",)
MENU_ITEM = ("menu item",)
POPUP = ("popup menu",)


class NotSeen(AssertionError):
    pass


def is_showing(control):
    return control.getState().contains(pyatspi.STATE_SHOWING)


def walk(control, path=()):
    """The control and everything in it that is visible, with the path of roles and names that leads there."""
    role = control.getRoleName()
    if not is_showing(control) and role not in MENU_ITEM + POPUP:  # closed menus are worth reading
        return
    path = (*path, f"{role} {control.name!r}")
    yield control, path
    for child in control:
        if child is not None:
            yield from walk(child, path)


class ScreenReader:
    """`process` is the running program; when it ends, waiting ends."""

    def __init__(self, process):
        self._process = process
        self.application = self._until(self._find_application, "the program on the accessibility bus")

    def _until(self, condition, what, explain=lambda: ""):
        end = time.monotonic() + PATIENCE
        while True:
            try:
                answer = condition()
            except (GLib.Error, LookupError, RuntimeError, TypeError):
                answer = None  # it vanished while it was being read
            if answer:
                return answer
            if self._process.poll() is not None:
                raise NotSeen(f"the program ended with {self._process.returncode} while waiting for {what}")
            if time.monotonic() > end:
                raise NotSeen(f"not seen within {PATIENCE} s: {what}{explain()}")
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(POLL)

    def _find_application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self._process.pid:
                application.setCacheMask(pyatspi.cache.NONE)  # always ask anew
                return application
        return None

    def _shown(self, within, roles):
        return [control for control, _ in walk(within) if control.getRoleName() in roles]

    def see(self, roles, name, within=None):
        """Waits for a visible control and returns it."""
        place = within or self.application

        def find():
            return next((control for control in self._shown(place, roles) if control.name == name), None)

        def explain():
            return f"; there are: {[control.name for control in self._shown(place, roles)]}"

        return self._until(find, f"{roles[0]} {name!r} in {place.getRoleName()} {place.name!r}", explain)

    def until_gone(self, roles, name):
        def is_gone():
            return not any(control.name == name for control in self._shown(self.application, roles))

        self._until(is_gone, f"the end of {roles[0]} {name!r}")

    def read(self, question):
        """The answer of question(application), asked again when a control vanished meanwhile."""
        return self._until(lambda: (question(self.application),), "a window that stands still")[0]

    def is_enabled(self, control):
        return control.getState().contains(pyatspi.STATE_SENSITIVE)

    def until_enabled(self, control):
        self._until(lambda: self.is_enabled(control), f"{control.name!r} being enabled")

    def _do(self, control, verb):
        self.until_enabled(control)
        actions = control.queryAction()
        verbs = [actions.getName(index) for index in range(actions.nActions)]
        if verb not in verbs:
            raise NotSeen(f"{control.name!r} offers {verbs}, not {verb}")
        actions.doAction(verbs.index(verb))

    def press(self, name, within=None, roles=BUTTON, verb="Press"):
        self._do(self.see(roles, name, within), verb)

    def check(self, name, within=None):
        """Switches a check box on."""
        box = self.see(CHECK_BOX, name, within)

        def is_checked():
            return box.getState().contains(pyatspi.STATE_CHECKED)

        if not is_checked():
            self._do(box, "Toggle")
        self._until(is_checked, f"{name!r} being checked")

    def fill(self, name, text, within=None):
        field = self.see(FIELD, name, within)
        self.until_enabled(field)
        field.queryEditableText().setTextContents(text)
        # Not the same text: a secret is masked.
        self._until(lambda: field.queryText().characterCount > 0, f"{text!r} in {name!r}")
