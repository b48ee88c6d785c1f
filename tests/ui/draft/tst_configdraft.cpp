// SPDX-License-Identifier: Apache-2.0
// Editing: checked at every change, undone, merged with what others do, saved in two steps.
#include "draft/configdraft.h"

#include "config/configreader.h"
#include "panelstage.h"
#include "scriptedkeychain.h"
#include "secret/secretkeeper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
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

    std::unique_ptr<QTemporaryDir> directory;
    std::unique_ptr<PanelStage> stage;
    ScriptedKeychain *keychain = nullptr;
    std::unique_ptr<SecretKeeper> keeper;
    std::unique_ptr<ConfigDraft> draft;
};

void TestConfigDraft::init()
{
    draft.reset();
    keeper.reset();
    directory = std::make_unique<QTemporaryDir>();
    stage = std::make_unique<PanelStage>();
    auto store = std::make_unique<ScriptedKeychain>();
    keychain = store.get();
    keeper = std::make_unique<SecretKeeper>(stage->clock, std::move(store), KeychainIndex(),
                                            directory->path());
    draft = std::make_unique<ConfigDraft>(stage->context(), *keeper);
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
    QCOMPARE(draft->state(), ConfigDraft::State::Editing);
    QCOMPARE(draft->value(host).toString(), QStringLiteral("broker"));
    QVERIFY(!draft->isChanged() && draft->isValid() && !draft->canSave() && !draft->canUndo());
}

void TestConfigDraft::saysWhatIsWrongWhereItIs()
{
    draft->set(port, QStringLiteral("eighty"));
    QVERIFY(!draft->isValid());
    QVERIFY(!draft->problemAt(port).isEmpty());
    QVERIFY(draft->problemAt(host).isEmpty());
    QCOMPARE(draft->problemBelow(ConfigPath{"mqtt"}), draft->problemAt(port));
    const ConfigPath address = ConfigPath({"devices"})
                                   .named(QStringLiteral("cam"))
                                   .key("endpoints")
                                   .key("events")
                                   .key("address");
    draft->set(address, QStringLiteral("nonsense"));
    QVERIFY(draft->problemAt(address).contains(QStringLiteral("http://")));
    draft->set(port, 1884);
    draft->set(address, QStringLiteral("http://10.0.0.2/e"));
    QVERIFY(draft->isValid());
    QCOMPARE(draft->config().mqtt.port, quint16(1884));
}

void TestConfigDraft::undoesTypingInOneStep()
{
    const QJsonObject before = draft->document();
    for (const char *typed : {"o", "ot", "other"})
        draft->set(host, QString::fromLatin1(typed));
    draft->set(site, QStringLiteral("North"));
    draft->undo();
    QCOMPARE(draft->value(host).toString(), QStringLiteral("other"));
    draft->undo();
    QCOMPARE(draft->document(), before);
    QVERIFY(!draft->canUndo() && !draft->isChanged());
}

void TestConfigDraft::followsOthersWhileNothingIsChanged()
{
    tell(config(R"("site": {"name": "South"},)"));
    QCOMPARE(draft->value(site).toString(), QStringLiteral("South"));
    QVERIFY(!draft->isChanged() && draft->foreignChanges().empty());
}

void TestConfigDraft::mergesWhatOthersChange()
{
    draft->set(host, QStringLiteral("mine"));
    tell(config(R"("site": {"name": "South"},)"));
    QCOMPARE(draft->value(host).toString(), QStringLiteral("mine"));
    QCOMPARE(draft->value(site).toString(), QStringLiteral("South"));
    QVERIFY(draft->isChanged() && draft->conflicts().empty());
    QVERIFY(!draft->foreignChanges().empty());
    draft->save();
    QCOMPARE(sent().value(QLatin1String("site")).toObject().value(QLatin1String("name")),
             QJsonValue(QStringLiteral("South")));
    // Made from theirs, so that the core does not take it for an overwrite.
    const QByteArray base = stage->client.edits.back().second.base;
    QCOMPARE(ConfigReader::read(base).config.siteName, QStringLiteral("South"));
}

void TestConfigDraft::lastsUntilContradictionsAreDecided()
{
    draft->set(site, QStringLiteral("Mine"));
    tell(config(R"("site": {"name": "Theirs"},)"));
    QCOMPARE(draft->conflicts().size(), size_t(1));
    QCOMPARE(draft->value(site).toString(), QStringLiteral("Theirs"));
    QVERIFY(!draft->canSave());
    draft->takeMine(draft->conflicts().front());
    QCOMPARE(draft->value(site).toString(), QStringLiteral("Mine"));
    QVERIFY(draft->canSave());
    tell(config(R"("site": {"name": "Again"},)"));
    QVERIFY(!draft->canSave());
    draft->acceptTheirs();
    QVERIFY(!draft->isChanged());
}

