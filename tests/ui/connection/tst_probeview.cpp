// SPDX-License-Identifier: Apache-2.0
// The connection test in the panel: when it runs, what it shows, and what a press can mend.
#include "connection/chainview.h"
#include "connection/heardview.h"
#include "connection/probesteprow.h"
#include "connection/probeview.h"
#include "connection/stepsymbol.h"
#include "connection/trustform.h"

#include "connection/proberun.h"
#include "draftstage.h"
#include "probesamples.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Runnel;

namespace {

const EndpointId camera{QStringLiteral("cam"), QStringLiteral("events")};
const DraftEndpoint place{camera};
const QString secure = QStringLiteral("https://camera-06.plant.example/camera-events");

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *candidate : widget.findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisibleTo(&widget))
            return candidate;
    }
    return nullptr;
}

QString words(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            all << label->text().remove(QChar(0x200B));
    }
    return all.join(u'\n');
}

struct ProbeStage : DraftStage
{
    ProbeStage()
    {
        run.setEndpoint(camera);
        view.show();
    }

    void settle() { clock.advance(ProbeRun::settling); }
    size_t asked() const { return client.probes.size(); }
    const ProbeRequest &request() const { return client.probes.back().second; }
    void press(const QString &text)
    {
        QPushButton *found = button(view, text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    ProbeRun run{context(), draft};
    ProbeView view{context(), draft, run, nullptr};
};

} // namespace

class TestProbeView : public QObject
{
    Q_OBJECT

private slots:
    void init() { stage = std::make_unique<ProbeStage>(); }

