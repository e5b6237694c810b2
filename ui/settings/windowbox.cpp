// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/settings/windowbox.h>

#include <ui/settings/autostart.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/formrows.h>
#include <ui/widgets/moments.h>
#include <ui/widgets/timezonebox.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

WindowBox::WindowBox(const SettingsTools &tools, QWidget *parent)
    : QGroupBox(parent), m_tools(tools), m_languageLabel(new QLabel(this)), m_language(new QComboBox(this)),
      m_coloursLabel(new QLabel(this)), m_colours(new QComboBox(this)), m_zoneLabel(new QLabel(this)),
      m_zone(new TimeZoneBox(this)), m_formatLabel(new QLabel(this)), m_format(new QComboBox(this)),
      m_zoneHint(new QLabel(this)), m_autostart(new QCheckBox(this))
{
    m_language->setObjectName(u"settingsLanguage"_s);
    m_colours->setObjectName(u"settingsColours"_s);
    for (const QString &choice : {u""_s, u"light"_s, u"dark"_s})
        m_colours->addItem(QString(), choice);
    m_zone->setObjectName(u"settingsTimeZone"_s);
    m_format->setObjectName(u"settingsDateFormat"_s);
    m_autostart->setObjectName(u"settingsAutostart"_s);
    appearance::makeHint(*m_zoneHint);
    m_zoneHint->setWordWrap(true);
    m_languageLabel->setBuddy(m_language);
    m_coloursLabel->setBuddy(m_colours);
    m_zoneLabel->setBuddy(m_zone);
    m_formatLabel->setBuddy(m_format);
    auto *form = formrows::newForm();
    setLayout(form);
    form->addRow(m_languageLabel, m_language);
    form->addRow(m_coloursLabel, m_colours);
    form->addRow(m_zoneLabel, m_zone);
    formrows::addHint(*form, m_zoneHint);
    form->addRow(m_formatLabel, m_format);
    form->addRow(QString(), m_autostart);
    m_autostart->setVisible(autostart::isAvailable());
    m_zone->setZone(moments::zone());
    fillFormats();
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this](int row) { Q_EMIT languageChosen(m_language->itemData(row).toString()); });
    connect(m_colours, &QComboBox::currentIndexChanged, this,
            [this](int row) { Q_EMIT coloursChosen(m_colours->itemData(row).toString()); });
    connect(m_zone, &TimeZoneBox::zoneChanged, this, &WindowBox::keepTimes);
    connect(m_format, &QComboBox::currentIndexChanged, this, &WindowBox::keepTimes);
    connect(m_autostart, &QCheckBox::toggled, this, &WindowBox::toggleAutostart);
}

void WindowBox::setLanguages(const QList<std::pair<QString, QString>> &names, const QString &chosen)
{
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    for (const auto &[choice, name] : names)
        m_language->addItem(name, choice);
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosen)));
}

void WindowBox::setColours(const QString &chosen)
{
    const QSignalBlocker quiet(m_colours);
    m_colours->setCurrentIndex(std::max(0, m_colours->findData(chosen)));
}

// Each format as this moment looks in it.
void WindowBox::fillFormats()
{
    const QSignalBlocker quiet(m_format);
    m_format->clear();
    const QDateTime now = moments::shown(m_tools.clock.now());
    for (const QString &format : moments::dateFormats())
        m_format->addItem(now.toString(format + u" HH:mm:ss"_s), format);
    m_format->setCurrentIndex(m_format->findData(moments::dateFormat()));
}

// A zone that is half typed is not kept.
void WindowBox::keepTimes()
{
    const QString zone = m_zone->zone();
    if (!zone.isEmpty() && !QTimeZone(zone.toLatin1()).isValid())
        return;
    const QString format = m_format->currentData().toString();
    if (zone == moments::zone() && format == moments::dateFormat())
        return;
    moments::choose(zone, format);
    fillFormats();
    Q_EMIT timesChanged();
}

void WindowBox::toggleAutostart(bool on)
{
    const QString trouble = on ? autostart::turnOn(m_tools.database.file()) : autostart::turnOff();
    if (!trouble.isEmpty())
        Q_EMIT failed(tr("The file %1 cannot be changed: %2").arg(autostart::file(), trouble));
    refresh();
}

void WindowBox::refresh()
{
    const QSignalBlocker quiet(m_autostart);
    m_autostart->setChecked(autostart::isOn());
}

void WindowBox::retranslate()
{
    setTitle(tr("This window"));
    formrows::nameField(*m_languageLabel, *m_language, tr("Lan&guage"));
    formrows::nameField(*m_coloursLabel, *m_colours, tr("&Colours"));
    const QStringList colours{tr("As the desktop"), tr("Light"), tr("Dark")};
    for (int row = 0; row < m_colours->count(); ++row)
        m_colours->setItemText(row, colours[row]);
    formrows::nameField(*m_zoneLabel, *m_zone, tr("Show times in the time &zone"));
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    formrows::nameField(*m_formatLabel, *m_format, tr("Date for&mat"));
    m_zoneHint->setText(tr("Of lists and charts in this window. Schedules and messages have time zones of their own."));
    m_autostart->setText(tr("Start Tocsin at log&in"));
    m_autostart->setAccessibleName(m_autostart->text().remove(u'&'));
    refresh();
}
