// SPDX-License-Identifier: Apache-2.0
// The soak of the whole panel: the real one, on every page in turn, under a steady load.
//
// It shows where the panel's thread stalls and whether memory grows. Run by hand, on a machine that
// does nothing else; never as a timed test. Prints a table and a line of JSON.
#include "base/logging.h"
#include "display.h"
#include "guiapp.h"
#include "panelmeter.h"
#include "panelplant.h"
#include "paneltour.h"

#include <QCommandLineParser>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

struct SoakOptions
{
    int seconds = 60;
    double stay = 3; ///< seconds at each stop
    QSize size{1280, 800};
    PanelPlant::Load load;
};

/// Ends the program on nonsense, as QCommandLineParser does.
SoakOptions readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Runs the panel on every page in turn under load and tells how long its thread stalls."));
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *text, const char *value,
                                  const QString &usual) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(text),
                          QString::fromLatin1(value), usual});
    };
    SoakOptions options;
    option("seconds", "How long (60).", "S", QString::number(options.seconds));
    option("page-seconds", "How long on each page (3).", "S", QString::number(options.stay));
    option("rate", "Events a second in all (1000).", "N", QString::number(options.load.rate));
    option("cameras", "Cameras (10).", "N", QString::number(options.load.cameras));
    option("alerts", "How many of the events are alerts, 0 to 1 (0.3).", "P",
           QString::number(options.load.alerts));
    option("size", "Of the window (1280x800).", "WxH", QStringLiteral("1280x800"));
    parser.process(arguments);

    const auto number = [&parser](const char *name, double low, double high) {
        bool ok = false;
        const double value = parser.value(QString::fromLatin1(name)).toDouble(&ok);
        if (!ok || value < low || value > high) {
            std::fprintf(stderr, "bench_panel: --%s is from %g to %g\n", name, low, high);
            std::exit(2);
        }
        return value;
    };
    options.seconds = int(number("seconds", 5, 86'400));
    options.stay = number("page-seconds", 0.5, 3600);
    options.load.rate = number("rate", 0.1, 100'000);
    options.load.cameras = int(number("cameras", 1, 1000));
    options.load.alerts = number("alerts", 0, 1);
    const QStringList sides = parser.value(QStringLiteral("size")).split(u'x');
    options.size = {sides.value(0).toInt(), sides.value(1).toInt()};
    if (options.size.width() < 640 || options.size.height() < 480) {
        std::fprintf(stderr, "bench_panel: --size is at least 640x480\n");
        std::exit(2);
    }
    return options;
}

/// One run: until all streams are live, then the tour, then the end.
class Soak final : public QObject
{
public:
    Soak(PanelMeter &meter, const SoakOptions &options)
        : m_meter(meter)
        , m_options(options)
    {}

    bool start()
    {
        if (const QString why = m_plant.start(m_options.load); !why.isEmpty()) {
            std::fprintf(stderr, "bench_panel: %s\n", qPrintable(why));
            return false;
        }
        m_meter.begin();
        m_meter.enter(PanelFigures::start);
        GuiApp::Settings settings;
        settings.runtime.config = m_plant.config();
        settings.runtime.stateDirectory = m_plant.stateDirectory();
        settings.isDemo = true;
        m_panel = std::make_unique<GuiApp>(settings);
        connect(&m_panel->client(), &RuntimeClient::updated, this, &Soak::take);
        connect(
            m_panel.get(), &GuiApp::stopped, this, [] { QCoreApplication::exit(0); },
            Qt::QueuedConnection);
        if (m_panel->start())
            return false;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *main = qobject_cast<MainWindow *>(window)) {
                main->resize(m_options.size);
                m_tour = std::make_unique<PanelTour>(
                    *main, std::chrono::milliseconds(qRound(m_options.stay * 1000)),
                    [this](const std::string &page) { m_meter.enter(page); });
            }
        }
        QTimer::singleShot(startLimit, this, [this] {
            if (!m_running)
                fail("the cameras' streams do not come up");
        });
        return true;
    }

    bool failed() const { return m_failed; }

private:
    static constexpr auto startLimit = 20s;

    void take(const RuntimeUpdate &update)
    {
        for (const StatisticsSample &sample : update.samples) {
            for (const quint64 count : sample.received)
                m_meter.figures().received += qint64(count);
            m_meter.figures().delivered += qint64(sample.delivered);
        }
        if (!update.snapshot)
            return;
        const auto &counts = update.snapshot->alarms.byPriority;
        m_meter.figures().alarms = qint64(std::accumulate(counts.begin(), counts.end(), size_t{0}));
        const auto &endpoints = update.snapshot->endpoints;
        const bool live =
            !endpoints.empty() && std::ranges::all_of(endpoints, [](const EndpointSnapshot &one) {
                return one.stream.state == EndpointStatus::State::Live;
            });
        if (live && !std::exchange(m_running, true))
            QTimer::singleShot(0, this, &Soak::run);
    }

    void run()
    {
        // Every page has been there once, and what it keeps is there.
        m_meter.figures().warmUp = m_meter.seconds() + (m_tour->stops() + 1) * m_options.stay;
        m_tour->start();
        QTimer::singleShot(std::chrono::seconds(m_options.seconds), this, &Soak::finish);
    }

    void finish()
    {
        m_tour->stop();
        m_meter.figures().rounds = m_tour->rounds();
        m_meter.end();
        m_meter.figures().made = m_plant.made();
        m_panel->stop();
    }

    void fail(const char *why)
    {
        std::fprintf(stderr, "bench_panel: %s\n", why);
        m_failed = true;
        m_panel->stop();
    }

    PanelMeter &m_meter;
    const SoakOptions m_options;
    PanelPlant m_plant;
    std::unique_ptr<GuiApp> m_panel;
    std::unique_ptr<PanelTour> m_tour;
    bool m_running = false;
    bool m_failed = false;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("bench_panel"));
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1"); // as the panel itself
    if (!displayAvailable())
        qputenv("QT_QPA_PLATFORM", "offscreen"); // which rasterises like any other
    PanelMeter meter(argc, argv);
    const SoakOptions options = readOptions(QCoreApplication::arguments());
    installLogging(LogLevel::Warning, LogFormat::Text);
    {
        Soak soak(meter, options);
        if (!soak.start())
            return 1;
        QCoreApplication::exec();
        if (soak.failed())
            return 1;
    }
    const PanelFigures &figures = meter.figures();
    std::printf("%d x %d on %s, %d cameras, %g events/s, %g %% of them alerts\n\n%s\n%s\n",
                options.size.width(), options.size.height(),
                qPrintable(QGuiApplication::platformName()), options.load.cameras,
                options.load.rate, options.load.alerts * 100, asTable(figures).c_str(),
                asJson(figures).c_str());
    return 0;
}
