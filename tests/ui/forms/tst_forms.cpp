// SPDX-License-Identifier: Apache-2.0
// Fields: what is typed stands in the draft, what is wrong stands below.
#include "forms/choicefield.h"
#include "forms/filefield.h"
#include "forms/numberfield.h"
#include "forms/pairsfield.h"
#include "forms/secretfield.h"
#include "forms/switchfield.h"

#include "draftstage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace Runnel;

namespace {

const ConfigPath host{"mqtt", "host"};
const ConfigPath port{"mqtt", "port"};
const ConfigPath camera = ConfigPath({"devices"}).named(QStringLiteral("cam"));
const ConfigPath authentication = camera.key("endpoints").key("events").key("authentication");

void type(QLineEdit &line, const QString &text)
{
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, text);
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *candidate : widget.findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisibleTo(&widget))
            return candidate;
    }
    return nullptr;
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void writesWhatIsTyped();
    void takesAnEmptyTextAway();
    void saysWhatIsWrongBelowTheField();
    void followsUndoAndOthers();
    void pastesWithOnePress();
    void understandsNumbersInBothWays();
    void keepsWhatIsNoNumberForTheCoreToJudge();
    void offersChoicesAndShowsWhatIsNone();
    void writesASwitchOnlyWhenItDiffers();
    void keepsASecretOutOfSight();
    void takesACopiedSecretWithoutAKeyboard();
    void cancelsTypingASecret();
    void leavesForeignReferencesAlone();
    void neverShowsWhatMayBeASecret();
    void editsPairsAndTellsDoubles();
    void namesItselfForScreenReaders();

private:
    std::unique_ptr<DraftStage> stage;
};

void TestForms::init()
{
    stage = std::make_unique<DraftStage>();
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestForms::writesWhatIsTyped()
{
    TextField field(stage->context(), stage->draft, host, nullptr);
    QCOMPARE(field.line().text(), QStringLiteral("broker"));
    type(field.line(), QStringLiteral("other"));
    QCOMPARE(stage->draft.value(host).toString(), QStringLiteral("other"));
    QVERIFY(field.problem().isEmpty());
}

void TestForms::takesAnEmptyTextAway()
{
    const ConfigPath site{"site", "name"};
    TextField field(stage->context(), stage->draft, site, nullptr);
    type(field.line(), QStringLiteral("x"));
    type(field.line(), {});
    QVERIFY(stage->draft.value(site).isUndefined());
    QVERIFY(!stage->draft.isChanged());
}

void TestForms::saysWhatIsWrongBelowTheField()
{
    TextField field(stage->context(), stage->draft, host, nullptr);
    field.setWords([] { return QStringLiteral("Host"); }, [] { return QStringLiteral("hint"); });
    type(field.line(), {});
    QVERIFY(!field.problem().isEmpty());
    type(field.line(), QStringLiteral("b"));
    QVERIFY(field.problem().isEmpty());
}

void TestForms::followsUndoAndOthers()
{
    TextField field(stage->context(), stage->draft, host, nullptr);
    type(field.line(), QStringLiteral("other"));
    stage->draft.undo();
    stage->draft.undo();
    QCOMPARE(field.line().text(), QStringLiteral("broker"));
    stage->tell(DraftStage::usual().replace("broker", "theirs"));
    QCOMPARE(field.line().text(), QStringLiteral("theirs"));
}

void TestForms::pastesWithOnePress()
{
    TextField field(stage->context(), stage->draft, host, nullptr);
    field.offerPaste();
    QGuiApplication::clipboard()->setText(QStringLiteral("  pasted \n"));
    QTest::mouseClick(button(field, QStringLiteral("Paste")), Qt::LeftButton);
    QCOMPARE(stage->draft.value(host).toString(), QStringLiteral("pasted"));
}

void TestForms::understandsNumbersInBothWays()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const ConfigPath cell{"alarms", "cellMetres"};
    NumberField field(stage->context(), stage->draft, cell, nullptr);
    type(field.line(), QStringLiteral("12,5"));
    QCOMPARE(stage->draft.value(cell).toDouble(), 12.5);
    type(field.line(), QStringLiteral("7.25"));
    QCOMPARE(stage->draft.value(cell).toDouble(), 7.25);
    QCOMPARE(field.line().text(), QStringLiteral("7.25")); // as it was typed
    stage->draft.set(cell, 1.5);
    QCOMPARE(field.line().text(), QStringLiteral("1,5"));
}

