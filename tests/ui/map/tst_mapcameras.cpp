// SPDX-License-Identifier: Apache-2.0
// Cameras come from attributes, and say why they do not watch.
#include "map/mapcameras.h"
#include "map/metricplane.h"
#include "text/timetext.h"

#include <QTest>

using namespace Runnel;

namespace {

constexpr qint64 now = 1'767'225'600'000;

using Attributes = QMap<QString, QString>;

Attributes attributes(std::initializer_list<std::pair<const char *, const char *>> given)
{
    Attributes all;
    for (const auto &[name, value] : given)
        all.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    return all;
}

Attributes somewhere()
{
    return attributes({{"latitude", "64.55"}, {"longitude", "35.78"}});
}

Config oneCamera(const Attributes &asset, const Attributes &device = {})
{
    Config config;
    DeviceConfig camera;
    camera.name = QStringLiteral("cam-1");
    camera.attributes = device;
    config.devices.push_back(camera);
    AssetConfig shown;
    shown.name = QStringLiteral("cam-1");
    shown.displayName = QStringLiteral("Tank farm");
    shown.endpoint = {QStringLiteral("cam-1"), QStringLiteral("events")};
    shown.attributes = asset;
    config.assets.push_back(shown);
    return config;
}

std::vector<EndpointSnapshot> status(EndpointState state,
                                     AnalyticsState analytics = AnalyticsState::Enabled)
{
    EndpointSnapshot endpoint;
    endpoint.stream.id = {QStringLiteral("cam-1"), QStringLiteral("events")};
    endpoint.stream.state = state;
    endpoint.stream.since = now - 5'000;
    endpoint.stream.lastEventAt = now - 31'000;
    endpoint.stream.analytics = analytics;
    endpoint.stream.analyticsSince = now - 60'000;
    return {endpoint};
}

} // namespace

