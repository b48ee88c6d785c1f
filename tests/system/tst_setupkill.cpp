// SPDX-License-Identifier: Apache-2.0
// The real panel, killed somewhere in a save: the old configuration or the new one, never half.
#include "config/configfile.h"
#include "setupplant.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace Runnel {

class TestSetupKill : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void killedWhileItSaves();

private:
    DisplayServer m_display;
};

#define STEP(step) QVERIFY2(step, qPrintable(plant.error()))

void TestSetupKill::initTestCase()
{
    if (!MosquittoProcess::isInstalled())
        QSKIP("mosquitto is not installed");
    if (!DisplayServer::isInstalled())
        QSKIP("Xvfb is not installed (package xvfb)");
    if (!AccessibleWindow::isInstalled() || !KeyringSession::isInstalled())
        QSKIP("at-spi2-core or gnome-keyring is not installed");
    QVERIFY2(m_display.start(SetupPlant::screen), m_display.errors().constData());
}

void TestSetupKill::killedWhileItSaves()
{
    constexpr int lives = 10;
    SetupPlant plant(m_display);
    STEP(plant.start());
    QVERIFY(QDir().mkpath(QFileInfo(plant.configFile()).path()));
    QFile file(plant.configFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    // So many that a save takes its time, and a kill can come in the middle of it.
    constexpr int cameras = 200;
    QByteArray devices;
    for (int i = 0; i < cameras; ++i)
        devices +=
            QStringLiteral("%1{\"name\": \"cam%2\", \"enabled\": false, \"endpoints\": {\"e\": "
                           "{\"address\": \"http://127.0.0.1:1/e\"}}}")
                .arg(i > 0 ? QStringLiteral(",") : QString())
                .arg(i)
                .toUtf8();
    file.write(QStringLiteral("{\"site\": {\"name\": \"old\"}, \"mqtt\": {\"host\": \"127.0.0.1\", "
                              "\"port\": %1}, \"devices\": [")
                   .arg(plant.broker.port())
                   .toUtf8() +
               devices + "]}");
    file.close();
    QString present = QStringLiteral("old");
    int changed = 0;
    qint64 whole = 0; ///< what a save takes, ms
    for (int life = 0; life < lives; ++life) {
        STEP(plant.startPanel());
        STEP(plant.click(QString(), QStringLiteral("Set up")));
        STEP(plant.click(QString(), QStringLiteral("General")));
        STEP(plant.click(QStringLiteral("text"), QStringLiteral("Name of the site")));
        plant.press('a', DisplayServer::Control);
        const QString next = QStringLiteral("new%1").arg(life);
        plant.type(next);
        STEP(plant.clickButton(QStringLiteral("Save")));
        QElapsedTimer since;
        since.start();
        // The first one is left to save in peace; the others die somewhere in such a time.
        if (life == 0) {
            QTRY_VERIFY(plant.configuration().contains(next.toUtf8()));
            whole = since.elapsed();
        } else {
            QTRY_VERIFY(since.elapsed() * lives >= whole * life);
        }
        plant.runnel->kill();
        QVERIFY(plant.runnel->waitForEnd());
        const ConfigReadResult result = ConfigFile::load(plant.configFile());
        QVERIFY2(result.ok(), qPrintable(result.fault.toString()));
        QVERIFY2(result.config.siteName == present || result.config.siteName == next,
                 qPrintable(result.config.siteName));
        QCOMPARE(result.config.devices.size(), size_t(cameras));
        changed += result.config.siteName == next ? 1 : 0;
        present = result.config.siteName;
        const QString before = plant.configFile() + QStringLiteral(".bak");
        if (QFile::exists(before))
            QVERIFY(ConfigFile::load(before).ok());
    }
    QVERIFY(changed > 0);
    qInfo("%d of %d were saved; a whole save takes %lld ms", changed, lives, whole);
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestSetupKill)
#include "tst_setupkill.moc"
