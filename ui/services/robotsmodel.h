// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/services/drafttablemodel.h>

// The robots of a draft: group name and Webhook URL. The URL is masked unless it is edited; a stored one is not shown
// at all. A pasted line is "name<TAB>URL", or the URL or its key alone.
class RobotsModel : public DraftTableModel
{
    Q_OBJECT
public:
    enum Column { GroupName, WebhookUrl };

    explicit RobotsModel(ServiceDraft &draft, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    qsizetype count() const override;
    QString typedText(int row, int column) const override;
    void setText(Service &service, int row, int column, const QString &text) const override;
    void insertEmpty(Service &service, int row, int count) const override;
    void remove(Service &service, int row, int count) const override;
    bool isEmptyRow(int row) const override;
    void appendPasted(Service &service, const QString &text) const override;

private:
    QVariant urlData(const Robot &robot, int role) const;
};
