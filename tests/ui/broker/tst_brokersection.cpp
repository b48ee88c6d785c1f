// SPDX-License-Identifier: Apache-2.0
// The broker's section: what is typed, what is tested, what is told.
#include "broker/brokersection.h"

#include "brokerreports.h"
#include "draftstage.h"
#include "pseudolocale.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Runnel;

using Id = BrokerTestStep::Id;

class TestBrokerSection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aTypedAddressIsInTheDraftAtOnce();
    void aPastedUrlFillsEverything();
    void aTypedUrlIsTakenWhenItIsFinished();
    void thePortFollowsTls();
    void aPasswordInTheClearNeedsConsent();
    void anotherWayToSignInTakesItsKeysAwayInOneStep();
    void whatIsWrongIsUnfolded();
    void testsWhatStandsInTheFields();
    void aHalfTypedCameraDoesNotHinderTheTest();
    void doesNotTestWhatIsNotValid();
    void showsEachStepAsItComes();
    void theRemedyStandsAtTheStepThatFails();
    void aMessageThatArrivedIsTold();
    void saysWhenTheFieldsHaveChangedSince();
    void isStoppedByTheSameButton();
    void aRefusalIsTold();
    void onlyAnEngineerTests();
    void foreignTextIsNeverMarkup();
    void theRunningConnectionIsToldAtTheTop();
    void aTakeOverLoopIsExplainedAndLeadsToTheClientId();
    void everyControlHasAName();
    void fitsWhenWordsAreLonger();

