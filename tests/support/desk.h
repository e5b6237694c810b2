// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <backend/backend.h>
#include <sandbox/wecomsandbox.h>
#include <ui/dispatcher/sendingcontrol.h>
#include <ui/mainwindow.h>
#include <ui/pagestack.h>
#include <tests/support/sending.h>

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// The real window over a new database with a key file, and the stand-in for WeCom beside it.
class Desk
{
    // Before the window and its database: these outlive them.
    QTemporaryDir m_folder;
    WecomSandbox m_sandbox;

public:
    Desk()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("tocsin"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        if (!m_sandbox.listen())
            qFatal("%s", qPrintable(m_sandbox.errorText()));
        QSettings().setValue(QStringLiteral("currentPage"), QStringLiteral("servicesPage")); // not Welcome
        backend = std::make_unique<Backend>(databaseFile());
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString databaseFile() const { return path(QStringLiteral("tocsin.db")); }
    QString keyFile() const { return path(QStringLiteral("tocsin.key")); }
    WecomSandbox &sandbox() { return m_sandbox; }
    QString webhook(const QString &key) const
    {
        return m_sandbox.baseUrl() + QStringLiteral("/cgi-bin/webhook/send?key=") + key;
    }

    // Opens the window and waits until it shows a page, its secrets are unlocked and it knows who sends.
    void open()
    {
        window = std::make_unique<MainWindow>(*backend);
        QSignalSpy unlocked(window.get(), &MainWindow::unlocked);
        window->unlock(keyFile());
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()) || (unlocked.isEmpty() && !unlocked.wait()))
            qFatal("The window does not open");
        const auto *pages = window->findChild<PageStack *>();
        if (!QTest::qWaitFor([pages] { return pages->shown() != nullptr; }))
            qFatal("The window shows no page");
        if (!QTest::qWaitFor([this] { return window->sending().host().hasLooked(); }))
            qFatal("The window does not find out who sends");
    }

    // A service at the stand-in: groups Night and Day, accounts ZhangSan, lisi and unknown1.
    Service store(const QString &name,
                  const QDateTime &createdAt = QDateTime(QDate(2026, 11, 24), QTime(3, 0), Qt::UTC))
    {
        Service service = serviceAt(m_sandbox.baseUrl());
        service.name = name;
        backend->services.save(service, createdAt);
        return service;
    }

    std::unique_ptr<Backend> backend;
    std::unique_ptr<MainWindow> window;
};
