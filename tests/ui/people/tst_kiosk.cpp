// SPDX-License-Identifier: Apache-2.0
// A kiosk: who can leave it, and which pages are whose.
#include "alarms/alarmlistmodel.h"
#include "peoplestage.h"
#include "shell/banner.h"
#include "shell/mainwindow.h"
#include "shell/statusstrip.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

struct Stage : PeopleStage
{
    AlarmListModel model{context()};
    MainWindow window{context(), model};
    QWidget *overview = new QWidget;
    QWidget *setup = new QWidget;

    Stage()
    {
        window.addPage(overview, QStringLiteral("overview"), [] { return QStringLiteral("One"); });
        window.addPage(setup, QStringLiteral("setup"), [] { return QStringLiteral("Two"); });
        window.limitPage(setup, Role::Engineer);
        nobody();
    }
    QString who() const { return window.findChild<QToolButton *>(QStringLiteral("who"))->text(); }
    bool asks() const
    {
        for (const QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->text() == u"STAY" && button->isVisible())
                return true;
        }
        return false;
    }
    bool strips(const QString &words) const
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
};

} // namespace

class TestKiosk : public QObject
{
    Q_OBJECT
private slots:
    void neitherKeysNorTheDesktopLeaveIt();
    void anEngineerLeavesIt();
    void aKioskMadeSmallerFillsTheScreenAgain();
    void aQuestionIsGoneWithTheEngineer();
    void withoutAPinItSaysSo();
    void setUpIsForEngineers();
    void theStripSaysWhoAndHowLong();
    void theBannerStaysWhenTheSeatIsTakenBack();
    void aViewersFingerOnAckAsksWhoItIs();
};

void TestKiosk::neitherKeysNorTheDesktopLeaveIt()
{
    Stage stage;
    stage.window.showAsKiosk();
    QVERIFY(stage.window.isFullScreen());
    QVERIFY(stage.window.windowFlags().testFlag(Qt::FramelessWindowHint));
    QSignalSpy ended(&stage.window, &MainWindow::endRequested);
    for (const bool engineer : {false, true}) {
        if (engineer)
            stage.seat(0);
        QTest::keyClick(&stage.window, Qt::Key_F11);
        QTest::keyClick(&stage.window, Qt::Key_Escape);
        QTest::keyClick(&stage.window, Qt::Key_F4, Qt::AltModifier);
        stage.window.close();
        QVERIFY(stage.window.isFullScreen() && stage.window.isVisible());
        QVERIFY(!stage.asks());
    }
    stage.nobody();
    stage.window.askToEnd();
    QVERIFY(!stage.asks());
    QCOMPARE(ended.size(), 0);
}

void TestKiosk::anEngineerLeavesIt()
{
    Stage stage;
    stage.window.showAsKiosk();
    stage.seat(0);
    stage.window.askToEnd();
    QVERIFY(stage.asks());
    stage.window.leaveKiosk();
    QVERIFY(!stage.window.isFullScreen());
    QVERIFY(!stage.window.windowFlags().testFlag(Qt::FramelessWindowHint));
    QVERIFY(stage.window.isVisible());
    QVERIFY(stage.session.mayChooseFiles());
    QTest::keyClick(&stage.window, Qt::Key_F11);
    QVERIFY(stage.window.isFullScreen());
}

void TestKiosk::aKioskMadeSmallerFillsTheScreenAgain()
{
    Stage stage;
    stage.window.showAsKiosk();
    for (const Qt::WindowState state : {Qt::WindowNoState, Qt::WindowMinimized}) {
        stage.window.setWindowState(state);
        QTRY_VERIFY(stage.window.isFullScreen());
    }
}

void TestKiosk::aQuestionIsGoneWithTheEngineer()
{
    Stage stage;
    stage.window.showAsKiosk();
    stage.seat(0);
    stage.window.askToEnd();
    QVERIFY(stage.asks());
    stage.nobody();
    QVERIFY(!stage.asks());
}

void TestKiosk::withoutAPinItSaysSo()
{
    Stage stage;
    stage.open();
    stage.window.showAsKiosk();
    RuntimeUpdate update;
    update.snapshot = PanelSamples::quiet(3, stage.clock.wallMilliseconds());
    emit stage.client.updated(update);
    QVERIFY(stage.strips(QStringLiteral("A kiosk without a PIN")));
    stage.nobody(); // people were set up
    QVERIFY(!stage.strips(QStringLiteral("A kiosk without a PIN")));
}

void TestKiosk::setUpIsForEngineers()
{
    Stage stage;
    stage.window.resize(1280, 800);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QTest::keyClick(&stage.window, Qt::Key_2, Qt::ControlModifier);
    stage.window.showPage(stage.setup);
    QCOMPARE(stage.window.currentPage(), stage.overview);
    stage.seat(0);
    QTest::keyClick(&stage.window, Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(stage.window.currentPage(), stage.setup);
    stage.seat(1);
    QCOMPARE(stage.window.currentPage(), stage.overview);
    stage.open(); // nobody is set up: everybody may
    QTest::keyClick(&stage.window, Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(stage.window.currentPage(), stage.setup);
}

void TestKiosk::theStripSaysWhoAndHowLong()
{
    Stage stage;
    QCOMPARE(stage.who(), QStringLiteral("Viewer · sign in"));
    stage.seat(0);
    stage.window.strip().setLocksIn(580s);
    QCOMPARE(stage.who(), QStringLiteral("Engineer · Eva Lund · locks in 09:40"));
    stage.window.strip().setLocksIn(std::nullopt);
    QCOMPARE(stage.who(), QStringLiteral("Engineer · Eva Lund"));
    stage.open();
    QCOMPARE(stage.who(), QStringLiteral("Engineer · station · no PIN"));
}

void TestKiosk::theBannerStaysWhenTheSeatIsTakenBack()
{
    Stage stage;
    stage.window.showAsKiosk();
    stage.seat(1);
    stage.client.tell({PanelSamples::leak(1, 1, stage.clock.wallMilliseconds())});
    stage.nobody();
    QVERIFY(stage.window.banner().isVisible());
    QVERIFY(stage.strips(QStringLiteral("Tank farm 1")));
}

void TestKiosk::aViewersFingerOnAckAsksWhoItIs()
{
    Stage stage;
    stage.window.resize(1280, 800);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    stage.client.tell({PanelSamples::leak(1, 1, stage.clock.wallMilliseconds())});
    Banner &banner = stage.window.banner();
    QPushButton *ack = nullptr;
    for (QPushButton *button : banner.findChildren<QPushButton *>()) {
        if (button->text() == u"ACK")
            ack = button;
    }
    QVERIFY(ack && !ack->isEnabled());
    QCoreApplication::processEvents(); // layouts take their places
    QSignalSpy asked(&banner, &Banner::signInRequested);
    const QPoint place = ack->mapTo(&stage.window, ack->rect().center());
    QTest::mouseClick(stage.window.windowHandle(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.size(), 1);
    QVERIFY(stage.client.commands.empty());
    stage.seat(1);
    stage.clock.advance(Banner::guardTime);
    QVERIFY(ack->isEnabled());
    QTest::mouseClick(stage.window.windowHandle(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(stage.client.commands.size(), size_t(1));
}

QTEST_MAIN(TestKiosk)
#include "tst_kiosk.moc"
