// SPDX-License-Identifier: Apache-2.0
// Editing: checked at every change, undone, merged with what others do, saved in two steps.
#include "draft/configdraft.h"

#include "draftstage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Runnel;

namespace {

const ConfigPath host{"mqtt", "host"};
const ConfigPath port{"mqtt", "port"};
const ConfigPath site{"site", "name"};

Config config(const QByteArray &more = {})
{
    const ConfigReadResult result = ConfigReader::read(
        R"({"mqtt": {"host": "broker"}, )" + more +
        R"("devices": [{"name": "cam", "endpoints": {"events": {"address": "http://10.0.0.1/e"}}}]})");
    Q_ASSERT(result.ok());
    return result.config;
}

} // namespace

class TestConfigDraft : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void beginsWithWhatCounts();
    void saysWhatIsWrongWhereItIs();
    void undoesTypingInOneStep();
    void followsOthersWhileNothingIsChanged();
    void mergesWhatOthersChange();
    void lastsUntilContradictionsAreDecided();
    void savesSecretsBeforeTheConfiguration();
    void savesNothingWhenASecretCannotBeKept();
    void keepsASecretOnlyWhileSomethingRefersToIt();
    void movesSecretsToFilesWhereThereIsNoKeychain();
    void undoesOverASave();
    void keepsEverythingWhenTheSaveIsRefused();
    void saysWhenNobodyAnswers();
    void savesNothingThatIsWrong();
    void replacesABrokenFile();
    void startsWithoutAConfiguration();

private:
    void tell(const Config &config);
    QJsonObject sent(); ///< by the last save

    std::unique_ptr<DraftStage> stage;
};

void TestConfigDraft::init()
{
    stage = std::make_unique<DraftStage>(QByteArray());
    tell(config());
}

void TestConfigDraft::tell(const Config &config)
{
    RuntimeUpdate update;
    update.config = config;
    emit stage->client.updated(update);
}

QJsonObject TestConfigDraft::sent()
{
    return QJsonDocument::fromJson(stage->client.edits.back().second.json).object();
}

void TestConfigDraft::beginsWithWhatCounts()
{
    QCOMPARE(stage->draft.state(), ConfigDraft::State::Editing);
    QCOMPARE(stage->draft.value(host).toString(), QStringLiteral("broker"));
    QVERIFY(!stage->draft.isChanged() && stage->draft.isValid() && !stage->draft.canSave() &&
            !stage->draft.canUndo());
}

void TestConfigDraft::saysWhatIsWrongWhereItIs()
{
    stage->draft.set(port, QStringLiteral("eighty"));
    QVERIFY(!stage->draft.isValid());
    QVERIFY(!stage->draft.problemAt(port).isEmpty());
    QVERIFY(stage->draft.problemAt(host).isEmpty());
    QCOMPARE(stage->draft.problemBelow(ConfigPath{"mqtt"}), stage->draft.problemAt(port));
    const ConfigPath address = ConfigPath({"devices"})
                                   .named(QStringLiteral("cam"))
                                   .key("endpoints")
                                   .key("events")
                                   .key("address");
    stage->draft.set(address, QStringLiteral("nonsense"));
    QVERIFY(stage->draft.problemAt(address).contains(QStringLiteral("http://")));
    stage->draft.set(port, 1884);
    stage->draft.set(address, QStringLiteral("http://10.0.0.2/e"));
    QVERIFY(stage->draft.isValid());
    QCOMPARE(stage->draft.config().mqtt.port, quint16(1884));
}

void TestConfigDraft::undoesTypingInOneStep()
{
    const QJsonObject before = stage->draft.document();
    for (const char *typed : {"o", "ot", "other"})
        stage->draft.set(host, QString::fromLatin1(typed));
    stage->draft.set(site, QStringLiteral("North"));
    stage->draft.undo();
    QCOMPARE(stage->draft.value(host).toString(), QStringLiteral("other"));
    stage->draft.undo();
    QCOMPARE(stage->draft.document(), before);
    QVERIFY(!stage->draft.canUndo() && !stage->draft.isChanged());
}

void TestConfigDraft::followsOthersWhileNothingIsChanged()
{
    tell(config(R"("site": {"name": "South"},)"));
    QCOMPARE(stage->draft.value(site).toString(), QStringLiteral("South"));
    QVERIFY(!stage->draft.isChanged() && stage->draft.foreignChanges().empty());
}

