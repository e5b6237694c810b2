// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <storage/changestore.h>
#include <ui/widgets/page.h>

class ChangesModel;
class ListPane;
class QAction;
class RangeBox;

// The page Changes: who changed what of the configuration, and when.
class ChangesPage final : public Page
{
    Q_OBJECT
public:
    struct Tools
    {
        const ChangeStore &changes;
        const Clock &clock;
    };

    explicit ChangesPage(const Tools &tools, QWidget *parent = nullptr);

    void exportTo(const QString &file); // what is listed, one line for each field

    static QString title();
    static QIcon icon();
    QString helpTopic() const override;
    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;
    void retranslate() override;

private:
    void read();
    void chooseExportFile();
    void showDetails(int row);

    Tools m_tools;
    ChangesModel *m_model;
    ListPane *m_list;
    RangeBox *m_range;
    QAction *m_details = nullptr;
    QAction *m_export = nullptr;
};
