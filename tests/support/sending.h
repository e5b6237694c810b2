// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/sender.h>

#include <QTest>

// Sends and waits for the end of the attempt.
inline SendResult sendAndWait(Sender &sender, const Service &service, const QList<Receiver> &receivers,
                              const OutgoingMessage &message = {
                                  MessageFormat::Text, QStringLiteral("泵 3 stopped"), {}, Language::English})
{
    SendResult result;
    bool isFinished = false;
    SendJob *job = sender.send(service, receivers, message, nullptr);
    QObject::connect(job, &SendJob::finished, job, [&](const SendResult &finished) {
        result = finished;
        isFinished = true;
    });
    if (!QTest::qWaitFor([&] { return isFinished; }, 60'000))
        qFatal("the send job did not finish");
    return result;
}

inline Receiver group(const QString &name)
{
    return {Receiver::Kind::Group, name};
}

inline Receiver account(const QString &name)
{
    return {Receiver::Kind::Account, name};
}

// A service whose WeCom is at `baseUrl`: groups "Night" and "Day", accounts ZhangSan, lisi and unknown1.
inline Service serviceAt(const QString &baseUrl)
{
    Service service;
    service.name = QStringLiteral("Plant A");
    service.route.apiBaseUrl = baseUrl;
    service.sendToAccounts = true;
    const auto webhook = [&](const QString &key) {
        return SecretText(baseUrl + QStringLiteral("/cgi-bin/webhook/send?key=") + key);
    };
    service.robots = {{0, QStringLiteral("Night"), webhook(QStringLiteral("night-key-0001"))},
                      {0, QStringLiteral("Day"), webhook(QStringLiteral("day-key-0002"))}};
    service.app = {QStringLiteral("1000002"), QStringLiteral("ww01"), SecretText(QStringLiteral("s+cret/of the&app"))};
    for (const QString &name : {QStringLiteral("ZhangSan"), QStringLiteral("lisi"), QStringLiteral("unknown1")})
        service.accounts.append({name, {}});
    return service;
}