void TestForms::keepsWhatIsNoNumberForTheCoreToJudge()
{
    NumberField field(stage->context(), stage->draft, port, nullptr);
    type(field.line(), QStringLiteral("1e"));
    QCOMPARE(stage->draft.value(port).toString(), QStringLiteral("1e"));
    QVERIFY(!field.problem().isEmpty());
    type(field.line(), QStringLiteral("99999"));
    QVERIFY(!field.problem().isEmpty());
    type(field.line(), QStringLiteral("1884"));
    QVERIFY(field.problem().isEmpty());
    QCOMPARE(stage->draft.config().mqtt.port, quint16(1884));
}

void TestForms::offersChoicesAndShowsWhatIsNone()
{
    const ConfigPath protocol{"mqtt", "protocol"};
    ChoiceField field(stage->context(), stage->draft, protocol,
                      {{QJsonValue::Undefined, [] { return QStringLiteral("automatic"); }},
                       {QStringLiteral("5.0"), [] { return QStringLiteral("MQTT 5"); }}},
                      nullptr);
    QCOMPARE(field.list().currentText(), QStringLiteral("automatic"));
    field.list().setCurrentIndex(1);
    emit field.list().activated(1);
    QCOMPARE(stage->draft.value(protocol).toString(), QStringLiteral("5.0"));
    stage->draft.set(protocol, QStringLiteral("7"));
    QCOMPARE(field.list().currentText(), QStringLiteral("7"));
    QVERIFY(!field.problem().isEmpty());
    stage->draft.set(protocol, QJsonValue::Undefined);
    QCOMPARE(field.list().count(), 2);
}

void TestForms::writesASwitchOnlyWhenItDiffers()
{
    const ConfigPath enabled = camera.key("enabled");
    SwitchField field(stage->context(), stage->draft, enabled, true, nullptr);
    field.setStatement([] { return QStringLiteral("Watch"); });
    QVERIFY(field.box().isChecked());
    field.box().click();
    QCOMPARE(stage->draft.value(enabled), QJsonValue(false));
    field.box().click();
    QVERIFY(stage->draft.value(enabled).isUndefined());
}

void TestForms::keepsASecretOutOfSight()
{
    stage->draft.set(authentication.key("method"), QStringLiteral("Bearer"));
    SecretField field(
        stage->context(), stage->draft, authentication.key("token"),
        [] { return QStringLiteral("cam-token"); }, nullptr);
    QCOMPARE(field.line().text(), QStringLiteral("not set"));
    QTest::mouseClick(button(field, QStringLiteral("Set")), Qt::LeftButton);
    QCOMPARE(field.line().echoMode(), QLineEdit::Password);
    QTest::keyClicks(&field.line(), QStringLiteral("canary"));
    QTest::mouseClick(button(field, QStringLiteral("Keep")), Qt::LeftButton);
    const SecretRef reference{SecretSource::Keychain, QStringLiteral("cam-token")};
    QCOMPARE(stage->draft.value(field.path()).toString(), reference.toString());
    QVERIFY(stage->draft.hasSecret(reference));
    QVERIFY(!field.line().text().contains(QStringLiteral("canary")));
    QVERIFY(!QString::fromUtf8(QJsonDocument(stage->draft.document()).toJson())
                 .contains(QStringLiteral("canary")));
    QTest::mouseClick(button(field, QStringLiteral("Remove")), Qt::LeftButton);
    QVERIFY(!stage->draft.hasSecret(reference));
    QVERIFY(stage->draft.value(field.path()).isUndefined());
}

void TestForms::takesACopiedSecretWithoutAKeyboard()
{
    SecretField field(
        stage->context(), stage->draft, authentication.key("token"),
        [] { return QStringLiteral("cam-token"); }, nullptr);
    field.setWords([] { return QStringLiteral("Token"); });
    QVERIFY(!button(field, QStringLiteral("Paste")));
    QTest::mouseClick(button(field, QStringLiteral("Set")), Qt::LeftButton);
    QGuiApplication::clipboard()->setText(QStringLiteral(" canary\n"));
    QPushButton *paste = button(field, QStringLiteral("Paste"));
    QCOMPARE(paste->accessibleName(), QStringLiteral("Token: Paste"));
    QTest::mouseClick(paste, Qt::LeftButton);
    QTest::mouseClick(button(field, QStringLiteral("Keep")), Qt::LeftButton);
    QCOMPARE(stage->draft.secrets().size(), size_t(1));
    QCOMPARE(stage->draft.secrets().front().second.reveal(), QByteArray("canary"));
}

