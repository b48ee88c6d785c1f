// SPDX-License-Identifier: Apache-2.0
// Pictures of setting up cameras in good and in failing states, for a person to look at.
#include "cameras/addcamera.h"
#include "cameras/camerassection.h"

#include "camerastage.h"
#include "setup/setuppage.h"

using namespace Runnel;

namespace {

const QString secure = QStringLiteral("https://camera-06.plant.example/camera-events");
const QString plain = QStringLiteral("http://10.20.4.16/camera-events");

struct Picture : CameraStage
{
    explicit Picture(const QByteArray &json = DraftStage::usual())
        : CameraStage(json)
    {
        page.addWideSection(&cameras, QStringLiteral("cameras"),
                            [] { return QStringLiteral("Cameras"); });
        page.addWideSection(&wizard, QStringLiteral("add-camera"),
                            [] { return QStringLiteral("Add a camera"); });
        page.showSection(&wizard);
        look(PanelStyle::Theme::Light);
    }

    void look(PanelStyle::Theme theme)
    {
        style.setTheme(theme);
        page.setStyleSheet(style.styleSheet());
        page.resize(1208, 696);
        page.show();
        QCoreApplication::processEvents();
    }

    void enter(const QString &address)
    {
        type(wizard, "Address of the event stream", address);
        settle();
    }

    bool save(const char *name)
    {
        bool all = true;
        for (const auto theme : {PanelStyle::Theme::Dark, PanelStyle::Theme::Light}) {
            look(theme);
            const QString full =
                QString::fromLatin1(name) +
                (theme == PanelStyle::Theme::Dark ? QLatin1String("-dark") : QLatin1String());
            for (const QSize size : {QSize(1208, 696), QSize(1848, 976)})
                all = screenshot(page, QStringLiteral("cameras"), full, size) && all;
        }
        return all;
    }

    SetupPage page{context(), draft, QStringLiteral("/etc/runnel/runnel.json")};
    AddCamera &wizard = *new AddCamera(context(), draft);            // the page's
    CamerasSection &cameras = *new CamerasSection(context(), draft); // the page's
};

} // namespace

class TestCameraScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void nothingTyped()
    {
        Picture picture;
        QVERIFY(picture.save("1-empty"));
    }

    void addressIsNone()
    {
        Picture picture;
        picture.enter(QStringLiteral("camera-06/events"));
        QVERIFY(picture.save("1-no-address"));
    }

    void testing()
    {
        Picture picture;
        picture.enter(secure);
        picture.client.tell(ProbeSamples::until(secure, ProbeStep::Id::Tls));
        QVERIFY(picture.save("1-testing"));
    }

    void refused()
    {
        Picture picture;
        picture.enter(secure);
        picture.client.tell(ProbeSamples::refused(secure), true);
        QVERIFY(picture.save("1-refused"));
    }

    void unauthorised()
    {
        Picture picture;
        picture.enter(secure);
        picture.client.tell(ProbeSamples::unauthorised(secure), true);
        QVERIFY(picture.save("1-unauthorised"));
    }

    void untrusted()
    {
        Picture picture;
        picture.enter(secure);
        picture.client.tell(ProbeSamples::untrusted(secure), true);
        QVERIFY(picture.save("1-untrusted"));
        Picture::press(picture.wizard, "Choose whom to trust");
        QVERIFY(picture.save("2-untrusted"));
    }

    void wrongContent()
    {
        Picture picture;
        picture.enter(secure);
        picture.client.tell(ProbeSamples::wrongContent(secure), true);
        QVERIFY(picture.save("1-wrong-content"));
    }

    void moreSettings()
    {
        Picture picture;
        picture.enter(secure);
        picture.listen(secure, 12);
        Picture::press(picture.wizard, "More settings");
        QVERIFY(picture.save("1-more"));
    }

    void works()
    {
        Picture picture;
        picture.enter(secure);
        picture.listen(secure, 34);
        QVERIFY(picture.save("1-works"));
        Picture::press(picture.wizard, "Next: sign in and trust");
        QVERIFY(picture.save("2-works"));
        Picture::press(picture.wizard, "Next: events and topics");
        QVERIFY(picture.save("3-works"));
        Picture::press(picture.wizard, "Next: place on the map");
        QVERIFY(picture.save("4-works"));
        Picture::press(picture.wizard, "Save and connect");
        picture.answer();
        Snapshot snapshot = PanelSamples::quiet(1, picture.clock.wallMilliseconds());
        snapshot.endpoints[0].stream.id = picture.wizard.endpoint();
        picture.client.tell(snapshot);
        QVERIFY(picture.save("5-live"));
    }

    void plainWithPassword()
    {
        Picture picture;
        picture.enter(plain);
        picture.client.tell(ProbeSamples::unauthorised(plain), true);
        Picture::press(picture.wizard, "Sign in");
        Picture::press(picture.wizard, "User name and password");
        Picture::type(picture.wizard, "User name", QStringLiteral("operator"));
        Picture::press(picture.wizard, "Set");
        QTest::keyClicks(Picture::line(picture.wizard, QStringLiteral("Password")),
                         QStringLiteral("canary"));
        QVERIFY(picture.save("2-typing"));
        Picture::press(picture.wizard, "Keep");
        QVERIFY(picture.save("2-plain-password"));
    }

    void noBroker()
    {
        Picture picture{QByteArray()};
        picture.enter(secure);
        picture.listen(secure, 5);
        Picture::press(picture.wizard, "Next: sign in and trust");
        Picture::press(picture.wizard, "Next: events and topics");
        Picture::press(picture.wizard, "Next: place on the map");
        QVERIFY(picture.save("4-no-broker"));
    }

    void notLive()
    {
        Picture picture;
        picture.enter(secure);
        picture.draft.save();
        picture.answer();
        Snapshot snapshot = PanelSamples::quiet(1, picture.clock.wallMilliseconds());
        EndpointStatus &status = snapshot.endpoints[0].stream;
        status.id = picture.wizard.endpoint();
        status.state = EndpointState::Retrying;
        status.fault = {FaultKind::ConnectionRefused,
                        QStringLiteral("10.20.4.16 refuses connections on port 443."),
                        QStringLiteral("Check the port, and that the stream is switched on.")};
        snapshot.mqtt.state = MqttState::Retrying;
        snapshot.mqtt.fault = {FaultKind::ConnectionTimedOut, QStringLiteral("No answer."),
                               QStringLiteral("Check the network.")};
        picture.client.tell(snapshot);
        QVERIFY(picture.save("5-not-live"));
    }

    void cameras()
    {
        Picture picture;
        picture.page.showSection(&picture.cameras);
        QVERIFY(picture.save("6-list"));
        picture.cameras.choose({QStringLiteral("cam"), QStringLiteral("events")});
        picture.settle();
        picture.listen(QStringLiteral("http://10.0.0.1/e"), 20);
        QVERIFY(picture.save("6-edit"));
        Picture::press(picture.cameras, "Remove");
        QVERIFY(picture.save("6-remove"));
    }
};

QTEST_MAIN(TestCameraScreenshots)
#include "tst_camerascreenshots.moc"
