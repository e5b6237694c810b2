// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <texts/languagesetup.h>
#include <texts/messagetexts.h>
#include <texts/problemtexts.h>
#include <texts/scheduletexts.h>

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// The last values of the enums, so that a new one without words is noticed.
template <typename Enum, typename Words>
void addAll(QStringList &texts, Enum last, const Words &words)
{
    for (int i = 0; i <= int(last); ++i)
        texts.append(words(static_cast<Enum>(i)));
}

MessageProblem unknownParameter(const QString &text)
{
    return {MessageField::Content, MessageProblemKind::UnknownParameter, -1, 5, text};
}

QStringList sentences()
{
    QStringList texts;
    addAll(texts, MessageProblemKind::NotALink, [](MessageProblemKind kind) {
        return texts::problemText(MessageProblem{MessageField::Name, kind});
    });
    addAll(texts, MessageHint::MayBeEmpty, [](MessageHint hint) { return texts::hintText(hint); });
    addAll(texts, ScheduleProblemKind::NotADate, [](ScheduleProblemKind kind) {
        return texts::problemText(ScheduleProblem{ScheduleField::Name, kind});
    });
    addAll(texts, ScheduleHint::WorkingDayChangesNothing, [](ScheduleHint hint) { return texts::hintText(hint); });
    addAll(texts, HolidayFileProblemKind::NoHolidayForMakeUpDay, [](HolidayFileProblemKind kind) {
        return texts::problemText(HolidayFileProblem{kind, 1, {}, {}});
    });
    texts.append(texts::problemText(unknownParameter(u"{nmae}"_s)));
    texts.append(texts::problemText(unknownParameter(u"{temperature}"_s)));
    return texts;
}

QStringList labels()
{
    QStringList texts;
    addAll(texts, MessageField::Link, [](MessageField field) { return texts::fieldText(field); });
    addAll(texts, ScheduleField::WorkingDays, [](ScheduleField field) { return texts::fieldText(field); });
    addAll(texts, ScheduleKind::Holiday, [](ScheduleKind kind) { return texts::kindText(kind); });
    addAll(texts, MessageTarget::App, [](MessageTarget target) { return texts::targetText(target); });
    addAll(texts, AlarmLevel::Low, [](AlarmLevel level) { return texts::levelText(level); });
    addAll(texts, AlarmState::ClearedAcked, [](AlarmState state) { return texts::stateText(state); });
    addAll(texts, Parameter::Value, [](Parameter parameter) { return texts::parameterText(parameter); });
    texts.append(texts::formatText(MessageFormat::Text));
    texts.append(texts::formatText(MessageFormat::Card));
    return texts;
}

} // namespace

class TestEditorTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsOneFilledLine()
    {
        for (const QString &text : sentences() + labels()) {
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'%'), qPrintable(text));
        }
    }

    void parametersAreExplainedApart()
    {
        QSet<QString> explanations;
        for (const Parameter parameter : allParameters())
            explanations.insert(texts::parameterText(parameter));
        QCOMPARE(explanations.size(), allParameters().size());
    }

    void unknownParameterIsNamedAndItsNeighbourProposed()
    {
        const QString near = texts::problemText(unknownParameter(u"{nmae}"_s));
        QVERIFY2(near.contains(u"{nmae}"_s) && near.contains(u"{name}"_s), qPrintable(near));
        const QString far = texts::problemText(unknownParameter(u"{temperature}"_s));
        QVERIFY2(far.contains(u"{temperature}"_s), qPrintable(far));
    }

    void fileProblemSpeaksInTheEntrysWords()
    {
        const ConfigProblem message{u"/p"_s, ConfigProblemKind::InvalidMessage, {}, {}, unknownParameter(u"{nmae}"_s)};
        QCOMPARE(texts::problemText(message), texts::problemText(*message.message));
        const ConfigProblem schedule{u"/p"_s, ConfigProblemKind::InvalidSchedule,
                                     {},      {},
                                     {},      ScheduleProblem{ScheduleField::End, ScheduleProblemKind::EndBeforeStart}};
        QCOMPARE(texts::problemText(schedule), texts::problemText(*schedule.schedule));
    }

    void languagesNameThemselves()
    {
        QCOMPARE(texts::languageText(Language::English), u"English"_s);
        QCOMPARE(texts::languageText(Language::Chinese), u"简体中文"_s);
    }

    // Last: the words stay Chinese.
    void everySentenceIsChineseToo()
    {
        const QStringList english = sentences() + labels();
        QVERIFY(installTranslations(*qApp, QLocale(QLocale::Chinese, QLocale::China)));
        const QStringList chinese = sentences() + labels();
        QCOMPARE(chinese.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(chinese[i] != english[i], qPrintable(english[i]));
        everySentenceIsOneFilledLine();
        unknownParameterIsNamedAndItsNeighbourProposed();
        // The window says the same words as the delivered texts.
        for (int level = 0; level < alarmLevelCount; ++level) {
            const auto value = static_cast<AlarmLevel>(level);
            QCOMPARE(texts::levelText(value), deliveredWords(Language::Chinese).level(value));
        }
        for (int state = 0; state < alarmStateCount; ++state) {
            const auto value = static_cast<AlarmState>(state);
            QCOMPARE(texts::stateText(value), deliveredWords(Language::Chinese).state(value));
        }
    }
};

QTEST_GUILESS_MAIN(TestEditorTexts)
#include "tst_editortexts.moc"