    void beginsByItselfWhenTheAddressIsWhole();
    void waitsUntilNothingIsTyped();
    void beginsAnewWhenItMatters();
    void leavesItAloneWhenItDoesNotMatter();
    void endsWhenItIsLeft();
    void goesOnWhenItIsSeenAgain();
    void stopsAndTestsAgainByTheButton();
    void ignoresReportsOfAnotherTest();
    void sendsSecretsThatAreNotSavedYet();
    void sendsNoSecretInTheClearToAHalfTypedAddress();
    void testsACameraWhileTheBrokerIsMissing();
    void saysWhatTheCoreSaysWhenItCannotRun();
    void saysWhenTheConnectorRefuses();
    void showsTheStepsOneByOne();
    void showsTheRemedyAtTheStepThatFailed();
    void leadsToSigningIn();
    void leadsToTrust();
    void pinsTheShownCertificateByOnePress();
    void acceptsAnyContentTypeByOnePress();
    void consentsToPlainHttpByOnePress();
    void changesToHttpsByOnePress();
    void neverOffersToPinOverAPin();
    void measuresTheHeartbeat();
    void hasTheHeartbeatWatchedByOnePress();
    void keepsWhatWasHeardUntilTheAddressChanges();
    void escapesWhatACameraSays();

private:
    std::unique_ptr<ProbeStage> stage;
};

void TestProbeView::beginsByItselfWhenTheAddressIsWhole()
{
    stage->settle();
    QCOMPARE(stage->asked(), size_t(1));
    QCOMPARE(stage->request().endpoint.address, QUrl(QStringLiteral("http://10.0.0.1/e")));
    QVERIFY(stage->request().listenFor > std::chrono::minutes(1));
}

void TestProbeView::waitsUntilNothingIsTyped()
{
    stage->draft.set(place.path("address"), QStringLiteral("http://10.0.0.2/e"));
    stage->clock.advance(ProbeRun::settling / 2);
    stage->draft.set(place.path("address"), QStringLiteral("http://10.0.0.22/e"));
    stage->clock.advance(ProbeRun::settling / 2);
    QCOMPARE(stage->asked(), size_t(0));
    stage->settle();
    QCOMPARE(stage->asked(), size_t(1));
    QCOMPARE(stage->request().endpoint.address.host(), QStringLiteral("10.0.0.22"));
}

void TestProbeView::beginsAnewWhenItMatters()
{
    stage->settle();
    const quint64 first = stage->client.lastNumber;
    stage->draft.set(place.path("acceptAnyContentType"), true);
    stage->settle();
    QCOMPARE(stage->asked(), size_t(2));
    QCOMPARE(stage->client.endedProbes, std::vector<quint64>{first});
}

void TestProbeView::leavesItAloneWhenItDoesNotMatter()
{
    stage->settle();
    stage->draft.set(place.heartbeat("intervalSeconds"), 5);
    stage->draft.set(ConfigPath({"mqtt", "host"}), QStringLiteral("other"));
    stage->settle();
    QCOMPARE(stage->asked(), size_t(1));
    QVERIFY(stage->client.endedProbes.empty());
}

void TestProbeView::endsWhenItIsLeft()
{
    stage->settle();
    stage->view.hide();
    QCOMPARE(stage->client.endedProbes, std::vector<quint64>{stage->client.lastNumber});
    stage->draft.set(place.path("address"), QStringLiteral("http://10.0.0.9/e"));
    stage->settle();
    QCOMPARE(stage->asked(), size_t(1));
}

void TestProbeView::goesOnWhenItIsSeenAgain()
{
    stage->settle();
    stage->view.hide();
    stage->view.show();
    stage->settle();
    QCOMPARE(stage->asked(), size_t(2));
}

void TestProbeView::stopsAndTestsAgainByTheButton()
{
    stage->settle();
    stage->press(QStringLiteral("Stop"));
    QCOMPARE(stage->client.endedProbes.size(), size_t(1));
    stage->settle();
    QCOMPARE(stage->asked(), size_t(1));
    stage->press(QStringLiteral("Test again"));
    QCOMPARE(stage->asked(), size_t(2));
}

void TestProbeView::ignoresReportsOfAnotherTest()
{
    stage->settle();
    emit stage->client.probeAdvanced(
        4711, ProbeSamples::unauthorised(QStringLiteral("http://10.0.0.1/e")), true, {});
    QCOMPARE(stage->run.state(), ProbeRun::State::Running);
    QVERIFY(!stage->run.report().failedStep());
}

void TestProbeView::sendsSecretsThatAreNotSavedYet()
{
    const SecretRef token{SecretSource::Keychain, QStringLiteral("cam-token")};
    stage->draft.set(place.path("address"), secure);
    stage->draft.set(place.authentication("method"), QStringLiteral("Bearer"));
    stage->draft.set(place.authentication("token"), token.toString());
    stage->draft.setSecret(token, Redacted("one"));
    stage->settle();
    QCOMPARE(stage->request().secrets.size(), size_t(1));
    QCOMPARE(stage->request().secrets[0].second.reveal(), QByteArray("one"));
    stage->draft.setSecret(token, Redacted("two"));
    stage->settle();
    QCOMPARE(stage->asked(), size_t(2));
    QCOMPARE(stage->request().secrets[0].second.reveal(), QByteArray("two"));
}

void TestProbeView::sendsNoSecretInTheClearToAHalfTypedAddress()
{
    stage->draft.set(place.path("authentication"),
                     QJsonObject{{QStringLiteral("method"), QStringLiteral("Bearer")},
                                 {QStringLiteral("token"), QStringLiteral("keychain:t")},
                                 {QStringLiteral("allowPlain"), true}});
    stage->settle();
    QCOMPARE(stage->asked(), size_t(0));
    QVERIFY(words(stage->view).contains(QStringLiteral("unencrypted")));
    stage->press(QStringLiteral("Test"));
    QCOMPARE(stage->asked(), size_t(1));
    stage->draft.set(place.path("address"), QStringLiteral("http://10.0.0.12/e"));
    stage->settle();
    QCOMPARE(stage->asked(), size_t(1));
}

void TestProbeView::testsACameraWhileTheBrokerIsMissing()
{
    stage->draft.set(ConfigPath({"mqtt"}), QJsonObject());
    QVERIFY(!stage->draft.isValid());
    stage->draft.set(place.path("address"), QStringLiteral("http://10.0.0.2/e"));
    stage->settle();
    QCOMPARE(stage->asked(), size_t(1));
}

void TestProbeView::saysWhatTheCoreSaysWhenItCannotRun()
{
    stage->draft.set(place.path("address"), secure);
    stage->draft.set(place.authentication("method"), QStringLiteral("UsernamePassword"));
    stage->settle();
    QCOMPARE(stage->asked(), size_t(0));
    QVERIFY(words(stage->view).contains(QStringLiteral("user's name")));
    QVERIFY(!button(stage->view, QStringLiteral("Test"))->isEnabled());
}

void TestProbeView::saysWhenTheConnectorRefuses()
{
    stage->settle();
    emit stage->client.probeAdvanced(
        stage->client.lastNumber, {}, true,
        {FaultKind::CommandRefused, QStringLiteral("Only an engineer may."), {}});
    QVERIFY(words(stage->view).contains(QStringLiteral("Only an engineer may.")));
    QCOMPARE(stage->run.state(), ProbeRun::State::Ended);
}

void TestProbeView::showsTheStepsOneByOne()
{
    stage->settle();
    const auto states = [this] {
        QList<ProbeStep::State> all;
        for (const ProbeStepRow *row : stage->view.findChildren<ProbeStepRow *>())
            all << row->symbol().state();
        return all;
    };
    using S = ProbeStep::State;
    const QString address = QStringLiteral("http://10.0.0.1/e");
    stage->client.tell(ProbeSamples::until(address, ProbeStep::Id::Tcp));
    QCOMPARE(states().mid(0, 3), (QList<S>{S::Passed, S::Running, S::Waiting}));
    stage->client.tell(ProbeSamples::until(address, ProbeStep::Id::Http));
    QCOMPARE(states().mid(0, 5),
             (QList<S>{S::Passed, S::Passed, S::Skipped, S::Running, S::Waiting}));
    stage->client.tell(ProbeSamples::listening(address, 0));
    QVERIFY(words(stage->view).contains(QStringLiteral("It works. Listening")));
}

void TestProbeView::showsTheRemedyAtTheStepThatFailed()
{
    stage->settle();
    stage->client.tell(ProbeSamples::refused(QStringLiteral("http://10.0.0.1/e")), true);
    const auto *row = stage->view.findChild<ProbeStepRow *>(
        QStringLiteral("step-%1").arg(int(ProbeStep::Id::Tcp)));
    QVERIFY(words(*row).contains(QStringLiteral("Check the port")));
    QVERIFY(words(stage->view).contains(QStringLiteral("does not work yet: Connection")));
}

void TestProbeView::leadsToSigningIn()
{
    QSignalSpy led(&stage->view, &ProbeView::signInWanted);
    stage->settle();
    stage->client.tell(ProbeSamples::unauthorised(QStringLiteral("http://10.0.0.1/e")), true);
    stage->press(QStringLiteral("Sign in"));
    QCOMPARE(led.count(), 1);
}

void TestProbeView::leadsToTrust()
{
    QSignalSpy led(&stage->view, &ProbeView::trustWanted);
    stage->draft.set(place.path("address"), secure);
    stage->settle();
    stage->client.tell(ProbeSamples::untrusted(secure), true);
    stage->press(QStringLiteral("Choose whom to trust"));
    QCOMPARE(led.count(), 1);
    QCOMPARE(stage->asked(), size_t(1));
}

void TestProbeView::pinsTheShownCertificateByOnePress()
{
    stage->draft.set(place.path("address"), secure);
    stage->settle();
    stage->client.tell(ProbeSamples::untrusted(secure), true);
    stage->press(QStringLiteral("Pin this certificate"));
    QCOMPARE(stage->draft.config().devices[0].endpoints[0].trust.pin,
             ProbeSamples::plantChain(false).chain[0].pin);
    QCOMPARE(stage->asked(), size_t(2)); // and is tested at once
    QCOMPARE(stage->request().endpoint.trust.pin, ProbeSamples::plantChain(false).chain[0].pin);
}

void TestProbeView::acceptsAnyContentTypeByOnePress()
{
    stage->settle();
    stage->client.tell(ProbeSamples::wrongContent(QStringLiteral("http://10.0.0.1/e")), true);
    stage->press(QStringLiteral("Accept any content type"));
    QVERIFY(stage->request().endpoint.acceptAnyContentType);
    QCOMPARE(stage->asked(), size_t(2));
}

void TestProbeView::consentsToPlainHttpByOnePress()
{
    stage->draft.set(place.path("authentication"),
                     QJsonObject{{QStringLiteral("method"), QStringLiteral("Bearer")},
                                 {QStringLiteral("token"), QStringLiteral("keychain:t")}});
    QVERIFY(!stage->draft.isValid());
    stage->press(QStringLiteral("Send it unencrypted"));
    QVERIFY(stage->draft.isValid());
    QVERIFY(stage->request().endpoint.authentication.allowPlain);
    stage->draft.undo();
    QVERIFY(!stage->draft.isValid());
}

void TestProbeView::changesToHttpsByOnePress()
{
    stage->draft.set(place.path("authentication"),
                     QJsonObject{{QStringLiteral("method"), QStringLiteral("Bearer")},
                                 {QStringLiteral("token"), QStringLiteral("keychain:t")}});
    stage->press(QStringLiteral("Use https://"));
    QCOMPARE(stage->request().endpoint.address, QUrl(QStringLiteral("https://10.0.0.1/e")));
}

void TestProbeView::neverOffersToPinOverAPin()
{
    ProbeReport report = ProbeSamples::untrusted(secure);
    report.step(ProbeStep::Id::Tls).kind = FaultKind::TlsPinMismatch;
    stage->draft.set(place.path("address"), secure);
    stage->settle();
    stage->client.tell(report, true);
    QVERIFY(!button(stage->view, QStringLiteral("Pin this certificate")));
    QVERIFY(button(stage->view, QStringLiteral("Choose whom to trust")));
}

void TestProbeView::measuresTheHeartbeat()
{
    HeardView heard(stage->context(), stage->draft, stage->run, nullptr);
    stage->settle();
    QVERIFY(words(heard).contains(QStringLiteral("Nothing heard yet")));
    for (int second = 0; second <= 16; ++second) {
        stage->client.tell(ProbeSamples::listening(QStringLiteral("http://10.0.0.1/e"), second));
        stage->clock.advance(std::chrono::seconds(1));
    }
    QVERIFY(heard.proposal().has_value());
    QCOMPARE(heard.proposal()->event, QByteArray("HEARTBEAT"));
    QCOMPARE(heard.proposal()->interval, std::chrono::seconds(5));
    QVERIFY(words(heard).contains(QStringLiteral("HEARTBEAT 4 · ALERT_DLQC 2")));
    QVERIFY(words(heard).contains(QStringLiteral("Heard so far, 16 s")));
}

void TestProbeView::hasTheHeartbeatWatchedByOnePress()
{
    HeardView heard(stage->context(), stage->draft, stage->run, nullptr);
    stage->settle();
    for (int second = 0; second <= 10; ++second) {
        stage->client.tell(ProbeSamples::listening(QStringLiteral("http://10.0.0.1/e"), second));
        stage->clock.advance(std::chrono::seconds(1));
    }
    QTest::mouseClick(button(heard, QStringLiteral("Watch for it")), Qt::LeftButton);
    const HeartbeatConfig &watch = stage->draft.config().devices[0].endpoints[0].heartbeat;
    QCOMPARE(watch.interval, std::chrono::seconds(5));
    QVERIFY(!heard.proposal());
    stage->draft.undo();
    QVERIFY(heard.proposal());
}

void TestProbeView::keepsWhatWasHeardUntilTheAddressChanges()
{
    stage->settle();
    stage->client.tell(ProbeSamples::listening(QStringLiteral("http://10.0.0.1/e"), 10));
    stage->view.hide();
    stage->view.show();
    stage->settle();
    QCOMPARE(stage->run.heard().size(), size_t(2));
    stage->draft.set(place.path("address"), QStringLiteral("http://10.0.0.2/e"));
    QVERIFY(stage->run.heard().empty());
}

void TestProbeView::escapesWhatACameraSays()
{
    HeardView heard(stage->context(), stage->draft, stage->run, nullptr);
    stage->settle();
    ProbeReport report = ProbeSamples::listening(QStringLiteral("http://10.0.0.1/e"), 0);
    report.types[0].type = "<b>x</b>\n\x1b[31m";
    report.step(ProbeStep::Id::Http).detail = QStringLiteral("<img src=x>\u202e");
    stage->client.tell(report);
    QVERIFY(words(heard).contains(QStringLiteral("<b>x</b>\\x0a\\x1b[31m")));
    for (const QLabel *label : stage->view.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(!words(stage->view).contains(QChar(0x202e)));
}

QTEST_MAIN(TestProbeView)
#include "tst_probeview.moc"
