// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/dispatcher/closedialog.h>

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString settingsKey = u"whenClosed"_s;

} // namespace

CloseDialog::CloseDialog(qint64 waiting, bool hasTray, QWidget *parent)
    : QDialog(parent), m_choices(new QButtonGroup(this)), m_again(new QCheckBox(tr("&Do not ask again"), this))
{
    setObjectName(u"closeDialog"_s);
    setWindowTitle(tr("This window sends"));
    auto *column = new QVBoxLayout(this);
    const QString queue = waiting == 0 ? tr("No alarm waits to be sent.") : tr("Waiting to be sent: %L1.").arg(waiting);
    auto *text = new QLabel(tr("This window takes alarms in and sends notifications. %1 What is to happen when it is "
                               "closed?")
                                .arg(queue),
                            this);
    text->setObjectName(u"closeText"_s);
    text->setWordWrap(true);
    column->addWidget(text);
    const auto add = [&](Choice choice, const QString &objectName, const QString &label, const QString &explanation) {
        auto *button = new QRadioButton(label, this);
        button->setObjectName(objectName);
        button->setAccessibleDescription(explanation);
        m_choices->addButton(button, choice);
        auto *words = new QLabel(explanation, this);
        words->setWordWrap(true);
        words->setIndent(24);
        column->addWidget(button);
        column->addWidget(words);
    };
    if (hasTray)
        add(KeepInTray, u"closeKeep"_s, tr("&Keep it in the tray"), tr("Sending goes on; the icon opens the window."));
    add(RunWithoutWindow, u"closeOutside"_s, tr("Send &without a window"),
        tr("tocsin-dispatcher goes on in the background until the computer is switched off."));
    add(StopSending, u"closeStop"_s, tr("&Stop sending"),
        tr("Alarms find no intake. What waits is sent when somebody sends again."));
    m_choices->buttons().constFirst()->setChecked(true);
    m_again->setObjectName(u"closeAgain"_s);
    column->addWidget(m_again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_again->isChecked())
            remember(choice());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(460);
}

CloseDialog::Choice CloseDialog::choice() const
{
    return static_cast<Choice>(m_choices->checkedId());
}

CloseDialog::Choice CloseDialog::remembered()
{
    const int stored = QSettings().value(settingsKey, int(Ask)).toInt();
    return stored > Ask && stored <= StopSending ? static_cast<Choice>(stored) : Ask;
}

void CloseDialog::remember(Choice choice)
{
    QSettings().setValue(settingsKey, int(choice));
}