void TestConfigDraft::mergesWhatOthersChange()
{
    stage->draft.set(host, QStringLiteral("mine"));
    tell(config(R"("site": {"name": "South"},)"));
    QCOMPARE(stage->draft.value(host).toString(), QStringLiteral("mine"));
    QCOMPARE(stage->draft.value(site).toString(), QStringLiteral("South"));
    QVERIFY(stage->draft.isChanged() && stage->draft.conflicts().empty());
    QVERIFY(!stage->draft.foreignChanges().empty());
    stage->draft.save();
    QCOMPARE(sent().value(QLatin1String("site")).toObject().value(QLatin1String("name")),
             QJsonValue(QStringLiteral("South")));
    // Made from theirs, so that the core does not take it for an overwrite.
    const QByteArray base = stage->client.edits.back().second.base;
    QCOMPARE(ConfigReader::read(base).config.siteName, QStringLiteral("South"));
}

void TestConfigDraft::lastsUntilContradictionsAreDecided()
{
    stage->draft.set(site, QStringLiteral("Mine"));
    tell(config(R"("site": {"name": "Theirs"},)"));
    QCOMPARE(stage->draft.conflicts().size(), size_t(1));
    QCOMPARE(stage->draft.value(site).toString(), QStringLiteral("Theirs"));
    QVERIFY(!stage->draft.canSave());
    stage->draft.takeMine(stage->draft.conflicts().front());
    QCOMPARE(stage->draft.value(site).toString(), QStringLiteral("Mine"));
    QVERIFY(stage->draft.canSave());
    tell(config(R"("site": {"name": "Again"},)"));
    QVERIFY(!stage->draft.canSave());
    stage->draft.acceptTheirs();
    QVERIFY(!stage->draft.isChanged());
}

void TestConfigDraft::savesSecretsBeforeTheConfiguration()
{
    const SecretRef password{SecretSource::Keychain, QStringLiteral("broker")};
    stage->draft.edit([&](QJsonObject &document) {
        document.insert(
            QStringLiteral("mqtt"),
            QJsonObject{{QStringLiteral("host"), QStringLiteral("broker")},
                        {QStringLiteral("authentication"),
                         QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                                     {QStringLiteral("username"), QStringLiteral("runnel")},
                                     {QStringLiteral("password"), password.toString()},
                                     {QStringLiteral("allowPlain"), true}}}});
    });
    stage->draft.setSecret(password, Redacted("canary"));
    QVERIFY2(stage->draft.isValid(), qPrintable(stage->draft.problemBelow({})));
    stage->draft.save();
    QCOMPARE(stage->draft.state(), ConfigDraft::State::Saving);
    QVERIFY(stage->client.edits.empty());
    QTRY_COMPARE(stage->client.edits.size(), size_t(1));
    QCOMPARE(stage->keychain->content.value(password.name).reveal(), QByteArray("canary"));
    QVERIFY(!stage->client.edits.front().second.json.contains("canary"));
    QSignalSpy saved(&stage->draft, &ConfigDraft::saved);
    emit stage->client.commandDone(stage->client.edits.front().first, {});
    QCOMPARE(saved.size(), 1);
    QVERIFY(!stage->draft.isChanged() && stage->draft.secrets().empty());
}

void TestConfigDraft::savesNothingWhenASecretCannotBeKept()
{
    const SecretRef password{SecretSource::Keychain, QStringLiteral("broker")};
    stage->keychain->fault = ScriptedKeychain::locked();
    stage->draft.set(ConfigPath({"mqtt", "authentication"}),
                     QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                                 {QStringLiteral("username"), QStringLiteral("runnel")},
                                 {QStringLiteral("password"), password.toString()},
                                 {QStringLiteral("allowPlain"), true}});
    stage->draft.setSecret(password, Redacted("canary"));
    QSignalSpy failed(&stage->draft, &ConfigDraft::saveFailed);
    stage->draft.save();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Fault>().kind, FaultKind::SecretLocked);
    QVERIFY(stage->client.edits.empty());
    QVERIFY(stage->draft.hasSecret(password) && stage->draft.canSave()); // nothing typed is lost
}

void TestConfigDraft::keepsASecretOnlyWhileSomethingRefersToIt()
{
    const SecretRef token{SecretSource::Keychain, QStringLiteral("cam")};
    const ConfigPath authentication = ConfigPath({"devices"})
                                          .named(QStringLiteral("cam"))
                                          .key("endpoints")
                                          .key("events")
                                          .key("authentication");
    stage->draft.set(authentication,
                     QJsonObject{{QStringLiteral("method"), QStringLiteral("Bearer")},
                                 {QStringLiteral("token"), token.toString()},
                                 {QStringLiteral("allowPlain"), true}});
    stage->draft.setSecret(token, Redacted("t"));
    stage->draft.endStep();
    stage->draft.set(authentication, QJsonValue::Undefined);
    QVERIFY(stage->draft.secrets().empty() && !stage->draft.isChanged());
    stage->draft.undo();
    QCOMPARE(stage->draft.secrets().size(), size_t(1));
    stage->draft.set(authentication, QJsonValue::Undefined);
    stage->draft.set(ConfigPath({"mqtt", "host"}), QStringLiteral("other"));
    stage->draft.save();
    QTRY_COMPARE(stage->client.edits.size(), size_t(1));
    QVERIFY(stage->keychain->content.isEmpty());
}

