// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/failure.h>
#include <storage/database.h>
#include <storage/messagestore.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(3, 0, 0, 123), Qt::UTC);

Message card()
{
    Message message;
    message.name = u"标准"_s;
    message.description = u"for the night"_s;
    message.format = MessageFormat::Card;
    message.language = Language::Chinese;
    message.timeZone = u"Asia/Shanghai"_s;
    message.content = u"{level} {name}\n\"'; DROP TABLE message; --"_s;
    message.mentions = {u"ZhangSan"_s, everybody};
    message.link = u"https://scada.example{urlPath}"_s;
    return message;
}

} // namespace

class TestMessageStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MessageStore> m_messages;

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_database = std::make_unique<Database>(m_folder.filePath(u"%1.db"_s.arg(++number)));
        m_messages = std::make_unique<MessageStore>(*m_database);
    }

    void whatIsSavedComesBack()
    {
        Message saved = card();
        m_messages->save(saved, now);
        QVERIFY(saved.id > 0);
        QCOMPARE(saved.createdAt, now);
        QCOMPARE(m_messages->byName(u"标准"_s), saved);
        Message bare;
        bare.name = u"Bare"_s;
        m_messages->save(bare, now);
        QCOMPARE(m_messages->byName(u"Bare"_s), bare);
        QCOMPARE(m_messages->all(), (QList<Message>{bare, saved}));
        QVERIFY(!m_messages->byName(u"bare"_s));
    }

    void everyFormatComesBack()
    {
        for (const auto format : {MessageFormat::Text, MessageFormat::Markdown, MessageFormat::Card}) {
            Message message = card();
            message.name = nameOf(format);
            message.format = format;
            m_messages->save(message, now);
            QCOMPARE(m_messages->byName(message.name)->format, format);
        }
    }

    void changeKeepsIdAndCreationTime()
    {
        Message message = card();
        m_messages->save(message, now);
        Message edited = *m_messages->byName(u"标准"_s);
        edited.name = u"Renamed"_s;
        edited.mentions.clear();
        edited.language = Language::English;
        m_messages->save(edited, now.addDays(1));
        QCOMPARE(edited.id, message.id);
        QCOMPARE(edited.createdAt, now);
        QCOMPARE(m_messages->all(), QList<Message>{edited});
    }

    void takenNameIsRefusedAndNothingIsSaved()
    {
        Message first = card();
        m_messages->save(first, now);
        Message second = card();
        second.content = u"other"_s;
        try {
            m_messages->save(second, now);
            QFAIL("the same name was saved twice");
        } catch (const Failure &failure) {
            QCOMPARE(failure.kind, FailureKind::NameTaken);
            QCOMPARE(failure.subject, u"标准"_s);
        }
        QCOMPARE(second.id, 0);
        QCOMPARE(m_messages->all(), QList<Message>{first});
    }

    void removedIsGone()
    {
        Message message = card();
        m_messages->save(message, now);
        m_messages->remove(message.id, QDateTime::currentDateTimeUtc());
        QVERIFY(m_messages->all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMessageStore)
#include "tst_messagestore.moc"
