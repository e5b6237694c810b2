// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_bareintake FOLDER: the limit of the intake. The same HTTP server writes the bodies of all requests that wait
// into one table with one commit, looks at none of them, and answers. Prints where it listens.

#include <httpserver/httpserver.h>
#include <storage/database.h>
#include <storage/transaction.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const Migration table{1, u"bodies"_s, {u"CREATE TABLE body (id INTEGER PRIMARY KEY, content BLOB)"_s}};
    Database database(QCoreApplication::arguments().at(1) + u"/bare.db"_s, {table});
    HttpServer server([&database](const HttpServer::Exchanges &exchanges) {
        Transaction transaction(database);
        for (const auto &exchange : exchanges)
            database.write(u"INSERT INTO body (content) VALUES (?)"_s, {exchange->request().body});
        transaction.commit();
        for (const auto &exchange : exchanges) {
            HttpReply reply;
            reply.status = 202;
            reply.body = "{\"accepted\":1}";
            exchange->reply(reply);
        }
    });
    if (!server.listen({}))
        return 1;
    std::printf("listening on http://127.0.0.1:%d\n", int(server.port()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
