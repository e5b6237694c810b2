// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/widgets/page.h>

class HelpView;

// The page Help.
class HelpPage final : public Page
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);

    void showTopic(const QString &topic);

    QString title() const override;
    QIcon icon() const override;
    QString helpTopic() const override;
    void refresh() override {}

protected:
    void retranslate() override {} // the view does it

private:
    HelpView *m_view;
};
