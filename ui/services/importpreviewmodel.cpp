// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/importpreviewmodel.h>

#include <texts/contactstexts.h>
#include <texts/problemtexts.h>
#include <ui/widgets/appearance.h>

using namespace Qt::Literals::StringLiterals;

void ImportPreviewModel::setTable(const ContactsTable &table, const QList<Account> &present)
{
    beginResetModel();
    m_table = table;
    m_comparison = compareAccounts(present, table.entries);
    m_rows.clear();
    m_rows.reserve(table.entries.size() + table.problems.size());
    qsizetype problem = 0;
    const auto addProblemsBefore = [&](int row) {
        while (problem < table.problems.size() && table.problems[problem].row < row)
            m_rows.append({-1, problem++, false});
    };
    for (qsizetype entry = 0; entry < table.entries.size(); ++entry) {
        addProblemsBefore(table.entries[entry].row);
        // Nobody wants to wake somebody whose membership is switched off.
        m_rows.append({entry, -1, table.entries[entry].status != ContactsStatus::Disabled});
    }
    addProblemsBefore(std::numeric_limits<int>::max());
    endResetModel();
    Q_EMIT choiceChanged();
}

QStringList ImportPreviewModel::departments() const
{
    QSet<QString> found;
    for (const ContactsEntry &entry : m_table.entries) {
        for (const QString &department : entry.departments) {
            for (QString path = department; !path.isEmpty() && !found.contains(path);
                 path = path.contains(u'/') ? path.section(u'/', 0, -2) : QString())
                found.insert(path);
        }
    }
    QStringList sorted(found.cbegin(), found.cend());
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &left, const QString &right) { return QString::localeAwareCompare(left, right) < 0; });
    return sorted;
}

bool ImportPreviewModel::isInDepartment(int row, const QString &department) const
{
    const Row &place = m_rows[row];
    if (place.entry < 0)
        return false;
    const QStringList &departments = m_table.entries[place.entry].departments;
    return std::any_of(departments.cbegin(), departments.cend(),
                       [&](const QString &path) { return path == department || path.startsWith(department + u'/'); });
}

QList<ContactsEntry> ImportPreviewModel::chosen() const
{
    QList<ContactsEntry> entries;
    for (const Row &row : m_rows) {
        if (row.isChosen)
            entries.append(m_table.entries[row.entry]);
    }
    return entries;
}

void ImportPreviewModel::choose(const QList<int> &rows, bool isChosen)
{
    for (const int row : rows) {
        if (m_rows[row].entry >= 0)
            m_rows[row].isChosen = isChosen;
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (static_cast<Column>(section)) {
    case AccountColumn:
        return texts::fieldText(ServiceField::Account);
    case NameColumn:
        return texts::fieldText(ServiceField::AccountName);
    case Department:
        return tr("Department");
    case Status:
        return tr("Status");
    case What:
        return tr("In this service");
    case FileRow:
        return tr("Row");
    case ColumnCount:
        break;
    }
    return {};
}

ImportPreviewModel::Kind ImportPreviewModel::kindOf(const Row &row) const
{
    if (row.entry < 0)
        return Kind::LeftOut;
    switch (m_comparison.entries[row.entry].change) {
    case AccountChange::New:
        return Kind::New;
    case AccountChange::AlreadyThere:
        return Kind::AlreadyThere;
    case AccountChange::OtherName:
        return Kind::OtherName;
    }
    Q_UNREACHABLE();
}

QVariant ImportPreviewModel::entryText(const Row &row, int column) const
{
    const ContactsEntry &entry = m_table.entries[row.entry];
    switch (static_cast<Column>(column)) {
    case AccountColumn:
        return entry.account;
    case NameColumn:
        return entry.name;
    case Department:
        return entry.departments.join(u"; "_s);
    case Status:
        return texts::statusText(entry.status);
    case FileRow:
        return entry.row;
    case What:
    case ColumnCount:
        break;
    }
    switch (kindOf(row)) {
    case Kind::New:
        return tr("New");
    case Kind::AlreadyThere:
        return tr("Already there");
    case Kind::OtherName:
        return tr("Other name: %1 so far").arg(m_comparison.entries[row.entry].presentName);
    case Kind::LeftOut:
        break;
    }
    return {};
}

QVariant ImportPreviewModel::problemText(const Row &row, int column) const
{
    const ContactsProblem &problem = m_table.problems[row.problem];
    switch (static_cast<Column>(column)) {
    case AccountColumn:
        return problem.value;
    case What:
        return texts::problemText(problem);
    case FileRow:
        return problem.row;
    default:
        return {};
    }
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.entry >= 0 ? entryText(row, index.column()) : problemText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == What || index.column() == Department ? data(index, Qt::DisplayRole) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == AccountColumn && row.entry >= 0)
            return row.isChosen ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        if (index.column() == What && row.problem >= 0)
            return appearance::icon(u"problem"_s);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == FileRow ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case kindRole:
        return static_cast<int>(kindOf(row));
    default:
        return {};
    }
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_rows[index.row()].entry < 0)
        return false;
    m_rows[index.row()].isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    const bool isEntry = m_rows[index.row()].entry >= 0;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isEntry && index.column() == AccountColumn ? common | Qt::ItemIsUserCheckable : common;
}

ImportPreviewFilter::ImportPreviewFilter(ImportPreviewModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortLocaleAware(true);
}

void ImportPreviewFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ImportPreviewFilter::setDepartment(const QString &department)
{
    m_department = department;
    invalidateFilter();
}

void ImportPreviewFilter::setKind(int kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool ImportPreviewFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_kind >= 0 && m_model.index(row, 0).data(ImportPreviewModel::kindRole).toInt() != m_kind)
        return false;
    if (!m_department.isEmpty() && !m_model.isInDepartment(row, m_department))
        return false;
    if (m_text.isEmpty())
        return true;
    const auto isFoundIn = [this, row](int column) {
        return m_model.index(row, column).data().toString().contains(m_text, Qt::CaseInsensitive);
    };
    return isFoundIn(ImportPreviewModel::AccountColumn) || isFoundIn(ImportPreviewModel::NameColumn);
}
