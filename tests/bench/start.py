# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of the program to its first painted window, and on to its page with 1000 services or 100 000 deliveries,
beside a bare window of the same size with one Chinese label. Both are watched from outside, by what is drawn on an X
display of their own; they take turns."""
import os
import re
import select
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 25
WINDOW = (1024, 700)
PAGE = (600, 200)  # at least: the window stands there first, then the page is drawn in it
SCREEN = (1280, 800)
PAGES = ["servicesPage", "welcomePage", "overviewPage", "historyPage"]


class Screen:
    """The X display, and when something as large as the window was drawn on it."""

    def __init__(self):
        from Xlib import display
        from Xlib.ext import damage
        self.display = display.Display()
        self.display.damage_query_version()
        self.root = self.display.screen().root
        self.damage = self.root.damage_create(damage.DamageReportRawRectangles)

    def settle(self):
        self.display.sync()
        time.sleep(0.2)
        while self.display.pending_events():
            self.display.next_event()

    def wait_for(self, is_it):
        notify = self.display.extension_event.DamageNotify
        while self.display.pending_events() or select.select([self.display], [], [], 20)[0]:
            if not self.display.pending_events():
                continue
            event = self.display.next_event()
            if event.type == notify and is_it(event.area.width, event.area.height):
                return
        sys.exit("Nothing was painted within 20 seconds")

    def wait_for_window(self):
        self.wait_for(lambda width, height: (width, height) == WINDOW)

    def wait_for_page(self):
        self.wait_for(lambda width, height: WINDOW != (width, height) and width >= PAGE[0] and height >= PAGE[1])


def most_memory(process):
    return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text())[1]) / 1024


def started(screen, command, environment, has_page):
    """Milliseconds until it is painted and until its page is, and the most memory (MiB) that it held until it was
    painted and until a second later."""
    screen.settle()
    begun = time.monotonic()
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    screen.wait_for_window()
    painted = time.monotonic() - begun
    memory_then = most_memory(process)
    if has_page:
        screen.wait_for_page()
    page_painted = time.monotonic() - begun if has_page else painted
    time.sleep(1)
    memory_later = most_memory(process)
    process.terminate()
    process.wait()
    return painted * 1000, page_painted * 1000, memory_then, memory_later


def measure(build, folder):
    """On the display that it was started with."""
    screen = Screen()
    environment = {**os.environ, "HOME": folder, "XDG_CONFIG_HOME": folder, "TOCSIN_KEY_FILE": f"{folder}/tocsin.key",
                   "TOCSIN_DATABASE": f"{folder}/tocsin.db"}
    (Path(folder) / "tocsin").mkdir()
    heads = ["ms", "bare", "ratio", "page, ms", "bare", "ratio", "MiB", "bare", "ratio", "after 1 s", "bare", "ratio"]
    print(f"  {'':<14}" + "".join(f"{head:>10}" for head in heads), flush=True)
    for page in PAGES:
        (Path(folder) / "tocsin/tocsin.conf").write_text(f"[General]\ncurrentPage={page}\n")
        pairs = []
        for _ in range(ROUNDS):
            bare = started(screen, [str(build / "bench/bench_barewindow")], environment, False)
            pairs.append((started(screen, [str(build / "bin/tocsin")], environment, True), bare))
        line = f"  {page:<14}"
        for figure in range(len(heads) // 3):
            ours, bare = (statistics.median(run[figure] for run in runs) for runs in zip(*pairs))
            ratio = statistics.median(ours[figure] / bare[figure] for ours, bare in pairs)
            line += f"{ours:>10.1f}{bare:>10.1f}{ratio:>9.2f}x"
        print(line, flush=True)


def run(build, _best_of):
    print(f"\nStart to first paint, 1000 services and 100 000 deliveries (median of {ROUNDS} pairs, under Xvfb)")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([str(build / "bench/bench_filldatabase"), folder, "1000", "100000"], check=True)
        os.sync()  # else the disk is still busy with them during the first page
        subprocess.run(["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN[0]}x{SCREEN[1]}x24", sys.executable, "-B", __file__,
                        str(build), folder], check=True)


if __name__ == "__main__":
    measure(Path(sys.argv[1]), sys.argv[2])
