// SPDX-License-Identifier: Apache-2.0
// The window as a whole: one window whatever happens, one selection, a way for every key.
#include "shell/mainwindow.h"

#include "alarms/alarmdetail.h"
#include "alarms/alarmlistmodel.h"
#include "alarms/alarmtable.h"
#include "language/languageswitch.h"
#include "map/mapview.h"
#include "overview/overviewpage.h"
#include "panelstage.h"
#include "pseudolocale.h"
#include "session/panelsettings.h"
#include "shell/banner.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

struct Stage : PanelStage
{
    AlarmListModel model{context()};
    MainWindow window{context(), model};
    OverviewPage *overview = new OverviewPage(context(), model);

    Stage()
    {
        window.addPage(overview, QStringLiteral("overview"), [] { return QStringLiteral("One"); });
        window.addPage(new QWidget, QStringLiteral("feed"), [] { return QStringLiteral("Two"); });
        window.resize(1280, 800);
        window.show();
        RuntimeUpdate first;
        first.config = PanelSamples::site(7);
        first.snapshot = PanelSamples::quiet(7, now());
        emit client.updated(first);
    }
    qint64 now() const { return clock.wallMilliseconds(); }
    MapView *map() { return overview->findChild<MapView *>(); }
    AlarmTable *table() { return overview->findChild<AlarmTable *>(); }
};

qsizetype visibleWindows()
{
    qsizetype count = 0;
    for (const QWidget *widget : QApplication::topLevelWidgets())
        count += widget->isVisible() ? 1 : 0;
    return count;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void aThousandAlarmsOpenNoWindow()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
        QCOMPARE(visibleWindows(), 1);
        std::vector<Alarm> alarms;
        for (int i = 0; i < 1000; ++i)
            alarms.push_back(PanelSamples::leak(1 + i % 7, 1 + i % 3, stage.now(), i));
        stage.client.tell(alarms);
        stage.clock.advance(20s);
        QApplication::processEvents();
        QCOMPARE(visibleWindows(), 1);
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(stage.client.commands.empty());
    }

    void mapAndListAreOneSelection()
    {
        Stage stage;
        const Alarm first = PanelSamples::leak(1, 1, stage.now());
        const Alarm second = PanelSamples::leak(3, 2, stage.now());
        stage.client.tell({first, second});
        emit stage.map()->selected(second.id);
        QCOMPARE(stage.table()->selection(), std::optional(second.id));
        emit stage.table()->selected(first.id);
        QCOMPARE(stage.map()->selection(), std::optional(first.id));
        stage.overview->choose(second.id);
        QCOMPARE(stage.map()->selection(), std::optional(second.id));
        QCOMPARE(stage.table()->selection(), std::optional(second.id));
    }

    void theSelectionOutlivesAThousandUpdates()
    {
        Stage stage;
        const Alarm chosen = PanelSamples::leak(1, 3, stage.now());
        stage.client.tell({chosen});
        stage.overview->choose(chosen.id);
        for (int i = 0; i < 1000; ++i) {
            stage.client.tell({PanelSamples::leak(1 + i % 7, 1 + i % 3, stage.now(), 1 + i % 50)});
            stage.clock.advance(200ms);
            QCOMPARE(stage.table()->selection(), std::optional(chosen.id));
            QCOMPARE(stage.map()->selection(), std::optional(chosen.id));
        }
    }

    void thePanelBeginsWithItsFirstPage()
    {
        PanelStage stage;
        AlarmListModel model(stage.context());
        MainWindow window(stage.context(), model);
        window.addHelp(new QWidget);
        auto *first = new QWidget;
        window.addPage(first, QStringLiteral("overview"), [] { return QStringLiteral("One"); });
        window.addPage(new QWidget, QStringLiteral("feed"), [] { return QStringLiteral("Two"); });
        QCOMPARE(window.currentPage(), first);
    }

    void keysGoToThePages()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::keyClick(&stage.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!stage.overview->isVisible());
        QTest::keyClick(&stage.window, Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(stage.overview->isVisible());
    }

    void theListsKeysWorkFromTheStart()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        const Alarm worst = PanelSamples::leak(2, 1, stage.now());
        stage.client.tell({PanelSamples::leak(1, 2, stage.now()), worst});
        QTest::keyClick(stage.window.focusWidget(), Qt::Key_Home);
        QTRY_COMPARE(stage.table()->selection(), std::optional(worst.id));
        QCOMPARE(stage.map()->selection(), std::optional(worst.id));
    }

    void closingAsksInTheWindow()
    {
        Stage stage;
        QSignalSpy ended(&stage.window, &MainWindow::endRequested);
        stage.window.close();
        QVERIFY(stage.window.isVisible());
        QCOMPARE(ended.size(), 0);
        QCOMPARE(visibleWindows(), 1);
        stage.window.setClosesQuietly(true);
        stage.window.close();
        QCOMPARE(ended.size(), 1);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Stage stage;
        stage.client.tell({PanelSamples::leak(1, 1, stage.now())});
        for (const QWidget *widget : stage.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QStringLiteral("%1 %2").arg(
                         QLatin1String(widget->metaObject()->className()), widget->objectName())));
        }
    }

    void theLanguageIsChosenInTheWindow()
    {
        QTemporaryDir directory;
        PanelSettings settings(directory.path());
        LanguageSwitch languages(settings);
        languages.choose(*Language::of(QStringLiteral("en")));
        Stage stage;
        stage.window.offerLanguages(languages);
        auto *button = stage.window.findChild<QToolButton *>(QStringLiteral("language"));
        QCOMPARE(button->text(), QStringLiteral("English"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(stage.screenshot(stage.window, QStringLiteral("shell"), QStringLiteral("languages"),
                                 {1280, 800}));
        auto *german = stage.window.findChild<QPushButton *>(QStringLiteral("language-de"));
        QTRY_VERIFY(german->isVisible());
        QCOMPARE(visibleWindows(), 1);
        QTest::mouseClick(german, Qt::LeftButton);
        QCOMPARE(button->text(), QStringLiteral("Deutsch"));
        QTRY_COMPARE(stage.map()->accessibleName(), QStringLiteral("Lageplan"));
        QVERIFY(!german->isVisible());
        // By the keys: open, leave, and be where one was.
        stage.table()->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(german->isVisible());
        QTest::keyClick(german, Qt::Key_Escape);
        QTRY_VERIFY(!german->isVisible());
        languages.choose(*Language::of(QStringLiteral("en")));
        QLocale::setDefault(QLocale::c());
    }

    void wordsTwoFifthsLongerFit()
    {
        PseudoLocale locale;
        Stage stage;
        Alarm leak = PanelSamples::leak(1, 1, stage.now());
        stage.client.tell({leak});
        stage.overview->choose(leak.id);
        QVERIFY(stage.screenshot(stage.window, QStringLiteral("shell"),
                                 QStringLiteral("pseudo-locale"), {1280, 800}));
        QCOMPARE(stage.window.size(), QSize(1280, 800));
        QCOMPARE(clippedTexts(stage.window), QStringList());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
