// SPDX-License-Identifier: Apache-2.0
// Signing in by finger and by key, what a wrong PIN says, and the seat that is taken back.
#include "people/idlelock.h"
#include "people/seatsettings.h"
#include "people/signinsheet.h"
#include "peoplestage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

struct Stage : PeopleStage
{
    Stage()
    {
        area.resize(1200, 690);
        nobody();
        area.show();
        sheet.open();
    }
    QPushButton *button(const QString &name)
    {
        for (QPushButton *button : sheet.findChildren<QPushButton *>()) {
            if (button->accessibleName() == name || button->objectName() == name)
                return button;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        QPushButton *found = button(name);
        QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void digits(const QString &digits)
    {
        for (const QChar digit : digits)
            press(QStringLiteral("digit-") + digit);
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : sheet.findChildren<QLabel *>()) {
            QString text = label->text();
            if (label->isVisible() && text.remove(QChar(0x200b)).contains(words))
                return true;
        }
        return false;
    }
    QByteArray sent() const { return std::get<2>(client.signIns.back()).reveal(); }

    QWidget area;
    SignInSheet sheet{context(), area};
};

const QString ana = QStringLiteral("Ana Berg");

} // namespace

class TestSeat : public QObject
{
    Q_OBJECT
private slots:
    void byFinger();
    void byKeysAlone();
    void aLateAnswerDisturbsNobody();
    void itHidesWithARightPin();
    void aWrongPinSaysHowManyAreLeft();
    void aLockCountsDownAndEnds();
    void otherAnswersCloseNothing();
    void noAnswerSaysSo();
    void anotherNameForgetsTheDigits();
    void threeDigitsAreNoPin();
    void whatIsTypedIsNeverShown();
    void withoutPeopleItSaysThatAnybodyMay();
    void aDamagedListIsTold();
    void onlyAnEngineerHasTheKiosksWayOut();
    void signingOut();
    void everyTargetIsBigEnough();
    void idleTakesTheSeatBack();
    void aTouchBeginsTheTimeAnew();
    void theMovementOfAMouseIsNoTouch();
    void idleCanLeaveAnOperator();
    void neverIsNever();
    void nobodySignedInHasNothingToLock();
};

void TestSeat::byFinger()
{
    Stage stage;
    stage.press(ana);
    stage.digits(QStringLiteral("4710"));
    stage.press(QStringLiteral("digit-back"));
    stage.digits(QStringLiteral("1"));
    stage.press(QStringLiteral("pin-confirm"));
    QCOMPARE(stage.client.signIns.size(), 1u);
    QCOMPARE(std::get<1>(stage.client.signIns[0]), ana);
    QCOMPARE(stage.sent(), QByteArray("4711"));
    QVERIFY(stage.sheet.findChild<QLineEdit *>()->text().isEmpty());
}

void TestSeat::byKeysAlone()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.area));
    const auto key = [&](Qt::Key code) { QTest::keyClick(QApplication::focusWidget(), code); };
    key(Qt::Key_Down); // from the first name to the second
    if (QApplication::focusWidget()->accessibleName() != ana)
        key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), ana);
    key(Qt::Key_Space);
    for (const Qt::Key digit : {Qt::Key_4, Qt::Key_7, Qt::Key_1, Qt::Key_1})
        key(digit);
    key(Qt::Key_Return);
    QCOMPARE(stage.client.signIns.size(), 1u);
    QCOMPARE(std::get<1>(stage.client.signIns[0]), ana);
    QCOMPARE(stage.sent(), QByteArray("4711"));
    key(Qt::Key_Escape);
    QVERIFY(!stage.sheet.isVisible());
}

