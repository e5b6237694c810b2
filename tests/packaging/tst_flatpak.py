# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Flatpak manifest as flatpak-builder reads it, by Flathub's rules. It is not built: that needs Flathub's runtime.

TOCSIN_SOURCE_DIR names the tree."""

import json
import os
import pathlib
import re
import subprocess
import unittest
import xml.etree.ElementTree

TREE = pathlib.Path(os.environ["TOCSIN_SOURCE_DIR"])
MANIFEST = TREE / "packaging/flatpak/org.tocsin.Tocsin.yml"
METAINFO = TREE / "packaging/desktop/org.tocsin.Tocsin.metainfo.xml"

# What CMakeLists.txt asks for, and the module that brings it; the others are in the runtime.
MODULES = {"libsodium": "libsodium", "libmicrohttpd": "libmicrohttpd", "libical": "libical", "QuaZip-Qt6": "quazip",
           "Qt6Keychain": "qtkeychain"}
IN_THE_RUNTIME = {"expat", "fontconfig", "Qt6", "PkgConfig"}


class TestFlatpak(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        shown = subprocess.run(["flatpak-builder", "--show-manifest", MANIFEST], capture_output=True, text=True,
                               check=True)
        cls.warnings = shown.stderr
        cls.manifest = json.loads(shown.stdout)
        cls.modules = {module["name"]: module for module in cls.manifest["modules"]}

    def test_builder_has_nothing_to_object(self):
        self.assertEqual(self.warnings, "")

    def test_name_is_that_of_the_file_the_desktop_entry_and_the_metainfo(self):
        name = self.manifest["id"]
        self.assertEqual(MANIFEST.stem, name)
        self.assertEqual(xml.etree.ElementTree.parse(METAINFO).findtext("id"), name)
        self.assertTrue((TREE / f"packaging/desktop/{name}.desktop").exists())

    def test_runtime_is_a_numbered_one(self):
        self.assertRegex(self.manifest["runtime-version"], r"^\d+\.\d+$")
        self.assertEqual(self.manifest["sdk"], self.manifest["runtime"].replace("Platform", "Sdk"))

    def test_it_may_do_no_more_than_it_needs(self):
        allowed = set(self.manifest["finish-args"])
        self.assertEqual([arg for arg in allowed if re.search(r"filesystem|session-bus|system-bus|own-name|\*", arg)], [])
        self.assertFalse({"--socket=x11"} & allowed)  # fallback-x11: where there is Wayland, X11 stays shut

    def test_sources_are_pinned(self):
        for name, module in self.modules.items():
            for source in module["sources"]:
                if name == "tocsin":
                    self.assertEqual(source["path"], "../..")
                    continue
                self.assertTrue(source["url"].startswith("https://"), name)
                self.assertRegex(source["sha256"], r"^[0-9a-f]{64}$", name)

    def test_every_library_is_there(self):
        text = (TREE / "CMakeLists.txt").read_text()
        wanted = set(re.findall(r"find_package\((\S+)", text))
        wanted |= set(re.findall(r"pkg_check_modules\(\w+ REQUIRED IMPORTED_TARGET (\S+?)\)", text))
        self.assertEqual(wanted - IN_THE_RUNTIME, set(MODULES))
        self.assertLessEqual(set(MODULES.values()), set(self.modules))
        self.assertEqual(list(self.modules)[-1], "tocsin")

    def test_what_it_builds_are_targets_of_ours(self):
        build = next(line for line in self.modules["tocsin"]["build-commands"] if line.startswith("ninja"))
        targets = build.split()[3:]
        known = "\n".join(path.read_text() for path in TREE.glob("*/**/CMakeLists.txt") if "build" not in path.parts)
        for target in targets:
            self.assertRegex(known, rf"(app_program|add_custom_target)\({re.escape(target)}\s", target)


if __name__ == "__main__":
    unittest.main(verbosity=2)
