// SPDX-License-Identifier: Apache-2.0
// Every page, with content in it, takes another language while it is shown: no word is left behind.
#include "alarms/alarmlistmodel.h"
#include "endpoints/endpointspage.h"
#include "endpointsamples.h"
#include "feed/feedpage.h"
#include "feedsamples.h"
#include "forms/numberfield.h"
#include "journal/alarmjournalpage.h"
#include "journallibrary.h"
#include "language/languageswitch.h"
#include "overview/overviewpage.h"
#include "placestage.h"
#include "plantday.h"
#include "pseudolocale.h"
#include "session/panelsettings.h"
#include "setup/setuppage.h"
#include "shell/mainwindow.h"
#include "shell/statusstrip.h"
#include "shownwords.h"
#include "statistics/statisticspage.h"
#include "welcome/welcomepage.h"

#include "draftstage.h"

#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

constexpr QSize size{1208, 696};
constexpr std::chrono::hours afternoon{10};

template<typename Stage>
struct Page : Staged
{
    Page() { stage.clock.jumpWall(std::chrono::milliseconds(afternoon).count()); }

    void show(QWidget &widget, QSize room = size)
    {
        shown = &widget;
        widget.setAttribute(Qt::WA_ShowWithoutActivating);
        stage.settle(widget, room);
        widget.show();
        QCoreApplication::processEvents();
    }
    QWidget &page() override { return *shown; }
    qint64 now() const { return stage.clock.wallMilliseconds(); }

    Stage stage;
    QWidget *shown = nullptr;
};

