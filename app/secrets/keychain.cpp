// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <secrets/keychain.h>

#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace keychain {

namespace {

const QString application = u"tocsin"_s;
constexpr int answerLimitMs = 30000;

KeychainAnswer answerOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return KeychainAnswer::Done;
    case QKeychain::EntryNotFound:
        return KeychainAnswer::NotFound;
    default: // "there is no keychain" is OtherError, not NoBackendAvailable (QtKeychain 0.13)
        return KeychainAnswer::Unreachable;
    }
}

void finish(KeychainJob *job, KeychainAnswer answer, const QByteArray &value, const QString &detail)
{
    job->deleteLater();
    Q_EMIT job->finished(answer, value, detail);
}

// Starts QtKeychain's job and answers for it, or for a keychain that waits for an unlock prompt that nobody sees.
template <typename Asked>
KeychainJob *ask(Asked *asked, QObject *parent)
{
    auto *job = new KeychainJob(parent);
    auto *limit = new QTimer(job);
    limit->setSingleShot(true);
    QObject::connect(limit, &QTimer::timeout, job, [job, asked] {
        QObject::disconnect(asked, nullptr, job, nullptr);
        finish(job, KeychainAnswer::Unreachable, {}, u"no answer within 30 s"_s);
    });
    QObject::connect(asked, &QKeychain::Job::finished, job, [job, asked, limit] {
        limit->stop();
        QByteArray value;
        if constexpr (std::is_same_v<Asked, QKeychain::ReadPasswordJob>)
            value = QByteArray::fromBase64(asked->textData().toLatin1());
        finish(job, answerOf(*asked), value, asked->errorString());
    });
    limit->start(answerLimitMs);
    asked->start();
    return job;
}

} // namespace

KeychainJob *read(const QString &entry, QObject *parent)
{
    auto *asked = new QKeychain::ReadPasswordJob(application);
    asked->setKey(entry);
    return ask(asked, parent);
}

KeychainJob *write(const QString &entry, const QByteArray &value, QObject *parent)
{
    auto *asked = new QKeychain::WritePasswordJob(application);
    asked->setKey(entry);
    asked->setTextData(QString::fromLatin1(value.toBase64()));
    return ask(asked, parent);
}

KeychainJob *remove(const QString &entry, QObject *parent)
{
    auto *asked = new QKeychain::DeletePasswordJob(application);
    asked->setKey(entry);
    return ask(asked, parent);
}

KeychainJob *probe(QObject *parent)
{
    const QString entry = u"probe"_s;
    const QByteArray value = "probe";
    auto *job = new KeychainJob(parent);
    QObject::connect(write(entry, value, job), &KeychainJob::finished, job,
                     [job, entry, value](KeychainAnswer written, const QByteArray &, const QString &whyNot) {
                         if (written != KeychainAnswer::Done)
                             return finish(job, KeychainAnswer::Unreachable, {}, whyNot);
                         QObject::connect(
                             read(entry, job), &KeychainJob::finished, job,
                             [job, entry, value](KeychainAnswer, const QByteArray &found, const QString &detail) {
                                 remove(entry, job->parent());
                                 finish(job, found == value ? KeychainAnswer::Done : KeychainAnswer::Unreachable, {},
                                        detail);
                             });
                     });
    return job;
}

} // namespace keychain
