// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/accountmerge.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

ContactsEntry entry(const QString &account, const QString &name)
{
    return {account, name, {}, ContactsStatus::Unknown, 0};
}

const QList<Account> present{{u"ZhangSan"_s, u"张三"_s}, {u"lisi"_s, u"李四"_s}, {u"wangwu"_s, u""_s}};

} // namespace

class TestAccountMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsComparedWithCaseIgnored()
    {
        const AccountComparison comparison =
            compareAccounts(present, {entry(u"zhangsan"_s, u"张三"_s), entry(u"LISI"_s, u"李四（新）"_s),
                                      entry(u"7745"_s, u"赵六"_s), entry(u"wangwu"_s, u""_s)});
        QCOMPARE(comparison.entries, QList<ComparedEntry>({{AccountChange::AlreadyThere, u"张三"_s},
                                                           {AccountChange::OtherName, u"李四"_s},
                                                           {AccountChange::New, u""_s},
                                                           {AccountChange::AlreadyThere, u""_s}}));
        QCOMPARE(comparison.added, 1);
        QCOMPARE(comparison.alreadyThere, 2);
        QCOMPARE(comparison.renamed, 1);
        QVERIFY(comparison.notInFile.isEmpty());
    }

    void missingNameInTheFileChangesNoName()
    {
        const AccountComparison comparison = compareAccounts(present, {entry(u"lisi"_s, u""_s)});
        QCOMPARE(comparison.entries, (QList<ComparedEntry>{{AccountChange::AlreadyThere, u"李四"_s}}));
        QCOMPARE(mergedAccounts(present, {entry(u"lisi"_s, u""_s)}), present);
        QCOMPARE(replacedAccounts(present, {entry(u"lisi"_s, u""_s)}), (QList<Account>{{u"lisi"_s, u"李四"_s}}));
    }

    void nameGivenToANamelessAccountIsAChange()
    {
        const AccountComparison comparison = compareAccounts(present, {entry(u"wangwu"_s, u"王五"_s)});
        QCOMPARE(comparison.renamed, 1);
        QCOMPARE(mergedAccounts(present, {entry(u"wangwu"_s, u"王五"_s)}).at(2).name, u"王五"_s);
    }

    void whatReplacingWouldRemoveIsListed()
    {
        const AccountComparison comparison = compareAccounts(present, {entry(u"LISI"_s, u"李四"_s)});
        QCOMPARE(comparison.notInFile, QList<Account>({present[0], present[2]}));
    }

    void mergeKeepsOrderAndSpellingAndAddsAtTheEnd()
    {
        const QList<Account> merged =
            mergedAccounts(present, {entry(u"7745"_s, u"赵六"_s), entry(u"ZHANGSAN"_s, u"张三丰"_s)});
        QCOMPARE(merged,
                 QList<Account>({{u"ZhangSan"_s, u"张三丰"_s}, present[1], present[2], {u"7745"_s, u"赵六"_s}}));
    }

    void replaceKeepsSpellingInFileOrder()
    {
        const QList<Account> replaced =
            replacedAccounts(present, {entry(u"7745"_s, u"赵六"_s), entry(u"ZHANGSAN"_s, u"张三丰"_s)});
        QCOMPARE(replaced, QList<Account>({{u"7745"_s, u"赵六"_s}, {u"ZhangSan"_s, u"张三丰"_s}}));
    }

    void nothingChosenMergesNothingAndReplacesAll()
    {
        QCOMPARE(mergedAccounts(present, {}), present);
        QVERIFY(replacedAccounts(present, {}).isEmpty());
        QCOMPARE(mergedAccounts({}, {entry(u"a"_s, u"b"_s)}), (QList<Account>{{u"a"_s, u"b"_s}}));
    }

    // Entries of a ContactsTable are unique; lists put together by hand need not be.
    void accountChosenTwiceIsThereOnce()
    {
        const QList<ContactsEntry> twice{entry(u"new"_s, u"一"_s), entry(u"NEW"_s, u"二"_s)};
        QCOMPARE(mergedAccounts({}, twice).size(), 1);
        QCOMPARE(replacedAccounts({}, twice).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAccountMerge)
#include "tst_accountmerge.moc"
