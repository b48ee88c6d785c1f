// SPDX-License-Identifier: Apache-2.0
// One alarm in detail: what is sent, what is asked, what is said.
#include "alarms/actionsheet.h"
#include "alarms/alarmdetail.h"
#include "alarms/alarmheading.h"
#include "panelstage.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace Runnel;
using namespace PanelSamples;
using namespace std::chrono_literals;

namespace {

struct DetailStage : PanelStage
{
    DetailStage()
    {
        detail.setStyleSheet(style.styleSheet());
        detail.resize(328, 696);
        detail.show();
        detail.activateWindow();
        if (!QTest::qWaitForWindowActive(&detail)) // shortcuts need it
            qFatal("no active window");
    }

    qint64 now() const { return clock.wallMilliseconds(); }

    QPushButton *button(const char *text) ///< null when it cannot be seen
    {
        for (QPushButton *button : detail.findChildren<QPushButton *>()) {
            if (button->text() == QString::fromUtf8(text) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void press(const char *text)
    {
        QPushButton *found = button(text);
        QVERIFY2(found, text);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    bool says(const char *words)
    {
        const QString text = QString::fromUtf8(words);
        const auto labels = detail.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    ActionSheet &sheet() { return *detail.findChild<ActionSheet *>(); }
    void answer(const Fault &fault = {}) { emit client.commandDone(client.lastNumber, fault); }

    AlarmDetail detail{context()};
};

/// Every word two fifths longer, as German may be.
class LongWords final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return u'~' + text + QString(text.size() * 2 / 5, u'e');
    }
};

} // namespace

class TestAlarmDetail : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatToDoWhenNothingIsSelected()
    {
        DetailStage stage;
        QVERIFY(stage.says("No alarm is selected"));
        QVERIFY(!stage.button("ACKNOWLEDGE"));
        QTest::keyClick(&stage.detail, Qt::Key_A);
        QVERIFY(stage.client.commands.empty());
    }

    void onePressAcknowledgesOnce()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        stage.press("ACKNOWLEDGE");
        QCOMPARE(stage.client.commands.size(), 1U);
        QCOMPARE(stage.client.commands[0].kind, AlarmCommand::Kind::Acknowledge);
        QVERIFY(stage.client.commands[0].alarm == leak(2, 1, 0).id);
        QCOMPARE(stage.client.commands[0].by, QStringLiteral("A. Berg"));
        QCOMPARE(stage.client.commands[0].role, Role::Operator);
        QVERIFY(!stage.button("ACKNOWLEDGE")->isEnabled()); // it is on its way
        QVERIFY(stage.says("Waiting for the connector"));
        QTest::keyClick(&stage.detail, Qt::Key_A);
        QCOMPARE(stage.client.commands.size(), 1U);
        stage.answer();
        stage.client.tell({acknowledged(leak(2, 1, stage.now()), stage.now())});
        QVERIFY(stage.button("ACKNOWLEDGED") && !stage.button("ACKNOWLEDGED")->isEnabled());
    }

    void nothingAcknowledgesItself()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        for (int number = 0; number < 100; ++number) {
            Alarm again = leak(2, 1, stage.now());
            again.count = quint64(number);
            stage.client.tell({again});
            stage.detail.setAlarm(number % 2 == 0 ? leak(3, 1, stage.now()) : again);
            stage.clock.advance(60s);
        }
        stage.detail.hide();
        stage.detail.show();
        QVERIFY(stage.client.commands.empty());
    }

    void aRefusalIsShownInPlaceAsPlainText()
    {
        DetailStage stage;
        const auto windows = QApplication::topLevelWidgets().size();
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        stage.press("ACKNOWLEDGE");
        stage.answer(Fault{FaultKind::CommandRefused, QStringLiteral("Not <b>now</b>\n"),
                           QStringLiteral("Look again."), 0, RetryAdvice::Never});
        QVERIFY(stage.says("Not <b>now</b>\\x0a"));
        QVERIFY(stage.says("Look again."));
        QVERIFY(stage.button("ACKNOWLEDGE")->isEnabled());
        QCOMPARE(QApplication::topLevelWidgets().size(), windows);
        for (const QLabel *label : stage.detail.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        stage.press("ACKNOWLEDGE");
        QVERIFY(!stage.says("Look again."));
    }

    void aRefusalIsNotLostWhenAnotherAlarmIsLookedAt()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        stage.press("ACKNOWLEDGE");
        const quint64 number = stage.client.lastNumber;
        stage.detail.setAlarm(leak(3, 1, stage.now()));
        QVERIFY(stage.button("ACKNOWLEDGE")->isEnabled());
        emit stage.client.commandDone(
            number,
            Fault{
                FaultKind::CommandRefused, QStringLiteral("Not now."), {}, 0, RetryAdvice::Never});
        QVERIFY(stage.says("Another alarm, cam-2: Not now."));
    }

