// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/settings/settingstools.h>

#include <QGroupBox>

class ProblemLabel;
class QLabel;
class QLineEdit;
class QPushButton;

// The way to WeCom of services that name no proxy and no CA file of their own. Each is kept as soon as it is valid.
class NetworkBox : public QGroupBox
{
    Q_OBJECT
public:
    explicit NetworkBox(const SettingsTools &tools, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

Q_SIGNALS:
    void failed(const QString &text);
    void changed();

private:
    void keep();
    void chooseFile();

    SettingsTools m_tools;
    QLabel *m_proxyLabel;
    QLineEdit *m_proxy;
    ProblemLabel *m_proxyProblem;
    QLabel *m_caFileLabel;
    QLineEdit *m_caFile;
    QPushButton *m_choose;
    ProblemLabel *m_caFileProblem;
    QLabel *m_hint;
};
