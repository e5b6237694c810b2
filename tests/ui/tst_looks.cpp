// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/colourscheme.h>
#include <ui/languagechoice.h>
#include <ui/palettes.h>
#include <ui/widgets/appearance.h>
#include <ui/widgets/iconlabel.h>
#include <tests/support/desk.h>
#include <tests/support/operatorhands.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTableView>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double readable = 4.5; // to one (WCAG 2.1, 1.4.3)

// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QByteArray said(const QColor &colour, const QColor &ground)
{
    return u"%1 on %2: %3"_s.arg(colour.name(), ground.name()).arg(contrast(colour, ground)).toUtf8();
}

QImage shapeOf(const QString &icon)
{
    return appearance::icon(icon).pixmap(16, 16).toImage().convertToFormat(QImage::Format_Alpha8);
}

// How many of the points that one of them covers the other does not.
double difference(const QImage &one, const QImage &other)
{
    int either = 0;
    int onlyOne = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const bool first = qAlpha(one.pixel(x, y)) > 100;
            const bool second = qAlpha(other.pixel(x, y)) > 100;
            either += int(first || second);
            onlyOne += int(first != second);
        }
    }
    return double(onlyOne) / either;
}

// What stands in fields and heads of tables needs more room than it has.
QStringList cutIn(const QWidget &widget)
{
    const auto isWider = [&widget](const QString &text, int room) {
        return widget.fontMetrics().horizontalAdvance(text) > room;
    };
    if (const auto *box = qobject_cast<const QComboBox *>(&widget);
        box && isWider(box->currentText(), box->width() - 24))
        return {box->currentText()};
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget);
        edit && isWider(edit->placeholderText(), edit->width()))
        return {edit->placeholderText()};
    const auto *head = qobject_cast<const QHeaderView *>(&widget);
    QStringList cut;
    for (int column = 0; head && head->orientation() == Qt::Horizontal && column < head->count(); ++column) {
        const QString text = head->model()->headerData(column, Qt::Horizontal).toString();
        if (!head->isSectionHidden(column) && isWider(text, head->sectionSize(column)))
            cut.append(text);
    }
    return cut;
}

QString nameOf(const QWidget &widget, const QString &text)
{
    return u"%1 %2 '%3'"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text);
}

// One line that needs more room than it has. What may be cut says all in its tip.
bool isCut(const QWidget &widget)
{
    if (!widget.toolTip().isEmpty() && widget.minimumWidth() == 1)
        return false;
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height();
    return widget.sizeHint().width() > widget.width() || widget.sizeHint().height() > widget.height();
}

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;

    QListWidget *navigation() { return hands::see<QListWidget>(u"navigation"_s); }

    // With something to see on every page.
    void openWithTheDemo(const QString &language, const QString &colours)
    {
        m_desk = std::make_unique<Desk>();
        languageChoice::choose(language);
        colourScheme::choose(colours);
        m_desk->open();
        QCOMPARE(m_desk->window->size(), QSize(1024, 700));
        navigation()->setCurrentRow(0);
        hands::click(u"demoSetUp"_s);
    }

    // Every word that is seen on every page.
    template <typename Check>
    void onEveryPage(const Check &check)
    {
        for (int row = 0; row < navigation()->count(); ++row) {
            navigation()->setCurrentRow(row);
            QTest::qWait(50);
            for (const QWidget *widget : m_desk->window->findChildren<QWidget *>()) {
                if (!widget->isVisible())
                    continue;
                if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty())
                    check(*widget, label->text(), navigation()->item(row)->text());
                if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
                    button && !button->text().isEmpty())
                    check(*widget, button->text(), navigation()->item(row)->text());
            }
        }
    }