    void silenceOfTheConnectorIsSaid()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        stage.press("ACKNOWLEDGE");
        stage.clock.advance(10s);
        QVERIFY(stage.says("has not answered"));
        QVERIFY(stage.button("ACKNOWLEDGE")->isEnabled());
    }

    void shelvingAsksForATimeAndAReason()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        stage.press("SHELVE");
        QVERIFY(stage.client.commands.empty());
        QVERIFY(!stage.button("SHELVE IT")->isEnabled());
        QVERIFY(stage.says("Choose how long."));
        stage.press("4 h");
        QVERIFY(stage.says("A reason is needed."));
        QVERIFY(!stage.button("SHELVE IT")->isEnabled());
        stage.press("Maintenance");
        QVERIFY(stage.says("Back by itself at 04:00:00."));
        stage.press("SHELVE IT");
        QCOMPARE(stage.client.commands.size(), 1U);
        QCOMPARE(stage.client.commands[0].kind, AlarmCommand::Kind::Shelve);
        QCOMPARE(stage.client.commands[0].shelfTime, std::chrono::seconds(4h));
        QCOMPARE(stage.client.commands[0].note, QStringLiteral("Maintenance"));
        QVERIFY(!stage.button("SHELVE IT"));
    }

    void aShelfEndsWithTheShift()
    {
        DetailStage stage;
        const QTime end = QDateTime::fromMSecsSinceEpoch(stage.now()).time().addSecs(5'400);
        stage.detail.setShiftEnds({end});
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        stage.press("SHELVE");
        stage.clock.advance(60s); // the time counts from the press that sends it
        stage.press(qUtf8Printable(
            QStringLiteral("Shift end %1").arg(end.toString(QStringLiteral("HH:mm")))));
        stage.press("Test");
        stage.press("SHELVE IT");
        QCOMPARE(stage.client.commands.at(0).shelfTime, 5'340s);
    }

    void closingAsksForANote()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        stage.press("CLOSE");
        QVERIFY(!stage.button("4 h"));
        QVERIFY(!stage.button("CLOSE IT")->isEnabled());
        auto *note = stage.sheet().findChild<QLineEdit *>();
        QTest::keyClicks(note, QStringLiteral("   "));
        QVERIFY(!stage.button("CLOSE IT")->isEnabled());
        QTest::keyClicks(note, QStringLiteral("asc")); // letters are not keys of the window here
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(stage.client.commands.size(), 1U);
        QCOMPARE(stage.client.commands[0].kind, AlarmCommand::Kind::Close);
        QCOMPARE(stage.client.commands[0].note, QStringLiteral("asc"));
        QCOMPARE(note->maxLength(), int(AlarmCommand::longestNote));
    }

    void aSheetNeverSendsForAnotherAlarm()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        stage.press("SHELVE");
        stage.press("1 h");
        stage.press("Test");
        stage.detail.setAlarm(leak(3, 1, stage.now()));
        QVERIFY(!stage.button("SHELVE IT"));
        stage.press("SHELVE"); // asks anew
        QVERIFY(!stage.button("SHELVE IT")->isEnabled());
        stage.client.tell({over(leak(3, 1, stage.now()), stage.now())});
        QVERIFY(!stage.button("SHELVE IT"));
        QVERIFY(stage.client.commands.empty());
    }

    void keysAcknowledgeShelveAndClose()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        QVERIFY(stage.button("ACKNOWLEDGE")->toolTip().contains(QStringLiteral("Key A")));
        QTest::keyClick(&stage.detail, Qt::Key_S);
        QVERIFY(stage.button("SHELVE IT"));
        QTest::keyClick(stage.detail.window()->focusWidget(), Qt::Key_A); // not over a sheet
        QVERIFY(stage.client.commands.empty());
        QTest::keyClick(stage.detail.window()->focusWidget(), Qt::Key_Escape);
        QVERIFY(!stage.button("SHELVE IT"));
        QVERIFY(stage.button("SHELVE")->hasFocus()); // back where one came from
        QTest::keyClick(&stage.detail, Qt::Key_C);
        QVERIFY(stage.button("CLOSE IT"));
        QTest::keyClick(stage.detail.window()->focusWidget(), Qt::Key_Escape);
        QTest::keyClick(&stage.detail, Qt::Key_A);
        QCOMPARE(stage.client.commands.size(), 1U);
    }

    void tabsReachEveryButton()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        QSet<QString> reached;
        for (int step = 0; step < 20; ++step) {
            QTest::keyClick(stage.detail.window()->focusWidget(), Qt::Key_Tab);
            if (auto *button = qobject_cast<QPushButton *>(stage.detail.window()->focusWidget()))
                reached.insert(button->text());
        }
        QVERIFY(reached.contains(QStringLiteral("ACKNOWLEDGE")));
        QVERIFY(reached.contains(QStringLiteral("SHELVE")));
        QVERIFY(reached.contains(QStringLiteral("CLOSE")));
        QVERIFY(reached.contains(QStringLiteral("Raw event ▸")));
    }

    void aTouchPressesAButton()
    {
        DetailStage stage;
        const auto device = std::unique_ptr<QPointingDevice>(QTest::createTouchDevice());
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        QCoreApplication::processEvents();
        QPushButton *button = stage.button("ACKNOWLEDGE");
        QVERIFY(button->height() >= stage.style.actionTarget());
        QTest::touchEvent(button, device.get()).press(0, button->rect().center());
        QTest::touchEvent(button, device.get()).release(0, button->rect().center());
        QTRY_COMPARE(stage.client.commands.size(), 1U);
    }

    void rolesSeeWhyTheyMayNot()
    {
        DetailStage stage;
        stage.session.signIn(QStringLiteral("guest"), Role::Viewer, 0);
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        QVERIFY(!stage.button("ACKNOWLEDGE")->isEnabled());
        QVERIFY(stage.says("Only an operator may act."));
        QTest::keyClick(&stage.detail, Qt::Key_A);
        QVERIFY(stage.client.commands.empty());
        QVERIFY(!stage.button("Take out of service"));
        stage.session.signIn(QStringLiteral("E. Lund"), Role::Engineer, 0);
        QVERIFY(stage.button("ACKNOWLEDGE")->isEnabled());
        stage.press("Take out of service");
        stage.press("Not in use");
        stage.press("TAKE OUT");
        QCOMPARE(stage.client.commands.at(0).kind, AlarmCommand::Kind::TakeOut);
        Alarm out = leak(2, 1, stage.now());
        out.condition.state = AlarmState::OutOfService;
        stage.answer();
        stage.client.tell({out});
        stage.press("PUT BACK INTO SERVICE");
        QCOMPARE(stage.client.commands.at(1).kind, AlarmCommand::Kind::PutBack);
        stage.answer();
        stage.session.signIn(QStringLiteral("A. Berg"), Role::Operator, 0);
        QVERIFY(!stage.button("PUT BACK INTO SERVICE")->isEnabled());
        QVERIFY(stage.says("Only an engineer may put it back."));
    }

    void aShelvedAlarmSaysWhyAndComesBackByHand()
    {
        DetailStage stage;
        Alarm shelved = leak(2, 1, stage.now());
        shelved.condition.state = AlarmState::Shelved;
        shelved.shelf = {stage.now() + 3'600'000, QStringLiteral("Flare\u202E work"),
                         QStringLiteral("C. Dahl")};
        stage.detail.setAlarm(shelved);
        QVERIFY(stage.says("Flare\\u{202e} work"));
        QVERIFY(stage.says("C. Dahl"));
        QVERIFY(!stage.button("ACKNOWLEDGE"));
        stage.press("UNSHELVE");
        QCOMPARE(stage.client.commands.at(0).kind, AlarmCommand::Kind::Unshelve);
    }

    void anAlarmThatEndsStaysAsOver()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        stage.client.tell({over(leak(2, 1, stage.now()), stage.now())});
        QVERIFY(stage.says("Leak at Tank farm 2"));
        QVERIFY(stage.says("Over since 00:00:00"));
        QVERIFY(!stage.button("ACKNOWLEDGE"));
        QTest::keyClick(&stage.detail, Qt::Key_A);
        QVERIFY(stage.client.commands.empty());
    }

    void theJournalIsAskedOnChangesNotOnRepeats()
    {
        DetailStage stage;
        Alarm alarm = leak(2, 1, stage.now());
        stage.detail.setAlarm(alarm);
        QCOMPARE(stage.client.queries.size(), 1U);
        QVERIFY(stage.client.queries[0].second.alarm == alarm.id);
        for (int number = 0; number < 50; ++number) {
            ++alarm.count;
            alarm.lastAt += 1'000;
            stage.client.tell({alarm});
        }
        QCOMPARE(stage.client.queries.size(), 1U);
        stage.client.tell({acknowledged(alarm, stage.now())});
        QCOMPARE(stage.client.queries.size(), 2U);
    }

    void theTimelineShowsTheLatestAnswerOnly()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        const quint64 stale = stage.client.lastNumber;
        QVERIFY(stage.says("Reading the journal"));
        stage.detail.setAlarm(leak(3, 1, stage.now()));
        JournalLine line;
        line.at = stage.now();
        line.input = AlarmInput::Close;
        line.by = QStringLiteral("<i>Mallory</i>");
        line.note = QStringLiteral("wrong\none");
        emit stage.client.journalReady(stale, {{line}, false}, {});
        QVERIFY(!stage.says("Mallory"));
        emit stage.client.journalReady(stage.client.lastNumber, {{line}, false}, {});
        QVERIFY(stage.says("Closed · <i>Mallory</i> · wrong\\x0aone"));
        stage.client.tell({acknowledged(leak(3, 1, stage.now()), stage.now())});
        stage.clock.advance(10s);
        QVERIFY(stage.says("The journal does not answer."));
    }

    void theRawEventIsShownOnDemandAndCopiedAsItCame()
    {
        DetailStage stage;
        Alarm alarm = leak(2, 1, stage.now());
        alarm.payload = "{\"b\":1,\"a\":\"<b>\xe2\x80\xae\"}";
        stage.detail.setAlarm(alarm);
        auto *text = stage.detail.findChild<QPlainTextEdit *>();
        QVERIFY(!text->isVisible());
        stage.button("Raw event ▸")->click();
        QVERIFY(text->isVisible() && text->isReadOnly());
        QCOMPARE(text->toPlainText(),
                 QStringLiteral("{\n  \"b\": 1,\n  \"a\": \"<b>\\u{202e}\"\n}"));
        stage.button("Copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), alarm.payload);
    }

    void everyStateFitsTheSmallestPanel()
    {
        DetailStage stage;
        stage.session.signIn(QStringLiteral("E. Lund"), Role::Engineer, 0);
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        stage.press("ACKNOWLEDGE");
        stage.answer(Fault{FaultKind::CommandRefused, QStringLiteral("Not now, but perhaps later."),
                           QStringLiteral("Look at the alarm again: it may be another one now."), 0,
                           RetryAdvice::Never});
        QCoreApplication::processEvents();
        QVERIFY(stage.detail.minimumSizeHint().height() <= 696);
        QCOMPARE(stage.detail.height(), 696);
        stage.press("SHELVE");
        QCoreApplication::processEvents();
        QCOMPARE(stage.detail.height(), 696);
    }

    void longerLanguagesFitAndAreTakenAtRunTime()
    {
        DetailStage stage;
        stage.session.signIn(QStringLiteral("E. Lund"), Role::Engineer, 0);
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        LongWords words;
        QCoreApplication::installTranslator(&words);
        QCoreApplication::processEvents();
        QVERIFY(stage.button("~ACKNOWLEDGEeeee"));
        QVERIFY(stage.says("~Distance to camera"));
        QVERIFY(stage.detail.minimumSizeHint().width() <= 328);
        QTest::keyClick(&stage.detail, Qt::Key_S);
        QCoreApplication::processEvents();
        QVERIFY(stage.button("~Known, in repaireeeeee"));
        QVERIFY(stage.detail.minimumSizeHint().width() <= 328);
        QVERIFY(stage.detail.minimumSizeHint().height() <= 696);
        QCoreApplication::removeTranslator(&words);
        QCoreApplication::processEvents();
        QVERIFY(stage.button("SHELVE IT"));
    }

    void hostileTextsStayPlainAndSmall()
    {
        DetailStage stage;
        const QString hostile =
            QStringLiteral("<b>x</b><img src=x>\u202E\n") + QString(10'000, u'W');
        Alarm alarm = leak(2, 1, stage.now());
        alarm.asset = alarm.report.message = alarm.report.flowRate->unit = hostile;
        alarm.id.camera = alarm.acknowledgedBy = hostile;
        alarm.acknowledgedAt = 1;
        stage.detail.setAlarm(alarm);
        QCoreApplication::processEvents();
        for (const QLabel *label : stage.detail.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202e)) && !label->text().contains(u'\n'));
            QVERIFY(label->text().size() < 600);
        }
        QCOMPARE(stage.detail.width(), 328);
        QVERIFY(stage.button("ACKNOWLEDGE")->geometry().right() < 328);
        QVERIFY(stage.detail.minimumSizeHint().width() <= 328);
    }

    void everyPressedThingHasAName()
    {
        DetailStage stage;
        stage.detail.setAlarm(leak(2, 1, stage.now()));
        for (const QPushButton *button : stage.detail.findChildren<QPushButton *>())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
        QVERIFY(stage.detail.findChild<AlarmHeading *>()->accessibleName().contains(
            QStringLiteral("Priority 1")));
        QVERIFY(!stage.detail.accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestAlarmDetail)
#include "tst_alarmdetail.moc"
