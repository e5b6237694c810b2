// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/settings/sendingbox.h>

#include <domain/failure.h>
#include <domain/webhookurl.h>
#include <texts/failuretexts.h>
#include <ui/dispatcher/closedialog.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/formrows.h>
#include <ui/widgets/problemlabel.h>
#include <serving/listenplace.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

SendingBox::SendingBox(const SettingsTools &tools, QWidget *parent)
    : QGroupBox(parent), m_tools(tools), m_addressLabel(new QLabel(this)), m_address(new QLineEdit(this)),
      m_addressTrouble(new ProblemLabel(u"settingsAddressProblem"_s, *m_address, this)),
      m_addressHint(new QLabel(this)), m_daysLabel(new QLabel(this)), m_days(new QSpinBox(this)),
      m_fallbackLabel(new QLabel(this)), m_fallback(new QComboBox(this)), m_fallbackHint(new QLabel(this)),
      m_allIsWell(new QCheckBox(this)), m_closedLabel(new QLabel(this)), m_closed(new QComboBox(this))
{
    m_address->setObjectName(u"settingsAddress"_s);
    m_days->setObjectName(u"settingsDays"_s);
    m_days->setRange(Settings::leastHistoryDays, Settings::mostHistoryDays);
    m_fallback->setObjectName(u"settingsFallback"_s);
    m_allIsWell->setObjectName(u"settingsAllIsWell"_s);
    m_closed->setObjectName(u"settingsClosed"_s);
    for (int choice = CloseDialog::Ask; choice <= CloseDialog::StopSending; ++choice)
        m_closed->addItem(QString());
    for (QLabel *hint : {m_addressHint, m_fallbackHint}) {
        appearance::makeHint(*hint);
        hint->setWordWrap(true);
    }
    auto *form = formrows::newForm();
    setLayout(form);
    m_addressLabel->setBuddy(m_address);
    m_daysLabel->setBuddy(m_days);
    m_fallbackLabel->setBuddy(m_fallback);
    m_closedLabel->setBuddy(m_closed);
    form->addRow(m_addressLabel, m_address);
    form->addRow(QString(), m_addressTrouble);
    formrows::addHint(*form, m_addressHint);
    form->addRow(m_daysLabel, m_days);
    form->addRow(m_fallbackLabel, m_fallback);
    formrows::addHint(*form, m_fallbackHint);
    form->addRow(QString(), m_allIsWell);
    form->addRow(m_closedLabel, m_closed);
    connect(m_address, &QLineEdit::editingFinished, this, &SendingBox::keep);
    connect(m_days, &QSpinBox::valueChanged, this, &SendingBox::keep);
    connect(m_fallback, &QComboBox::currentIndexChanged, this, &SendingBox::keep);
    connect(m_allIsWell, &QCheckBox::toggled, this, &SendingBox::keep);
    connect(m_closed, &QComboBox::currentIndexChanged, this,
            [](int choice) { CloseDialog::remember(static_cast<CloseDialog::Choice>(choice)); });
}

void SendingBox::refresh()
{
    const Settings settings = m_tools.settings.settings();
    const QSignalBlocker noDays(m_days);
    const QSignalBlocker noFallback(m_fallback);
    const QSignalBlocker noAllIsWell(m_allIsWell);
    const QSignalBlocker noClosed(m_closed);
    if (!m_address->hasFocus())
        m_address->setText(settings.intakeAddress);
    m_days->setValue(settings.historyDays);
    fillRules(settings.fallbackRule);
    m_allIsWell->setChecked(settings.dailyAllIsWell);
    m_closed->setCurrentIndex(CloseDialog::remembered());
}

// The first entry is none. A rule that has gone stays to be seen.
void SendingBox::fillRules(const QString &chosen)
{
    m_fallback->clear();
    m_fallback->addItem(tr("Nobody"), QString());
    for (const Rule &rule : m_tools.rules.all())
        m_fallback->addItem(rule.enabled ? rule.name : tr("%1 (disabled)").arg(rule.name), rule.name);
    int row = m_fallback->findData(chosen);
    if (row < 0) {
        m_fallback->addItem(tr("%1 (deleted)").arg(chosen), chosen);
        row = m_fallback->count() - 1;
    }
    m_fallback->setCurrentIndex(row);
}

QString SendingBox::addressProblem() const
{
    const std::optional<ListenPlace> place = listenPlaceFrom(m_address->text().trimmed());
    if (!place)
        return tr("Write address and port, as in 127.0.0.1:8066.");
    if (!isLoopbackHost(place->address))
        return tr("The window takes alarms from this computer only. For others run tocsin-dispatcher serve with TLS.");
    return {};
}

void SendingBox::keep()
{
    const QString problem = addressProblem();
    m_addressTrouble->setProblem(problem);
    try {
        Settings settings = m_tools.settings.settings();
        const Settings before = settings;
        if (problem.isEmpty())
            settings.intakeAddress = m_address->text().trimmed();
        settings.historyDays = m_days->value();
        settings.fallbackRule = m_fallback->currentData().toString();
        settings.dailyAllIsWell = m_allIsWell->isChecked();
        if (!(settings == before))
            m_tools.settings.save(settings, m_tools.clock.now());
    } catch (const Failure &failure) {
        Q_EMIT failed(texts::failureText(failure));
    }
}

void SendingBox::retranslate()
{
    setTitle(tr("Taking alarms in and sending"));
    formrows::nameField(*m_addressLabel, *m_address, tr("&Intake address"));
    m_addressHint->setText(tr("Where other programs on this computer post alarms while the window sends. Counts when "
                              "sending begins the next time."));
    formrows::nameField(*m_daysLabel, *m_days, tr("&Keep the history for"));
    m_days->setSuffix(tr(" days"));
    formrows::nameField(*m_fallbackLabel, *m_fallback, tr("&When nobody can be reached, use the rule"));
    m_fallbackHint->setText(
        tr("It is told when an alarm has reached nobody, and when for five minutes nothing reaches a "
           "receiver. Best through another service than the usual one."));
    m_allIsWell->setText(tr("Send “&all is well” once a day through every service"));
    m_allIsWell->setToolTip(
        tr("So that a silent channel is noticed: whoever misses the message knows that it is broken."));
    m_allIsWell->setAccessibleName(m_allIsWell->text().remove(u'&'));
    formrows::nameField(*m_closedLabel, *m_closed, tr("When the window that sends is &closed"));
    const QStringList choices{tr("Ask"), tr("Keep it in the tray"), tr("Send without a window"), tr("Stop sending")};
    for (int choice = CloseDialog::Ask; choice <= CloseDialog::StopSending; ++choice)
        m_closed->setItemText(choice, choices[choice]);
}