private Q_SLOTS:
    void cleanup()
    {
        m_desk.reset();
        QApplication::setPalette(QPalette());
    }

    void wordsStandOut_data()
    {
        QTest::addColumn<QColor>("words");
        QTest::addColumn<QColor>("ground");
        const auto add = [](const char *name, const QPalette &palette, const QColor &words, QPalette::ColorRole role) {
            QTest::addRow("%s on role %d", name, int(role)) << words << palette.color(role);
        };
        for (const bool isDark : {false, true}) {
            const QPalette palette = isDark ? palettes::dark() : palettes::light();
            const auto named = [isDark](const char *name) { return (isDark ? "dark "_ba : "light "_ba) + name; };
            for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
                add(named("words"), palette, palette.color(QPalette::WindowText), ground);
                add(named("link"), palette, palette.color(QPalette::Link), ground);
                add(named("visited link"), palette, palette.color(QPalette::LinkVisited), ground);
                add(named("problem"), palette, appearance::problemColour(palette), ground);
                add(named("success"), palette, appearance::successColour(palette), ground);
                add(named("quiet"), palette, appearance::quietColour(palette), ground);
            }
            add(named("placeholder"), palette, palette.color(QPalette::PlaceholderText), QPalette::Base);
            add(named("button"), palette, palette.color(QPalette::ButtonText), QPalette::Button);
            add(named("selected"), palette, palette.color(QPalette::HighlightedText), QPalette::Highlight);
            add(named("tip"), palette, palette.color(QPalette::ToolTipText), QPalette::ToolTipBase);
        }
    }
    void wordsStandOut()
    {
        QFETCH(const QColor, words);
        QFETCH(const QColor, ground);
        QVERIFY2(contrast(words, ground) >= readable, said(words, ground).constData());
    }

    void cellWithAProblemStaysReadable()
    {
        for (const QPalette &palette : {palettes::light(), palettes::dark()}) {
            QApplication::setPalette(palette);
            const QColor words = palette.color(QPalette::Text);
            QVERIFY2(contrast(words, appearance::problemTint()) >= readable,
                     said(words, appearance::problemTint()).constData());
        }
    }

    void statesDifferInShape()
    {
        const QStringList states{u"done"_s, u"problem"_s, u"skipped"_s, u"disable"_s, u"information"_s, u"waiting"_s};
        for (const QString &one : states) {
            for (const QString &other : states) {
                if (one != other)
                    QVERIFY2(difference(shapeOf(one), shapeOf(other)) > 0.25, qPrintable(one + u' ' + other));
            }
        }
    }

    void iconsAreSharpOnAFineScreen()
    {
        const QPixmap picture = appearance::icon(u"services"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(picture.size(), QSize(32, 32));
        QCOMPARE(picture.devicePixelRatio(), 2.0);
    }

    void colourIsChosenAmongTheSettingsAndKept()
    {
        m_desk = std::make_unique<Desk>();
        colourScheme::choose(colourScheme::light);
        m_desk->open();
        navigation()->setCurrentRow(9);
        auto *colours = hands::see<QComboBox>(u"settingsColours"_s);
        QCOMPARE(colours->currentIndex(), 1);
        QVERIFY(!appearance::isDark(m_desk->window->palette()));
        hands::focus(colours);
        hands::press(Qt::Key_Down);
        QTRY_VERIFY(appearance::isDark(m_desk->window->palette()));
        QCOMPARE(colourScheme::stored(), colourScheme::dark);
        m_desk->open(); // again
        QVERIFY(appearance::isDark(m_desk->window->palette()));
    }

    void everyWordStaysReadableWhenTheDesktopBecomesDark()
    {
        openWithTheDemo(languageChoice::english, colourScheme::light);
        onEveryPage([](const QWidget &, const QString &, const QString &) {}); // all of them are there now
        colourScheme::choose(colourScheme::dark);
        int seen = 0;
        onEveryPage([&seen](const QWidget &widget, const QString &text, const QString &page) {
            if (!widget.isEnabled())
                return;
            ++seen;
            const QColor words = widget.palette().color(widget.foregroundRole());
            const QColor ground = widget.palette().color(widget.backgroundRole());
            QVERIFY2(contrast(words, ground) >= readable,
                     said(words, ground) + ' ' + (nameOf(widget, text) + page).toUtf8());
        });
        QVERIFY(seen > 100);
    }

    void picturesFollowTheColours()
    {
        QApplication::setPalette(palettes::light());
        IconLabel label(16);
        label.setIcon(appearance::icon(u"services"_s));
        const QImage before = label.pixmap().toImage();
        QApplication::setPalette(palettes::dark());
        QCoreApplication::processEvents();
        QVERIFY(label.pixmap().toImage() != before);
        QCOMPARE(shapeOf(u"services"_s), before.convertToFormat(QImage::Format_Alpha8));
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << languageChoice::english;
        QTest::newRow("Chinese") << languageChoice::chinese;
    }
    void nothingIsCutOff()
    {
        QFETCH(const QString, language);
        openWithTheDemo(language, colourScheme::light);
        QStringList cut;
        onEveryPage([&cut](const QWidget &widget, const QString &text, const QString &page) {
            if (isCut(widget))
                cut.append(u"%1: %2 has %3x%4 of %5x%6"_s.arg(page, nameOf(widget, text))
                               .arg(widget.width())
                               .arg(widget.height())
                               .arg(widget.sizeHint().width())
                               .arg(widget.sizeHint().height()));
        });
        for (int row = 0; row < navigation()->count(); ++row) {
            navigation()->setCurrentRow(row);
            QTest::qWait(50);
            for (const QWidget *widget : m_desk->window->findChildren<QWidget *>()) {
                for (const QString &text : widget->isVisible() ? cutIn(*widget) : QStringList())
                    cut.append(navigation()->item(row)->text() + u": "_s + nameOf(*widget, text));
            }
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void numbersStandAtTheRight()
    {
        openWithTheDemo(languageChoice::english, colourScheme::light);
        static const QRegularExpression number(u"^[\\d,.]+$"_s);
        QStringList columns;
        for (int row = 0; row < navigation()->count(); ++row) {
            navigation()->setCurrentRow(row);
            for (const auto *table : m_desk->window->findChildren<QTableView *>()) {
                if (!table->isVisible() || table->model()->rowCount() == 0)
                    continue;
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    const QModelIndex cell = table->model()->index(0, column);
                    if (!number.match(cell.data().toString()).hasMatch())
                        continue;
                    columns.append(table->model()->headerData(column, Qt::Horizontal).toString());
                    QVERIFY2(cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight,
                             qPrintable(columns.constLast()));
                }
            }
        }
        QVERIFY2(columns.contains(u"Receivers"_s), qPrintable(columns.join(u' ')));
    }

    // A screen of 1920 x 1080 at 200 %, without the bars of the desktop.
    void windowFitsASmallScreen_data() { nothingIsCutOff_data(); }
    void windowFitsASmallScreen()
    {
        QFETCH(const QString, language);
        openWithTheDemo(language, colourScheme::light);
        onEveryPage([](const QWidget &, const QString &, const QString &) {});
        const QSize least = m_desk->window->minimumSizeHint();
        QVERIFY2(least.width() <= 960 && least.height() <= 490,
                 qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
