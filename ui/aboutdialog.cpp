// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/aboutdialog.h>

#include <ui/widgets/appearance.h>

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : QMessageBox(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Tocsin"));
    setIconPixmap(appearance::icon(u"tocsin"_s).pixmap(64, 64));
    setText(u"<h3>Tocsin %1</h3>"_s.arg(QApplication::applicationVersion()));
    setInformativeText(tr("Configures alarm notifications through WeCom and sends them.\n\nFree software under the GNU "
                          "General Public License, version 3 or later. Built with Qt %1.")
                           .arg(QLatin1StringView(qVersion())));
    // As their packages say: /usr/share/doc/PACKAGE/copyright.
    setDetailedText(u"Qt (Core, Gui, Widgets, Network, Sql, Svg): LGPL-3.0-only\nQt Charts: GPL-3.0-only\n"
                    "QtKeychain: BSD-3-Clause\nQuaZip: LGPL-2.1-or-later with static linking exception\n"
                    "libsodium: ISC\nlibmicrohttpd: LGPL-2.1-or-later\nlibical: LGPL-2.1-only or MPL-2.0\n"
                    "Expat: MIT\nSQLite: public domain\n"_s);
}