void TestForms::cancelsTypingASecret()
{
    SecretField field(
        stage->context(), stage->draft, authentication.key("token"),
        [] { return QStringLiteral("cam-token"); }, nullptr);
    QTest::mouseClick(button(field, QStringLiteral("Set")), Qt::LeftButton);
    QTest::keyClicks(&field.line(), QStringLiteral("canary"));
    QTest::mouseClick(button(field, QStringLiteral("Cancel")), Qt::LeftButton);
    QVERIFY(!stage->draft.isChanged());
    QCOMPARE(field.line().text(), QStringLiteral("not set"));
}

void TestForms::leavesForeignReferencesAlone()
{
    stage->draft.set(authentication.key("token"), QStringLiteral("env:CAMERA_TOKEN"));
    SecretField field(
        stage->context(), stage->draft, authentication.key("token"),
        [] { return QStringLiteral("cam-token"); }, nullptr);
    QVERIFY(field.line().text().contains(QStringLiteral("env:CAMERA_TOKEN")));
    QTest::mouseClick(button(field, QStringLiteral("Replace")), Qt::LeftButton);
    QTest::keyClicks(&field.line(), QStringLiteral("new"));
    QTest::keyClick(&field.line(), Qt::Key_Return);
    QCOMPARE(stage->draft.value(field.path()).toString(), QStringLiteral("keychain:cam-token"));
}

void TestForms::neverShowsWhatMayBeASecret()
{
    stage->draft.set(authentication.key("method"), QStringLiteral("Bearer"));
    stage->draft.set(authentication.key("token"), QStringLiteral("canary-in-the-clear"));
    SecretField field(
        stage->context(), stage->draft, authentication.key("token"),
        [] { return QStringLiteral("cam-token"); }, nullptr);
    field.setWords([] { return QStringLiteral("Token"); });
    QVERIFY(!field.line().text().contains(QStringLiteral("canary")));
    QVERIFY(!field.problem().contains(QStringLiteral("canary")));
    QVERIFY(!field.problem().isEmpty());
}

void TestForms::editsPairsAndTellsDoubles()
{
    const ConfigPath attributes = camera.key("attributes");
    stage->draft.set(attributes, QJsonObject{{QStringLiteral("latitude"), QStringLiteral("1")},
                                             {QStringLiteral("zone"), QStringLiteral("A")}});
    PairsField field(stage->context(), stage->draft, attributes, {QStringLiteral("latitude")},
                     nullptr);
    QCOMPARE(field.findChildren<QLineEdit *>().size(), 2);
    QTest::mouseClick(button(field, QStringLiteral("Add a row")), Qt::LeftButton);
    QList<QLineEdit *> lines = field.findChildren<QLineEdit *>();
    QCOMPARE(lines.size(), 4);
    type(*lines.at(2), QStringLiteral("zone"));
    QVERIFY(field.problem().contains(QStringLiteral("zone")));
    type(*lines.at(2), QStringLiteral("line"));
    type(*lines.at(3), QStringLiteral("7"));
    QVERIFY(field.problem().isEmpty());
    QCOMPARE(stage->draft.value(attributes),
             QJsonValue(QJsonObject{{QStringLiteral("latitude"), QStringLiteral("1")},
                                    {QStringLiteral("zone"), QStringLiteral("A")},
                                    {QStringLiteral("line"), QStringLiteral("7")}}));
    QTest::mouseClick(button(field, QStringLiteral("Remove")), Qt::LeftButton);
    QVERIFY(stage->draft.value(attributes.key("zone")).isUndefined());
    QCOMPARE(stage->draft.value(attributes.key("line")).toString(), QStringLiteral("7"));
    stage->draft.undo();
    QCOMPARE(stage->draft.value(attributes.key("zone")).toString(), QStringLiteral("A"));
}

void TestForms::namesItselfForScreenReaders()
{
    TextField field(stage->context(), stage->draft, port, nullptr);
    field.setWords([] { return QStringLiteral("Port"); });
    QCOMPARE(field.line().accessibleName(), QStringLiteral("Port"));
    type(field.line(), QStringLiteral("x"));
    QCOMPARE(field.line().accessibleDescription(), field.problem());
}

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
