// SPDX-License-Identifier: Apache-2.0
// The journal's page: what it asks, what it says, and that nothing moves by itself.
#include "journal/alarmjournalpage.h"
#include "journal/journalfilterbar.h"
#include "journal/journalmodel.h"

#include "journallibrary.h"
#include "panelstage.h"
#include "pseudolocale.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

constexpr qint64 minute = 60'000;
constexpr char zone[] = "Asia/Bangkok";

struct Desk
{
    explicit Desk(qint64 lines = 0, qint64 gap = minute)
    {
        library.fill(lines, stage.clock.wallMilliseconds(), gap);
        page.resize(1208, 696);
        page.setStyleSheet(stage.style.styleSheet());
    }

    void show()
    {
        page.show();
        library.answerAll();
    }
    /// The list with this name for screen readers.
    QComboBox &list(const char *name) const
    {
        for (QComboBox *box : page.findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String(name))
                return *box;
        }
        qFatal("no list %s", name);
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QLatin1String(text)))
                return button;
        }
        return nullptr;
    }
    /// The button with this name for screen readers.
    QPushButton *named(const char *name) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->accessibleName() == QLatin1String(name))
                return button;
        }
        return nullptr;
    }
    /// All words that can be seen.
    QString words() const
    {
        QStringList words;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        return words.join(u'\n');
    }
    const JournalQuery &asked() const { return stage.client.queries.back().second; }

    PanelStage stage;
    JournalLibrary library{stage.client};
    AlarmJournalPage page{stage.context()};
    QTableView &table = *page.findChild<QTableView *>(QStringLiteral("journal"));
    QLineEdit &search = *page.findChild<QLineEdit *>(QStringLiteral("search"));
};

/// As another language might be: 40 % longer.
class LongWords final : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return words + QString(words.size() * 2 / 5 + 1, u'~');
    }
    bool isEmpty() const override { return false; }
};

Fault broken()
{
    return {FaultKind::JournalUnavailable, QStringLiteral("The alarm journal cannot be used."),
            QStringLiteral("Check the disk and the state directory."), 14, RetryAdvice::Soon};
}

} // namespace

class TestAlarmJournalPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksNothingBeforeItIsSeen();
    void countsTheTimeBack_data();
    void countsTheTimeBack();
    void offersNoShiftWithoutASignIn();
    void searchesBetweenTwoTimes();
    void timesThatAreTheWrongWayRoundAreSaid();
    void theHourThatIsShownTwiceIsSearchedWhole();
    void savesWhatWasFound();
    void savingSaysWhenAFileExists();
    void savingCanBeCancelledByEscape();
    void asksForEachFilter();
    void waitsUntilTypingPauses();
    void saysWhyItIsEmpty();
    void saysThatItReads();
    void tellsAFaultAndTriesAgain();
    void announcesNewLinesAndMovesNothing();
    void asksForNewLinesOnceASecondAtMost();
    void readsOnWhenScrolled();
    void showsTheChosenLineWhole();
    void hostileTextStaysPlain();
    void filtersAMillionLinesWithoutAPause();
    void canBeUsedByKeysAlone();
    void everyTargetIsLargeEnough();
    void retranslatesWithoutLosingItsPlace();
    void survivesLongerTexts();
    void nothingIsCutInALongLanguage_data();
    void nothingIsCutInALongLanguage();
    void makesAHandoverSheetByKeysAlone();
    void proposesTheShiftThatHasJustEnded();
};

/// Before anything asks for the local time. Far from UTC, and without summer time.
void TestAlarmJournalPage::initTestCase()
{
    qputenv("TZ", zone);
    ::tzset();
}

void TestAlarmJournalPage::asksNothingBeforeItIsSeen()
{
    Desk desk(10);
    desk.stage.client.tell({PanelSamples::leak(1, 1, 5)});
    desk.stage.clock.advance(60s);
    QVERIFY(desk.stage.client.queries.empty());
    desk.show();
    QCOMPARE(desk.stage.client.queries.size(), 1u);
    desk.page.hide();
    desk.stage.client.tell({PanelSamples::leak(1, 1, 5)});
    desk.stage.clock.advance(60s);
    QCOMPARE(desk.stage.client.queries.size(), 1u);
}

