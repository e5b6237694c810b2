// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/configchange.h>

#include <QDialog>

// One change of the configuration, field by field.
class ChangeDetails : public QDialog
{
    Q_OBJECT
public:
    explicit ChangeDetails(const ConfigChange &change, QWidget *parent = nullptr);
};