class TestMapCameras : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryAttribute()
    {
        Attributes given = somewhere();
        given.insert(attributes({{"heading", "215"}, {"fieldOfView", "42.5"}, {"reach", "150"}}));
        const auto list = MapCameraList::of(oneCamera(given), status(EndpointState::Live), now);
        QVERIFY(list.faults.empty());
        const MapCamera camera = list.cameras.at(0);
        QCOMPARE(camera.label, QStringLiteral("Tank farm"));
        QCOMPARE(camera.position.latitude, 64.55);
        QCOMPARE(camera.position.longitude, 35.78);
        QCOMPARE(camera.heading.value(), 215.0);
        QCOMPARE(camera.fieldOfView, 42.5);
        QCOMPARE(camera.reach, 150.0);
        QCOMPARE(camera.watch, MapCamera::Watch::Watching);
        QCOMPARE(camera.note, QString());
    }

    void theAssetCountsBeforeTheDevice()
    {
        Attributes device = attributes(
            {{"latitude", "10"}, {"longitude", "20"}, {"heading", "90"}, {"reach", "30"}});
        Attributes asset = somewhere();
        asset.insert(QStringLiteral("reach"), QStringLiteral("99"));
        const MapCamera camera = mapCamerasOf(oneCamera(asset, device), {}, now).at(0);
        QCOMPARE(camera.position.latitude, 64.55);
        QCOMPARE(camera.heading.value(), 90.0);
        QCOMPARE(camera.reach, 99.0);
    }

    void halfAPositionIsNotMixedWithAnother()
    {
        const auto list =
            MapCameraList::of(oneCamera(attributes({{"latitude", "64.55"}}),
                                        attributes({{"latitude", "10"}, {"longitude", "20"}})),
                              {}, now);
        QCOMPARE(list.cameras.at(0).position.latitude, 10.0);
        QCOMPARE(list.cameras.at(0).position.longitude, 20.0);
        QCOMPARE(list.faults.size(), std::size_t{1});
    }

    void withoutAPlaceItIsCountedNotDrawn()
    {
        const auto list = MapCameraList::of(oneCamera({}), status(EndpointState::Live), now);
        QCOMPARE(list.cameras.size(), std::size_t{1});
        QVERIFY(!isOnGlobe(list.cameras[0].position));
        QVERIFY(list.faults.empty()); // it may well be wanted
        QVERIFY(list.cameras == mapCamerasOf(oneCamera({}), status(EndpointState::Live), now));
    }

    void whatIsWrongIsLeftOutAndReported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *value) {
            QTest::addRow("%s %.20s", name, value)
                << QString::fromLatin1(name) << QString::fromUtf8(value);
        };
        row("latitude", "91");
        row("latitude", "nan");
        row("longitude", "east");
        row("longitude", "-180.1");
        row("heading", "north");
        row("heading", "1e9");
        row("heading", "inf");
        row("fieldOfView", "0");
        row("fieldOfView", "-60");
        row("fieldOfView", "361");
        row("fieldOfView", "nan");
        row("reach", "0");
        row("reach", "-1");
        row("reach", "10001");
        row("reach", "inf");
        row("reach", "<b>far</b>\xE2\x80\xAE\n");
    }

    void whatIsWrongIsLeftOutAndReported()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        Attributes given = somewhere();
        given.insert(name, value);
        const auto list = MapCameraList::of(oneCamera(given), status(EndpointState::Live), now);
        const MapCamera camera = list.cameras.at(0);
        const bool misplaced = name.endsWith(QStringLiteral("itude"));
        QCOMPARE(isOnGlobe(camera.position), !misplaced);
        QVERIFY(!camera.heading);
        QCOMPARE(camera.fieldOfView, MapCamera{}.fieldOfView);
        QCOMPARE(camera.reach, MapCamera{}.reach);
        QCOMPARE(list.faults.size(), std::size_t{1});
        QVERIFY(list.faults[0].detail.contains(name));
        QVERIFY(list.faults[0].detail.contains(QStringLiteral("Tank farm")));
        QVERIFY(!list.faults[0].remedy.isEmpty());
        QVERIFY(!list.faults[0].detail.contains(u'\n'));
        QVERIFY(!list.faults[0].detail.contains(QChar(0x202e)));
    }

    void reportsAreBounded()
    {
        Config config = oneCamera(attributes({{"latitude", "x"}, {"reach", "x"}}));
        for (int i = 0; i < 100; ++i) {
            config.assets.push_back(config.assets[0]);
            config.assets.back().endpoint.device = QStringLiteral("cam-%1").arg(i + 2);
        }
        const auto list = MapCameraList::of(config, {}, now);
        QCOMPARE(list.cameras.size(), std::size_t{101});
        QCOMPARE(list.faults.size(), MapCameraList::mostFaults);
    }

    void assetsOfOneEndpointAreOneCamera()
    {
        Config config = oneCamera({});
        config.assets.push_back(config.assets[0]);
        config.assets.back().attributes = somewhere();
        config.assets.back().displayName = QStringLiteral("With a place");
        const auto cameras = mapCamerasOf(config, {}, now);
        QCOMPARE(cameras.size(), std::size_t{1});
        QCOMPARE(cameras[0].label, QStringLiteral("With a place"));
    }

    void saysWhyItDoesNotWatch_data()
    {
        QTest::addColumn<EndpointState>("state");
        QTest::addColumn<AnalyticsState>("analytics");
        QTest::addColumn<int>("watch");
        QTest::addColumn<QString>("note");
        using Watch = MapCamera::Watch;
        const auto row = [](const char *name, EndpointState state, AnalyticsState analytics,
                            Watch watch, const QString &note) {
            QTest::newRow(name) << state << analytics << int(watch) << note;
        };
        const auto on = AnalyticsState::Enabled;
        row("live", EndpointState::Live, on, Watch::Watching, {});
        row("not told", EndpointState::Live, AnalyticsState::Unknown, Watch::Watching, {});
        row("analytics off", EndpointState::Live, AnalyticsState::Disabled, Watch::NotWatched,
            QStringLiteral("analytics off since ") + TimeText::dayAndClock(now - 60'000, now));
        row("switched off", EndpointState::Disabled, on, Watch::NotWatched,
            QStringLiteral("switched off"));
        row("retrying", EndpointState::Retrying, on, Watch::StreamDown,
            QStringLiteral("no signal 00:31"));
        row("connecting", EndpointState::Connecting, on, Watch::StreamDown,
            QStringLiteral("connecting 00:31"));
        row("failed", EndpointState::Failed, on, Watch::StreamDown, QStringLiteral("failed 00:31"));
        row("stale", EndpointState::Stale, on, Watch::StreamDown, QStringLiteral("stale 00:05"));
        // No signal is worse than what the camera last said of itself.
        row("both", EndpointState::Retrying, AnalyticsState::Disabled, Watch::StreamDown,
            QStringLiteral("no signal 00:31"));
    }

    void saysWhyItDoesNotWatch()
    {
        QFETCH(EndpointState, state);
        QFETCH(AnalyticsState, analytics);
        QFETCH(int, watch);
        QFETCH(QString, note);
        const MapCamera camera =
            mapCamerasOf(oneCamera(somewhere()), status(state, analytics), now).at(0);
        QCOMPARE(int(camera.watch), watch);
        QCOMPARE(camera.note, note);
    }

    /// What has no status yet does not count as watching.
    void anUnknownStreamIsDown()
    {
        const MapCamera camera = mapCamerasOf(oneCamera(somewhere()), {}, now).at(0);
        QCOMPARE(camera.watch, MapCamera::Watch::StreamDown);
        QCOMPARE(camera.note, QStringLiteral("nothing heard yet"));
    }
};

QTEST_MAIN(TestMapCameras)
#include "tst_mapcameras.moc"
