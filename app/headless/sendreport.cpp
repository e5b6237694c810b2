// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendreport.h"

#include <texts/resulttexts.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// WeCom said something to this receiver's message: its errcode counts, 0 with invaliduser included.
bool isAnswered(const ReceiverResult &result)
{
    switch (result.happening) {
    case Happening::Delivered:
    case Happening::Errcode:
    case Happening::AccountMissed:
    case Happening::AccountUnlicensed:
        return true;
    default:
        return false;
    }
}

// Nothing of ours or WeCom's said no: there was no answer to read.
bool isUnreachable(const ReceiverResult &result)
{
    return !isAnswered(result) && result.step != SendStep::None;
}

QString lineOf(const ReceiverResult &result)
{
    const QString name = field(result.receiver.name);
    if (result.isDelivered())
        return name + u"\tdelivered"_s;
    const QString errcode = isAnswered(result) ? QString::number(result.errcode) : u"-"_s;
    return QStringList{name, u"refused"_s, errcode, field(texts::resultText(result))}.join(u'\t');
}

QJsonObject jsonOf(const ReceiverResult &result)
{
    const QString outcome = result.isDelivered()    ? u"delivered"_s
                            : isUnreachable(result) ? u"unreachable"_s
                                                    : u"refused"_s;
    return {{u"receiver"_s, result.receiver.name},
            {u"outcome"_s, outcome},
            {u"errcode"_s, result.errcode},
            {u"text"_s, texts::resultText(result)}};
}

} // namespace

void reportSending(CommandRun &run, const QList<ReceiverResult> &results)
{
    QJsonArray rows;
    for (const ReceiverResult &row : results) {
        if (run.wantsJson())
            rows.append(jsonOf(row));
        else
            printResult(lineOf(row));
        if (row.isDelivered() && row.wasCut)
            printDiagnostic(field(row.receiver.name) + u": "_s + texts::resultText(row));
    }
    if (run.wantsJson())
        printResult(QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
    const bool isDelivered = std::all_of(results.cbegin(), results.cend(),
                                         [](const ReceiverResult &result) { return result.isDelivered(); });
    run.end(isDelivered && !results.isEmpty() ? Exit::Done : Exit::Failed);
}
