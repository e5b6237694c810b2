// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/colourscheme.h>

#include <ui/darkoutlines.h>
#include <ui/desktopcolours.h>
#include <ui/palettes.h>
#include <ui/widgets/appearance.h>

#include <QApplication>
#include <QSettings>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace colourScheme {

namespace {

const QString choiceKey = u"colourScheme"_s;
const QString desktopKey = u"desktopIsDark"_s; // its last answer: the window does not change its colours while it opens

bool differ(const QPalette &one, const QPalette &other)
{
    const auto roles = {QPalette::Window, QPalette::WindowText, QPalette::Base, QPalette::Button, QPalette::Highlight};
    return std::any_of(roles.begin(), roles.end(),
                       [&](QPalette::ColorRole role) { return one.color(role) != other.color(role); });
}

bool isDarkWanted(const QPalette &ofDesktop)
{
    if (stored() != system)
        return stored() == dark;
    return QSettings().value(desktopKey, appearance::isDark(ofDesktop)).toBool();
}

} // namespace

QString stored()
{
    return QSettings().value(choiceKey).toString();
}

void apply()
{
    // A desktop whose style has colours of its own keeps them, if they are as light or dark as is wanted.
    QApplication::setPalette(QPalette());
    const QPalette ofDesktop = QApplication::palette();
    const bool hasOwn = differ(ofDesktop, QApplication::style()->standardPalette());
    if (QApplication::style()->name() == "fusion"_L1) // DarkOutlines has no name: it stands there once
        QApplication::setStyle(new DarkOutlines);
    const bool wanted = isDarkWanted(ofDesktop);
    if (!hasOwn || appearance::isDark(ofDesktop) != wanted)
        QApplication::setPalette(wanted ? palettes::dark() : palettes::light());
}

void choose(const QString &choice)
{
    QSettings().setValue(choiceKey, choice);
    apply();
}

void followDesktop(QObject *context)
{
    auto *colours = new DesktopColours(context);
    QObject::connect(colours, &DesktopColours::told, colours, [](std::optional<bool> isDark) {
        if (isDark)
            QSettings().setValue(desktopKey, *isDark);
        else
            QSettings().remove(desktopKey);
        apply();
    });
    colours->ask();
}

} // namespace colourScheme
