// SPDX-License-Identifier: Apache-2.0
// Signing in and trust: what is chosen stands in the draft, and nothing that does not belong.
#include "connection/methodfield.h"
#include "connection/proberun.h"
#include "connection/signinform.h"
#include "connection/trustform.h"

#include "connection/limitsform.h"
#include "connection/moreform.h"
#include "draftstage.h"
#include "probesamples.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Runnel;

namespace {

const EndpointId camera{QStringLiteral("cam"), QStringLiteral("events")};
const DraftEndpoint place{camera};
const QString secure = QStringLiteral("https://camera-06.plant.example/camera-events");

template<typename Widget>
Widget *named(const QWidget &widget, const QString &name)
{
    for (Widget *candidate : widget.findChildren<Widget *>()) {
        if (candidate->accessibleName() == name && candidate->isVisibleTo(&widget))
            return candidate;
    }
    return nullptr;
}

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

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void showsOnlyTheFieldsOfTheMethod();
    void takesAwayWhatBelongsToAnotherMethod();
    void bringsAMethodBackInOneUndo();
    void keepsAPasswordForTheKeychainUnderANameOfItsOwn();
    void neverReusesTheNameOfAnotherSecret();
    void asksForConsentOnlyWhereItMatters();
    void saysWhatTheCameraOffers();
    void saysThatPlainHttpProvesNothing();
    void pinsAndUnpins();
    void marksThePinnedOne();
    void showsTheChain();
    void leavesNothingBehindWhenFieldsAreEmptied();

private:
    const EndpointConfig &endpoint() const { return stage->draft.config().devices[0].endpoints[0]; }

    std::unique_ptr<DraftStage> stage;
    std::unique_ptr<ProbeRun> run;
    std::unique_ptr<SignInForm> form;
    std::unique_ptr<TrustForm> trust;
};

void TestSignIn::init()
{
    trust.reset();
    form.reset();
    run.reset();
    stage = std::make_unique<DraftStage>();
    run = std::make_unique<ProbeRun>(stage->context(), stage->draft);
    form = std::make_unique<SignInForm>(stage->context(), stage->draft, nullptr);
    trust = std::make_unique<TrustForm>(stage->context(), stage->draft, *run, nullptr);
    run->setEndpoint(camera);
    form->setEndpoint(camera);
    trust->setEndpoint(camera);
    stage->draft.set(place.path("address"), secure);
    form->show();
    trust->show();
}

void TestSignIn::showsOnlyTheFieldsOfTheMethod()
{
    QVERIFY(!named<QLineEdit>(*form, QStringLiteral("User name")));
    QTest::mouseClick(button(*form, QStringLiteral("User name and password")), Qt::LeftButton);
    QVERIFY(named<QLineEdit>(*form, QStringLiteral("User name")));
    QVERIFY(!named<QLineEdit>(*form, QStringLiteral("Certificate file")));
    QTest::mouseClick(button(*form, QStringLiteral("Client certificate")), Qt::LeftButton);
    QVERIFY(named<QLineEdit>(*form, QStringLiteral("Certificate file")));
    QVERIFY(!named<QLineEdit>(*form, QStringLiteral("User name")));
}

void TestSignIn::takesAwayWhatBelongsToAnotherMethod()
{
    QTest::mouseClick(button(*form, QStringLiteral("User name and password")), Qt::LeftButton);
    QTest::keyClicks(named<QLineEdit>(*form, QStringLiteral("User name")), QStringLiteral("op"));
    QTest::mouseClick(button(*form, QStringLiteral("None")), Qt::LeftButton);
    QVERIFY(stage->draft.value(place.path("authentication")).isUndefined());
    QVERIFY(stage->draft.isValid());
}

void TestSignIn::bringsAMethodBackInOneUndo()
{
    QTest::mouseClick(button(*form, QStringLiteral("User name and password")), Qt::LeftButton);
    QTest::keyClicks(named<QLineEdit>(*form, QStringLiteral("User name")), QStringLiteral("op"));
    QTest::mouseClick(button(*form, QStringLiteral("Token")), Qt::LeftButton);
    stage->draft.undo();
    QCOMPARE(stage->draft.value(place.authentication("username")).toString(), QStringLiteral("op"));
    QVERIFY(named<QLineEdit>(*form, QStringLiteral("User name")));
}

void TestSignIn::keepsAPasswordForTheKeychainUnderANameOfItsOwn()
{
    QTest::mouseClick(button(*form, QStringLiteral("User name and password")), Qt::LeftButton);
    QTest::keyClicks(named<QLineEdit>(*form, QStringLiteral("User name")), QStringLiteral("op"));
    QTest::mouseClick(button(*form, QStringLiteral("Set")), Qt::LeftButton);
    QTest::keyClicks(named<QLineEdit>(*form, QStringLiteral("Password")), QStringLiteral("canary"));
    QTest::mouseClick(button(*form, QStringLiteral("Keep")), Qt::LeftButton);
    QVERIFY(stage->draft.isValid());
    QCOMPARE(endpoint().authentication.password.toString(),
             QStringLiteral("keychain:cam-password"));
    QCOMPARE(stage->draft.secrets().size(), size_t(1));
    for (const QLineEdit *line : form->findChildren<QLineEdit *>())
        QVERIFY(!line->text().contains(QStringLiteral("canary")));
}

