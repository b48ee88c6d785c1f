// SPDX-License-Identifier: Apache-2.0
// What is written reads back as the same values, and a save never loses the version before.
#include "config/configfile.h"
#include "config/configreader.h"
#include "config/configwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Runnel;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestConfigWriter : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenReadsBackTheSame_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"smallest.json", "example.json", "everykey.json"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatIsWrittenReadsBackTheSame()
    {
        QFETCH(QString, name);
        const auto first = ConfigReader::read(contentOf(QStringLiteral(TEST_DATA "/") + name));
        QVERIFY(first.ok());
        const QByteArray json = ConfigWriter::toJson(first.config);
        const auto second = ConfigReader::read(json);
        QVERIFY2(second.ok(), qPrintable(second.fault.toString()));
        QVERIFY2(second.config == first.config, json.constData());
        QCOMPARE(ConfigWriter::toJson(second.config), json);
    }

    void defaultsAndImpliedAssetsAreLeftOut()
    {
        const auto read = ConfigReader::read(contentOf(QStringLiteral(TEST_DATA "/smallest.json")));
        const QByteArray json = ConfigWriter::toJson(read.config);
        for (const char *key : {"assets", "port", "outbox", "instance", "idleTimeoutSeconds"})
            QVERIFY2(!json.contains(key), json.constData());
    }

    void disabledAndFractionalSettingsSurvive()
    {
        Config config =
            ConfigReader::read(contentOf(QStringLiteral(TEST_DATA "/example.json"))).config;
        EndpointConfig &endpoint = config.devices.front().endpoints.front();
        endpoint.enabled = false;
        endpoint.idleTimeout = std::chrono::milliseconds(1500);
        config.mqtt.statusTopic.clear();
        config.operations.listen.clear();
        config.assets.front().enabled = false;
        config.outbox.whenFull = WhenFull::StopReading;
        const auto read = ConfigReader::read(ConfigWriter::toJson(config));
        QVERIFY2(read.ok(), qPrintable(read.fault.toString()));
        QVERIFY(read.config == config);
    }

    void savingKeepsTheVersionBeforeAndItsPermissions()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("runnel.json"));
        Config config;
        config.instance = QStringLiteral("one");
        config.mqtt.host = QStringLiteral("first");
        QVERIFY(!ConfigWriter::save(config, path));
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QVERIFY(!QFile::exists(path + QStringLiteral(".bak")));
        const QByteArray first = contentOf(path);
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                QFileDevice::ReadGroup));
        config.mqtt.host = QStringLiteral("second");
        QVERIFY(!ConfigWriter::save(config, path));
        QCOMPARE(contentOf(path + QStringLiteral(".bak")), first);
        QVERIFY(QFile::permissions(path) & QFileDevice::ReadGroup);
        QCOMPARE(ConfigFile::load(path).config.mqtt.host, QStringLiteral("second"));
    }

    void aSaveThatFailsSaysSoAndChangesNothing()
    {
        QTemporaryDir directory;
        const QString notAFolder = directory.filePath(QStringLiteral("file"));
        QFile file(notAFolder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Fault fault =
            ConfigWriter::save(Config{}, notAFolder + QStringLiteral("/runnel.json"));
        QCOMPARE(fault.kind, FaultKind::ConfigurationUnreadable);
        QVERIFY(!fault.remedy.isEmpty());
        QVERIFY(QFileInfo(notAFolder).isFile());
    }

    void aFolderThatIsMissingIsMade()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("new/runnel.json"));
        QVERIFY(!ConfigWriter::save(Config{}, path));
        QVERIFY(QFileInfo(path).isFile());
    }
};

QTEST_GUILESS_MAIN(TestConfigWriter)
#include "tst_configwriter.moc"
