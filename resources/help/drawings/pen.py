# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the drawings are made of: windows, phones, menus, fields, buttons, and the mark on what is to be clicked."""

from xml.sax.saxutils import escape

INK = "#2b2f36"
SOFT = "#6b7480"
LINE = "#c9ced6"
PAPER = "#ffffff"
SHADE = "#f2f4f7"
BLUE = "#2f6fde"
GREEN = "#2e9e5b"
MARK = "#d9480f"
WIDTH = 440


class Pen:
    """Collects the elements of one drawing. Lengths are pixels; every word is given as (English, Chinese)."""

    def __init__(self, language, height):
        self.is_chinese = language == "zh_CN"
        self.height = height
        self.elements = []
        self.box(0.5, 0.5, WIDTH - 1, height - 1, fill="#e9edf3", line=LINE, round_by=6)

    def word(self, words):
        return words if isinstance(words, str) else words[1 if self.is_chinese else 0]

    def box(self, x, y, width, height, fill=PAPER, line=LINE, round_by=4, thick=1):
        self.elements.append(f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{round_by}" fill="{fill}" '
                             f'stroke="{line}" stroke-width="{thick}"/>')

    def text(self, x, y, words, size=12, color=INK, bold=False, anchor="start"):
        weight = ' font-weight="bold"' if bold else ""
        where = f' text-anchor="{anchor}"' if anchor != "start" else ""
        self.elements.append(f'<text x="{x}" y="{y}" font-family="sans-serif" font-size="{size}" fill="{color}"'
                             f'{weight}{where}>{escape(self.word(words))}</text>')

    def rule(self, x, y, width):
        self.elements.append(f'<path d="M{x} {y}h{width}" stroke="{LINE}" stroke-width="1"/>')

    def disc(self, x, y, radius, fill=LINE):
        self.elements.append(f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}"/>')

    def mark(self, x, y, width, height, number):
        """Where to click, and as which step."""
        self.box(x, y, width, height, fill="none", line=MARK, round_by=5, thick=2)
        self.disc(x + width, y, 9, MARK)
        self.text(x + width, y + 4, str(number), 11, PAPER, True, "middle")

    def button(self, x, y, width, words, is_main=False):
        self.box(x, y, width, 24, fill=BLUE if is_main else PAPER, line=BLUE if is_main else LINE)
        self.text(x + width / 2, y + 16, words, 12, PAPER if is_main else INK, anchor="middle")

    def field(self, x, y, width, label, value, label_width=110):
        self.text(x, y + 16, label, 12, SOFT)
        self.box(x + label_width, y, width - label_width, 24)
        self.text(x + label_width + 8, y + 16, value)

    def tick(self, x, y, words, is_on):
        self.box(x, y, 13, 13, fill=BLUE if is_on else PAPER, line=BLUE if is_on else LINE, round_by=2)
        if is_on:
            self.elements.append(f'<path d="M{x + 3} {y + 7}l3 3l5 -6" fill="none" stroke="{PAPER}" stroke-width="2"/>')
        self.text(x + 20, y + 11, words)

    def person(self, x, y, words, color=SOFT):
        self.disc(x + 8, y + 5, 5, color)
        self.elements.append(f'<path d="M{x} {y + 20}a8 8 0 0 1 16 0z" fill="{color}"/>')
        self.text(x + 24, y + 15, words)

    def robot(self, x, y, words):
        self.box(x, y + 3, 16, 13, fill=BLUE, line=BLUE, round_by=3)
        self.disc(x + 5, y + 9, 2, PAPER)
        self.disc(x + 11, y + 9, 2, PAPER)
        self.text(x + 24, y + 15, words)

    def window(self, title, height, x=14, y=14, width=WIDTH - 28):
        self.box(x, y, width, height)
        self.box(x, y, width, 26, fill=SHADE)
        self.text(x + 12, y + 17, title, 12, INK, True)

    def console(self, height, active):
        """The management console in a browser; `active` is the place of its menu that is open."""
        self.window(("WeCom console", "企业微信管理后台"), height)
        x = 150 if not self.is_chinese else 190
        for place, words in enumerate([("Contacts", "通讯录"), ("App Management", "应用管理"), ("My Company", "我的企业")]):
            width = len(self.word(words)) * (11 if self.is_chinese else 7 if place == active else 6.2)
            is_open = place == active
            self.text(x, 31, words, 11, BLUE if is_open else SOFT, is_open)
            if is_open:
                self.elements.append(f'<path d="M{x} 37h{width:g}" stroke="{BLUE}" stroke-width="2"/>')
            x += round(width) + 22

    def phone(self, title, height, x=120, width=200):
        self.box(x, 12, width, height, fill=PAPER, line="#8a929e", round_by=16, thick=2)
        self.text(x + width / 2, 36, title, 12, INK, True, "middle")
        self.text(x + 16, 36, "‹", 16, SOFT)
        self.rule(x + 1, 46, width - 2)

    def row(self, x, y, width, words, value=""):
        self.text(x, y + 16, words)
        self.text(x + width, y + 16, self.word(value) + "  ›" if value else "›", 12, SOFT, anchor="end")
        self.rule(x, y + 26, width)

    def svg(self, title):
        body = "\n".join(self.elements)
        return (f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- Made by resources/help/drawings/draw.py -->\n'
                f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{self.height}" '
                f'viewBox="0 0 {WIDTH} {self.height}">\n<title>{escape(self.word(title))}</title>\n{body}\n</svg>\n')
