// SPDX-License-Identifier: Apache-2.0
// From an address to a camera that is saved and live, and every way out of it.
#include "cameras/addcamera.h"

#include "cameras/cameradocument.h"
#include "camerastage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Runnel;

namespace {

const QString secure = QStringLiteral("https://camera-06.plant.example/camera-events");

} // namespace

class TestAddCamera : public QObject
{
    Q_OBJECT

private slots:
    void goesFromNothingToASavedCamera();
    void takesNoKeysWhileAnotherPageIsShown();
    void standsInTheDraftOnlyWhenSomethingWasTyped();
    void suggestsANameByTheAddress_data();
    void suggestsANameByTheAddress();
    void keepsTheNameThatWasTyped();
    void refusesANameThatIsTaken();
    void saysThatAnotherHasTheSameAddress();
    void goesNoFurtherWithHalfAnAddress();
    void goesNoFurtherWithHalfASignIn();
    void isLedToSigningInByTheRemedy();
    void goesBackAndForth();
    void takesTheHalfMadeOneOutOnCancel();
    void leavesASavedOneOnCancel();
    void followsUndoOfItsName();
    void beginsAnewWhenUndoTakesEverything();
    void leadsToTheBrokerWhenThereIsNone();
    void saysWhySavingFailed();
    void finishesWhenItIsSavedElsewhere();
    void saysThatItStillConnects();
    void saysWhenItIsLive();
    void addsAnother();
    void copiesACameraButNotItsPinAndPlace();
    void isForEngineersOnly();
    void keepsTheCursorWhenTheNameFollowsTheAddress();
    void neverTouchesACameraThatIsThereAlready();

private:
    void make(const QByteArray &json = DraftStage::usual())
    {
        wizard.reset();
        stage = std::make_unique<CameraStage>(json);
        wizard = std::make_unique<AddCamera>(stage->context(), stage->draft);
        wizard->show();
    }
    void press(const char *name) { CameraStage::press(*wizard, name); }
    void type(const char *name, const QString &text) { CameraStage::type(*wizard, name, text); }
    QString words() const { return CameraStage::words(*wizard); }
    void enterAddress(const QString &address = secure)
    {
        type("Address of the event stream", address);
        stage->settle();
    }
    void goToTheEnd()
    {
        enterAddress();
        press("Next: sign in and trust");
        press("Next: events and topics");
        press("Next: place on the map");
    }

    std::unique_ptr<CameraStage> stage;
    std::unique_ptr<AddCamera> wizard;
};

void TestAddCamera::goesFromNothingToASavedCamera()
{
    make(QByteArray());
    stage->draft.set(ConfigPath({"mqtt", "host"}), QStringLiteral("broker"));
    enterAddress();
    stage->client.tell(ProbeSamples::unauthorised(secure), true);
    press("Next: sign in and trust");
    press("User name and password");
    type("User name", QStringLiteral("operator"));
    press("Set");
    QTest::keyClicks(CameraStage::line(*wizard, QStringLiteral("Password")),
                     QStringLiteral("canary"));
    press("Keep");
    stage->settle();
    QCOMPARE(stage->client.probes.back().second.secrets.size(), size_t(1));
    stage->listen(secure, 16);
    QVERIFY(words().contains(QStringLiteral("It works")));
    QVERIFY(words().contains(QStringLiteral("HEARTBEAT every 5 s: missing three")));
    press("Next: events and topics");
    press("Next: place on the map");
    press("Save and connect");
    QTRY_COMPARE(stage->client.edits.size(), size_t(1));
    stage->answer();

    const ConfigReadResult saved = ConfigReader::read(stage->client.edits.back().second.json);
    QVERIFY2(saved.ok(), qPrintable(saved.fault.toString()));
    QCOMPARE(saved.config.devices.size(), size_t(1));
    const EndpointConfig &endpoint = saved.config.devices[0].endpoints.at(0);
    QCOMPARE(endpoint.id.device, QStringLiteral("camera-06"));
    QCOMPARE(endpoint.address, QUrl(secure));
    QCOMPARE(endpoint.authentication.method, AuthenticationMethod::UsernamePassword);
    QCOMPARE(endpoint.authentication.username.plain, QStringLiteral("operator"));
    QCOMPARE(endpoint.heartbeat.interval, std::chrono::seconds(5));
    QVERIFY(!stage->client.edits.back().second.json.contains("canary"));
    QCOMPARE(stage->keychain->content.value(endpoint.authentication.password.name).reveal(),
             QByteArray("canary"));
    QVERIFY(words().contains(QStringLiteral("camera-06 is saved")));
}

