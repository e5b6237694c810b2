// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/receiverspicker.h>
#include <ui/widgets/appearance.h>

#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listHeight = 130;

} // namespace

ReceiversPicker::ReceiversPicker(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_all(new QCheckBox(tr("All shown"), this)),
      m_count(new QLabel(this)), m_list(new QListWidget(this))
{
    m_search->setObjectName(u"receiversSearch"_s);
    m_search->setPlaceholderText(tr("Search receivers"));
    m_search->setAccessibleName(tr("Search receivers"));
    appearance::offerToClear(*m_search);
    m_all->setObjectName(u"receiversAll"_s);
    m_count->setObjectName(u"receiversCount"_s);
    m_list->setObjectName(u"receivers"_s);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(listHeight);
    m_list->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &ReceiversPicker::filter);
    connect(m_all, &QCheckBox::clicked, this, &ReceiversPicker::checkShown);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        updateState();
        Q_EMIT changed();
    });
    // Enter and a double-click choose too, as everywhere in lists of boxes.
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    updateState();
}

QList<QWidget *> ReceiversPicker::tabOrder() const
{
    return {m_search, m_all, m_list};
}

void ReceiversPicker::setService(const Service *service)
{
    m_hasService = service != nullptr;
    QStringList offered;
    if (service) {
        if (service->sendToGroups) {
            for (const Robot &robot : service->robots)
                offered.append(u"g"_s + robot.groupName);
        }
        if (service->sendToAccounts) {
            for (const Account &account : service->accounts)
                offered.append(u"a"_s + account.account + u'\t' + account.name);
        }
    }
    if (offered.join(u'\n') == m_offeredText && !m_offeredText.isEmpty())
        return;
    m_offeredText = offered.join(u'\n');
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_offered.clear();
    for (const QString &line : std::as_const(offered)) {
        const QString name = line.mid(1).section(u'\t', 0, 0);
        const QString person = line.section(u'\t', 1);
        if (line.startsWith(u'g'))
            add({Receiver::Kind::Group, name}, tr("%1 (group)").arg(name));
        else
            add({Receiver::Kind::Account, name}, person.isEmpty() ? name : u"%1 – %2"_s.arg(name, person));
    }
    filter();
}

void ReceiversPicker::add(const Receiver &receiver, const QString &label)
{
    auto *item = new QListWidgetItem(label, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    m_offered.append(receiver);
}

void ReceiversPicker::setChosen(const QList<Receiver> &receivers)
{
    if (chosen() == receivers)
        return;
    {
        QSet<QString> chosenOnes;
        for (const Receiver &receiver : receivers)
            chosenOnes.insert(identityOf(receiver));
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            const bool isChosen = chosenOnes.contains(identityOf(m_offered[row]));
            m_list->item(row)->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
    }
    updateState();
}

QList<Receiver> ReceiversPicker::chosen() const
{
    QList<Receiver> receivers;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            receivers.append(m_offered[row]);
    }
    return receivers;
}

void ReceiversPicker::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!wanted.isEmpty() && !item->text().contains(wanted, Qt::CaseInsensitive));
    }
    updateState();
}

void ReceiversPicker::checkShown(bool isChecked)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden())
                m_list->item(row)->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
        }
    }
    updateState();
    Q_EMIT changed();
}

void ReceiversPicker::updateState()
{
    int shown = 0;
    int shownChecked = 0;
    int checked = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isChecked = m_list->item(row)->checkState() == Qt::Checked;
        checked += isChecked ? 1 : 0;
        if (!m_list->item(row)->isHidden()) {
            ++shown;
            shownChecked += isChecked ? 1 : 0;
        }
    }
    m_all->setEnabled(shown > 0);
    m_all->setChecked(shown > 0 && shownChecked == shown);
    m_list->setEnabled(m_list->count() > 0);
    m_search->setEnabled(m_list->count() > 0);
    if (!m_hasService)
        m_count->setText(tr("Choose a service first: it has the receivers."));
    else if (m_list->count() == 0)
        m_count->setText(tr("The service has no receivers."));
    else
        m_count->setText(tr("%1 of %2 chosen").arg(checked).arg(m_list->count()));
}

bool ReceiversPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}