void TestConfigDraft::savesSecretsBeforeTheConfiguration()
{
    const SecretRef password{SecretSource::Keychain, QStringLiteral("broker")};
    draft->edit([&](QJsonObject &document) {
        document.insert(
            QStringLiteral("mqtt"),
            QJsonObject{{QStringLiteral("host"), QStringLiteral("broker")},
                        {QStringLiteral("authentication"),
                         QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                                     {QStringLiteral("username"), QStringLiteral("runnel")},
                                     {QStringLiteral("password"), password.toString()},
                                     {QStringLiteral("allowPlain"), true}}}});
    });
    draft->setSecret(password, Redacted("canary"));
    QVERIFY2(draft->isValid(), qPrintable(draft->problemBelow({})));
    draft->save();
    QCOMPARE(draft->state(), ConfigDraft::State::Saving);
    QVERIFY(stage->client.edits.empty());
    QTRY_COMPARE(stage->client.edits.size(), size_t(1));
    QCOMPARE(keychain->content.value(password.name).reveal(), QByteArray("canary"));
    QVERIFY(!stage->client.edits.front().second.json.contains("canary"));
    QSignalSpy saved(draft.get(), &ConfigDraft::saved);
    emit stage->client.commandDone(stage->client.edits.front().first, {});
    QCOMPARE(saved.size(), 1);
    QVERIFY(!draft->isChanged() && draft->secrets().empty());
}

void TestConfigDraft::savesNothingWhenASecretCannotBeKept()
{
    const SecretRef password{SecretSource::Keychain, QStringLiteral("broker")};
    keychain->fault = ScriptedKeychain::locked();
    draft->set(site, QStringLiteral("North"));
    draft->setSecret(password, Redacted("canary"));
    QSignalSpy failed(draft.get(), &ConfigDraft::saveFailed);
    draft->save();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Fault>().kind, FaultKind::SecretLocked);
    QVERIFY(stage->client.edits.empty());
    QVERIFY(draft->hasSecret(password) && draft->canSave()); // nothing typed is lost
}

void TestConfigDraft::movesSecretsToFilesWhereThereIsNoKeychain()
{
    const SecretRef token{SecretSource::Keychain, QStringLiteral("cam")};
    const ConfigPath authentication = ConfigPath({"devices"})
                                          .named(QStringLiteral("cam"))
                                          .key("endpoints")
                                          .key("events")
                                          .key("authentication");
    draft->set(authentication, QJsonObject{{QStringLiteral("method"), QStringLiteral("Bearer")},
                                           {QStringLiteral("token"), token.toString()},
                                           {QStringLiteral("allowPlain"), true}});
    draft->setSecret(token, Redacted("t"));
    draft->moveSecretsToFiles();
    const QString reference = keeper->inFolder(token.name).toString();
    QCOMPARE(draft->value(authentication.key("token")).toString(), reference);
    draft->save();
    QTRY_COMPARE(stage->client.edits.size(), size_t(1));
    QVERIFY(keychain->content.isEmpty());
    QVERIFY(QFile::exists(directory->filePath(token.name)));
}

void TestConfigDraft::undoesOverASave()
{
    draft->set(site, QStringLiteral("North"));
    draft->save();
    tell(config(R"("site": {"name": "North"},)")); // what runs is told before the answer
    emit stage->client.commandDone(stage->client.lastNumber, {});
    QVERIFY(!draft->isChanged());
    draft->undo();
    QVERIFY(draft->value(site).isUndefined());
    QVERIFY(draft->canSave());
}

void TestConfigDraft::keepsEverythingWhenTheSaveIsRefused()
{
    draft->set(site, QStringLiteral("North"));
    draft->save();
    QSignalSpy failed(draft.get(), &ConfigDraft::saveFailed);
    emit stage->client.commandDone(stage->client.lastNumber + 1, {}); // of another one
    QCOMPARE(draft->state(), ConfigDraft::State::Saving);
    emit stage->client.commandDone(stage->client.lastNumber,
                                   {FaultKind::DiskFull, QStringLiteral("full"), {}});
    QCOMPARE(failed.size(), 1);
    QVERIFY(draft->isChanged() && draft->canSave() && draft->canUndo());
}

void TestConfigDraft::saysWhenNobodyAnswers()
{
    draft->set(site, QStringLiteral("North"));
    QSignalSpy failed(draft.get(), &ConfigDraft::saveFailed);
    draft->save();
    stage->clock.advance(ConfigDraft::longestAnswer);
    QCOMPARE(failed.size(), 1);
    QVERIFY(draft->canSave());
}

void TestConfigDraft::savesNothingThatIsWrong()
{
    draft->set(port, -1);
    QVERIFY(!draft->canSave());
    draft->save();
    QVERIFY(stage->client.edits.empty());
}

void TestConfigDraft::replacesABrokenFile()
{
    Snapshot snapshot = PanelSamples::quiet(1, 0);
    snapshot.configurationFault = {FaultKind::ConfigurationInvalid, QStringLiteral("broken"), {}};
    stage->client.tell(snapshot);
    QCOMPARE(draft->fileFault().detail, QStringLiteral("broken"));
    draft->set(site, QStringLiteral("North"));
    draft->save();
    QVERIFY(stage->client.edits.back().second.replaceInvalid);
}

void TestConfigDraft::startsWithoutAConfiguration()
{
    draft = std::make_unique<ConfigDraft>(stage->context(), *keeper);
    tell(Config());
    QVERIFY(!draft->isValid()); // a broker is missing
    QVERIFY(!draft->problemAt(host).isEmpty());
    draft->set(host, QStringLiteral("broker"));
    QVERIFY2(draft->canSave(), qPrintable(draft->problemBelow({})));
}

QTEST_MAIN(TestConfigDraft)
#include "tst_configdraft.moc"
