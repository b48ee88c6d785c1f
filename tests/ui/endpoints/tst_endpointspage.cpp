// SPDX-License-Identifier: Apache-2.0
// The endpoints' page under the hands of a person.
#include "endpoints/endpointgrid.h"
#include "endpoints/endpointmodel.h"
#include "endpoints/endpointspage.h"
#include "endpoints/endpointswitch.h"

#include "endpointsamples.h"
#include "panelstage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

struct Shown
{
    explicit Shown(Role role = Role::Engineer, int cameras = 7)
    {
        stage.session.signIn(QStringLiteral("A. Berg"), role, 0);
        RuntimeUpdate first;
        first.config = PanelSamples::site(cameras);
        emit stage.client.updated(first);
        page.setStyleSheet(stage.style.styleSheet());
        page.resize(1208, 696);
        page.show();
    }

    qint64 now() const { return stage.clock.wallMilliseconds(); }
    void tell(const Snapshot &snapshot)
    {
        stage.client.tell(snapshot);
        QCoreApplication::processEvents();
    }

    QPushButton *find(const char *text) const
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->isVisible() && one->text() == QLatin1String(text))
                return one;
        }
        return nullptr;
    }
    void press(const char *text) const
    {
        QPushButton *button = find(text);
        QVERIFY2(button != nullptr, text);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    bool says(const QString &text) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() &&
                   (label->accessibleName().contains(text) || label->text().contains(text));
        });
    }
    QString order() const
    {
        QStringList names;
        for (int row = 0; row < page.model().rowCount(); ++row)
            names += page.model().item(row).id.device.mid(4);
        return names.join(u' ');
    }
    void touchTile(int row) const
    {
        const QPoint at = grid->visualRect(grid->model()->index(row, 0)).center();
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, at);
    }

    PanelStage stage;
    EndpointsPage page{stage.context()};
    EndpointGrid *grid = page.findChild<EndpointGrid *>();
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

class TestEndpointsPage : public QObject
{
    Q_OBJECT

private slots:
    void noEndpointConfiguredSaysWhatToDo()
    {
        Shown shown(Role::Engineer, 0);
        QVERIFY(shown.says(QStringLiteral("No camera is configured: nobody watches")));
        QVERIFY(shown.says(QStringLiteral("configuration file")));
    }

    void aChosenTileShowsEverythingAndHoldsTheOrder()
    {
        Shown shown;
        shown.tell(PanelSamples::quiet(7, shown.now()));
        QVERIFY(shown.says(QStringLiteral("7 of 7 watching")));
        shown.touchTile(2);
        QVERIFY(shown.says(QStringLiteral("Tank farm 3")));
        QVERIFY(shown.says(QStringLiteral("http://camera-3.example/camera-events")));
        shown.tell(EndpointSamples::mixed(shown.now()));
        QCOMPARE(shown.order(), QStringLiteral("1 2 3 4 5 6 7"));
        QVERIFY(shown.says(QStringLiteral("No heartbeat for 46 s")));
        shown.stage.clock.advance(60s); // however long
        shown.tell(EndpointSamples::mixed(shown.now()));
        QCOMPARE(shown.order(), QStringLiteral("1 2 3 4 5 6 7"));
        QTest::keyClick(shown.grid, Qt::Key_Escape);
        shown.stage.clock.advance(9s);
        QCOMPARE(shown.order(), QStringLiteral("1 2 3 4 5 6 7"));
        shown.stage.clock.advance(2s);
        QCOMPARE(shown.order(), QStringLiteral("2 1 3 4 6 5 7"));
    }

    void aTouchAloneHoldsForTenSeconds()
    {
        Shown shown(Role::Viewer, 60);
        Snapshot snapshot = PanelSamples::quiet(60, shown.now());
        shown.tell(snapshot);
        shown.grid->verticalScrollBar()->setValue(200);
        EndpointSamples::failed(snapshot.endpoints[50], shown.now());
        shown.tell(snapshot);
        QCOMPARE(shown.page.model().item(0).id, PanelSamples::camera(1));
        shown.stage.clock.advance(11s);
        QCOMPARE(shown.page.model().item(0).id, PanelSamples::camera(51));
    }

    void agesAndCountdownsRunOncePerSecondWhileSeen()
    {
        Shown shown;
        shown.tell(EndpointSamples::mixed(shown.now()));
        shown.page.choose(PanelSamples::camera(1));
        QVERIFY(shown.says(QStringLiteral("Next try in 00:12")));
        shown.stage.clock.advance(5s);
        QVERIFY(shown.says(QStringLiteral("Next try in 00:07")));
        QVERIFY(shown.says(QStringLiteral("No signal for 00:47")));
        shown.page.hide();
        shown.stage.clock.advance(60s);
        QCOMPARE(shown.stage.clock.untilNextTimer(), std::chrono::nanoseconds::max());
        shown.page.show();
        QVERIFY(shown.says(QStringLiteral("Trying now")));
    }