void TestSeat::aLateAnswerDisturbsNobody()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowActive(&stage.area));
    stage.press(ana);
    stage.digits(QStringLiteral("1111"));
    stage.press(QStringLiteral("pin-confirm"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    stage.sheet.open();
    emit stage.client.commandDone(stage.client.lastNumber, {AccessFault::pinWrong, {}, {}, 3});
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Eva Lund"));
    QVERIFY(!stage.says(QStringLiteral("Wrong PIN")));
}

void TestSeat::itHidesWithARightPin()
{
    Stage stage;
    stage.press(ana);
    stage.digits(QStringLiteral("4711"));
    stage.press(QStringLiteral("pin-confirm"));
    QVERIFY(stage.says(QStringLiteral("Checking")));
    stage.seat(1);
    emit stage.client.commandDone(stage.client.lastNumber, {});
    QVERIFY(!stage.sheet.isVisible());
}

void TestSeat::aWrongPinSaysHowManyAreLeft()
{
    Stage stage;
    stage.press(ana);
    stage.digits(QStringLiteral("4711"));
    stage.press(QStringLiteral("pin-confirm"));
    emit stage.client.commandDone(stage.client.lastNumber, {AccessFault::pinWrong, {}, {}, 3});
    QVERIFY(stage.sheet.isVisible());
    QVERIFY(stage.says(QStringLiteral("Wrong PIN. 3 more")));
    stage.digits(QStringLiteral("4")); // the next try: the words go
    QVERIFY(!stage.says(QStringLiteral("Wrong PIN")));
}

void TestSeat::aLockCountsDownAndEnds()
{
    Stage stage;
    stage.press(ana);
    stage.digits(QStringLiteral("4711"));
    stage.press(QStringLiteral("pin-confirm"));
    AccessState state = PeopleStage::people();
    state.people[1].lockedFor = 60s;
    emit stage.client.accessChanged(state);
    emit stage.client.commandDone(stage.client.lastNumber, {AccessFault::personLocked, {}, {}, 60});
    QVERIFY(stage.says(QStringLiteral("01:00")));
    QVERIFY(!stage.button(QStringLiteral("digit-1"))->isEnabled());
    QTest::keyClick(&stage.sheet, Qt::Key_1);
    QVERIFY(stage.sheet.findChild<QLineEdit *>()->text().isEmpty());
    stage.clock.advance(25s);
    QVERIFY(stage.says(QStringLiteral("00:35")));
    stage.clock.advance(35s);
    QVERIFY(!stage.says(QStringLiteral("Locked")));
    QVERIFY(stage.button(QStringLiteral("digit-1"))->isEnabled());
    stage.press(QStringLiteral("Eva Lund")); // nobody else was
    QVERIFY(stage.button(QStringLiteral("digit-1"))->isEnabled());
}

void TestSeat::otherAnswersCloseNothing()
{
    Stage stage;
    stage.press(ana);
    stage.digits(QStringLiteral("4711"));
    stage.press(QStringLiteral("pin-confirm"));
    emit stage.client.commandDone(stage.client.lastNumber + 1, {});
    emit stage.client.commandDone(0, {});
    QVERIFY(stage.sheet.isVisible());
}

void TestSeat::noAnswerSaysSo()
{
    Stage stage;
    stage.press(ana);
    stage.digits(QStringLiteral("4711"));
    stage.press(QStringLiteral("pin-confirm"));
    QVERIFY(!stage.button(QStringLiteral("digit-1"))->isEnabled());
    stage.clock.advance(SignInSheet::patience);
    QVERIFY(stage.says(QStringLiteral("has not answered")));
    QVERIFY(stage.button(QStringLiteral("digit-1"))->isEnabled());
}

void TestSeat::anotherNameForgetsTheDigits()
{
    Stage stage;
    stage.press(ana);
    stage.digits(QStringLiteral("471"));
    stage.press(QStringLiteral("Guest"));
    QVERIFY(stage.sheet.findChild<QLineEdit *>()->text().isEmpty());
}

void TestSeat::threeDigitsAreNoPin()
{
    Stage stage;
    QVERIFY(!stage.button(QStringLiteral("digit-1"))->isEnabled()); // no name yet
    stage.press(ana);
    stage.digits(QStringLiteral("471"));
    QVERIFY(!stage.button(QStringLiteral("pin-confirm"))->isEnabled());
    stage.digits(QStringLiteral("111111"));
    QCOMPARE(stage.sheet.findChild<QLineEdit *>()->text().size(), 8);
}

void TestSeat::whatIsTypedIsNeverShown()
{
    Stage stage;
    stage.press(ana);
    stage.digits(QStringLiteral("4711"));
    const auto *line = stage.sheet.findChild<QLineEdit *>();
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QVERIFY(!line->displayText().contains(u'4'));
    QVERIFY(!stage.says(QStringLiteral("4711")));
    stage.sheet.close();
    QVERIFY(line->text().isEmpty());
}

void TestSeat::withoutPeopleItSaysThatAnybodyMay()
{
    Stage stage;
    stage.PeopleStage::open();
    QVERIFY(stage.says(QStringLiteral("anybody who stands here may change everything")));
    QVERIFY(!stage.button(QStringLiteral("pin-confirm"))->isVisible());
}

void TestSeat::aDamagedListIsTold()
{
    Stage stage;
    AccessState state = PeopleStage::people();
    state.fault = {AccessFault::peopleUnreadable, QStringLiteral("It is damaged."),
                   QStringLiteral("Set it up again.")};
    emit stage.client.accessChanged(state);
    QVERIFY(stage.says(QStringLiteral("It is damaged. Set it up again.")));
    QVERIFY(!stage.button(QStringLiteral("pin-confirm"))->isVisible());
}

void TestSeat::onlyAnEngineerHasTheKiosksWayOut()
{
    Stage stage;
    const auto wayOut = [&] {
        return stage.button(QStringLiteral("leave-full-screen"))->isVisible() &&
               stage.button(QStringLiteral("close-panel"))->isVisible();
    };
    stage.seat(0);
    QVERIFY(!wayOut()); // no kiosk
    stage.session.setKiosk(true);
    QVERIFY(wayOut());
    stage.seat(1);
    QVERIFY(!wayOut());
    QVERIFY(!stage.session.mayChooseFiles());
    stage.nobody();
    QVERIFY(!wayOut());
}

void TestSeat::signingOut()
{
    Stage stage;
    QVERIFY(!stage.button(QStringLiteral("sign-out"))->isVisible());
    stage.seat(1);
    stage.press(QStringLiteral("sign-out"));
    QCOMPARE(stage.client.signOuts, std::vector<bool>{false});
    QVERIFY(!stage.sheet.isVisible());
}

void TestSeat::everyTargetIsBigEnough()
{
    Stage stage;
    stage.area.setStyleSheet(stage.style.styleSheet());
    stage.session.setKiosk(true);
    stage.seat(0);
    QCoreApplication::processEvents();
    for (const QPushButton *button : stage.sheet.findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->height() >= stage.style.target() &&
                     button->width() >= stage.style.target(),
                 qPrintable(button->text()));
    }
}