void TestAlarmJournalPage::countsTheTimeBack_data()
{
    QTest::addColumn<int>("span");
    QTest::addColumn<qint64>("back");
    using Span = JournalFilterBar::Span;
    QTest::newRow("hour") << int(Span::Hour) << 60 * minute;
    QTest::newRow("shift") << int(Span::Shift) << 95 * minute;
    QTest::newRow("this shift") << int(Span::ThisShift) << 60 * minute; // since 06:00, in UTC+7
    QTest::newRow("week") << int(Span::Week) << 7 * 24 * 60 * minute;
    QTest::newRow("month") << int(Span::Month) << 30 * 24 * 60 * minute;
}

void TestAlarmJournalPage::countsTheTimeBack()
{
    QFETCH(const int, span);
    QFETCH(const qint64, back);
    Desk desk(10);
    const qint64 now = desk.stage.clock.wallMilliseconds();
    desk.stage.session.signIn(QStringLiteral("A. Berg"), Role::Operator, now - 95 * minute);
    desk.show();
    QCOMPARE(desk.asked().from, now - 24 * 60 * minute);
    desk.list("Time").setCurrentIndex(span);
    QCOMPARE(desk.asked().from, now - back);
    desk.list("Time").setCurrentIndex(int(JournalFilterBar::Span::All));
    QCOMPARE(desk.asked().from, 0);
}

void TestAlarmJournalPage::offersNoShiftWithoutASignIn()
{
    Desk desk;
    desk.show();
    const auto flags = [&desk] {
        QComboBox &list = desk.list("Time");
        return list.model()->flags(list.model()->index(int(JournalFilterBar::Span::Shift), 0));
    };
    QVERIFY(!flags().testFlag(Qt::ItemIsEnabled));
    desk.stage.session.signIn(QStringLiteral("B"), Role::Operator, 5);
    QVERIFY(flags().testFlag(Qt::ItemIsEnabled));
}

void TestAlarmJournalPage::searchesBetweenTwoTimes()
{
    Desk desk(600);
    desk.show();
    const qint64 now = desk.stage.clock.wallMilliseconds(); // 07:00
    desk.list("Time").setCurrentIndex(int(JournalFilterBar::Span::FromTo));
    QCOMPARE(desk.asked().from, now - 24 * 60 * minute); // as it was before
    QCOMPARE(desk.asked().to, now);
    const auto times = desk.page.findChildren<QDateTimeEdit *>();
    QCOMPARE(times.size(), 2);
    times[0]->setFocus();
    times[0]->setCurrentSection(QDateTimeEdit::DaySection);
    QTest::mouseClick(desk.named("From: later"), Qt::LeftButton); // the same day as the end
    times[0]->setCurrentSection(QDateTimeEdit::HourSection);
    QTest::keyClick(times[0], Qt::Key_Down);
    times[1]->setCurrentSection(QDateTimeEdit::MinuteSection);
    QTest::mouseClick(desk.named("To: earlier"), Qt::LeftButton); // 06:59
    const size_t before = desk.stage.client.queries.size();
    desk.stage.clock.advance(1s);
    QCOMPARE(desk.stage.client.queries.size(), before + 1);
    QCOMPARE(desk.asked().from, now - 60 * minute);
    QCOMPARE(desk.asked().to, now - minute);
    desk.library.answerAll();
    QCOMPARE(desk.page.model().rowCount(), 59);
    QVERIFY(desk.words().contains(QStringLiteral("From ")));
}