private:
    QLineEdit *line(const char *name) const;
    QPushButton *button(const char *text) const;
    template<typename Widget>
    Widget *named(const char *name) const
    {
        for (Widget *widget : section->findChildren<Widget *>()) {
            if (widget->accessibleName() == QLatin1String(name) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString words() const;
    quint64 beginTest();
    void choose(QComboBox *list, int row);

    std::unique_ptr<DraftStage> stage;
    std::unique_ptr<BrokerSection> section;
};

void TestBrokerSection::init()
{
    stage = std::make_unique<DraftStage>();
    section = std::make_unique<BrokerSection>(stage->context(), stage->draft);
    stage->tell(DraftStage::usual()); // what it was made too late to hear
    stage->settle(*section, {980, 640});
    section->show();
    section->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(section.get()));
}

void TestBrokerSection::cleanup()
{
    section.reset();
}

QLineEdit *TestBrokerSection::line(const char *name) const
{
    return named<QLineEdit>(name);
}

QPushButton *TestBrokerSection::button(const char *text) const
{
    for (QPushButton *candidate : section->findChildren<QPushButton *>()) {
        if (candidate->text() == QLatin1String(text) && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

QString TestBrokerSection::words() const
{
    QStringList all;
    for (const QLabel *label : section->findChildren<QLabel *>()) {
        if (label->isVisible())
            all << label->text().remove(QChar(0x200B));
    }
    return all.join(u'\n');
}

void TestBrokerSection::choose(QComboBox *list, int row)
{
    QVERIFY(list);
    list->setCurrentIndex(row);
    emit list->activated(row);
}

quint64 TestBrokerSection::beginTest()
{
    QTest::mouseClick(button("Test"), Qt::LeftButton);
    return stage->client.brokerTests.empty() ? 0 : stage->client.brokerTests.back().first;
}

void TestBrokerSection::aTypedAddressIsInTheDraftAtOnce()
{
    QLineEdit *host = line("Broker's address");
    QVERIFY(host);
    host->clear();
    QTest::keyClicks(host, QStringLiteral("broker.example"));
    QCOMPARE(stage->draft.config().mqtt.host, QStringLiteral("broker.example"));
    QTest::keyClicks(host, QStringLiteral("//"));
    QVERIFY(words().contains(QStringLiteral("no host name")));
}

void TestBrokerSection::aPastedUrlFillsEverything()
{
    QGuiApplication::clipboard()->setText(
        QStringLiteral("mqtts://runnel:canary@broker.example:8884"));
    QTest::mouseClick(button("Paste"), Qt::LeftButton);
    const MqttConfig mqtt = stage->draft.config().mqtt;
    QVERIFY(stage->draft.isValid());
    QCOMPARE(mqtt.host, QStringLiteral("broker.example"));
    QCOMPARE(mqtt.port, quint16(8884));
    QVERIFY(mqtt.tls);
    QCOMPARE(mqtt.authentication.username.plain, QStringLiteral("runnel"));
    QVERIFY(stage->draft.hasSecret(mqtt.authentication.password));
    QCOMPARE(line("Broker's address")->text(), mqtt.host);
    QVERIFY(!words().contains(QStringLiteral("canary")));
    for (const QLineEdit *edit : section->findChildren<QLineEdit *>())
        QVERIFY(!edit->text().contains(QStringLiteral("canary")));
    stage->draft.undo(); // all of it was one step
    QCOMPARE(stage->draft.config().mqtt.host, QStringLiteral("broker"));
}

void TestBrokerSection::aTypedUrlIsTakenWhenItIsFinished()
{
    QLineEdit *host = line("Broker's address");
    host->clear();
    QTest::keyClicks(host, QStringLiteral("mqtts://other"));
    QVERIFY(!stage->draft.isValid());
    QTest::keyClick(host, Qt::Key_Return);
    QVERIFY(stage->draft.isValid());
    QVERIFY(stage->draft.config().mqtt.tls);
    QCOMPARE(host->text(), QStringLiteral("other"));
}

void TestBrokerSection::thePortFollowsTls()
{
    QCOMPARE(line("Port")->placeholderText(), QStringLiteral("1883"));
    QVERIFY(!line("Trusted authority (CA file)"));
    named<QCheckBox>("Encrypt the connection (TLS)")->click();
    QCOMPARE(line("Port")->placeholderText(), QStringLiteral("8883"));
    QCOMPARE(stage->draft.config().mqtt.port, quint16(8883));
    QVERIFY(line("Trusted authority (CA file)"));
}

void TestBrokerSection::aPasswordInTheClearNeedsConsent()
{
    choose(named<QComboBox>("Signing in"), 1);
    QTest::keyClicks(line("User name"), QStringLiteral("runnel"));
    QTest::mouseClick(button("Set"), Qt::LeftButton);
    QTest::keyClicks(line("Password"), QStringLiteral("canary"));
    QTest::keyClick(line("Password"), Qt::Key_Return);
    QVERIFY(!stage->draft.isValid());
    QVERIFY(words().contains(QStringLiteral("readable by everybody")));
    QCheckBox *consent = named<QCheckBox>("Send the password unencrypted");
    QVERIFY(consent);
    consent->click();
    QVERIFY(stage->draft.isValid());
    consent->click();
    QVERIFY(!stage->draft.isValid());
    named<QCheckBox>("Encrypt the connection (TLS)")->click();
    QVERIFY(stage->draft.isValid());
    QVERIFY(!named<QCheckBox>("Send the password unencrypted"));
}

void TestBrokerSection::anotherWayToSignInTakesItsKeysAwayInOneStep()
{
    stage->tell(R"({"mqtt": {"host": "broker", "tls": {}, "authentication": {"method":
        "UsernamePassword", "username": "u", "password": "env:P"}}})");
    QComboBox *method = named<QComboBox>("Signing in");
    QCOMPARE(method->currentIndex(), 1);
    choose(method, 0);
    QVERIFY(stage->draft.isValid());
    QCOMPARE(stage->draft.config().mqtt.authentication, AuthenticationConfig());
    stage->draft.undo();
    QCOMPARE(method->currentIndex(), 1);
    choose(method, 2);
    QVERIFY(line("Certificate") && !line("User name"));
    QVERIFY(words().contains(QStringLiteral("PKCS#12")));
}

void TestBrokerSection::whatIsWrongIsUnfolded()
{
    QVERIFY(!line("Keep alive, in seconds"));
    stage->draft.set(ConfigPath({"mqtt", "keepAliveSeconds"}), 0);
    QVERIFY(line("Keep alive, in seconds"));
}

void TestBrokerSection::testsWhatStandsInTheFields()
{
    QLineEdit *host = line("Broker's address");
    host->clear();
    QTest::keyClicks(host, QStringLiteral("new.example"));
    const SecretRef secret{SecretSource::Keychain, QStringLiteral("broker-password")};
    stage->draft.set(ConfigPath({"mqtt", "authentication"}),
                     QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                                 {QStringLiteral("username"), QStringLiteral("runnel")},
                                 {QStringLiteral("password"), secret.toString()},
                                 {QStringLiteral("allowPlain"), true}});
    stage->draft.setSecret(secret, Redacted("canary")); // counts while something refers to it
    QLineEdit *topic = line("Topic of the test message");
    topic->clear();
    QTest::keyClicks(topic, QStringLiteral("plant/test"));
    QVERIFY(beginTest() != 0);
    const BrokerTestRequest &asked = stage->client.brokerTests.back().second;
    QCOMPARE(asked.mqtt.host, QStringLiteral("new.example"));
    QCOMPARE(asked.topic, QStringLiteral("plant/test"));
    QCOMPARE(asked.instance, stage->draft.config().instance);
    QVERIFY(asked.publish);
    QCOMPARE(asked.secrets.size(), size_t(1));
    QCOMPARE(asked.secrets.front().first, secret);
    QVERIFY(stage->client.edits.empty()); // nothing was saved for it
}