    void retryNowAsksForTheChosenOne()
    {
        Shown shown;
        shown.tell(EndpointSamples::mixed(shown.now()));
        shown.page.choose(PanelSamples::camera(2));
        QVERIFY(shown.says(QStringLiteral("Store the right password")));
        shown.press("Retry now");
        QCOMPARE(shown.stage.client.retried.size(), std::size_t{1});
        QCOMPARE(shown.stage.client.retried[0], PanelSamples::camera(2));
        QVERIFY(shown.says(QStringLiteral("Asked to try now")));
        shown.page.choose(PanelSamples::camera(7)); // is live
        QVERIFY(!shown.find("Retry now")->isEnabled());
        QVERIFY(!shown.says(QStringLiteral("Asked to try now")));
    }

    void aViewerCannotAskToTryNow()
    {
        Shown shown(Role::Viewer);
        shown.tell(EndpointSamples::mixed(shown.now()));
        shown.page.choose(PanelSamples::camera(2));
        QVERIFY(!shown.find("Retry now")->isEnabled());
        QVERIFY(
            shown.find("Retry now")->accessibleDescription().contains(QStringLiteral("sign in")));
        shown.stage.session.signIn(QStringLiteral("A. Berg"), Role::Operator, 0);
        QVERIFY(shown.find("Retry now")->isEnabled());
        shown.press("Retry now");
        QCOMPARE(shown.stage.client.retried.size(), std::size_t{1});
    }

    void switchingOffTakesTwoPressesAndOpensNoWindow()
    {
        Shown shown;
        shown.tell(PanelSamples::quiet(7, shown.now()));
        shown.page.choose(PanelSamples::camera(3));
        const auto windows = QApplication::topLevelWidgets().size();
        shown.press("Disable");
        QVERIFY(shown.stage.client.switches.empty());
        shown.press("Disable: nobody watches then");
        QCOMPARE(QApplication::topLevelWidgets().size(), windows);
        QCOMPARE(shown.stage.client.switches.size(), std::size_t{1});
        QCOMPARE(shown.stage.client.switches[0].endpoint, PanelSamples::camera(3));
        QCOMPARE(shown.stage.client.switches[0].enabled, false);
        QVERIFY(!shown.find("Disable")->isEnabled()); // until it is answered
        emit shown.stage.client.commandDone(shown.stage.client.lastNumber, {});
        QVERIFY(shown.says(QStringLiteral("Tank farm 3 is switched off. Nobody watches there.")));
    }

    void doubtEndsAndIsTakenBack()
    {
        Shown shown;
        shown.tell(PanelSamples::quiet(7, shown.now()));
        shown.page.choose(PanelSamples::camera(3));
        shown.press("Disable");
        shown.stage.clock.advance(EndpointSwitch::longestDoubt);
        QVERIFY(shown.find("Disable: nobody watches then") == nullptr);
        shown.press("Disable");
        shown.press("Keep it on");
        shown.press("Disable");
        shown.page.choose(PanelSamples::camera(4)); // the question was about another one
        QVERIFY(shown.find("Disable: nobody watches then") == nullptr);
        QVERIFY(shown.stage.client.switches.empty());
    }

    void aRefusalStandsInPlaceAndSaysWhose()
    {
        Shown shown;
        shown.tell(PanelSamples::quiet(7, shown.now()));
        shown.page.choose(PanelSamples::camera(3));
        shown.press("Disable");
        shown.press("Disable: nobody watches then");
        shown.page.choose(PanelSamples::camera(4));
        Fault fault;
        fault.kind = FaultKind::CommandRefused;
        fault.detail = QStringLiteral("The file cannot be <b>written</b>.");
        fault.remedy = QStringLiteral("Check its rights.");
        emit shown.stage.client.commandDone(shown.stage.client.lastNumber + 1, {}); // not ours
        emit shown.stage.client.commandDone(shown.stage.client.lastNumber, fault);
        QVERIFY(shown.says(
            QStringLiteral("Tank farm 3: not done. The file cannot be <b>written</b>. Check")));
    }

    void waitingForTheAnswerEnds()
    {
        Shown shown;
        shown.tell(PanelSamples::quiet(7, shown.now()));
        shown.page.choose(PanelSamples::camera(3));
        shown.press("Disable");
        shown.press("Disable: nobody watches then");
        shown.stage.clock.advance(EndpointSwitch::longestAnswer);
        QVERIFY(shown.says(QStringLiteral("has not answered")));
        QVERIFY(shown.find("Disable")->isEnabled());
    }

    void whoMayNotIsToldWhy()
    {
        Shown shown(Role::Operator);
        shown.tell(PanelSamples::quiet(7, shown.now()));
        shown.page.choose(PanelSamples::camera(3));
        QVERIFY(!shown.find("Disable")->isEnabled());
        QVERIFY(shown.says(QStringLiteral("Only an engineer")));
        QVERIFY(shown.says(QStringLiteral("Operator")));
        shown.stage.session.signIn(QStringLiteral("C. Vik"), Role::Engineer, 0);
        QVERIFY(shown.find("Disable")->isEnabled());
    }