void TestAddCamera::takesNoKeysWhileAnotherPageIsShown()
{
    wizard.reset(); // it borrows the stage
    stage = std::make_unique<CameraStage>(DraftStage::usual());
    QStackedWidget window;
    auto *other = new QLineEdit;
    auto *hidden = new AddCamera(stage->context(), stage->draft);
    window.addWidget(other);
    window.addWidget(hidden);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    hidden->begin();
    stage->tell(DraftStage::usual());
    QCoreApplication::processEvents();
    QCOMPARE(window.focusWidget(), other);
}

void TestAddCamera::standsInTheDraftOnlyWhenSomethingWasTyped()
{
    make();
    QVERIFY(!stage->draft.isChanged());
    QVERIFY(!wizard->isHalfMade());
    type("Address of the event stream", QStringLiteral("h"));
    QVERIFY(wizard->isHalfMade());
}

void TestAddCamera::suggestsANameByTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    QTest::newRow("host") << secure << QStringLiteral("camera-06");
    QTest::newRow("IPv4") << QStringLiteral("http://10.20.4.16/camera-events")
                          << QStringLiteral("camera-10-20-4-16");
    QTest::newRow("IPv6") << QStringLiteral("http://[fe80::1]/camera-events")
                          << QStringLiteral("camera-fe80-1");
    QTest::newRow("gateway") << QStringLiteral("http://gate.example/cameras/3/camera-events")
                             << QStringLiteral("gate-3");
    QTest::newRow("taken") << QStringLiteral("http://cam.example/e") << QStringLiteral("cam-2");
}

void TestAddCamera::suggestsANameByTheAddress()
{
    QFETCH(QString, address);
    make();
    enterAddress(address);
    QTEST(wizard->endpoint().device, "name");
    QVERIFY(stage->draft.isValid());
    QCOMPARE(stage->draft.config().devices.size(), size_t(2));
}

void TestAddCamera::keepsTheNameThatWasTyped()
{
    make();
    enterAddress();
    type("Name", QStringLiteral("tank farm"));
    QTest::keyClick(CameraStage::line(*wizard, QStringLiteral("Name")), Qt::Key_Return);
    type("Address of the event stream", QStringLiteral("https://other.example/e"));
    stage->settle();
    QCOMPARE(wizard->endpoint().device, QStringLiteral("tank farm"));
    QCOMPARE(stage->endpoint(1).address.host(), QStringLiteral("other.example"));
}

void TestAddCamera::refusesANameThatIsTaken()
{
    make();
    enterAddress();
    type("Name", QStringLiteral("cam"));
    QVERIFY(words().contains(QStringLiteral("another device has this name already")));
    QVERIFY(!CameraStage::button(*wizard, QStringLiteral("Next: sign in and trust"))->isEnabled());
    type("Name", QStringLiteral("cam-7"));
    press("Next: sign in and trust");
    QCOMPARE(wizard->endpoint().device, QStringLiteral("cam-7"));
    QVERIFY(stage->draft.isValid());
}

void TestAddCamera::saysThatAnotherHasTheSameAddress()
{
    make();
    enterAddress(QStringLiteral("http://10.0.0.1/e"));
    QVERIFY(words().contains(QStringLiteral("cam has the same address")));
}

void TestAddCamera::goesNoFurtherWithHalfAnAddress()
{
    make();
    type("Address of the event stream", QStringLiteral("camera-06/events"));
    QVERIFY(!CameraStage::button(*wizard, QStringLiteral("Next: sign in and trust"))->isEnabled());
    QVERIFY(words().contains(QStringLiteral("whole URL")));
}

void TestAddCamera::goesNoFurtherWithHalfASignIn()
{
    make();
    enterAddress();
    press("Next: sign in and trust");
    press("User name and password");
    QVERIFY(!CameraStage::button(*wizard, QStringLiteral("Next: events and topics"))->isEnabled());
    QVERIFY(words().contains(QStringLiteral("Something is missing")));
    press("None");
    press("Next: events and topics");
}

void TestAddCamera::isLedToSigningInByTheRemedy()
{
    make();
    enterAddress();
    stage->client.tell(ProbeSamples::unauthorised(secure), true);
    press("Sign in");
    QVERIFY(CameraStage::button(*wizard, QStringLiteral("User name and password")));
    QVERIFY(words().contains(QStringLiteral("The camera offers: Basic")));
}

void TestAddCamera::goesBackAndForth()
{
    make();
    goToTheEnd();
    press("Back");
    press("Address");
    QVERIFY(CameraStage::line(*wizard, QStringLiteral("Name")));
    press("Place on the map");
    QVERIFY(CameraStage::button(*wizard, QStringLiteral("Save and connect")));
}

