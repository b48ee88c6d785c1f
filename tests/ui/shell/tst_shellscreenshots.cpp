// SPDX-License-Identifier: Apache-2.0
// The overview in each of its states, saved for a person to look at.
#include "alarms/alarmlistmodel.h"
#include "overview/overviewpage.h"
#include "panelstage.h"
#include "shell/banner.h"
#include "shell/mainwindow.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestShellScreenshots : public QObject
{
    Q_OBJECT
private slots:
    void states_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        for (const char *state : {"starting", "none", "quiet", "leak", "flood", "notwatched",
                                  "linklost", "brokeraway"}) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                for (const bool dark : {false, true})
                    QTest::addRow("%s-%s-%d", state, dark ? "dark" : "light", size.width())
                        << QString::fromLatin1(state) << dark << size;
            }
        }
    }
    void states()
    {
        QFETCH(const QString, state);
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        PanelStage stage;
        stage.style.setTheme(dark ? PanelStyle::Theme::Dark : PanelStyle::Theme::Light);
        AlarmListModel model(stage.context());
        MainWindow window(stage.context(), model);
        auto *overview = new OverviewPage(stage.context(), model);
        window.addPage(overview, QStringLiteral("overview"),
                       [] { return QStringLiteral("Overview"); });
        for (const auto &[icon, name] :
             {std::pair("journal", "Journal"), std::pair("feed", "Feed"),
              std::pair("cameras", "Cameras"), std::pair("trends", "Trends")})
            window.addPage(new QWidget, QString::fromLatin1(icon),
                           [name = name] { return QString::fromLatin1(name); });
        window.banner().setSound(state == u"leak" || state == u"flood", {});
        window.resize(size);
        window.show();

        const qint64 now = stage.clock.wallMilliseconds();
        RuntimeUpdate update;
        const int cameras = state == u"none" ? 0 : 7;
        update.config = PanelSamples::site(cameras);
        update.snapshot = PanelSamples::quiet(cameras, now);
        if (state == u"notwatched") {
            update.snapshot->endpoints[1].stream.analytics = AnalyticsState::Disabled;
            update.snapshot->endpoints[4].stream.state = EndpointState::Retrying;
            update.alarms.push_back(PanelSamples::streamDown(5, now - 60'000));
        }
        if (state == u"brokeraway") {
            update.snapshot->mqtt.state = MqttState::Retrying;
            update.snapshot->outbox.records = 12'345;
        }
        if (state == u"leak" || state == u"flood") {
            Alarm leak = PanelSamples::leak(2, 1, now - 42'000);
            leak.count = 14;
            for (int i = 0; i < 60; ++i)
                leak.trend.push_back({now - 42'000 + i * 700, 0.3 + 0.02 * i});
            update.alarms.push_back(leak);
            update.alarms.push_back(PanelSamples::leak(1, 2, now - 120'000));
            update.alarms.push_back(
                PanelSamples::acknowledged(PanelSamples::leak(4, 2, now - 900'000), now - 60'000));
            update.alarms.push_back(
                PanelSamples::cleared(PanelSamples::leak(6, 3, now - 3'000'000), now));
        }
        if (state == u"flood") {
            for (int i = 0; i < 200; ++i)
                update.alarms.push_back(
                    PanelSamples::leak(1 + i % 7, 2 + i % 2, now - i * 1000, i));
            update.snapshot->alarms.flood = true;
            update.snapshot->alarms.recent = 200;
        }
        if (state != u"starting")
            emit stage.client.updated(update);
        if (state == u"leak")
            overview->choose(update.alarms.front().id);
        if (state == u"linklost")
            stage.clock.advance(31s);
        QVERIFY(stage.screenshot(window, QStringLiteral("shell"),
                                 state + (dark ? QStringLiteral("-dark") : QString()), size));
    }
};

QTEST_MAIN(TestShellScreenshots)
#include "tst_shellscreenshots.moc"
