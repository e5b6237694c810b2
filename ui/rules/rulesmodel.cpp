// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/rules/rulesmodel.h>

#include <texts/ruletexts.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/listpane.h>

#include <QLocale>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

RulesModel::RulesModel(QObject *parent)
    : QAbstractTableModel(parent), m_enabledIcon(appearance::icon(u"done"_s)),
      m_disabledIcon(appearance::icon(u"disable"_s)), m_warningIcon(appearance::icon(u"problem"_s))
{}

void RulesModel::setBook(const RuleBook &book, const QDateTime &now)
{
    beginResetModel();
    m_book = book;
    m_now = now;
    m_warnings.assign(static_cast<std::size_t>(book.rules().size()), std::nullopt);
    endResetModel();
}

QStringList RulesModel::names() const
{
    QStringList names;
    for (const Rule &rule : m_book.rules())
        names.append(rule.name);
    return names;
}

void RulesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_book.rules().size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return texts::fieldText(RuleField::Name);
    case Status:
        return tr("Status");
    case Reaches:
        return tr("Reaches");
    case Receivers:
        return texts::fieldText(RuleField::Receivers);
    case Warnings:
        return tr("Warning");
    case Description:
        return texts::fieldText(RuleField::Description);
    case CreationTime:
        return tr("Creation Time");
    case ColumnCount:
        break;
    }
    return {};
}

QStringList RulesModel::servicesOf(const Rule &rule) const
{
    QStringList names;
    for (const RuleBlock &block : rule.blocks) {
        const Service *service = m_book.service(block.serviceId);
        if (service && !names.contains(service->name))
            names.append(service->name);
    }
    return names;
}

// Each once, however many blocks name it.
int RulesModel::receiversOf(const Rule &rule) const
{
    QSet<QString> receivers;
    for (const RuleBlock &block : rule.blocks) {
        for (const Receiver &receiver : block.receivers)
            receivers.insert(QString::number(block.serviceId) + identityOf(receiver));
    }
    return static_cast<int>(receivers.size());
}

const QList<RuleWarning> &RulesModel::warnings(int row) const
{
    std::optional<QList<RuleWarning>> &known = m_warnings[static_cast<std::size_t>(row)];
    if (!known)
        known = warningsOf(rule(row), m_book, m_now);
    return *known;
}

QString RulesModel::text(int row, int column) const
{
    const Rule &shown = rule(row);
    switch (static_cast<Column>(column)) {
    case Name:
        return shown.name;
    case Status:
        return shown.enabled ? tr("Enabled") : tr("Disabled");
    case Reaches:
        return servicesOf(shown).join(u", "_s);
    case Receivers:
        return QLocale().toString(receiversOf(shown));
    case Warnings:
        return warnings(row).isEmpty() ? QString() : texts::warningText(warnings(row).constFirst().kind);
    case Description:
        return shown.description;
    case CreationTime:
        return QLocale().toString(shown.createdAt.toLocalTime(), QLocale::ShortFormat);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    const Rule &shown = rule(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::DecorationRole:
        if (index.column() == Status)
            return shown.enabled ? m_enabledIcon : m_disabledIcon;
        return index.column() == Warnings && !warnings(index.row()).isEmpty() ? QVariant(m_warningIcon) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Receivers ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole: {
        QStringList lines;
        if (index.column() == Name)
            return texts::summaryText(shown, m_book);
        if (index.column() == Warnings) {
            for (const RuleWarning &warning : warnings(index.row())) {
                const QString line = texts::warningText(warning.kind);
                lines.append(warning.block < 0 ? line : tr("Notification %1: %2").arg(warning.block + 1).arg(line));
            }
        }
        return lines.join(u'\n');
    }
    case listRole::sort:
        if (index.column() == CreationTime)
            return shown.createdAt;
        return index.column() == Receivers ? QVariant(receiversOf(shown)) : QVariant();
    case listRole::key:
        return shown.id;
    default:
        return {};
    }
}
