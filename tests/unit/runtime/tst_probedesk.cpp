// SPDX-License-Identifier: Apache-2.0
// Connection tests by number: reports, typed-in secrets, ends.
#include "runtime/probedesk.h"

#include "base/clock.h"
#include "scriptedcamera.h"
#include "secret/secretresolver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Runnel;

namespace {

class StoredSecrets final : public SecretResolver
{
public:
    void resolve(const SecretRef &, QObject *context, Done done) override
    {
        ++asked;
        QMetaObject::invokeMethod(
            context, [done] { done(Redacted(QByteArrayLiteral("stored"))); }, Qt::QueuedConnection);
    }

    int asked = 0;
};

const SecretRef reference{SecretSource::Keychain, QStringLiteral("camera")};

} // namespace

class TestProbeDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsEveryStepAndTheTypesItHeard();
    void sendsWhatWasTypedInBeforeWhatIsStored();
    void endsWithWhatIsKnown();
    void endsTheOldestWhenThereAreTooMany();

private:
    ProbeRequest request() const;
    ProbeReport lastOf(quint64 number) const;
    bool finished(quint64 number) const;

    SystemClock clock;
    StoredSecrets secrets;
    std::unique_ptr<ScriptedCamera> camera;
    CameraConnection *connection = nullptr;
    std::unique_ptr<ProbeDesk> desk;
    std::unique_ptr<QSignalSpy> spy;
};

void TestProbeDesk::init()
{
    secrets.asked = 0;
    connection = nullptr;
    camera = std::make_unique<ScriptedCamera>();
    camera->setHandler([this](CameraConnection &open) {
        connection = &open;
        open.openStream();
    });
    desk = std::make_unique<ProbeDesk>(clock, secrets);
    spy = std::make_unique<QSignalSpy>(desk.get(), &ProbeDesk::advanced);
}

void TestProbeDesk::cleanup()
{
    spy.reset();
    desk.reset();
    camera.reset();
}

ProbeRequest TestProbeDesk::request() const
{
    ProbeRequest request;
    request.endpoint.id = {QStringLiteral("cam"), QStringLiteral("events")};
    request.endpoint.address = camera->url();
    request.listenFor = std::chrono::minutes(1);
    return request;
}

ProbeReport TestProbeDesk::lastOf(quint64 number) const
{
    ProbeReport last;
    for (const QList<QVariant> &told : *spy) {
        if (told.at(0).value<quint64>() == number)
            last = told.at(1).value<ProbeReport>();
    }
    return last;
}

bool TestProbeDesk::finished(quint64 number) const
{
    return std::any_of(spy->cbegin(), spy->cend(), [number](const QList<QVariant> &told) {
        return told.at(0).value<quint64>() == number && told.at(2).toBool();
    });
}

void TestProbeDesk::tellsEveryStepAndTheTypesItHeard()
{
    desk->begin(7, request());
    QTRY_VERIFY(connection);
    connection->sendChunk(
        "event: HEARTBEAT\ndata: {\"a\": 1}\n\nevent: ALERT\ndata: {\"b\": 2}\n\n");
    QTRY_COMPARE(lastOf(7).types.size(), size_t(2));
    QCOMPARE(lastOf(7).step(ProbeStep::Id::FirstEvent).state, ProbeStep::State::Passed);
    QVERIFY(!finished(7));
    connection->sendChunk("event: HEARTBEAT\ndata: {\"a\": 3}\n\n");
    QTRY_COMPARE(lastOf(7).types.at(0).count, quint64(2)); // while it still listens
    QCOMPARE(lastOf(7).types.at(1).sample, QByteArray("{\"b\": 2}"));
}

void TestProbeDesk::sendsWhatWasTypedInBeforeWhatIsStored()
{
    ProbeRequest typed = request();
    typed.endpoint.authentication.method = AuthenticationMethod::Bearer;
    typed.endpoint.authentication.token = reference;
    typed.endpoint.authentication.allowPlain = true;
    desk->begin(1, typed);
    QTRY_VERIFY(connection);
    QVERIFY(connection->requestHead().contains("Bearer stored"));
    connection = nullptr;
    typed.secrets.emplace_back(reference, Redacted(QByteArrayLiteral("typed")));
    const int before = secrets.asked;
    desk->begin(2, typed);
    QTRY_VERIFY(connection);
    QVERIFY(connection->requestHead().contains("Bearer typed"));
    QCOMPARE(secrets.asked, before);
}

void TestProbeDesk::endsWithWhatIsKnown()
{
    desk->begin(1, request());
    QTRY_VERIFY(connection);
    connection->sendChunk("event: ALERT\ndata: 1\n\n");
    QTRY_COMPARE(lastOf(1).types.size(), size_t(1));
    desk->end(1);
    QVERIFY(finished(1));
    QCOMPARE(lastOf(1).types.size(), size_t(1));
    const qsizetype told = spy->size();
    desk->end(1);
    desk->end(99);
    QCOMPARE(spy->size(), told);
}

void TestProbeDesk::endsTheOldestWhenThereAreTooMany()
{
    for (quint64 number = 1; number <= ProbeDesk::mostAtOnce; ++number)
        desk->begin(number, request());
    QVERIFY(!finished(1));
    desk->begin(ProbeDesk::mostAtOnce + 1, request());
    QVERIFY(finished(1));
    QVERIFY(!finished(2));
}

QTEST_GUILESS_MAIN(TestProbeDesk)
#include "tst_probedesk.moc"