    void oneThatIsOffIsSwitchedOnAtOnce()
    {
        Shown shown;
        Config config = PanelSamples::site(7);
        config.devices[4].endpoints[0].enabled = false;
        RuntimeUpdate update;
        update.config = config;
        update.snapshot = EndpointSamples::mixed(shown.now());
        emit shown.stage.client.updated(update);
        shown.page.choose(PanelSamples::camera(5));
        shown.press("Enable");
        QCOMPARE(shown.stage.client.switches.size(), std::size_t{1});
        QCOMPARE(shown.stage.client.switches[0].enabled, true);
    }

    void onlyWhatNeedsAttentionCanBeShown()
    {
        Shown shown;
        shown.tell(EndpointSamples::mixed(shown.now()));
        shown.press("Need attention: 5");
        QCOMPARE(shown.grid->model()->rowCount(), 5);
        shown.press("Need attention: 5");
        auto *search = shown.page.findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("farm 6"));
        QCOMPARE(shown.grid->model()->rowCount(), 1);
        shown.page.choose(PanelSamples::camera(2)); // from elsewhere: the filter gives way
        QVERIFY(shown.says(QStringLiteral("Store the right password")));
    }

    void keysGoFromTileToTile()
    {
        Shown shown;
        shown.tell(PanelSamples::quiet(7, shown.now()));
        shown.grid->setFocus();
        QTest::keyClick(shown.grid, Qt::Key_Home);
        QTest::keyClick(shown.grid, Qt::Key_Right);
        QVERIFY(shown.says(QStringLiteral("http://camera-2.example")));
        QTest::keyClick(shown.grid, Qt::Key_Down);
        QVERIFY(!shown.says(QStringLiteral("http://camera-2.example")));
        QTest::keyClick(shown.grid, Qt::Key_Escape);
        QVERIFY(shown.says(QStringLiteral("7 of 7 watching")));
    }

    void hostileTextStaysTextAndWidensNothing()
    {
        Shown shown;
        Config config = PanelSamples::site(7);
        const QString bad = QStringLiteral("<b>x</b><img src=\"file:///x.png\">\n") +
                            QChar(0x202e) + QString(10'000, u'w');
        config.assets[0].displayName = bad;
        RuntimeUpdate update;
        update.config = config;
        update.snapshot = EndpointSamples::mixed(shown.now());
        EndpointStatus &stream = update.snapshot->endpoints[0].stream;
        stream.fault.detail = bad;
        stream.fault.remedy = bad;
        emit shown.stage.client.updated(update);
        shown.page.choose(PanelSamples::camera(1));
        QCoreApplication::processEvents();
        for (const QLabel *label : shown.page.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(!label->text().contains(QChar(0x202e)));
        }
        QVERIFY(shown.says(QStringLiteral("<b>x</b><img")));
        QCOMPARE(shown.page.size(), QSize(1208, 696));
    }

    void longerWordsFitAndSwitchAtRunTime()
    {
        Shown shown;
        shown.tell(EndpointSamples::mixed(shown.now()));
        shown.page.choose(PanelSamples::camera(2));
        shown.press("Disable");
        LongWords longer;
        QCoreApplication::installTranslator(&longer);
        QCoreApplication::processEvents();
        QVERIFY(shown.says(QStringLiteral("~Endpoints")));
        for (const QPushButton *button : shown.page.findChildren<QPushButton *>())
            QVERIFY2(button->text().startsWith(u'~'), qPrintable(button->text()));
        QVERIFY2(shown.page.minimumSizeHint().width() <= 1208,
                 qPrintable(QString::number(shown.page.minimumSizeHint().width())));
        QVERIFY(shown.page.minimumSizeHint().height() <= 696);
        for (const QPushButton *button : shown.page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                QTRY_VERIFY2(button->width() >= button->minimumSizeHint().width(),
                             qPrintable(button->text()));
        }
        QCoreApplication::removeTranslator(&longer);
        QCoreApplication::processEvents();
        QVERIFY(!shown.says(QStringLiteral("~")));
    }

    void whatIsTouchedIsLargeEnoughAndNamed()
    {
        Shown shown;
        shown.tell(EndpointSamples::mixed(shown.now()));
        shown.page.choose(PanelSamples::camera(1));
        QCoreApplication::processEvents();
        for (const QPushButton *button : shown.page.findChildren<QPushButton *>()) {
            QVERIFY(!button->text().isEmpty());
            if (button->isVisible())
                QVERIFY2(button->height() >= shown.stage.style.target(),
                         qPrintable(button->text()));
        }
        QVERIFY(!shown.grid->accessibleName().isEmpty());
        const QString first =
            shown.grid->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(first.contains(QStringLiteral("Tank farm 2, Failed")));
    }
};

QTEST_MAIN(TestEndpointsPage)
#include "tst_endpointspage.moc"