void TestAddCamera::takesTheHalfMadeOneOutOnCancel()
{
    make();
    goToTheEnd();
    press("Cancel");
    QVERIFY(!stage->draft.isChanged());
    QVERIFY(CameraStage::line(*wizard, QStringLiteral("Address of the event stream"))
                ->text()
                .isEmpty());
}

void TestAddCamera::leavesASavedOneOnCancel()
{
    make();
    enterAddress();
    stage->draft.save();
    stage->answer();
    press("Add another");
    QCOMPARE(stage->draft.config().devices.size(), size_t(2));
    QVERIFY(!CameraStage::button(*wizard, QStringLiteral("Cancel"))->isEnabled());
}

void TestAddCamera::followsUndoOfItsName()
{
    make();
    enterAddress();
    QCOMPARE(wizard->endpoint().device, QStringLiteral("camera-06"));
    stage->draft.undo();
    QCOMPARE(wizard->endpoint().device, QStringLiteral("camera-1"));
    QCOMPARE(CameraStage::line(*wizard, QStringLiteral("Address of the event stream"))->text(),
             secure);
}

void TestAddCamera::beginsAnewWhenUndoTakesEverything()
{
    make();
    enterAddress();
    press("Next: sign in and trust");
    while (stage->draft.canUndo())
        stage->draft.undo();
    QVERIFY(!wizard->isHalfMade());
    QVERIFY(CameraStage::line(*wizard, QStringLiteral("Name")));
}

void TestAddCamera::leadsToTheBrokerWhenThereIsNone()
{
    make(QByteArray());
    QSignalSpy wanted(wizard.get(), &AddCamera::brokerWanted);
    goToTheEnd();
    QVERIFY(words().contains(QStringLiteral("There is no broker yet")));
    QVERIFY(!CameraStage::button(*wizard, QStringLiteral("Save and connect"))->isEnabled());
    press("Set up the broker");
    QCOMPARE(wanted.count(), 1);
    stage->draft.set(ConfigPath({"mqtt", "host"}), QStringLiteral("broker"));
    QVERIFY(!CameraStage::button(*wizard, QStringLiteral("Set up the broker")));
    press("Save and connect");
    QCOMPARE(stage->client.edits.size(), size_t(1));
}

void TestAddCamera::saysWhySavingFailed()
{
    make();
    goToTheEnd();
    press("Save and connect");
    stage->answer({FaultKind::DiskFull, QStringLiteral("No room."), QStringLiteral("Make some.")});
    QVERIFY(words().contains(QStringLiteral("No room. Make some.")));
    press("Save and connect");
    stage->answer();
    QVERIFY(words().contains(QStringLiteral("camera-06 is saved")));
}

void TestAddCamera::finishesWhenItIsSavedElsewhere()
{
    make();
    enterAddress();
    stage->draft.save();
    stage->answer();
    QVERIFY(words().contains(QStringLiteral("camera-06 is saved")));
}

void TestAddCamera::saysThatItStillConnects()
{
    make();
    goToTheEnd();
    press("Save and connect");
    stage->answer();
    Snapshot snapshot = PanelSamples::quiet(1, stage->clock.wallMilliseconds());
    EndpointStatus &status = snapshot.endpoints[0].stream;
    status.id = wizard->endpoint();
    status.state = EndpointState::Retrying;
    status.lastEventAt = 0;
    status.fault = {FaultKind::ConnectionRefused, QStringLiteral("It refuses connections."),
                    QStringLiteral("Check the port.")};
    status.nextRetryAt = stage->clock.wallMilliseconds() + 4000;
    stage->client.tell(snapshot);
    QVERIFY(words().contains(QStringLiteral("It refuses connections. Check the port.")));
    QVERIFY(words().contains(QStringLiteral("Next try in 4 s")));
}

void TestAddCamera::saysWhenItIsLive()
{
    make();
    goToTheEnd();
    press("Save and connect");
    stage->answer();
    Snapshot snapshot = PanelSamples::quiet(1, stage->clock.wallMilliseconds());
    snapshot.endpoints[0].stream.id = wizard->endpoint();
    snapshot.endpoints[0].stream.lastEventAt = stage->clock.wallMilliseconds() - 2000;
    snapshot.endpoints[0].account.delivered = 3;
    stage->client.tell(snapshot);
    QVERIFY(words().contains(QStringLiteral("It is live")));
    QVERIFY(words().contains(QStringLiteral("The last event came 2 s ago")));
    QVERIFY(words().contains(QStringLiteral("3 event(s) delivered")));
    stage->clock.advance(std::chrono::seconds(3));
    QVERIFY(words().contains(QStringLiteral("5 s ago")));
}

