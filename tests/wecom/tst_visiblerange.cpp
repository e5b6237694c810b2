// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <wecom/visiblerange.h>

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Numbers = QList<qint64>;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad JSON in a test: %s", text);
    return document.object();
}

} // namespace

class TestVisibleRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangeOfAnAppIsRead_data()
    {
        QTest::addColumn<QJsonObject>("agent");
        QTest::addColumn<QStringList>("accounts");
        QTest::addColumn<Numbers>("departments");
        QTest::addColumn<Numbers>("tags");
        QTest::newRow("all three") << json(R"({"allow_userinfos":{"user":[{"userid":"zhangsan"},{"userid":"lisi"}]},
            "allow_partys":{"partyid":[1,22]},"allow_tags":{"tagid":[3]},"close":0})")
                                   << QStringList{u"zhangsan"_s, u"lisi"_s} << Numbers{1, 22} << Numbers{3};
        QTest::newRow("nothing") << QJsonObject() << QStringList() << Numbers() << Numbers();
        QTest::newRow("other shapes") << json(R"({"allow_userinfos":[],"allow_partys":{"partyid":["x",{}]},
            "allow_tags":7})") << QStringList()
                                      << Numbers() << Numbers();
        QTest::newRow("users without an id") << json(R"({"allow_userinfos":{"user":[{"name":"x"},7,{"userid":"a"}]}})")
                                             << QStringList{u"a"_s} << Numbers() << Numbers();
    }
    void rangeOfAnAppIsRead()
    {
        QFETCH(QJsonObject, agent);
        const VisibleRange range = visibleRange(agent);
        QTEST(range.accounts, "accounts");
        QTEST(range.departments, "departments");
        QTEST(range.tags, "tags");
    }

    void tagHoldsMembersAndDepartments()
    {
        const VisibleRange members = tagMembers(
            json(R"({"errcode":0,"tagname":"Night","userlist":[{"userid":"a","name":"A"}],"partylist":[2,5]})"));
        QCOMPARE(members.accounts, QStringList{u"a"_s});
        QCOMPARE(members.departments, (Numbers{2, 5}));
        QCOMPARE(members.tags, Numbers());
    }

    void departmentsBelowAreFound_data()
    {
        QTest::addColumn<Numbers>("asked");
        QTest::addColumn<QJsonObject>("all");
        QTest::addColumn<Numbers>("found");
        const QJsonObject tree = json(R"({"department_id":[{"id":1,"parentid":0},{"id":2,"parentid":1},
            {"id":3,"parentid":1},{"id":4,"parentid":3},{"id":9,"parentid":8}]})");
        QTest::newRow("root") << Numbers{1} << tree << Numbers{1, 2, 3, 4};
        QTest::newRow("a branch") << Numbers{3} << tree << Numbers{3, 4};
        QTest::newRow("a branch and one of it") << Numbers{4, 3} << tree << Numbers{3, 4};
        QTest::newRow("not in the list") << Numbers{77} << tree << Numbers{77};
        QTest::newRow("nothing known") << Numbers{1, 2} << QJsonObject() << Numbers{1, 2};
        QTest::newRow("a ring") << Numbers{5}
                                << json(R"({"department_id":[{"id":5,"parentid":6},{"id":6,"parentid":5}]})")
                                << Numbers{5, 6};
    }
    void departmentsBelowAreFound()
    {
        QFETCH(Numbers, asked);
        QFETCH(QJsonObject, all);
        QFETCH(Numbers, found);
        Numbers sorted = withThoseBelow(asked, all);
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, found);
    }

    void statusOfAMemberIsRead_data()
    {
        QTest::addColumn<QJsonObject>("member");
        QTest::addColumn<MemberStatus>("status");
        QTest::newRow("active") << json(R"({"status":1})") << MemberStatus::Active;
        QTest::newRow("disabled") << json(R"({"status":2})") << MemberStatus::Disabled;
        QTest::newRow("not activated") << json(R"({"status":4})") << MemberStatus::NotActivated;
        QTest::newRow("left") << json(R"({"status":5})") << MemberStatus::Left;
        QTest::newRow("new number") << json(R"({"status":3})") << MemberStatus::Unknown;
        QTest::newRow("private edition without it") << json(R"({"userid":"a"})") << MemberStatus::Unknown;
    }
    void statusOfAMemberIsRead()
    {
        QFETCH(QJsonObject, member);
        QTEST(memberStatus(member), "status");
    }
};

QTEST_GUILESS_MAIN(TestVisibleRange)
#include "tst_visiblerange.moc"
