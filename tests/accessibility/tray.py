# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop's tray: it takes icons in (org.kde.StatusNotifierWatcher). A program of its own, for whoever asks it waits
for its answer, and so does whoever works the window: run as a program it prints a line for each icon."""

import subprocess
import sys
import threading

from gi.repository import Gio, GLib

WATCHER = "org.kde.StatusNotifierWatcher"
INTERFACE = """
<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<signal name="StatusNotifierHostRegistered"/>
</interface></node>"""


def serve():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def call(_bus, sender, _path, _interface, method, arguments, invocation):
        if method == "RegisterStatusNotifierItem":
            name = arguments.unpack()[0]
            print(sender if name.startswith("/") else name, flush=True)
        invocation.return_value(None)

    def read(_bus, _sender, _path, _interface, name):
        return {"IsStatusNotifierHostRegistered": GLib.Variant("b", True), "ProtocolVersion": GLib.Variant("i", 0),
                "RegisteredStatusNotifierItems": GLib.Variant("as", [])}[name]

    node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
    bus.register_object("/StatusNotifierWatcher", node.interfaces[0], call, read, None)
    bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                  GLib.Variant("(su)", (WATCHER, 0)), None, Gio.DBusCallFlags.NONE, -1, None)
    print("ready", flush=True)
    GLib.MainLoop().run()


class Tray:
    """The running tray, and what a user does with an icon in it."""

    def __init__(self):
        self.icons = []  # bus names of the programs that have one
        self._process = subprocess.Popen([sys.executable, "-B", __file__], stdout=subprocess.PIPE, text=True)
        self._process.stdout.readline()
        threading.Thread(target=self._listen, daemon=True).start()
        self._bus = Gio.bus_get_sync(Gio.BusType.SESSION)

    def _listen(self):
        for line in self._process.stdout:
            self.icons.append(line.strip())

    def _ask(self, interface, method, arguments):
        return self._bus.call_sync(self.icons[0], "/StatusNotifierItem", interface, method, arguments, None,
                                   Gio.DBusCallFlags.NONE, -1, None)

    def picture(self):
        return self._ask("org.freedesktop.DBus.Properties", "Get",
                         GLib.Variant("(ss)", ("org.kde.StatusNotifierItem", "IconPixmap"))).unpack()[0]

    def click(self):
        self._ask("org.kde.StatusNotifierItem", "Activate", GLib.Variant("(ii)", (0, 0)))

    def end(self):
        self._process.terminate()
        self._process.wait()


if __name__ == "__main__":
    serve()
