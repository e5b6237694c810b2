// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/chinesefonts.h>

#include <QCoreApplication>
#include <QFontDatabase>

bool hasChineseFont()
{
    return !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

// In both languages: whoever needs the Chinese half cannot read it, but may know its boxes; the package name is plain.
QString missingChineseFontHint(bool hasFont)
{
    if (hasFont)
        return {};
    return QCoreApplication::translate(
        "MainWindow", "This machine has no font for Chinese: Chinese text is shown as empty boxes. Install "
                      "one, for instance the package fonts-noto-cjk or fonts-wqy-microhei, and start "
                      "Tocsin again.");
}
