// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/services/robotsmodel.h>

#include <domain/typedtext.h>
#include <ui/services/servicedraft.h>
#include <ui/widgets/edittable.h>

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

// Where it goes, but not the key.
QString masked(const QString &url)
{
    if (url.isEmpty())
        return {};
    const QUrl address(url);
    if (!address.isValid() || address.host().isEmpty())
        return u"••••••••"_s;
    return address.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment) + u"?key=••••"_s;
}

} // namespace

RobotsModel::RobotsModel(ServiceDraft &draft, QObject *parent)
    : DraftTableModel(draft, {ServiceField::GroupName, ServiceField::WebhookUrl},
                      {ServiceField::GroupName, ServiceField::WebhookUrl}, parent)
{}

qsizetype RobotsModel::count() const
{
    return m_draft.typed().robots.size();
}

QString RobotsModel::typedText(int row, int column) const
{
    const Robot &robot = m_draft.typed().robots[row];
    return column == WebhookUrl ? robot.webhookUrl.reveal() : robot.groupName;
}

QVariant RobotsModel::data(const QModelIndex &index, int role) const
{
    QVariant urlAnswer = index.column() == WebhookUrl ? urlData(m_draft.typed().robots[index.row()], role) : QVariant();
    if (urlAnswer.isValid())
        return urlAnswer;
    if (role == editRole::placeholder)
        return tr("Name of the group chat");
    return DraftTableModel::data(index, role);
}

QVariant RobotsModel::urlData(const Robot &robot, int role) const
{
    const bool isStored = !robot.webhookUrl.isGiven() && m_draft.hasStoredUrl(robot);
    switch (role) {
    case Qt::DisplayRole:
        return isStored ? tr("Stored – type or paste to replace it")
                        : masked(webhookUrlFrom(robot.webhookUrl.reveal(), m_draft.typed().route.apiBaseUrl));
    case editRole::isSecret:
        return robot.webhookUrl.isGiven();
    case editRole::placeholder:
        return isStored ? tr("Stored – type or paste to replace it") : tr("Paste the URL or its key");
    default:
        return {};
    }
}

void RobotsModel::setText(Service &service, int row, int column, const QString &text) const
{
    if (column == GroupName)
        service.robots[row].groupName = text;
    else
        service.robots[row].webhookUrl = SecretText(text);
}

void RobotsModel::insertEmpty(Service &service, int row, int count) const
{
    service.robots.insert(row, count, Robot());
}

void RobotsModel::remove(Service &service, int row, int count) const
{
    service.robots.remove(row, count);
}

bool RobotsModel::isEmptyRow(int row) const
{
    const Robot &robot = m_draft.typed().robots[row];
    return robot.id == 0 && robot.groupName.trimmed().isEmpty() && !robot.webhookUrl.isGiven();
}

void RobotsModel::appendPasted(Service &service, const QString &text) const
{
    static const QRegularExpression lineBreak(u"[\\r\\n]+"_s);
    for (const QString &line : text.split(lineBreak, Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const QStringList cells = line.split(u'\t');
        Robot robot;
        if (cells.size() > 1)
            robot.groupName = cleanedGroupName(cells[0]);
        robot.webhookUrl = SecretText(cells[cells.size() > 1 ? 1 : 0].trimmed());
        service.robots.append(robot);
    }
}
