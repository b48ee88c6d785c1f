// SPDX-License-Identifier: Apache-2.0
// kill -9 in the middle of saving: the file is the old or the new one, never half of either.
// The program runs itself as the victim: tst_configcrash --victim FILE.
#include "config/configfile.h"
#include "config/configwriter.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Runnel;

namespace {

constexpr int cameras = 300; // enough to need several writes

/// Number `version`, which every part of it repeats.
Config version(int number)
{
    Config config;
    config.siteName = QStringLiteral("version %1").arg(number);
    config.instance = Config::defaultInstance(config.siteName);
    config.mqtt.host = QStringLiteral("broker-%1").arg(number);
    for (int i = 0; i < cameras; ++i) {
        DeviceConfig device;
        device.name = QStringLiteral("camera-%1").arg(i);
        device.attributes.insert(QStringLiteral("version"), QString::number(number));
        EndpointConfig endpoint;
        endpoint.id = {device.name, QStringLiteral("events")};
        endpoint.address = QUrl(QStringLiteral("http://10.0.0.1:%1/events").arg(1000 + i));
        device.endpoints.push_back(endpoint);
        config.devices.push_back(device);
    }
    return config;
}

/// 0: not a whole one.
int numberOf(const ConfigReadResult &file)
{
    if (!file.ok() || file.config.devices.size() != cameras)
        return 0;
    const QString number = file.config.siteName.section(u' ', 1);
    for (const DeviceConfig &device : file.config.devices) {
        if (device.attributes.value(QStringLiteral("version")) != number)
            return 0;
    }
    return number.toInt();
}

/// Saves one version after the other until it is killed; says each that is saved.
int runVictim(const QString &file)
{
    for (int number = numberOf(ConfigFile::load(file)) + 1;; ++number) {
        if (ConfigWriter::save(version(number), file))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class TestConfigCrash : public QObject
{
    Q_OBJECT
private slots:
    void leavesTheOldOrTheNewFile()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("runnel.json"));
        QVERIFY(!ConfigWriter::save(version(1), file));
        QRandomGenerator random(23);
        int between = 0; // lives that ended in the middle of a save
        for (int life = 0; life < 40; ++life) {
            QProcess victim;
            victim.start(QCoreApplication::applicationFilePath(),
                         {QStringLiteral("--victim"), file});
            QVERIFY(victim.waitForStarted());
            int said = 0;
            for (int wanted = random.bounded(1, 6); wanted > 0;) {
                QVERIFY(victim.waitForReadyRead(20'000));
                while (victim.canReadLine()) {
                    said = victim.readLine().toInt();
                    --wanted;
                }
            }
            // Somewhere in the next save, which takes some milliseconds.
            const auto until =
                std::chrono::steady_clock::now() + std::chrono::microseconds(random.bounded(15'000));
            while (std::chrono::steady_clock::now() < until) {
            }
            victim.kill();
            QVERIFY(victim.waitForFinished());
            while (victim.canReadLine())
                said = victim.readLine().toInt();
            const ConfigReadResult left = ConfigFile::load(file);
            QVERIFY2(left.ok(), qPrintable(left.fault.toString()));
            const int number = numberOf(left);
            QVERIFY2(number == said || number == said + 1,
                     qPrintable(QStringLiteral("%1 after %2").arg(number).arg(said)));
            const int before = numberOf(ConfigFile::load(file + QStringLiteral(".bak")));
            QVERIFY2(before == number || before == number - 1, qPrintable(QString::number(before)));
            between += int(before == number); // the copy was made, the file not yet replaced
        }
        qInfo("%d of 40 lives ended between the two files", between);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--victim"))
        return runVictim(arguments.at(2));
    TestConfigCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_configcrash.moc"