void TestAddCamera::addsAnother()
{
    make();
    goToTheEnd();
    press("Save and connect");
    stage->answer();
    press("Add another");
    enterAddress(QStringLiteral("https://camera-07.plant.example/e"));
    QCOMPARE(wizard->endpoint().device, QStringLiteral("camera-07"));
    QCOMPARE(stage->draft.config().devices.size(), size_t(3));
}

void TestAddCamera::copiesACameraButNotItsPinAndPlace()
{
    QByteArray json = DraftStage::usual();
    json.replace(R"("address": "http://10.0.0.1/e")",
                 R"("address": "https://10.0.0.1/e", "idleTimeoutSeconds": 90,
                    "trust": {"caFile": "/ca.pem", "pin": "sha256:)" +
                     QByteArray(64, 'a') + R"("})");
    json.replace(R"("name": "cam",)",
                 R"("name": "cam", "attributes": {"latitude": 1, "unit": "g"},)");
    json.chop(1);
    json += R"(, "assets": [{"name": "cam", "displayName": "Tank farm", "deviceRef":
        {"deviceName": "cam", "endpointName": "events"}, "eventGroups": [{"name": "g",
        "events": [{"name": "all", "dataSource": "*"}]}]}]})";
    make(json);
    wizard->beginCopyOf({QStringLiteral("cam"), QStringLiteral("events")});
    QCOMPARE(wizard->endpoint().device, QStringLiteral("cam-2"));
    QVERIFY(stage->draft.isValid());
    const DeviceConfig &copy = stage->draft.config().devices.at(1);
    QCOMPARE(copy.endpoints[0].trust.caFile, QStringLiteral("/ca.pem"));
    QVERIFY(copy.endpoints[0].trust.pin.isEmpty());
    QCOMPARE(copy.endpoints[0].idleTimeout, std::chrono::seconds(90));
    QVERIFY(!copy.attributes.contains(QStringLiteral("latitude")));
    QVERIFY(copy.attributes.contains(QStringLiteral("unit")));
    enterAddress(QStringLiteral("https://camera-08.plant.example/e"));
    QCOMPARE(stage->draft.config().assets.size(), size_t(2));
    QCOMPARE(stage->draft.config().assets[1].endpoint.device, QStringLiteral("camera-08"));
    QCOMPARE(stage->draft.config().assets[1].name, QStringLiteral("camera-08"));
    QCOMPARE(stage->draft.config().assets[0].displayName, QStringLiteral("Tank farm"));
    press("Cancel");
    QVERIFY(!stage->draft.isChanged());
}

void TestAddCamera::isForEngineersOnly()
{
    make();
    stage->session.signIn(QStringLiteral("O"), Role::Operator, 0);
    goToTheEnd();
    QVERIFY(words().contains(QStringLiteral("Only an engineer")));
    QVERIFY(!CameraStage::button(*wizard, QStringLiteral("Save and connect"))->isEnabled());
}

void TestAddCamera::keepsTheCursorWhenTheNameFollowsTheAddress()
{
    make();
    type("Address of the event stream", QStringLiteral("https://camera-06/e"));
    QLineEdit *line = CameraStage::line(*wizard, QStringLiteral("Address of the event stream"));
    line->setCursorPosition(12);
    stage->settle();
    QCOMPARE(wizard->endpoint().device, QStringLiteral("camera-06"));
    QCOMPARE(line->cursorPosition(), 12);
    QTest::keyClicks(line, QStringLiteral("x"));
    QCOMPARE(stage->endpoint(1).address.host(), QStringLiteral("camexra-06"));
}

void TestAddCamera::neverTouchesACameraThatIsThereAlready()
{
    wizard.reset();
    stage = std::make_unique<CameraStage>(QByteArray(""));
    wizard = std::make_unique<AddCamera>(stage->context(), stage->draft); // before any word
    wizard->show();
    stage->tell(DraftStage::usual().replace("\"cam\"", "\"camera-1\""));
    QVERIFY(CameraStage::line(*wizard, QStringLiteral("Address of the event stream"))
                ->text()
                .isEmpty());
    enterAddress();
    QCOMPARE(stage->endpoint(0).address, QUrl(QStringLiteral("http://10.0.0.1/e")));
    QCOMPARE(stage->endpoint(1).address, QUrl(secure));
}

QTEST_MAIN(TestAddCamera)
#include "tst_addcamera.moc"
