// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

// A help topic beside a dialog that is open.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    HelpDialog(const QString &topic, QWidget *parent);
};