void TestConfigDraft::movesSecretsToFilesWhereThereIsNoKeychain()
{
    const SecretRef token{SecretSource::Keychain, QStringLiteral("cam")};
    const ConfigPath authentication = ConfigPath({"devices"})
                                          .named(QStringLiteral("cam"))
                                          .key("endpoints")
                                          .key("events")
                                          .key("authentication");
    stage->draft.set(authentication,
                     QJsonObject{{QStringLiteral("method"), QStringLiteral("Bearer")},
                                 {QStringLiteral("token"), token.toString()},
                                 {QStringLiteral("allowPlain"), true}});
    stage->draft.setSecret(token, Redacted("t"));
    stage->draft.moveSecretsToFiles();
    const QString reference = stage->keeper.inFolder(token.name).toString();
    QCOMPARE(stage->draft.value(authentication.key("token")).toString(), reference);
    stage->draft.save();
    QTRY_COMPARE(stage->client.edits.size(), size_t(1));
    QVERIFY(stage->keychain->content.isEmpty());
    QVERIFY(QFile::exists(stage->directory.filePath(token.name)));
}

void TestConfigDraft::undoesOverASave()
{
    stage->draft.set(site, QStringLiteral("North"));
    stage->draft.save();
    tell(config(R"("site": {"name": "North"},)")); // what runs is told before the answer
    emit stage->client.commandDone(stage->client.lastNumber, {});
    QVERIFY(!stage->draft.isChanged());
    stage->draft.undo();
    QVERIFY(stage->draft.value(site).isUndefined());
    QVERIFY(stage->draft.canSave());
}

void TestConfigDraft::keepsEverythingWhenTheSaveIsRefused()
{
    stage->draft.set(site, QStringLiteral("North"));
    stage->draft.save();
    QSignalSpy failed(&stage->draft, &ConfigDraft::saveFailed);
    emit stage->client.commandDone(stage->client.lastNumber + 1, {}); // of another one
    QCOMPARE(stage->draft.state(), ConfigDraft::State::Saving);
    emit stage->client.commandDone(stage->client.lastNumber,
                                   {FaultKind::DiskFull, QStringLiteral("full"), {}});
    QCOMPARE(failed.size(), 1);
    QVERIFY(stage->draft.isChanged() && stage->draft.canSave() && stage->draft.canUndo());
}

void TestConfigDraft::saysWhenNobodyAnswers()
{
    stage->draft.set(site, QStringLiteral("North"));
    QSignalSpy failed(&stage->draft, &ConfigDraft::saveFailed);
    stage->draft.save();
    stage->clock.advance(ConfigDraft::longestAnswer);
    QCOMPARE(failed.size(), 1);
    QVERIFY(stage->draft.canSave());
}

void TestConfigDraft::savesNothingThatIsWrong()
{
    stage->draft.set(port, -1);
    QVERIFY(!stage->draft.canSave());
    stage->draft.save();
    QVERIFY(stage->client.edits.empty());
}

void TestConfigDraft::replacesABrokenFile()
{
    Snapshot snapshot = PanelSamples::quiet(1, 0);
    snapshot.configurationFault = {FaultKind::ConfigurationInvalid, QStringLiteral("broken"), {}};
    stage->client.tell(snapshot);
    QCOMPARE(stage->draft.fileFault().detail, QStringLiteral("broken"));
    stage->draft.set(site, QStringLiteral("North"));
    stage->draft.save();
    QVERIFY(stage->client.edits.back().second.replaceInvalid);
}

void TestConfigDraft::startsWithoutAConfiguration()
{
    stage = std::make_unique<DraftStage>(QByteArray());
    tell(Config());
    QVERIFY(!stage->draft.isValid()); // a broker is missing
    QVERIFY(!stage->draft.problemAt(host).isEmpty());
    stage->draft.set(host, QStringLiteral("broker"));
    QVERIFY2(stage->draft.canSave(), qPrintable(stage->draft.problemBelow({})));
}

QTEST_MAIN(TestConfigDraft)
#include "tst_configdraft.moc"