void TestBrokerSection::aHalfTypedCameraDoesNotHinderTheTest()
{
    stage->draft.set(ConfigPath{"devices"}
                         .named(QStringLiteral("cam"))
                         .key("endpoints")
                         .key("events")
                         .key("address"),
                     QStringLiteral("htt"));
    QVERIFY(!stage->draft.isValid());
    QVERIFY(button("Test")->isEnabled());
}

void TestBrokerSection::doesNotTestWhatIsNotValid()
{
    stage->draft.set(ConfigPath({"mqtt", "port"}), QStringLiteral("x"));
    QVERIFY(!button("Test")->isEnabled());
    QVERIFY(words().contains(QStringLiteral("First mend")));
}

void TestBrokerSection::showsEachStepAsItComes()
{
    QVERIFY(!words().contains(QStringLiteral("Sign-in")));
    const quint64 number = beginTest();
    QVERIFY(words().contains(QStringLiteral("Testing")));
    emit stage->client.brokerTestAdvanced(number, BrokerReports::underWay(Id::Connect), false, {});
    QVERIFY(words().contains(QStringLiteral("10.20.4.2, port 8883")));
    QVERIFY(words().contains(QStringLiteral("TLS 1.3")));
    QVERIFY(words().contains(QStringLiteral("sha256:777")));
    QVERIFY(!words().contains(QStringLiteral("MQTT 5.0, as")));
    emit stage->client.brokerTestAdvanced(number + 1, BrokerReports::good(), true, {});
    QVERIFY(!words().contains(QStringLiteral("It works"))); // another's
}

void TestBrokerSection::theRemedyStandsAtTheStepThatFails()
{
    const quint64 number = beginTest();
    emit stage->client.brokerTestAdvanced(
        number,
        BrokerReports::failing(Id::Publish, {FaultKind::PublishNotAuthorized,
                                             QStringLiteral("The broker does not allow it."),
                                             QStringLiteral("Let this user publish."), 0x87}),
        true, {});
    QVERIFY(words().contains(QStringLiteral("It does not work yet: Message.")));
    QVERIFY(words().contains(QStringLiteral("The broker does not allow it.")));
    QVERIFY(words().contains(QStringLiteral("Let this user publish.")));
    QVERIFY(button("Test"));
}

void TestBrokerSection::aMessageThatArrivedIsTold()
{
    const quint64 number = beginTest();
    emit stage->client.brokerTestAdvanced(number, BrokerReports::good(), true, {});
    QVERIFY(words().contains(QStringLiteral("It works: the message arrived")));
    QVERIFY(words().contains(QStringLiteral("MQTT 5.0, as runnel-north-test")));
    QVERIFY(words().contains(QStringLiteral("runnel/north/test · acknowledged")));
    QVERIFY(words().contains(QStringLiteral("Unacknowledged messages\n20")));
}

void TestBrokerSection::saysWhenTheFieldsHaveChangedSince()
{
    emit stage->client.brokerTestAdvanced(beginTest(), BrokerReports::good(), true, {});
    QVERIFY(!words().contains(QStringLiteral("changed since")));
    stage->draft.set(ConfigPath({"mqtt", "host"}), QStringLiteral("another"));
    QVERIFY(words().contains(QStringLiteral("changed since")));
    stage->draft.undo();
    QVERIFY(!words().contains(QStringLiteral("changed since")));
}

void TestBrokerSection::isStoppedByTheSameButton()
{
    const quint64 number = beginTest();
    QTest::mouseClick(button("Stop"), Qt::LeftButton);
    QCOMPARE(stage->client.endedBrokerTests, std::vector<quint64>{number});
    BrokerTestReport report = BrokerReports::underWay(Id::Connect);
    report.step(Id::Connect).state = BrokerTestStep::State::Skipped;
    emit stage->client.brokerTestAdvanced(number, report, true, {});
    QVERIFY(words().contains(QStringLiteral("The test was stopped.")));
    QVERIFY(button("Test")->isEnabled());
}

