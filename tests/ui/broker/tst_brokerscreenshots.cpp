// SPDX-License-Identifier: Apache-2.0
// Pictures of the broker's section in its states, for a person to look at.
#include "broker/brokersection.h"

#include "brokerreports.h"
#include "draftstage.h"
#include "setup/setuppage.h"

#include <QPushButton>
#include <QTest>

using namespace Runnel;

using Id = BrokerTestStep::Id;

namespace {

const QByteArray plant = R"({"site": {"name": "north"}, "mqtt": {"host": "broker.plant.example",
    "tls": {"caFile": "/etc/runnel/ca.pem"}, "authentication": {"method": "UsernamePassword",
    "username": "runnel", "password": "keychain:broker-password"}}})";

struct Picture
{
    explicit Picture(PanelStyle::Theme theme = PanelStyle::Theme::Light)
        : stage(plant)
        , page(stage.context(), stage.draft, QStringLiteral("/etc/runnel/runnel.json"))
    {
        stage.style.setTheme(theme);
        page.addSection(new BrokerSection(stage.context(), stage.draft), QStringLiteral("broker"),
                        [] { return QStringLiteral("Broker"); });
        page.addSection(new QWidget, QStringLiteral("general"),
                        [] { return QStringLiteral("General"); });
        snapshot = PanelSamples::quiet(1, stage.clock.wallMilliseconds());
        stage.tell(plant);
        stage.client.tell(snapshot);
        page.show();
    }

    void test(const BrokerTestReport &report, bool finished)
    {
        page.findChild<QPushButton *>(QStringLiteral("test-broker"))->click();
        emit stage.client.brokerTestAdvanced(stage.client.lastNumber, report, finished, {});
    }

    bool save(const char *name)
    {
        bool saved = true;
        for (const QSize size : {QSize(1208, 696), QSize(1848, 976)}) {
            stage.settle(page, size);
            saved = saved && stage.screenshot(page, QStringLiteral("broker"),
                                              QString::fromLatin1(name), size);
        }
        return saved;
    }

    DraftStage stage;
    Snapshot snapshot;
    SetupPage page;
};

} // namespace

class TestBrokerScreenshots : public QObject
{
    Q_OBJECT

private slots:
    void untested()
    {
        Picture picture;
        QVERIFY(picture.save("untested"));
    }

    void running()
    {
        Picture picture;
        picture.test(BrokerReports::underWay(Id::Connect), false);
        QVERIFY(picture.save("running"));
    }

    void good()
    {
        Picture picture;
        picture.test(BrokerReports::good(), true);
        QVERIFY(picture.save("good"));
    }

    void goodInTheDark()
    {
        Picture picture(PanelStyle::Theme::Dark);
        picture.test(BrokerReports::good(), true);
        QVERIFY(picture.save("good-dark"));
    }

    void untrusted()
    {
        BrokerTestReport report = BrokerReports::failing(
            Id::Tls, {FaultKind::TlsCertificateUntrusted,
                      QStringLiteral("The broker's certificate is not trusted: unable to get local "
                                     "issuer certificate."),
                      QStringLiteral("Set mqtt.tls.caFile to the CA that signed the broker's "
                                     "certificate.")});
        report.tls = BrokerReports::good().tls;
        report.tls.trusted = false;
        report.tls.problems = QStringList{
            QStringLiteral("The root certificate of the certificate chain is self-signed, and "
                           "untrusted")};
        for (const auto theme : {PanelStyle::Theme::Light, PanelStyle::Theme::Dark}) {
            Picture picture(theme);
            picture.test(report, true);
            QVERIFY(
                picture.save(theme == PanelStyle::Theme::Dark ? "untrusted-dark" : "untrusted"));
        }
    }

    void consentMissing()
    {
        Picture picture;
        picture.stage.draft.set(ConfigPath({"mqtt", "tls", "mode"}), QStringLiteral("Disabled"));
        QVERIFY(picture.save("consent"));
    }

    void refused()
    {
        Picture picture;
        picture.test(BrokerReports::failing(
                         Id::Publish,
                         {FaultKind::PublishNotAuthorized,
                          QStringLiteral("The broker does not allow this client to publish to the "
                                         "topic (reason 0x87)."),
                          QStringLiteral("Let this user, or the client runnel-north-test, publish "
                                         "to runnel/north/test in the broker's access rules.")}),
                     true);
        QVERIFY(picture.save("refused"));
    }

    void takeOver()
    {
        Picture picture;
        picture.snapshot.mqtt.state = MqttState::Retrying;
        picture.snapshot.mqtt.fault = {
            FaultKind::BrokerTakeOverLoop,
            QStringLiteral("Another client with the same client identifier and this one keep "
                           "throwing each other out."),
            {}};
        picture.stage.client.tell(picture.snapshot);
        picture.page.findChild<QPushButton *>(QStringLiteral("more"))->click();
        QVERIFY(picture.save("takeover"));
    }
};

QTEST_MAIN(TestBrokerScreenshots)
#include "tst_brokerscreenshots.moc"
