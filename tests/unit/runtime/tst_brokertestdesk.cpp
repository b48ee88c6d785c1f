// SPDX-License-Identifier: Apache-2.0
// Broker tests by number: reports, typed-in secrets, ends.
#include "runtime/brokertestdesk.h"

#include "base/clock.h"
#include "fixedsecrets.h"
#include "mosquittoprocess.h"

#include <QSignalSpy>
#include <QTest>

using namespace Runnel;

class TestBrokerTestDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void tellsEveryStepAndEndsOnce();
    void aSecretThatWasTypedInCountsBeforeTheStoredOne();
    void endsWithWhatIsKnown();
    void endsTheOldestWhenThereAreTooMany();

private:
    BrokerTestRequest request() const;
    BrokerTestReport lastOf(quint64 number) const;
    int finished(quint64 number) const;

    SystemClock clock;
    std::unique_ptr<FixedSecrets> secrets;
    std::unique_ptr<MosquittoProcess> broker;
    std::unique_ptr<BrokerTestDesk> desk;
    std::unique_ptr<QSignalSpy> spy;
};

void TestBrokerTestDesk::init()
{
    secrets = std::make_unique<FixedSecrets>();
    broker = std::make_unique<MosquittoProcess>();
    broker->addUser("runnel", "typed");
    QVERIFY(broker->start());
    desk = std::make_unique<BrokerTestDesk>(clock, *secrets);
    spy = std::make_unique<QSignalSpy>(desk.get(), &BrokerTestDesk::advanced);
}

void TestBrokerTestDesk::cleanup()
{
    spy.reset();
    desk.reset();
    broker.reset();
}

BrokerTestRequest TestBrokerTestDesk::request() const
{
    const SecretRef reference{SecretSource::Keychain, QStringLiteral("broker")};
    BrokerTestRequest request;
    request.mqtt.host = QStringLiteral("127.0.0.1");
    request.mqtt.port = broker->port();
    request.mqtt.authentication.method = AuthenticationMethod::UsernamePassword;
    request.mqtt.authentication.username.plain = QStringLiteral("runnel");
    request.mqtt.authentication.password = reference;
    request.mqtt.authentication.allowPlain = true;
    request.instance = QStringLiteral("north");
    request.secrets.emplace_back(reference, Redacted("typed"));
    return request;
}

BrokerTestReport TestBrokerTestDesk::lastOf(quint64 number) const
{
    BrokerTestReport last;
    for (const QList<QVariant> &told : *spy) {
        if (told.at(0).value<quint64>() == number)
            last = told.at(1).value<BrokerTestReport>();
    }
    return last;
}

int TestBrokerTestDesk::finished(quint64 number) const
{
    return int(std::count_if(spy->cbegin(), spy->cend(), [number](const QList<QVariant> &told) {
        return told.at(0).value<quint64>() == number && told.at(2).toBool();
    }));
}

void TestBrokerTestDesk::tellsEveryStepAndEndsOnce()
{
    desk->begin(7, request());
    QTRY_COMPARE(finished(7), 1);
    QVERIFY(lastOf(7).succeeded());
    int running = 0;
    for (const QList<QVariant> &told : *spy) {
        const auto report = told.at(1).value<BrokerTestReport>();
        running += report.step(BrokerTestStep::Id::Publish).state == BrokerTestStep::State::Running;
    }
    QVERIFY(running > 0); // it could be watched
    desk->end(7);
    QCOMPARE(finished(7), 1);
}

void TestBrokerTestDesk::aSecretThatWasTypedInCountsBeforeTheStoredOne()
{
    secrets->known.insert(QStringLiteral("broker"), "stored");
    BrokerTestRequest stored = request();
    stored.secrets.clear();
    desk->begin(1, stored);
    QTRY_COMPARE(finished(1), 1);
    QVERIFY(!lastOf(1).succeeded());
    const int before = secrets->asked;
    desk->begin(2, request());
    QTRY_COMPARE(finished(2), 1);
    QVERIFY(lastOf(2).succeeded());
    QCOMPARE(secrets->asked, before);
}

void TestBrokerTestDesk::endsWithWhatIsKnown()
{
    broker->freeze();
    desk->begin(1, request());
    QTRY_COMPARE(lastOf(1).step(BrokerTestStep::Id::Connect).state, BrokerTestStep::State::Running);
    desk->end(1);
    QCOMPARE(finished(1), 1);
    QCOMPARE(lastOf(1).step(BrokerTestStep::Id::Tcp).state, BrokerTestStep::State::Passed);
    QCOMPARE(lastOf(1).step(BrokerTestStep::Id::Connect).state, BrokerTestStep::State::Skipped);
    const qsizetype told = spy->size();
    desk->end(1);
    desk->end(99);
    QCOMPARE(spy->size(), told);
}

void TestBrokerTestDesk::endsTheOldestWhenThereAreTooMany()
{
    broker->freeze();
    for (quint64 number = 1; number <= BrokerTestDesk::mostAtOnce; ++number)
        desk->begin(number, request());
    QCOMPARE(finished(1), 0);
    desk->begin(BrokerTestDesk::mostAtOnce + 1, request());
    QCOMPARE(finished(1), 1);
    QCOMPARE(finished(2), 0);
}

QTEST_GUILESS_MAIN(TestBrokerTestDesk)
#include "tst_brokertestdesk.moc"
