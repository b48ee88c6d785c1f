// SPDX-License-Identifier: Apache-2.0
// The contract of MqttLink: it can be dropped at any moment, and says nothing after its end.
#include "deafserver.h"
#include "linkrecorder.h"
#include "linkwords.h"
#include "mosquittoprocess.h"
#include "scriptedbroker.h"

#include <QTest>

using namespace Runnel;
using namespace std::chrono_literals;

namespace {

enum Phase {
    Resolving,
    Connecting,
    Handshaking,
    AwaitingAnswer,
    Connected,
    Publishing,
    Leaving,
    PhaseCount
};

/// Brings a link into a phase and keeps what it needs there.
struct PhaseStage
{
    explicit PhaseStage(Phase phase)
    {
        MqttConnectOptions options = optionsFor(1);
        if (phase == Connecting) {
            blackHole = std::make_unique<DeafServer>(DeafServer::Manner::BlackHole);
            options.port = blackHole->port();
        } else if (phase == Handshaking || phase == AwaitingAnswer) {
            silent = std::make_unique<ScriptedBroker>(QByteArrayList());
            options.port = silent->port();
        } else {
            ready = started = broker.start();
            options.port = broker.port();
        }
        options.tls = phase == Handshaking;
        options.host = phase == Resolving ? QStringLiteral("localhost") : options.host;
        if (phase >= Connected)
            ready = ready && recorder.connectTo(options);
        else
            recorder.link->connectToBroker(options);
        if (blackHole)
            ready = QTest::qWaitFor([this] { return blackHole->attempts() == 1; });
        if (silent)
            ready = QTest::qWaitFor([this] { return !silent->heard.isEmpty(); });
        if (phase == Publishing) {
            broker.freeze();
            for (int i = 0; i < 64; ++i)
                recorder.publish(messageOf("a", QByteArray(1 << 16, 'x'), quint8(i % 2)));
            ready = ready && recorder.waitForAcknowledgements(1); // QoS 0: written, not all of it
        }
        if (phase == Leaving)
            recorder.link->disconnectFromBroker();
    }

    /// Until the network forgot the link, and another one did its business from the first name to
    /// the last farewell: whatever the first still had to say came before that.
    bool waitUntilOver()
    {
        broker.thaw();
        const bool gone = QTest::qWaitFor([this] {
            return (!blackHole || blackHole->attempts() == 0) &&
                   (!silent || silent->openConnections == 0);
        });
        if (!gone || (!started && !broker.start()))
            return false;
        LinkRecorder other;
        MqttConnectOptions options = optionsFor(broker.port());
        options.host = QStringLiteral("localhost");
        options.clientId = QStringLiteral("other");
        if (!other.connectTo(options) || other.publish(messageOf("b", "1")) == 0 ||
            !other.waitForAcknowledgements(1))
            return false;
        other.link->disconnectFromBroker();
        const bool ended = other.waitForEnd();
        QCoreApplication::processEvents();
        return ended;
    }

    MosquittoProcess broker;
    std::unique_ptr<DeafServer> blackHole;
    std::unique_ptr<ScriptedBroker> silent;
    LinkRecorder recorder;
    bool started = false; ///< the broker
    bool ready = true;
};

} // namespace

class TestMqttLinkPhases : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(MosquittoProcess::isInstalled()); }

    void abortsInEveryPhase_data();
    void abortsInEveryPhase();
    void diesSilentlyInEveryPhase_data();
    void diesSilentlyInEveryPhase();
    void connectsAgainFromTheSlotOfTheEnd();
};

void TestMqttLinkPhases::abortsInEveryPhase_data()
{
    QTest::addColumn<int>("phase");
    const char *names[PhaseCount] = {
        "resolving", "connecting", "handshaking", "awaiting the answer",
        "connected", "publishing", "leaving"};
    for (int phase = 0; phase < PhaseCount; ++phase)
        QTest::newRow(names[phase]) << phase;
}

void TestMqttLinkPhases::abortsInEveryPhase()
{
    QFETCH(int, phase);
    PhaseStage stage{Phase(phase)};
    QVERIFY(stage.ready);
    LinkRecorder &recorder = stage.recorder;
    QCOMPARE(recorder.ends, 0);
    recorder.acknowledged.clear();
    recorder.link->abort();
    QVERIFY(recorder.waitForEnd());
    QVERIFY2(!recorder.fault, qPrintable(recorder.fault.toString()));
    QVERIFY(recorder.acknowledged.empty());
    recorder.link->abort(); // nothing there any more
    QVERIFY(stage.waitUntilOver());
    QVERIFY(recorder.acknowledged.empty());
    QCOMPARE(recorder.ends, 1);
    QCOMPARE(recorder.connectedCount, phase < Connected ? 0 : 1);
}

void TestMqttLinkPhases::diesSilentlyInEveryPhase_data()
{
    abortsInEveryPhase_data();
}

void TestMqttLinkPhases::diesSilentlyInEveryPhase()
{
    QFETCH(int, phase);
    PhaseStage stage{Phase(phase)};
    QVERIFY(stage.ready);
    stage.recorder.acknowledged.clear();
    stage.recorder.link.reset();
    QVERIFY(stage.waitUntilOver());
    QCOMPARE(stage.recorder.ends, 0);
    QVERIFY(stage.recorder.acknowledged.empty());
}

void TestMqttLinkPhases::connectsAgainFromTheSlotOfTheEnd()
{
    MosquittoProcess broker;
    QVERIFY(broker.start());
    LinkRecorder recorder;
    const MqttConnectOptions options = optionsFor(broker.port());
    QVERIFY(recorder.connectTo(options));
    connect(recorder.link.get(), &MqttLink::disconnected, this, [&] {
        if (recorder.ends < 3)
            recorder.link->connectToBroker(options);
    });
    connect(recorder.link.get(), &MqttLink::connected, recorder.link.get(), &MqttLink::abort);
    recorder.link->abort();
    QTRY_COMPARE(recorder.ends, 3);
    QCOMPARE(recorder.connectedCount, 3);
}

QTEST_GUILESS_MAIN(TestMqttLinkPhases)
#include "tst_mqttlinkphases.moc"
