// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/contactstexts.h>
#include <texts/errcodetexts.h>
#include <texts/failuretexts.h>
#include <texts/languagesetup.h>
#include <texts/problemtexts.h>
#include <texts/resulttexts.h>
#include <wecom/errcodes.h>

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

ReceiverResult refusal(int errcode)
{
    ReceiverResult result;
    result.happening = Happening::Errcode;
    result.errcode = errcode;
    result.step = SendStep::Message;
    result.errmsg = u"something new"_s;
    return result;
}

// Every sentence there is, with facts that must show.
QStringList allTexts()
{
    QStringList texts;
    for (int i = 0; i <= int(Happening::RuleDisabled); ++i) {
        ReceiverResult result;
        result.happening = static_cast<Happening>(i);
        result.detail = u"DETAIL"_s;
        texts.append(texts::resultText(result));
    }
    for (int i = 0; i <= int(FailureKind::CalendarBeyondLimits); ++i)
        texts.append(texts::failureText(Failure(static_cast<FailureKind>(i), u"SUBJECT"_s, u"DETAIL"_s)));
    for (int i = 0; i <= int(ServiceProblemKind::RelativePath); ++i)
        texts.append(texts::problemText(ServiceProblem{ServiceField::Name, static_cast<ServiceProblemKind>(i)}));
    for (int i = 0; i <= int(ConfigProblemKind::InvalidSchedule); ++i)
        texts.append(texts::problemText(ConfigProblem{u"/p"_s, static_cast<ConfigProblemKind>(i), u"DETAIL"_s, {}}));
    for (int i = 0; i <= int(ContactsProblemKind::ExamplePerson); ++i)
        texts.append(texts::problemText(ContactsProblem{static_cast<ContactsProblemKind>(i), 7, 1, u"VALUE"_s, 3}));
    for (int i = int(ContactsStatus::Active); i <= int(ContactsStatus::Disabled); ++i)
        texts.append(texts::statusText(static_cast<ContactsStatus>(i)));
    for (const ErrcodeRule &rule : allErrcodeRules())
        texts.append(texts::resultText(refusal(rule.errcode)));
    return texts;
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrcodeHasWordsAndARule()
    {
        QSet<int> rules;
        for (const ErrcodeRule &rule : allErrcodeRules())
            rules.insert(rule.errcode);
        const QList<int> known = texts::knownErrcodes();
        const QSet<int> words(known.cbegin(), known.cend());
        QVERIFY2(rules == words, qPrintable(u"only one of the two: %1"_s.arg([&] {
                     QStringList different;
                     const QSet<int> onlyOnce = (rules - words) + (words - rules);
                     for (const int errcode : onlyOnce)
                         different.append(QString::number(errcode));
                     return different.join(u' ');
                 }())));
        QVERIFY(texts::errcodeText(0).isEmpty());
    }

    void everySentenceIsOneFilledLine()
    {
        for (const QString &text : allTexts()) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'%'), qPrintable(text));
        }
    }

    void failureNamesSubjectAndDetail()
    {
        const QString text = texts::failureText(Failure(FailureKind::KeyFileMissing, u"/var/k"_s, u"why"_s));
        QVERIFY2(text.contains(u"/var/k"_s) && text.endsWith(u"(why)"_s), qPrintable(text));
    }

    void untrustedIpNamesTheAddress()
    {
        ReceiverResult result = refusal(60020);
        result.seenAddress = u"203.0.113.7"_s;
        QVERIFY(texts::resultText(result).contains(u"203.0.113.7"_s));
        result.seenAddress.clear();
        QVERIFY(!texts::resultText(result).contains(u"%1"_s));
    }

    void unknownCodeShowsNumberAndWords()
    {
        const QString text = texts::resultText(refusal(123456));
        QVERIFY2(text.contains(u"123456"_s) && text.contains(u"something new"_s), qPrintable(text));
        ReceiverResult odd = refusal(123456);
        odd.errmsg = u"50%1 of it"_s;
        QVERIFY2(texts::resultText(odd).contains(u"50%1 of it"_s), qPrintable(texts::resultText(odd)));
    }

    void doubtAboutArrivalIsSaid()
    {
        ReceiverResult result;
        result.happening = Happening::ConnectionClosed;
        const QString without = texts::resultText(result);
        result.mayHaveArrived = true;
        QVERIFY(texts::resultText(result).size() > without.size());
    }

    // Last: the words stay Chinese.
    void everySentenceIsChineseToo()
    {
        const QStringList english = allTexts();
        QVERIFY(installTranslations(*qApp, QLocale(QLocale::Chinese, QLocale::China)));
        const QStringList chinese = allTexts();
        QCOMPARE(chinese.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(chinese[i] != english[i], qPrintable(english[i]));
        everySentenceIsOneFilledLine();
        untrustedIpNamesTheAddress();
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
