// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/moments.h>
#include <ui/widgets/rangebox.h>

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostDays = 366;

QDateEdit *dayField(const QString &objectName, QWidget *parent)
{
    auto *field = new QDateEdit(moments::today(), parent);
    field->setObjectName(objectName);
    field->setCalendarPopup(true);
    field->setDisplayFormat(moments::dateFormat());
    return field;
}

} // namespace

RangeBox::RangeBox(const QString &key, QWidget *parent)
    : QWidget(parent), m_key(key), m_choice(new QComboBox(this)), m_from(dayField(key + u"From"_s, this)),
      m_dash(new QLabel(u"–"_s, this)), m_to(dayField(key + u"To"_s, this))
{
    m_choice->setObjectName(key + u"Range"_s);
    for (int choice = LastDay; choice <= Days; ++choice)
        m_choice->addItem(QString());
    retranslate();
    const int stored = QSettings().value(u"range/"_s + m_key, int(LastWeek)).toInt();
    m_choice->setCurrentIndex(stored >= LastDay && stored < Days ? stored : int(LastWeek));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QWidget *part : QList<QWidget *>{m_choice, m_from, m_dash, m_to})
        row->addWidget(part);
    m_from->setDate(moments::today().addDays(-7));
    showDays();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int choice) {
        QSettings().setValue(u"range/"_s + m_key, choice);
        showDays();
        Q_EMIT changed();
    });
    connect(m_from, &QDateEdit::dateChanged, this, [this] { keepWithinAYear(true); });
    connect(m_to, &QDateEdit::dateChanged, this, [this] { keepWithinAYear(false); });
}

void RangeBox::showDays()
{
    const bool isDays = m_choice->currentIndex() == Days;
    m_from->setVisible(isDays);
    m_dash->setVisible(isDays);
    m_to->setVisible(isDays);
}

void RangeBox::keepWithinAYear(bool movesEnd)
{
    const QSignalBlocker noFrom(m_from);
    const QSignalBlocker noTo(m_to);
    if (movesEnd)
        m_to->setDate(std::clamp(m_to->date(), m_from->date(), m_from->date().addDays(mostDays)));
    else
        m_from->setDate(std::clamp(m_from->date(), m_to->date().addDays(-mostDays), m_to->date()));
    Q_EMIT changed();
}

QDateTime RangeBox::since(const QDateTime &now) const
{
    switch (static_cast<Choice>(m_choice->currentIndex())) {
    case LastDay:
        return now.addDays(-1);
    case LastWeek:
        return now.addDays(-7);
    case LastMonth:
        return now.addDays(-30);
    case LastYear:
        return now.addDays(-365);
    case Days:
        break;
    }
    return moments::startOfDay(m_from->date());
}

std::optional<QDateTime> RangeBox::until() const
{
    if (m_choice->currentIndex() != Days)
        return {};
    return moments::endOfDay(m_to->date());
}

void RangeBox::choose(Choice choice)
{
    m_choice->setCurrentIndex(choice);
}

void RangeBox::chooseDays(QDate from, QDate to)
{
    {
        const QSignalBlocker noFrom(m_from);
        const QSignalBlocker noTo(m_to);
        m_from->setDate(from);
        m_to->setDate(to);
    }
    if (m_choice->currentIndex() == Days)
        Q_EMIT changed();
    else
        m_choice->setCurrentIndex(Days);
}

void RangeBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RangeBox::retranslate()
{
    const QStringList words{tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days"), tr("Last 365 days"),
                            tr("From day to day")};
    for (int choice = LastDay; choice <= Days; ++choice)
        m_choice->setItemText(choice, words[choice]);
    for (QDateEdit *field : {m_from, m_to})
        field->setDisplayFormat(moments::dateFormat());
    m_choice->setAccessibleName(tr("Time"));
    m_choice->setToolTip(tr("The time that the list shows"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
}
