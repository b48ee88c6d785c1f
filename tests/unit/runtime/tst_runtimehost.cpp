// SPDX-License-Identifier: Apache-2.0
// Edits of the configuration by command: what is written, what is refused, what is kept.
#include "runtime/runtimehost.h"

#include "base/clock.h"
#include "config/configfile.h"
#include "config/configreader.h"
#include "config/configwriter.h"
#include "secret/secretresolver.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

namespace {

class NoSecrets final : public SecretResolver
{
public:
    void resolve(const SecretRef &, QObject *context, Done done) override
    {
        QMetaObject::invokeMethod(
            context,
            [done] {
                done(Fault{FaultKind::SecretNotFound, {}, {}});
            },
            Qt::QueuedConnection);
    }
};

/// Nobody listens on port 1, which is nothing to these tests.
QByteArray text(const QByteArray &cameras, const QByteArray &more = {})
{
    return R"({"mqtt": {"host": "127.0.0.1", "port": 1}, "operations": {"listen": ""},)" + more +
           R"("devices": [)" + cameras + "]}";
}

QByteArray camera(const QByteArray &name)
{
    return R"({"name": ")" + name +
           R"(", "enabled": false, "endpoints": {"events": {"address": "http://127.0.0.1:1/x"}}})";
}

} // namespace

class TestRuntimeHost : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void writesAndTakesOverAnEdit();
    void keepsThePreviousVersion();
    void makesTheFirstFileWithItsFolder();
    void refusesWhatIsNotValidAndWritesNothing();
    void refusesWhoIsNoEngineer();
    void refusesWhenTheFileWasChangedMeanwhile();
    void refusesWhenAnotherEditCameFirst();
    void replacesAnInvalidFileOnlyWhenToldSo();
    void staysInMemoryWithoutAFile();
    void saysWhyAFileCannotBeWritten();

private:
    void start(const QByteArray &json);
    void write(const QByteArray &json) const;
    QByteArray written() const;

    std::unique_ptr<QTemporaryDir> directory;
    SystemClock clock;
    NoSecrets secrets;
    QRandomGenerator random{1};
    QString file;
    std::unique_ptr<RuntimeHost> host;
};

void TestRuntimeHost::init()
{
    directory = std::make_unique<QTemporaryDir>();
    file = directory->filePath(QStringLiteral("etc/runnel.json"));
}

void TestRuntimeHost::cleanup()
{
    host.reset();
    directory.reset();
}

void TestRuntimeHost::start(const QByteArray &json)
{
    RuntimeHost::Settings settings;
    if (!json.isEmpty()) {
        const ConfigReadResult read = ConfigReader::read(json);
        QVERIFY2(read.ok(), qPrintable(read.fault.toString()));
        settings.config = read.config;
        if (!file.isEmpty())
            write(json);
    }
    settings.configFile = file;
    settings.stateDirectory = directory->filePath(QStringLiteral("state"));
    host = std::make_unique<RuntimeHost>(settings, clock, secrets, random);
}

void TestRuntimeHost::write(const QByteArray &json) const
{
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(json);
    QVERIFY(out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

QByteArray TestRuntimeHost::written() const
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void TestRuntimeHost::writesAndTakesOverAnEdit()
{
    const QByteArray before = text(camera("one"));
    const QByteArray after = text(camera("one") + ',' + camera("two"));
    start(before);
    QCOMPARE(host->saveConfig({after, before}, Role::Engineer), Fault());
    QCOMPARE(ConfigFile::load(file).config, ConfigReader::read(after).config);
    QCOMPARE(host->runtime().config().devices.size(), size_t(2));
}

void TestRuntimeHost::keepsThePreviousVersion()
{
    const QByteArray before = text(camera("one"));
    start(before);
    QCOMPARE(host->saveConfig({text(camera("two")), before}, Role::Engineer), Fault());
    QFile backup(file + QStringLiteral(".bak"));
    QVERIFY(backup.open(QIODevice::ReadOnly));
    QCOMPARE(backup.readAll(), before);
}

void TestRuntimeHost::makesTheFirstFileWithItsFolder()
{
    start({});
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(host->saveConfig({text(camera("one")), {}}, Role::Engineer), Fault());
    QVERIFY(ConfigFile::load(file).ok());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(file).permissions() & others));
}

