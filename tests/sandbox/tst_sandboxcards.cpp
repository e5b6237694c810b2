// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/sandboxcards.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestSandboxCards : public QObject
{
    Q_OBJECT

    using Change = void (*)(QJsonObject &);

private Q_SLOTS:
    void cardsAreHeldAgainstTheReference_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("errcode");
        const auto row = [](const char *name, Change change, int errcode) { QTest::newRow(name) << change << errcode; };
        row(
            "well made", [](QJsonObject &) {}, 0);
        row(
            "other type", [](QJsonObject &c) { c[u"card_type"_s] = u"button_interaction"_s; }, 42031);
        row(
            "neither title nor text", [](QJsonObject &c) { c.remove(u"main_title"_s); }, 42033);
        row(
            "text in the title's place",
            [](QJsonObject &c) {
                c.remove(u"main_title"_s);
                c[u"sub_title_text"_s] = u"text"_s;
            },
            0);
        row(
            "leads nowhere", [](QJsonObject &c) { c.remove(u"card_action"_s); }, 42045);
        row(
            "without address",
            [](QJsonObject &c) {
                c[u"card_action"_s] = QJsonObject{{u"type"_s, 1}};
            },
            42028);
        row(
            "row without key",
            [](QJsonObject &c) {
                c[u"horizontal_content_list"_s] = QJsonArray{QJsonObject{{u"value"_s, u"v"_s}}};
            },
            42027);
        row(
            "seven rows",
            [](QJsonObject &c) {
                QJsonArray rows;
                for (int i = 0; i < 7; ++i)
                    rows.append(QJsonObject{{u"keyname"_s, u"k"_s}});
                c[u"horizontal_content_list"_s] = rows;
            },
            42035);
        row(
            "empty", [](QJsonObject &c) { c = {}; }, 42031);
    }
    void cardsAreHeldAgainstTheReference()
    {
        QFETCH(Change, change);
        QJsonObject card{{u"card_type"_s, u"text_notice"_s},
                         {u"main_title"_s, QJsonObject{{u"title"_s, u"Pump 3"_s}}},
                         {u"card_action"_s, QJsonObject{{u"type"_s, 1}, {u"url"_s, u"https://scada.example/"_s}}}};
        change(card);
        QTEST(errcodeOfCard(card), "errcode");
    }
};

QTEST_GUILESS_MAIN(TestSandboxCards)
#include "tst_sandboxcards.moc"
