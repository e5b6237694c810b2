// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/typeddate.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTypedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate nationalDay(2026, 10, 1);
        QTest::newRow("ISO") << u"2026-10-01"_s << nationalDay;
        QTest::newRow("short") << u"2026-10-1"_s << nationalDay;
        QTest::newRow("slashes") << u"2026/10/01"_s << nationalDay;
        QTest::newRow("dots") << u" 2026.10.1 "_s << nationalDay;
        QTest::newRow("digits") << u"20261001"_s << nationalDay;
        QTest::newRow("Chinese") << u"2026年10月1日"_s << nationalDay;
        QTest::newRow("Chinese with blanks") << u"2026 年 10 月 1 日"_s << nationalDay;
        QTest::newRow("full-width") << u"２０２６－１０－０１"_s << nationalDay;
        QTest::newRow("leap day") << u"2028-02-29"_s << QDate(2028, 2, 29);
        QTest::newRow("no leap day") << u"2026-02-29"_s << QDate();
        QTest::newRow("month 13") << u"2026-13-01"_s << QDate();
        QTest::newRow("day first") << u"01-10-2026"_s << QDate();
        QTest::newRow("two digits of the year") << u"26-10-01"_s << QDate();
        QTest::newRow("a day too much") << u"2026-10-011"_s << QDate();
        QTest::newRow("a word") << u"tomorrow"_s << QDate();
        QTest::newRow("nothing") << u""_s << QDate();
    }
    void datesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QCOMPARE(typedDate(typed), date);
    }
};

QTEST_GUILESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
