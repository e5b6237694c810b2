// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/datefield.h>

#include <ui/widgets/appearance.h>

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QKeyEvent>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

DateField::DateField(const QString &objectName, const Reader &reader, QWidget *parent)
    : QLineEdit(parent), m_reader(reader)
{
    setObjectName(objectName);
    setPlaceholderText(tr("YYYY-MM-DD"));
    setMaximumWidth(fontMetrics().averageCharWidth() * 22);
    QAction *choose = addAction(appearance::icon(u"calendar"_s), QLineEdit::TrailingPosition);
    choose->setObjectName(objectName + u"Calendar"_s);
    choose->setText(tr("Choose from a calendar"));
    choose->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    connect(choose, &QAction::triggered, this, &DateField::showCalendar);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        showCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::showCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setObjectName(objectName() + u"Popup"_s);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const QDate date = m_reader(text()); date.isValid())
        calendar->setSelectedDate(date);
    const auto take = [this, calendar](QDate date) {
        setText(date.toString(Qt::ISODate));
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    QPoint place = mapToGlobal(QPoint(0, height()));
    const QRect room = screen()->availableGeometry();
    if (place.y() + calendar->sizeHint().height() > room.bottom())
        place.setY(mapToGlobal(QPoint()).y() - calendar->sizeHint().height());
    calendar->move(place);
    calendar->show();
    calendar->setFocus(Qt::PopupFocusReason);
}
