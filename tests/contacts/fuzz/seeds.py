#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""seeds.py CORPUS SEEDS: sorts the files that ../corpus.py wrote into the first inputs of the fuzzers."""
import shutil
import sys
import zipfile
from pathlib import Path

SMALL = 40_000  # bytes; fuzzers change small inputs more often
QUICK = 1_000_000  # expanded bytes; the bombs of the corpus take their time by design


def is_quick(path):
    try:
        with zipfile.ZipFile(path) as archive:
            return sum(entry.file_size for entry in archive.infolist()) < QUICK
    except zipfile.BadZipFile:
        return True


def parts_of(path):
    """The sheet, the shared strings and the styles, as fuzz_sheet takes them."""
    found = [b"", b"", b""]
    try:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                for place, word in enumerate(("sheet", "string", "styles")):
                    if word in name.lower() and name.endswith(".xml"):
                        found[place] = archive.read(name)
    except (zipfile.BadZipFile, RuntimeError):
        pass
    return b"\xff".join(found)


corpus, seeds = Path(sys.argv[1]), Path(sys.argv[2])
for target in ("fuzz_archive", "fuzz_sheet", "fuzz_text"):
    (seeds / target).mkdir(parents=True, exist_ok=True)
for file in corpus.iterdir():
    if file.stat().st_size > SMALL:
        continue
    if file.suffix in (".csv", ".txt"):
        shutil.copy(file, seeds / "fuzz_text")
        continue
    if is_quick(file):
        shutil.copy(file, seeds / "fuzz_archive")
    parts = parts_of(file)
    if len(parts) < SMALL:
        (seeds / "fuzz_sheet" / file.name).write_bytes(parts)
