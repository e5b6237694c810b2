// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/widgets/firstpaint.h>

#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace {

class Painted : public QWidget
{
public:
    Painted(const QString &name, QStringList &log, QWidget *parent = nullptr)
        : QWidget(parent), m_name(name), m_log(log)
    {
        setGeometry(0, 0, 100, 100);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_log.contains(m_name))
            m_log.append(m_name);
    }

private:
    QString m_name;
    QStringList &m_log;
};

} // namespace

class TestFirstPaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreTakenInTheirOrderAndEachIsSeenBeforeTheNext()
    {
        QStringList log;
        Painted window(u"window"_s, log);
        afterFirstPaint(window, [&] {
            log.append(u"first"_s);
            (new Painted(u"what the first added"_s, log, &window))->show();
        });
        afterFirstPaint(window, [&log] { log.append(u"second"_s); });
        QCoreApplication::processEvents();
        QCOMPARE(log, QStringList());
        window.show();
        QTRY_COMPARE(log, (QStringList{u"window"_s, u"first"_s, u"what the first added"_s, u"second"_s}));
    }

    void windowThatIsNotPaintedIsNotWaitedForLong()
    {
        QWidget window;
        bool isTaken = false;
        afterFirstPaint(window, [&isTaken] { isTaken = true; });
        QTRY_VERIFY(isTaken);
    }

    void stepThatIsAddedLaterIsTakenToo()
    {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        int taken = 0;
        afterFirstPaint(window, [&] {
            ++taken;
            afterFirstPaint(window, [&taken] { ++taken; });
        });
        QTRY_COMPARE(taken, 2);
    }

    void windowThatGoesTakesItsStepsWithIt()
    {
        bool isTaken = false;
        {
            QWidget window;
            afterFirstPaint(window, [&isTaken] { isTaken = true; });
            window.show();
        }
        QTest::qWait(50);
        QVERIFY(!isTaken);
    }
};

QTEST_MAIN(TestFirstPaint)
#include "tst_firstpaint.moc"
