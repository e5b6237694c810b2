# SPDX-FileCopyrightText: 2026 The Tocsin authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The labels of the window in one language, and the names that assistive technologies get for them."""

import pathlib
import re
import xml.etree.ElementTree

TRANSLATION = pathlib.Path(__file__).parents[2] / "translations" / "tocsin_zh_CN.ts"


def name_of(label):
    """The accessible name of a control with this label (interfaces: without `*`, `&` and `:`)."""
    return re.sub(r"[*&]|[:：]$", "", label)


class Labels:
    def __init__(self, language):
        self._chinese = {}
        if language == "zh_CN":
            for context in xml.etree.ElementTree.parse(TRANSLATION).iter("context"):
                for message in context.iter("message"):
                    key = context.findtext("name"), message.findtext("source"), message.findtext("comment")
                    self._chinese[key] = message.findtext("translation")
        self._is_english = not self._chinese

    def name(self, context, source, comment=None):
        """The accessible name of what stands in the code as tr(source, comment) of that context."""
        return name_of(source if self._is_english else self._chinese[context, source, comment])
