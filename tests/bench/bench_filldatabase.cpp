// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Usage: bench_filldatabase FOLDER SERVICES ROWS. Makes tocsin.db and tocsin.key there: so many services, and a history
// of so many rows.

#include <backend/backend.h>
#include <secrets/keyjobs.h>
#include <tests/bench/filledhistory.h>

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace {

void fillServices(Backend &backend, int count)
{
    for (int number = 0; number < count; ++number) {
        Service service;
        service.name = u"车间 %1 · Plant %1"_s.arg(number);
        service.description = u"泵站、锅炉与配电 %1"_s.arg(number);
        service.route.apiBaseUrl = u"http://127.0.0.1:9"_s; // where nothing listens
        service.robots = {
            {0, u"夜班群"_s, SecretText(u"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=key-%1"_s.arg(number))}};
        backend.services.save(service, QDateTime::currentDateTimeUtc());
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        fputs("Usage: bench_filldatabase FOLDER SERVICES ROWS\n", stderr);
        return 2;
    }
    const QDir folder(arguments[1]);
    Backend backend(folder.filePath(u"tocsin.db"_s));
    auto *job = new UnlockJob(backend.database, backend.vault, folder.filePath(u"tocsin.key"_s), &application);
    QObject::connect(job, &KeyJob::finished, &application, [&](const KeyOutcome &outcome) {
        if (outcome.failure)
            return QCoreApplication::exit(1);
        fillServices(backend, arguments[2].toInt());
        fillHistory(backend, arguments[3].toInt());
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