void TestSeat::idleTakesTheSeatBack()
{
    PeopleStage stage;
    IdleLock lock(stage.context(), stage.settings, *qApp);
    stage.seat(1);
    QCOMPARE(lock.left(), std::optional(600s));
    stage.clock.advance(599s);
    QVERIFY(stage.client.signOuts.empty());
    QCOMPARE(lock.left(), std::optional(1s));
    stage.clock.advance(1s);
    QCOMPARE(stage.client.signOuts, std::vector<bool>{true});
    stage.nobody();
    QCOMPARE(lock.left(), std::nullopt);
}

void TestSeat::aTouchBeginsTheTimeAnew()
{
    PeopleStage stage;
    IdleLock lock(stage.context(), stage.settings, *qApp);
    QWidget somewhere;
    stage.seat(1);
    stage.clock.advance(599s);
    QTest::mouseClick(&somewhere, Qt::LeftButton);
    QCOMPARE(lock.left(), std::optional(600s));
    stage.clock.advance(599s);
    QTest::keyClick(&somewhere, Qt::Key_Shift);
    stage.clock.advance(599s);
    QVERIFY(stage.client.signOuts.empty());
}

void TestSeat::theMovementOfAMouseIsNoTouch()
{
    PeopleStage stage;
    IdleLock lock(stage.context(), stage.settings, *qApp);
    QWidget somewhere;
    somewhere.show();
    stage.seat(1);
    stage.clock.advance(599s);
    QTest::mouseMove(&somewhere, QPoint(5, 5));
    QTest::mouseMove(&somewhere, QPoint(50, 50));
    QCOMPARE(lock.left(), std::optional(1s));
}

void TestSeat::idleCanLeaveAnOperator()
{
    PeopleStage stage;
    SeatSettings seat;
    seat.idleAfter = 2min;
    seat.idleKeepsOperator = true;
    QCOMPARE(seat.storeIn(stage.settings), QString());
    IdleLock lock(stage.context(), stage.settings, *qApp);
    stage.seat(1);
    QCOMPARE(lock.left(), std::nullopt); // an operator stays for the shift
    stage.clock.advance(1h);
    stage.seat(0);
    QWidget somewhere;
    QTest::mouseClick(&somewhere, Qt::LeftButton);
    stage.clock.advance(2min);
    QCOMPARE(stage.client.stepDowns, std::vector<Role>{Role::Operator});
    QVERIFY(stage.client.signOuts.empty());
    QCOMPARE(SeatSettings::of(PanelSettings(stage.directory.path())), seat); // after a restart
}

void TestSeat::neverIsNever()
{
    PeopleStage stage;
    SeatSettings seat;
    seat.idleAfter = 0min;
    QCOMPARE(seat.storeIn(stage.settings), QString());
    IdleLock lock(stage.context(), stage.settings, *qApp);
    stage.seat(0);
    stage.clock.advance(48h);
    QVERIFY(stage.client.signOuts.empty() && stage.client.stepDowns.empty());
}

void TestSeat::nobodySignedInHasNothingToLock()
{
    PeopleStage stage;
    IdleLock lock(stage.context(), stage.settings, *qApp);
    stage.open();
    QCOMPARE(lock.left(), std::nullopt);
    stage.clock.advance(1h);
    QVERIFY(stage.client.signOuts.empty());
}

QTEST_MAIN(TestSeat)
#include "tst_seat.moc"
