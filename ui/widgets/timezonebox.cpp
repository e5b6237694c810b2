// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/timezonebox.h>

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QTimeZone>
#include <QWheelEvent>

TimeZoneBox::TimeZoneBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    addItem(QString());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/')) // not the old short names
            addItem(QString::fromLatin1(id));
    }
    nameOwnZone();
    setCurrentIndex(0);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::currentTextChanged, this, [this] { Q_EMIT zoneChanged(zone()); });
}

void TimeZoneBox::nameOwnZone()
{
    setItemText(0, tr("This computer's (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
}

void TimeZoneBox::setZone(const QString &zone)
{
    if (zone == this->zone())
        return;
    const QSignalBlocker notChosen(this);
    const int index = zone.isEmpty() ? 0 : findText(zone, Qt::MatchExactly);
    setCurrentIndex(index);
    if (index < 0)
        setEditText(zone);
}

QString TimeZoneBox::zone() const
{
    const QString text = currentText().trimmed();
    return text == itemText(0) ? QString() : text;
}

void TimeZoneBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void TimeZoneBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameOwnZone();
}
