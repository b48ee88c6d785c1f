// SPDX-License-Identifier: Apache-2.0
// A quiet list says why it is quiet, and the worst reason speaks.
#include "text/watchtext.h"

#include "panelsamples.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

class TestWatchText : public QObject
{
    Q_OBJECT

    static constexpr qint64 now = 1'795'000'000'000;

    static QuietReason reason(const std::optional<Snapshot> &snapshot,
                              std::chrono::milliseconds silent = 1s)
    {
        return QuietReason::of(snapshot, silent, now);
    }

private slots:
    void saysThatAllAreWatching()
    {
        const QuietReason all = reason(PanelSamples::quiet(7, now));
        QCOMPARE(all.title, QStringLiteral("No alarms"));
        QCOMPARE(all.detail, QStringLiteral("7 of 7 cameras watching. Last heard 2 s ago."));
        QVERIFY(!all.loud);
    }

    void isLoudAboutOneThatLooksAway()
    {
        Snapshot snapshot = PanelSamples::quiet(7, now);
        snapshot.endpoints[2].stream.analytics = AnalyticsState::Disabled;
        const QuietReason away = reason(snapshot);
        QVERIFY(away.loud);
        QVERIFY(away.detail.contains(QStringLiteral("6 of 7")));
    }

    void isLoudAboutALostStream_data()
    {
        QTest::addColumn<EndpointState>("state");
        for (const EndpointState state : {EndpointState::Connecting, EndpointState::Stale,
                                          EndpointState::Retrying, EndpointState::Failed})
            QTest::addRow("%d", int(state)) << state;
    }
    void isLoudAboutALostStream()
    {
        QFETCH(const EndpointState, state);
        Snapshot snapshot = PanelSamples::quiet(2, now);
        snapshot.endpoints[0].stream.state = state;
        QVERIFY(reason(snapshot).loud);
        snapshot.endpoints[1].stream.state = state;
        QCOMPARE(reason(snapshot).title, QStringLiteral("Nobody is watching"));
        QVERIFY(reason(snapshot).loud);
    }

    void countsNobodyWhoIsSwitchedOff()
    {
        Snapshot snapshot = PanelSamples::quiet(2, now);
        snapshot.endpoints[0].stream.state = EndpointState::Disabled;
        QVERIFY(reason(snapshot).detail.contains(QStringLiteral("1 of 1")));
        snapshot.endpoints[1].stream.state = EndpointState::Disabled;
        QVERIFY(reason(snapshot).loud);
    }

    void isLoudAboutABrokerThatIsAway()
    {
        Snapshot snapshot = PanelSamples::quiet(2, now);
        snapshot.mqtt.state = MqttState::Retrying;
        QVERIFY(reason(snapshot).loud);
        QVERIFY(reason(snapshot).detail.contains(QStringLiteral("broker is away")));
    }

    void saysThatTheConnectorIsSilentBeforeAnythingElse()
    {
        const QuietReason silent = reason(PanelSamples::quiet(7, now), 12s);
        QCOMPARE(silent.title, QStringLiteral("The connector does not answer"));
        QVERIFY(silent.loud);
    }

    void neverSaysNothing()
    {
        for (const std::optional<Snapshot> &snapshot :
             {std::optional<Snapshot>(), std::optional(Snapshot()),
              std::optional(PanelSamples::quiet(0, now))}) {
            QVERIFY(!reason(snapshot).title.isEmpty());
            QVERIFY(!reason(snapshot).detail.isEmpty());
        }
        QVERIFY(reason(PanelSamples::quiet(0, now)).loud);
    }
};

QTEST_GUILESS_MAIN(TestWatchText)
#include "tst_watchtext.moc"
