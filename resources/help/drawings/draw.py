#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the guides' pictures: draw.py FOLDER writes FOLDER/<language>/drawings/<guide>-<number>.svg. The pictures in
resources/help are kept with the project; a test fails when they are not what is written here."""

import pathlib
import sys

sys.dont_write_bytecode = True
import guides  # noqa: E402
from pen import Pen  # noqa: E402


def main(folder):
    for language in ("en", "zh_CN"):
        numbers = {}
        place = folder / language / "drawings"
        place.mkdir(parents=True, exist_ok=True)
        for guide, title, height, draw in guides.DRAWINGS:
            numbers[guide] = numbers.get(guide, 0) + 1
            pen = Pen(language, height)
            draw(pen)
            (place / f"{guide}-{numbers[guide]}.svg").write_text(pen.svg(title), encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[1]))