void TestBrokerSection::aRefusalIsTold()
{
    emit stage->client.brokerTestAdvanced(
        beginTest(), {}, true,
        {FaultKind::CommandRefused, QStringLiteral("Only an engineer."), QStringLiteral("So.")});
    QVERIFY(words().contains(QStringLiteral("Only an engineer. So.")));
}

void TestBrokerSection::onlyAnEngineerTests()
{
    stage->session.signIn(QStringLiteral("O"), Role::Operator, 0);
    QVERIFY(!button("Test")->isEnabled());
    QVERIFY(words().contains(QStringLiteral("Only an engineer")));
}

void TestBrokerSection::foreignTextIsNeverMarkup()
{
    BrokerTestReport report = BrokerReports::good();
    report.tls.chain.front().subject = QStringLiteral("<b>bold</b>\u202Eback");
    report.limits.assignedClientId = QStringLiteral("<i>id</i>\nnext");
    emit stage->client.brokerTestAdvanced(beginTest(), report, true, {});
    QVERIFY(words().contains(QStringLiteral("<b>bold</b>")));
    QVERIFY(!words().contains(QChar(0x202E)));
    for (const QLabel *label : section->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestBrokerSection::theRunningConnectionIsToldAtTheTop()
{
    Snapshot snapshot = PanelSamples::quiet(1, stage->clock.wallMilliseconds());
    stage->client.tell(snapshot);
    QVERIFY(words().contains(QStringLiteral("Broker connected")));
    QVERIFY(words().contains(QStringLiteral("MQTT 5.0")));
    snapshot.mqtt.state = MqttState::Retrying;
    snapshot.mqtt.fault = {FaultKind::ConnectionRefused, QStringLiteral("Nothing listens."),
                           QStringLiteral("Check the broker.")};
    stage->client.tell(snapshot);
    QVERIFY(words().contains(QStringLiteral("Nothing listens.")));
    QVERIFY(words().contains(QStringLiteral("Check the broker.")));
    QVERIFY(!button("Change the client id"));
}

void TestBrokerSection::aTakeOverLoopIsExplainedAndLeadsToTheClientId()
{
    Snapshot snapshot = PanelSamples::quiet(1, stage->clock.wallMilliseconds());
    snapshot.mqtt.state = MqttState::Retrying;
    snapshot.mqtt.fault = {FaultKind::BrokerTakeOverLoop, QStringLiteral("Thrown out."), {}};
    stage->client.tell(snapshot);
    QVERIFY(words().contains(QStringLiteral("Two programs connect with the client id runnel-")));
    QVERIFY(!line("Client id"));
    QTest::mouseClick(button("Change the client id"), Qt::LeftButton);
    QVERIFY(line("Client id"));
    QTRY_VERIFY(line("Client id")->hasFocus());
}

void TestBrokerSection::everyControlHasAName()
{
    section->findChild<QPushButton *>(QStringLiteral("more"))->click();
    named<QCheckBox>("Encrypt the connection (TLS)")->click();
    choose(named<QComboBox>("Signing in"), 1);
    for (const QWidget *widget : section->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            qobject_cast<const QLabel *>(widget))
            continue;
        const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (pressed && !pressed->text().isEmpty());
        if (!isNamed && qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue; // a part of another
        QVERIFY2(isNamed || widget->focusProxy(), widget->metaObject()->className());
    }
}

void TestBrokerSection::fitsWhenWordsAreLonger()
{
    const PseudoLocale longer;
    QCoreApplication::processEvents();
    section->findChild<QPushButton *>(QStringLiteral("more"))->click();
    section->findChild<QPushButton *>(QStringLiteral("test-broker"))->click();
    emit stage->client.brokerTestAdvanced(
        stage->client.brokerTests.back().first,
        BrokerReports::failing(Id::Connect, {FaultKind::BrokerBadCredentials,
                                             QStringLiteral("The broker says no."),
                                             QStringLiteral("Check the password.")}),
        true, {});
    stage->settle(*section, {980, 1600});
    QCOMPARE(clippedTexts(*section), QStringList());
}

QTEST_MAIN(TestBrokerSection)
#include "tst_brokersection.moc"