void TestAlarmJournalPage::timesThatAreTheWrongWayRoundAreSaid()
{
    Desk desk(600);
    desk.show();
    desk.list("Time").setCurrentIndex(int(JournalFilterBar::Span::FromTo));
    desk.library.answerAll();
    const size_t before = desk.stage.client.queries.size();
    desk.page.findChildren<QDateTimeEdit *>()[1]->setDateTime(
        QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    desk.stage.clock.advance(1s);
    QCOMPARE(desk.stage.client.queries.size(), before);
    QVERIFY(desk.words().contains(QStringLiteral("The end must be later than the beginning")));
    QVERIFY(!desk.table.isVisible());
    QVERIFY(!desk.button("CSV")->isEnabled());
    QTest::mouseClick(desk.button("Show all"), Qt::LeftButton);
    desk.library.answerAll();
    QVERIFY(desk.table.isVisible());
    QVERIFY(desk.button("CSV")->isEnabled());
}

void TestAlarmJournalPage::theHourThatIsShownTwiceIsSearchedWhole()
{
    qputenv("TZ", "Europe/Berlin");
    ::tzset();
    Desk desk;
    desk.show();
    desk.list("Time").setCurrentIndex(int(JournalFilterBar::Span::FromTo));
    const QDateTime shown(QDate(2026, 10, 25), QTime(2, 30), Qt::UTC);
    for (QDateTimeEdit *edit : desk.page.findChildren<QDateTimeEdit *>())
        edit->setDateTime(shown);
    desk.stage.clock.advance(1s);
    qputenv("TZ", zone);
    ::tzset();
    QCOMPARE(desk.asked().from, 1'792'888'200'000);
    QCOMPARE(desk.asked().to, 1'792'888'200'000 + 60 * minute);
}

void TestAlarmJournalPage::savesWhatWasFound()
{
    QTemporaryDir directory;
    Desk desk(500);
    desk.show();
    desk.list("Priority").setCurrentIndex(2);
    desk.library.answerAll();
    QTest::mouseClick(desk.button("CSV"), Qt::LeftButton);
    QVERIFY(!desk.table.isVisible());
    QVERIFY(desk.words().contains(QStringLiteral("Priority 2")));
    auto *path = desk.page.window()->focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(path));
    QVERIFY(static_cast<QLineEdit *>(path)->text().endsWith(QStringLiteral(".csv")));
    static_cast<QLineEdit *>(path)->setText(directory.filePath(QStringLiteral("out")));
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_VERIFY2((desk.library.answerAll(), desk.words().contains(QStringLiteral("Saved: "))),
                 qPrintable(desk.words()));
    QVERIFY(desk.words().contains(QStringLiteral("Lines: 100")));
    QFile file(directory.filePath(QStringLiteral("out.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 101);
    QTest::keyClick(desk.page.window()->focusWidget(), Qt::Key_Escape);
    desk.library.answerAll();
    QVERIFY(desk.table.isVisible());
}

void TestAlarmJournalPage::savingSaysWhenAFileExists()
{
    QTemporaryDir directory;
    Desk desk(20);
    desk.show();
    QTest::mouseClick(desk.button("CSV"), Qt::LeftButton);
    QFile file(directory.filePath(QStringLiteral("out.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    static_cast<QLineEdit *>(desk.page.window()->focusWidget())->setText(file.fileName());
    QTest::mouseClick(desk.button("Save"), Qt::LeftButton);
    QTRY_VERIFY(desk.words().contains(QStringLiteral("There is a file of this name")));
    QCOMPARE(file.size(), 0);
    QTest::mouseClick(desk.button("Replace it"), Qt::LeftButton);
    QTRY_VERIFY((desk.library.answerAll(), desk.words().contains(QStringLiteral("Saved: "))));
    QVERIFY(file.size() > 1000);
}

void TestAlarmJournalPage::savingCanBeCancelledByEscape()
{
    QTemporaryDir directory;
    Desk desk(20);
    desk.show();
    QTest::mouseClick(desk.button("CSV"), Qt::LeftButton);
    const size_t before = desk.stage.client.queries.size();
    auto *path = static_cast<QLineEdit *>(desk.page.window()->focusWidget());
    path->setText(directory.filePath(QStringLiteral("out.csv")));
    QTest::keyClick(path, Qt::Key_Return);
    QTRY_COMPARE(desk.stage.client.queries.size(), before + 1);
    QTest::keyClick(desk.page.window()->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(desk.words().contains(QStringLiteral("Cancelled. Nothing was saved")));
    QVERIFY(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    QVERIFY(desk.button("Back"));
}

void TestAlarmJournalPage::asksForEachFilter()
{
    Desk desk(50);
    RuntimeUpdate update;
    update.config = PanelSamples::site(3);
    emit desk.stage.client.updated(update);
    desk.show();
    desk.list("Priority").setCurrentIndex(2);
    QCOMPARE(desk.asked().priority, 2);
    QCOMPARE(desk.list("Camera").count(), 4);
    desk.list("Camera").setCurrentIndex(2);
    QCOMPARE(desk.asked().device, QStringLiteral("cam-2"));
    QComboBox &operators = desk.list("Who did it");
    QVERIFY(operators.findText(QStringLiteral("M. Ortiz")) > 0); // stands in a line
    operators.setCurrentIndex(operators.findText(QStringLiteral("A. Berg")));
    QCOMPARE(desk.asked().by, QStringLiteral("A. Berg"));
    QCOMPARE(desk.asked().priority, 2);
    desk.library.answerAll();
    QTest::mouseClick(desk.button("Show all"), Qt::LeftButton);
    QCOMPARE(desk.asked(), JournalQuery());
    desk.library.answerAll();
    QCOMPARE(desk.page.model().rowCount(), 50);
}

void TestAlarmJournalPage::waitsUntilTypingPauses()
{
    Desk desk(50);
    desk.show();
    const size_t before = desk.stage.client.queries.size();
    for (const QChar letter : QStringLiteral("permit")) {
        QTest::keyClick(&desk.search, letter.toLatin1());
        desk.stage.clock.advance(200ms);
    }
    QCOMPARE(desk.stage.client.queries.size(), before);
    desk.stage.clock.advance(200ms);
    QCOMPARE(desk.stage.client.queries.size(), before + 1);
    QCOMPARE(desk.asked().text, QStringLiteral("permit"));
    QTest::keyClick(&desk.search, 's');
    QTest::keyClick(&desk.search, Qt::Key_Return);
    QCOMPARE(desk.asked().text, QStringLiteral("permits"));
    desk.stage.clock.advance(1s);
    QCOMPARE(desk.stage.client.queries.size(), before + 2);
}

void TestAlarmJournalPage::saysWhyItIsEmpty()
{
    Desk desk;
    desk.show();
    QVERIFY(desk.words().contains(QStringLiteral("Nothing was written in this time")));
    QVERIFY(desk.words().contains(QStringLiteral("Last 24 hours")));
    desk.list("Time").setCurrentIndex(int(JournalFilterBar::Span::All));
    desk.library.answerAll();
    QVERIFY(desk.words().contains(QStringLiteral("The journal is empty")));
    desk.list("Priority").setCurrentIndex(1);
    desk.library.answerAll();
    QVERIFY(desk.words().contains(QStringLiteral("No line is like that")));
    QVERIFY(desk.words().contains(QStringLiteral("Priority 1")));
    QVERIFY(!desk.table.isVisible());
}

void TestAlarmJournalPage::saysThatItReads()
{
    Desk desk(500);
    desk.library.slice = 200;
    desk.page.show();
    QVERIFY(desk.words().contains(QStringLiteral("Reading …")));
    desk.library.answerAll();
    QVERIFY(!desk.words().contains(QStringLiteral("Reading")));
    QVERIFY(desk.words().contains(QStringLiteral("200 line(s), and older ones below")));
    desk.search.setText(QStringLiteral("not there"));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    desk.library.answerNext();
    QVERIFY2(desk.words().contains(QStringLiteral("searched back to")), qPrintable(desk.words()));
}

void TestAlarmJournalPage::tellsAFaultAndTriesAgain()
{
    Desk desk(20);
    desk.page.show();
    desk.library.refuseNext(broken());
    QVERIFY(desk.words().contains(broken().detail));
    QVERIFY(desk.words().contains(broken().remedy));
    QVERIFY(desk.button("Try again now"));
    desk.stage.clock.advance(5s);
    desk.library.refuseNext(broken());
    const size_t asked = desk.stage.client.queries.size();
    QTest::mouseClick(desk.button("Try again now"), Qt::LeftButton);
    QCOMPARE(desk.stage.client.queries.size(), asked + 1);
    desk.library.answerAll();
    QCOMPARE(desk.page.model().rowCount(), 20);
    QVERIFY(!desk.words().contains(broken().detail));
    QVERIFY(desk.table.isVisible());
}

void TestAlarmJournalPage::announcesNewLinesAndMovesNothing()
{
    Desk desk(200);
    desk.show();
    QVERIFY(!desk.button("show"));
    desk.table.selectRow(3);
    const qint64 chosen = desk.page.model().line(3).number;
    desk.library.fill(12, desk.stage.clock.wallMilliseconds() + 20 * minute);
    desk.stage.client.tell({PanelSamples::leak(1, 1, 5)});
    desk.stage.clock.advance(1s);
    desk.library.answerAll();
    QVERIFY(desk.button("12 new line(s)"));
    QCOMPARE(desk.page.model().rowCount(), 200);
    QCOMPARE(desk.page.model().line(3).number, chosen);
    QTest::mouseClick(desk.button("12 new line(s)"), Qt::LeftButton);
    QCOMPARE(desk.page.model().rowCount(), 212);
    QCOMPARE(desk.page.model().line(0).number, 212);
    const QModelIndexList rows = desk.table.selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(desk.page.model().line(rows[0].row()).number, chosen);
    QVERIFY(!desk.button("new line"));
}

void TestAlarmJournalPage::asksForNewLinesOnceASecondAtMost()
{
    Desk desk(20);
    desk.show();
    const size_t before = desk.stage.client.queries.size();
    for (int i = 0; i < 1000; ++i) {
        desk.stage.client.tell({PanelSamples::leak(1 + i % 7, 1, i)});
        desk.stage.clock.advance(5ms);
        desk.library.answerAll();
    }
    QCOMPARE(desk.stage.client.queries.size(), before + 5);
}

void TestAlarmJournalPage::readsOnWhenScrolled()
{
    Desk desk(1000);
    desk.show();
    QCOMPARE(desk.page.model().rowCount(), 200);
    desk.table.verticalScrollBar()->setValue(desk.table.verticalScrollBar()->maximum());
    desk.library.answerAll();
    QVERIFY(desk.page.model().rowCount() >= 400);
}

void TestAlarmJournalPage::showsTheChosenLineWhole()
{
    Desk desk(4);
    desk.show();
    QVERIFY(desk.words().contains(QStringLiteral("Choose a line")));
    desk.table.selectRow(0);
    const auto *whole = desk.page.findChild<QPlainTextEdit *>(QStringLiteral("whole"));
    QVERIFY(whole->toPlainText().contains(QStringLiteral("permit 4471")));
    QVERIFY(whole->toPlainText().contains(QStringLiteral("M. Ortiz")));
    QVERIFY(desk.words().contains(QStringLiteral("Shelved")));
    QTest::keyClick(&desk.table, Qt::Key_Escape);
    QVERIFY(!desk.table.selectionModel()->hasSelection());
    QVERIFY(whole->toPlainText().isEmpty());
}

void TestAlarmJournalPage::hostileTextStaysPlain()
{
    Desk desk;
    JournalLine line =
        journalLine(desk.stage.clock.wallMilliseconds() - 1000, 1, AlarmInput::Shelve,
                    QStringLiteral("<b>x</b>"), QStringLiteral("<img src=x>\n\u202Egnp"));
    line.asset = QString(10'000, u'W');
    line.alarm.endpoint.device = QStringLiteral("<h1>big</h1>");
    desk.library.write(line);
    RuntimeUpdate update;
    update.config = PanelSamples::site(1);
    update.config->devices[0].name = QStringLiteral("<b>cam</b>\n\u202E");
    emit desk.stage.client.updated(update);
    desk.show();
    desk.table.selectRow(0);
    for (const QLabel *label : desk.page.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QString whole =
        desk.page.findChild<QPlainTextEdit *>(QStringLiteral("whole"))->toPlainText();
    QVERIFY(whole.contains(QStringLiteral("<img src=x>")));
    QVERIFY(!whole.contains(QChar(0x202E)));
    const QString camera = desk.list("Camera").itemText(1);
    QVERIFY(camera.startsWith(QStringLiteral("<b>cam</b>")) && !camera.contains(u'\n'));
    QCOMPARE(desk.page.width(), 1208);
    QVERIFY(desk.page.minimumSizeHint().width() <= 1208);
}

void TestAlarmJournalPage::filtersAMillionLinesWithoutAPause()
{
    Desk desk(1'000'000, 1000);
    desk.library.slice = 50'000;
    desk.show();
    desk.list("Time").setCurrentIndex(int(JournalFilterBar::Span::All));
    for (int i = 0; i < 30; ++i) {
        desk.table.verticalScrollBar()->setValue(desk.table.verticalScrollBar()->maximum());
        desk.library.answerNext();
    }
    QVERIFY(desk.page.model().rowCount() <= int(JournalModel::mostRows));
    desk.search.setText(QStringLiteral("not there"));
    QTest::keyClick(&desk.search, Qt::Key_Return);
    int answers = 0;
    while (desk.library.answerNext())
        ++answers;
    QVERIFY(answers >= 20); // the panel had its turn between them
    QCOMPARE(desk.page.model().rowCount(), 0);
}

void TestAlarmJournalPage::canBeUsedByKeysAlone()
{
    Desk desk(50);
    desk.show();
    QApplication::setActiveWindow(&desk.page);
    desk.list("Time").setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 20; ++i) {
        reached += QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(reached.contains(&desk.table));
    QVERIFY(reached.contains(&desk.search));
    QVERIFY(reached.contains(desk.button("Show all")));
    desk.table.setFocus();
    QTest::keyClick(&desk.table, Qt::Key_Down);
    QTest::keyClick(&desk.table, Qt::Key_Down);
    QVERIFY(desk.table.selectionModel()->hasSelection());
}

void TestAlarmJournalPage::everyTargetIsLargeEnough()
{
    Desk desk(50);
    desk.show();
    const int target = desk.stage.style.target();
    for (const QWidget *widget : desk.page.findChildren<QWidget *>()) {
        const bool touched = qobject_cast<const QComboBox *>(widget) != nullptr ||
                             qobject_cast<const QPushButton *>(widget) != nullptr ||
                             widget == &desk.search;
        if (touched && widget->isVisible())
            QVERIFY2(widget->height() >= target && widget->width() >= target,
                     qPrintable(widget->accessibleName()));
    }
    QVERIFY(desk.table.rowHeight(0) >= target);
}

void TestAlarmJournalPage::retranslatesWithoutLosingItsPlace()
{
    Desk desk(50);
    desk.show();
    desk.table.selectRow(5);
    desk.list("Priority").setCurrentIndex(0);
    QEvent change(QEvent::LanguageChange);
    const size_t asked = desk.stage.client.queries.size();
    QApplication::sendEvent(&desk.page, &change);
    QCOMPARE(desk.stage.client.queries.size(), asked);
    QVERIFY(desk.table.selectionModel()->isRowSelected(5));
    QCOMPARE(desk.list("Time").currentIndex(), int(JournalFilterBar::Span::Day));
}

void TestAlarmJournalPage::survivesLongerTexts()
{
    Desk desk(50);
    desk.show();
    LongWords words;
    QCoreApplication::installTranslator(&words);
    QCoreApplication::processEvents();
    QVERIFY(desk.words().contains(QStringLiteral("~~")));
    desk.library.fill(12, desk.stage.clock.wallMilliseconds() + 20 * minute);
    desk.stage.client.tell({PanelSamples::leak(1, 1, 5)});
    desk.stage.clock.advance(1s);
    desk.library.answerAll();
    QCoreApplication::processEvents();
    QVERIFY2(desk.page.minimumSizeHint().width() <= 1208,
             qPrintable(QString::number(desk.page.minimumSizeHint().width())));
    QVERIFY(desk.page.minimumSizeHint().height() <= 696);
    desk.stage.screenshot(desk.page, QStringLiteral("journal"), QStringLiteral("longer"),
                          QSize(1208, 696));
    QCoreApplication::removeTranslator(&words);
}

void TestAlarmJournalPage::nothingIsCutInALongLanguage_data()
{
    QTest::addColumn<QString>("opener");
    QTest::newRow("list") << QString();
    QTest::newRow("csv") << QStringLiteral("csv");
    QTest::newRow("handover") << QStringLiteral("handover");
    QTest::newRow("life") << QStringLiteral("life");
}

void TestAlarmJournalPage::nothingIsCutInALongLanguage()
{
    QFETCH(const QString, opener);
    Desk desk(50);
    desk.show();
    desk.list("Time").setCurrentIndex(int(JournalFilterBar::Span::FromTo));
    desk.library.answerAll();
    desk.table.selectRow(0);
    for (QPushButton *button : desk.page.findChildren<QPushButton *>()) {
        if (!opener.isEmpty() && button->objectName() == opener)
            button->click();
    }
    desk.library.answerAll();
    QCOMPARE(desk.table.isVisible(), opener.isEmpty());
    const PseudoLocale pseudo;
    desk.stage.settle(desk.page, QSize(1208, 696));
    desk.stage.settle(desk.page, QSize(1208, 696)); // what wraps anew moves what is below
    const QStringList clipped = clippedTexts(desk.page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    desk.stage.screenshot(desk.page, QStringLiteral("journal"), QStringLiteral("pseudo-") + opener,
                          QSize(1208, 696));
}

void TestAlarmJournalPage::makesAHandoverSheetByKeysAlone()
{
    QTemporaryDir directory;
    Desk desk(200, minute);
    RuntimeUpdate update;
    update.config = PanelSamples::site(3);
    emit desk.stage.client.updated(update);
    desk.show();
    QApplication::setActiveWindow(&desk.page);
    desk.button("handover")->setFocus();
    QTest::keyClick(desk.button("handover"), Qt::Key_Space);
    auto *path = qobject_cast<QLineEdit *>(desk.page.focusWidget());
    QVERIFY(path);
    QVERIFY2(path->text().endsWith(QStringLiteral("handover-North-terminal-2025-12-31-2200.pdf")),
             qPrintable(path->text()));
    QTest::keyClick(path, Qt::Key_Backtab);
    auto *remarks = qobject_cast<QPlainTextEdit *>(desk.page.focusWidget());
    QVERIFY(remarks);
    QTest::keyClicks(remarks, QStringLiteral("Pump 3 is noisy"));
    QTest::keyClick(remarks, Qt::Key_Tab);
    path->setText(directory.filePath(QStringLiteral("sheet")));
    QTest::keyClick(path, Qt::Key_Return);
    size_t answered = 0;
    QTRY_VERIFY2(([&] {
                     desk.library.answerAll();
                     if (answered < desk.stage.client.watches.size())
                         emit desk.stage.client.watchReady(
                             std::get<0>(desk.stage.client.watches[answered++]), {}, Fault());
                     return desk.words().contains(QStringLiteral("Saved: "));
                 }()),
                 qPrintable(desk.words()));
    QFile file(directory.filePath(QStringLiteral("sheet.pdf")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Escape);
    desk.library.answerAll();
    QVERIFY(desk.table.isVisible());
}

void TestAlarmJournalPage::proposesTheShiftThatHasJustEnded()
{
    Desk desk(20); // it is 07:00, an hour after the change
    desk.show();
    QTest::mouseClick(desk.button("handover"), Qt::LeftButton);
    QCOMPARE(desk.list("Which time").currentText(), QStringLiteral("The shift before"));
    QTest::keyClick(desk.page.focusWidget(), Qt::Key_Escape);
    desk.stage.clock.jumpWall(120 * minute);
    QTest::mouseClick(desk.button("handover"), Qt::LeftButton);
    QVERIFY(desk.list("Which time").currentText().startsWith(QStringLiteral("This shift")));
}

QTEST_MAIN(TestAlarmJournalPage)
#include "tst_alarmjournalpage.moc"
