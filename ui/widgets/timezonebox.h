// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

// Chooses an IANA time zone: this computer's, or one of the list that can be searched by typing any part of its name.
class TimeZoneBox : public QComboBox
{
    Q_OBJECT
public:
    explicit TimeZoneBox(QWidget *parent = nullptr);

    void setZone(const QString &zone); // empty = this computer's
    QString zone() const;              // as typed, also when there is no such zone

Q_SIGNALS:
    void zoneChanged(const QString &zone);

protected:
    void wheelEvent(QWheelEvent *event) override; // scrolls the form, not the zone
    void changeEvent(QEvent *event) override;

private:
    void nameOwnZone();
};
