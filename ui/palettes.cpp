// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/palettes.h>

namespace {

struct Colours
{
    QRgb window; // behind the words of forms
    QRgb base;   // behind lists and what is typed
    QRgb secondRow;
    QRgb button;
    QRgb words;
    QRgb quiet; // where nothing is typed yet
    QRgb off;   // of what cannot be used now
    QRgb selection;
    QRgb selectedWords;
    QRgb link;
    QRgb visited;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window)); // and from them the edges
    palette.setColor(QPalette::WindowText, colours.words);
    palette.setColor(QPalette::Text, colours.words);
    palette.setColor(QPalette::ButtonText, colours.words);
    palette.setColor(QPalette::BrightText, colours.words);
    palette.setColor(QPalette::ToolTipText, colours.words);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.secondRow);
    palette.setColor(QPalette::ToolTipBase, colours.button);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.selectedWords);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.visited);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.off);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.button);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.off);
    return palette;
}

} // namespace

namespace palettes {

QPalette light()
{
    return paletteOf({.window = 0xfff2f3f5,
                      .base = 0xffffffff,
                      .secondRow = 0xfff6f7f9,
                      .button = 0xfff2f3f5,
                      .words = 0xff1c2126,
                      .quiet = 0xff66707a,
                      .off = 0xff8b939b,
                      .selection = 0xff1565a7,
                      .selectedWords = 0xffffffff,
                      .link = 0xff0b5cad,
                      .visited = 0xff6a3d9a});
}

QPalette dark()
{
    return paletteOf({.window = 0xff24282d,
                      .base = 0xff1b1e22,
                      .secondRow = 0xff212529,
                      .button = 0xff33393f,
                      .words = 0xffe8eaed,
                      .quiet = 0xff9aa3ac,
                      .off = 0xff79828b,
                      .selection = 0xff2a6fb0,
                      .selectedWords = 0xffffffff,
                      .link = 0xff8ab8f0,
                      .visited = 0xffc6a5ea});
}

} // namespace palettes