void TestSignIn::neverReusesTheNameOfAnotherSecret()
{
    stage->draft.set(ConfigPath({"mqtt", "tls", "key"}), QStringLiteral("keychain:cam-password"));
    QCOMPARE(place.secretName(stage->draft.document(), QStringLiteral("password")),
             QStringLiteral("cam-password-2"));
    const DraftEndpoint odd{{QStringLiteral("../ü x"), QStringLiteral("events")}};
    QCOMPARE(odd.secretName({}, QStringLiteral("key")), QStringLiteral("..-x-key"));
}

void TestSignIn::asksForConsentOnlyWhereItMatters()
{
    const QString consent = QStringLiteral("Send the secrets unencrypted");
    QTest::mouseClick(button(*form, QStringLiteral("User name and password")), Qt::LeftButton);
    QVERIFY(!words(*form).contains(QStringLiteral("Everybody on the way")));
    stage->draft.set(place.path("address"), QStringLiteral("http://10.0.0.1/e"));
    QVERIFY(words(*form).contains(QStringLiteral("Everybody on the way")));
    QTest::mouseClick(button(*form, QStringLiteral("None")), Qt::LeftButton);
    QVERIFY(!words(*form).contains(QStringLiteral("Everybody on the way")));
}

void TestSignIn::saysWhatTheCameraOffers()
{
    form->setOffered({QStringLiteral("Basic"), QStringLiteral("Digest")});
    QVERIFY(words(*form).contains(QStringLiteral("Basic, Digest")));
}

void TestSignIn::saysThatPlainHttpProvesNothing()
{
    stage->draft.set(place.path("address"), QStringLiteral("http://10.0.0.1/e"));
    QVERIFY(words(*trust).contains(QStringLiteral("nothing proves that this is the camera")));
}

void TestSignIn::pinsAndUnpins()
{
    run->start();
    stage->client.tell(ProbeSamples::untrusted(secure), true);
    QVERIFY(words(*trust).contains(QStringLiteral("Not trusted")));
    QTest::mouseClick(button(*trust, QStringLiteral("Pin its key")), Qt::LeftButton);
    QCOMPARE(endpoint().trust.pin, ProbeSamples::plantChain(false).chain[0].keyPin);
    QTest::mouseClick(button(*trust, QStringLiteral("Pin this certificate")), Qt::LeftButton);
    QCOMPARE(endpoint().trust.pin, ProbeSamples::plantChain(false).chain[0].pin);
    QTest::mouseClick(button(*trust, QStringLiteral("Remove the pin")), Qt::LeftButton);
    QVERIFY(endpoint().trust.pin.isEmpty());
}

void TestSignIn::marksThePinnedOne()
{
    run->start();
    stage->client.tell(ProbeSamples::listening(secure, 1));
    // As openssl writes it.
    QString colons = ProbeSamples::plantChain(true).chain[0].pin.mid(7).toUpper();
    for (qsizetype at = 62; at > 0; at -= 2)
        colons.insert(at, u':');
    stage->draft.set(place.trust("pin"), QString(QStringLiteral("sha256:") + colons));
    QVERIFY(stage->draft.isValid());
    QVERIFY(words(*trust).contains(QStringLiteral("This certificate is pinned.")));
    QVERIFY(words(*trust).contains(QStringLiteral("because of the pin")));
}

void TestSignIn::showsTheChain()
{
    run->start();
    stage->client.tell(ProbeSamples::untrusted(secure), true);
    const QString shown = words(*trust);
    QVERIFY(shown.contains(QStringLiteral("camera-06.plant.example, signed by Plant Camera CA 2")));
    QVERIFY(shown.contains(QStringLiteral("Plant Camera CA 2, signed by Plant Root CA")));
    QVERIFY(shown.contains(QStringLiteral("AAAA AAAA AAAA")));
    QVERIFY(shown.contains(QStringLiteral("could not be found")));
}

void TestSignIn::leavesNothingBehindWhenFieldsAreEmptied()
{
    LimitsForm limits(stage->context(), stage->draft, nullptr);
    MoreForm more(stage->context(), stage->draft, nullptr);
    limits.setEndpoint(camera);
    more.setEndpoint(camera);
    const Config before = stage->draft.config();
    auto *proxy = named<QLineEdit>(more, QStringLiteral("Proxy"));
    QTest::keyClicks(proxy, QStringLiteral("socks5://10.0.0.1:1080"));
    QCOMPARE(endpoint().proxy, QUrl(QStringLiteral("socks5://10.0.0.1:1080")));
    auto *interval = named<QLineEdit>(limits, QStringLiteral("Expected every, in s"));
    QTest::keyClicks(interval, QStringLiteral("2.5"));
    QCOMPARE(endpoint().heartbeat.interval, std::chrono::milliseconds(2500));
    for (QLineEdit *line : {proxy, interval}) {
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
    }
    QCOMPARE(stage->draft.config(), before);
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
