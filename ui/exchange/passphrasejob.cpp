// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/exchange/passphrasejob.h>

#include <QThread>

#include <new>

PassphraseJob::PassphraseJob(std::shared_ptr<PassphraseBox> box, const QString &sealed, QObject *parent)
    : QObject(parent)
{
    const auto opens = std::make_shared<bool>(false);
    QThread *thread = QThread::create([box = std::move(box), sealed, opens] {
        try {
            *opens = sealed.isEmpty() ? !box->seal(QString()).isEmpty() : box->open(sealed).has_value();
        } catch (const std::bad_alloc &) {
            *opens = false;
        }
    });
    connect(thread, &QThread::finished, this, [this, opens] { Q_EMIT finished(*opens); });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}