void TestRuntimeHost::refusesWhatIsNotValidAndWritesNothing()
{
    const QByteArray before = text(camera("one"));
    start(before);
    const Fault fault =
        host->saveConfig({text(camera("one") + ',' + camera("one")), before}, Role::Engineer);
    QCOMPARE(fault.kind, FaultKind::ConfigurationInvalid);
    QCOMPARE(written(), before);
}

void TestRuntimeHost::refusesWhoIsNoEngineer()
{
    const QByteArray before = text(camera("one"));
    start(before);
    for (const Role role : {Role::Viewer, Role::Operator})
        QCOMPARE(host->saveConfig({text(camera("two")), before}, role).kind,
                 FaultKind::CommandRefused);
    QCOMPARE(written(), before);
}

void TestRuntimeHost::refusesWhenTheFileWasChangedMeanwhile()
{
    const QByteArray before = text(camera("one"));
    const QByteArray theirs = text(camera("three"));
    start(before);
    write(theirs);
    QCOMPARE(host->saveConfig({text(camera("two")), before}, Role::Engineer).kind,
             FaultKind::ConfigurationChanged);
    QCOMPARE(written(), theirs);
    // The running one follows the file, so that whoever asked can see what differs.
    QTRY_COMPARE(host->runtime().config().devices.at(0).name, QStringLiteral("three"));
    QCOMPARE(host->saveConfig({text(camera("two")), theirs}, Role::Engineer), Fault());
}

void TestRuntimeHost::refusesWhenAnotherEditCameFirst()
{
    const QByteArray before = text(camera("one"));
    start(before);
    QCOMPARE(host->saveConfig({text(camera("two")), before}, Role::Engineer), Fault());
    QCOMPARE(host->saveConfig({text(camera("three")), before}, Role::Engineer).kind,
             FaultKind::ConfigurationChanged);
    QCOMPARE(ConfigFile::load(file).config.devices.at(0).name, QStringLiteral("two"));
}

void TestRuntimeHost::replacesAnInvalidFileOnlyWhenToldSo()
{
    const QByteArray before = text(camera("one"));
    start(before);
    write("{ half a file");
    ConfigEdit edit{text(camera("two")), before};
    QCOMPARE(host->saveConfig(edit, Role::Engineer).kind, FaultKind::ConfigurationInvalid);
    QCOMPARE(written(), QByteArray("{ half a file"));
    edit.replaceInvalid = true;
    QCOMPARE(host->saveConfig(edit, Role::Engineer), Fault());
    QCOMPARE(ConfigFile::load(file).config.devices.at(0).name, QStringLiteral("two"));
}

void TestRuntimeHost::staysInMemoryWithoutAFile()
{
    file.clear();
    const QByteArray before = text(camera("one"));
    start(before);
    QCOMPARE(host->saveConfig({text(camera("two")), before}, Role::Engineer), Fault());
    QCOMPARE(host->runtime().config().devices.at(0).name, QStringLiteral("two"));
    QCOMPARE(host->saveConfig({text(camera("three")), before}, Role::Engineer).kind,
             FaultKind::ConfigurationChanged);
}

void TestRuntimeHost::saysWhyAFileCannotBeWritten()
{
    const QByteArray before = text(camera("one"));
    start(before);
    // A folder where the new file would be made: no user may write there, not even root.
    QVERIFY(QDir().mkpath(file + QStringLiteral(".bak")));
    const Fault fault = host->saveConfig({text(camera("two")), before}, Role::Engineer);
    QCOMPARE(fault.kind, FaultKind::ConfigurationUnreadable);
    QVERIFY(!fault.remedy.isEmpty());
    QCOMPARE(written(), before);
    QCOMPARE(host->runtime().config().devices.at(0).name, QStringLiteral("one"));
}

QTEST_GUILESS_MAIN(TestRuntimeHost)
#include "tst_runtimehost.moc"