/// The whole window with leaks, troubles and one that is chosen.
struct WindowPage : Page<PanelStage>
{
    WindowPage()
    {
        overview = new OverviewPage(stage.context(), model);
        window.addPage(overview, QStringLiteral("overview"),
                       [] { return MainWindow::tr("Overview"); });
        // The longest of them, as the panel shows it.
        window.findChild<StatusStrip *>()->setLanguage(QStringLiteral("Norsk bokmål"));
        show(window, {1280, 800});
        RuntimeUpdate update;
        update.config = PanelSamples::site(7);
        update.snapshot = PanelSamples::quiet(7, now());
        update.snapshot->endpoints[1].stream.analytics = AnalyticsState::Disabled;
        update.snapshot->endpoints[4].stream.state = EndpointState::Retrying;
        update.snapshot->outbox.records = 12'345;
        update.snapshot->outbox.fault = {
            FaultKind::DiskFull, QStringLiteral("The disk that holds the outbox is full."),
            QStringLiteral("Check the disk and its controller."), 0, RetryAdvice::Soon};
        Alarm leak = PanelSamples::leak(2, 1, now() - 42'000);
        leak.count = 1'404;
        for (int i = 0; i < 60; ++i)
            leak.trend.push_back({now() - 42'000 + i * 700, 0.3 + 0.02 * i});
        Alarm down = PanelSamples::streamDown(5, now() - 60'000);
        down.report.message = QStringLiteral("The stream is not open.");
        update.alarms = {leak, PanelSamples::leak(1, 2, now() - 90'000'000), down,
                         PanelSamples::cleared(PanelSamples::leak(6, 3, now() - 3'000'000), now())};
        emit stage.client.updated(update);
        overview->choose(update.alarms[choice].id);
        stage.clock.advance(1s);
        stage.client.tell(*update.snapshot); // ages are as of now
    }

    static inline size_t choice = 0;
    AlarmListModel model{stage.context()};
    MainWindow window{stage.context(), model};
    OverviewPage *overview = nullptr;
};

struct JournalView : Page<PanelStage>
{
    JournalView()
    {
        library.fill(200, now(), 2'400'000);
        show(view);
        library.answerAll();
        view.findChild<QTableView *>(QStringLiteral("journal"))->selectRow(2);
    }
    JournalLibrary library{stage.client};
    AlarmJournalPage view{stage.context()};
};

struct FeedView : Page<PanelStage>
{
    FeedView()
    {
        RuntimeUpdate first;
        first.config = PanelSamples::site(7);
        first.snapshot = PanelSamples::quiet(7, now());
        emit stage.client.updated(first);
        show(view);
        RuntimeUpdate update = FeedSamples::update(100, 40, now());
        FeedSamples::acknowledge(update, 100, 30, now() + 5);
        emit stage.client.updated(update);
        stage.clock.advance(1s);
        QCoreApplication::processEvents();
        view.findChild<QTableView *>()->selectRow(3);
    }
    FeedPage view{stage.context()};
};

struct EndpointsView : Page<PanelStage>
{
    EndpointsView()
    {
        stage.session.signIn(QStringLiteral("E. Moe"), Role::Engineer, 0);
        RuntimeUpdate first;
        first.config = PanelSamples::site(7);
        first.snapshot = EndpointSamples::mixed(now());
        emit stage.client.updated(first);
        show(view);
        Snapshot snapshot = *first.snapshot;
        for (quint64 turn = 0; turn < 20; ++turn) {
            stage.clock.advance(1s);
            EndpointSamples::goOn(snapshot, now(), turn);
            stage.client.tell(snapshot);
        }
        view.choose(PanelSamples::camera(chosen));
    }
    static inline int chosen = 2;
    EndpointsPage view{stage.context()};
};

struct StatisticsView : Page<PanelStage>
{
    StatisticsView()
    {
        RuntimeUpdate update;
        for (int i = 900; i > 0; --i)
            update.samples.push_back(plantSample(now() - (i - 1) * 1000LL, 9));
        emit stage.client.updated(update);
        show(view);
        AlarmDistribution distribution;
        distribution.raised[0] = 41;
        distribution.raised[1] = 1'212;
        for (int i = 0; i < 10; ++i) {
            const Alarm alarm = PanelSamples::leak(1 + i % 7, 3, 5, i);
            distribution.worst.push_back({alarm.id, alarm.asset, quint64(3'311 / (i + 1))});
        }
        emit stage.client.distributionReady(stage.client.lastNumber, distribution, {});
        stage.clock.advance(1s);
    }
    // Its plots are drawn one after the other, and move on.
    void settle(int turn) override
    {
        for (; settled < turn * 20; ++settled)
            stage.clock.advance(10ms);
    }
    bool isStill() const override { return false; }

    StatisticsPage view{stage.context()};
    int settled = 0;
};

struct SetupView : Page<DraftStage>
{
    SetupView()
    {
        auto *section = new QWidget;
        auto *column = new QVBoxLayout(section);
        field =
            new NumberField(stage.context(), stage.draft, ConfigPath({"mqtt", "port"}), section);
        field->setWords([] { return MainWindow::tr("Set up"); }, {});
        column->addWidget(field);
        column->addStretch();
        view.addSection(section, QStringLiteral("one"), [] { return MainWindow::tr("Cameras"); });
        show(view);
        stage.draft.set(ConfigPath({"mqtt", "port"}), 1.5);
    }
    SetupPage view{stage.context(), stage.draft, QStringLiteral("/etc/runnel.json")};
    NumberField *field = nullptr;
};

struct WelcomeView : Page<DraftStage>
{
    WelcomeView()
    {
        show(view);
        RuntimeUpdate update;
        update.config = PanelSamples::site(7);
        update.snapshot = PanelSamples::quiet(7, now());
        emit stage.client.updated(update);
    }
    WelcomePage view{stage.context()};
};

struct PlaceView : Page<PlaceStage>
{
    PlaceView() { show(stage.editor); }
};

using Make = std::function<std::unique_ptr<Staged>()>;

template<typename View>
Make maker()
{
    return [] { return std::make_unique<View>(); };
}

/// Names, units and whatever else comes from outside or is never translated.
bool isForeign(const QString &line)
{
    static const QStringList known{
        QStringLiteral("Tank farm"),
        QStringLiteral("cam-"),
        QStringLiteral("A. Berg"),
        QStringLiteral("E. Moe"),
        QStringLiteral("M. Ortiz"),
        QStringLiteral("Valve 12"),
        QStringLiteral("HEARTBEAT"),
        QStringLiteral("ALERT"),
        QStringLiteral("ANALYTICS_"),
        QStringLiteral("LEAK"),
        QStringLiteral("Gas cloud"),
        QStringLiteral("events/"),
        QStringLiteral("camera-"),
        QStringLiteral("http"),
        QStringLiteral("terminal"),
        QStringLiteral("/etc/runnel"),
        QStringLiteral("mqtt.port"),
        QStringLiteral("STATUS"),
        QStringLiteral("FRAME"),
        QStringLiteral("WIND"),
        QStringLiteral("GAS"),
        QStringLiteral("CALIBRATION"),
        QStringLiteral("HEALTH"),
        QStringLiteral("TEST"),
        QStringLiteral("Runnel"),
        QStringLiteral("{\""),
        QStringLiteral("Ctrl+"),
        QStringLiteral("Norsk"),
        QStringLiteral(" bytes"),
        QStringLiteral("{\n"),
        // What EndpointSamples says is not the core's.
        QStringLiteral("The camera refused the user name"),
        QStringLiteral("Store the right password"),
        QStringLiteral("No heartbeat for 46 s"),
        QStringLiteral("Look whether the camera still runs"),
    };
    const QString text = line.section(QStringLiteral(": "), 1);
    return std::any_of(known.begin(), known.end(),
                       [&](const QString &name) { return text.contains(name); });
}

} // namespace

Q_DECLARE_METATYPE(Make)

class TestRetranslation : public QObject
{
    Q_OBJECT

private slots:
    void noWordIsLeftBehind_data() { pages(); }
    void noWordIsLeftBehind()
    {
        QFETCH(Make, make);
        QFETCH(int, choice);
        choose(choice);
        const QStringList left =
            wordsLeftBehind(make, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(left.isEmpty(), qPrintable(u'\n' + left.join(u'\n')));
    }

    void everyWordHasALanguage_data() { pages(); }
    void everyWordHasALanguage()
    {
        QFETCH(Make, make);
        QFETCH(int, choice);
        choose(choice);
        QStringList bare = wordsWithoutLanguage(make);
        bare.removeIf(isForeign);
        QVERIFY2(bare.isEmpty(), qPrintable(u'\n' + bare.join(u'\n')));
    }

    void longerWordsAreNotCut_data() { pages(); }
    void longerWordsAreNotCut()
    {
        QFETCH(Make, make);
        QFETCH(int, choice);
        choose(choice);
        PseudoLocale pseudo;
        const std::unique_ptr<Staged> staged = make();
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        staged->page().grab().save(pictures() + QString::fromLatin1(QTest::currentDataTag()) +
                                   QStringLiteral("-pseudo.png"));
        const QStringList clipped = clippedTexts(staged->page());
        QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
    }

    /// Pictures for a person to look at, too.
    void everyLanguageFits_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::addColumn<Make>("make");
        for (const Language &language : Language::all()) {
            for (const auto &[name, make] :
                 {std::pair("window", maker<WindowPage>()),
                  std::pair("journal", maker<JournalView>()), std::pair("feed", maker<FeedView>()),
                  std::pair("endpoints", maker<EndpointsView>()),
                  std::pair("statistics", maker<StatisticsView>()),
                  std::pair("setup", maker<SetupView>()),
                  std::pair("welcome", maker<WelcomeView>()),
                  std::pair("place", maker<PlaceView>())})
                QTest::addRow("%s %s", name, qPrintable(language.code()))
                    << language.code() << QString::fromLatin1(name) << make;
        }
    }
    void everyLanguageFits()
    {
        QFETCH(QString, code);
        QFETCH(QString, name);
        QFETCH(Make, make);
        choose(0);
        QTemporaryDir directory;
        PanelSettings settings(directory.path());
        LanguageSwitch languages(settings);
        languages.choose(*Language::of(code));
        const std::unique_ptr<Staged> staged = make();
        staged->settle(1);
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(
            staged->page().grab().save(pictures() + name + u'-' + code + QStringLiteral(".png")));
        const QStringList clipped = clippedTexts(staged->page());
        QLocale::setDefault(QLocale::c());
        QVERIFY2(clipped.isEmpty(), qPrintable(u'\n' + clipped.join(u'\n')));
    }

    /// The comparison itself: a page that keeps its words is found out.
    void aPageThatKeepsItsWordsIsFound()
    {
        struct Deaf : Page<PanelStage>
        {
            Deaf()
            {
                label.setText(MainWindow::tr("Overview"));
                show(label, {200, 100});
            }
            QLabel label;
        };
        QCOMPARE(wordsLeftBehind(maker<Deaf>(), QStringLiteral("deaf")).size(), 3);
    }

private:
    static QString pictures()
    {
        const QString folder = QStringLiteral(RUNNEL_SCREENSHOTS "/language/");
        QDir().mkpath(folder);
        return folder;
    }

    static void choose(int choice)
    {
        WindowPage::choice = size_t(choice);
        EndpointsView::chosen = 2 + choice;
    }

    static void pages()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<int>("choice");
        QTest::newRow("window") << maker<WindowPage>() << 0;
        QTest::newRow("window-system") << maker<WindowPage>() << 2;
        QTest::newRow("window-cleared") << maker<WindowPage>() << 3;
        QTest::newRow("journal") << maker<JournalView>() << 0;
        QTest::newRow("feed") << maker<FeedView>() << 0;
        QTest::newRow("endpoints-2") << maker<EndpointsView>() << 0;
        QTest::newRow("endpoints-3") << maker<EndpointsView>() << 1;
        QTest::newRow("endpoints-6") << maker<EndpointsView>() << 4;
        QTest::newRow("statistics") << maker<StatisticsView>() << 0;
        QTest::newRow("setup") << maker<SetupView>() << 0;
        QTest::newRow("welcome") << maker<WelcomeView>() << 0;
        QTest::newRow("place") << maker<PlaceView>() << 0;
    }
};

QTEST_MAIN(TestRetranslation)
#include "tst_retranslation.moc"
