// SPDX-License-Identifier: Apache-2.0
// A secret is replaced while the service runs: only the connections it opens are renewed.
#include "keyringsession.h"
#include "mosquittoprocess.h"
#include "runnelprocess.h"
#include "scriptedcamera.h"
#include "serviceconfig.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cstdio>

namespace Runnel {

namespace {

const QByteArray canary = "c4nary-hunter2";

/// A camera that wants a user name and the password of the hour.
class GuardedCamera
{
public:
    explicit GuardedCamera(QByteArray wanted)
        : password(std::move(wanted))
    {
        camera.setHandler([this](CameraConnection &connection) {
            const QByteArray given = connection.header("Authorization");
            if (given == "Basic " + ("me:" + password).toBase64()) {
                ++accepted;
                connection.openStream();
                connection.sendChunk("data: x\n\n");
                return;
            }
            refused += given.isEmpty() ? 0 : 1;
            connection.sendHead("WWW-Authenticate: Basic realm=\"camera\"\r\nContent-Length: 0\r\n",
                                "401 Unauthorized");
        });
    }

    ScriptedCamera camera;
    QByteArray password;
    int accepted = 0;
    int refused = 0;
};

QJsonObject basic(const QString &reference)
{
    return {{QStringLiteral("authentication"),
             QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                         {QStringLiteral("username"), QStringLiteral("me")},
                         {QStringLiteral("password"), reference},
                         {QStringLiteral("allowPlain"), true}}}};
}

bool writeSecret(const QString &path, const QByteArray &value)
{
    return overwriteFile(path, value) &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

const QString guarded = QStringLiteral("guarded");
const QString other = QStringLiteral("other");

bool bothLive(const QJsonObject &status)
{
    return isLive(status, guarded) && isLive(status, other) && isConnectedToBroker(status);
}

quint64 reconnects(const QJsonObject &status, const QString &device)
{
    return counter(endpointOf(status, device), "reconnects");
}

quint64 brokerReconnects(const QJsonObject &status)
{
    return counter(status.value(QLatin1String("mqtt")).toObject(), "reconnects");
}

void enter(RunnelProcess &runnel, const KeyringSession &session)
{
    const QProcessEnvironment environment = session.environment();
    for (const QString &name : environment.keys())
        runnel.process().setEnvironment(name, environment.value(name));
}

} // namespace

class TestRotation : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!KeyringSession::isInstalled())
            QSKIP("gnome-keyring, dbus and gdbus are not installed");
    }

    void aReplacedFileRenewsTheConnectionsItOpensAndNoOther()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
        KeyringSession session; // only its home
        MosquittoProcess mosquitto;
        QVERIFY(mosquitto.start());
        GuardedCamera first("one");
        GuardedCamera second("one");
        const QString file = session.home() + QStringLiteral("/camera");
        const QString otherFile = session.home() + QStringLiteral("/other");
        const QString brokerFile = session.home() + QStringLiteral("/broker");
        QVERIFY(writeSecret(file, "one\n") && writeSecret(otherFile, "one\n") &&
                writeSecret(brokerFile, "one\n"));
        ServiceConfig config(mosquitto.port());
        config.addCamera(guarded, first.camera.url().toString(),
                         basic(QStringLiteral("file:") + file));
        config.addCamera(other, second.camera.url().toString(),
                         basic(QStringLiteral("file:") + otherFile));
        config.set(
            QStringLiteral("mqtt"), QStringLiteral("authentication"),
            basic(QStringLiteral("file:") + brokerFile).value(QStringLiteral("authentication")));
        RunnelProcess runnel;
        enter(runnel, session);
        QVERIFY(runnel.setConfig(config.json()));
        QVERIFY(runnel.start());
        QVERIFY2(runnel.waitForStatus(bothLive), runnel.process().standardError().constData());

        first.password = "two";
        QVERIFY(writeSecret(file, "two\n"));
        QVERIFY(runnel.waitForStatus([](const QJsonObject &status) {
            return bothLive(status) && reconnects(status, guarded) == 1;
        }));
        QCOMPARE(first.accepted, 2);
        QCOMPARE(second.accepted, 1);
        QCOMPARE(reconnects(runnel.lastStatus(), other), quint64(0));
        QCOMPARE(brokerReconnects(runnel.lastStatus()), quint64(0));

        // Now the broker's, replaced by renaming.
        QVERIFY(writeSecret(brokerFile + QStringLiteral(".new"), "two\n"));
        QCOMPARE(
            std::rename(qPrintable(brokerFile + QStringLiteral(".new")), qPrintable(brokerFile)),
            0);
        QVERIFY(runnel.waitForStatus([](const QJsonObject &status) {
            return bothLive(status) && brokerReconnects(status) == 1;
        }));
        QCOMPARE(reconnects(runnel.lastStatus(), guarded), quint64(1));
        QCOMPARE(reconnects(runnel.lastStatus(), other), quint64(0));
        QCOMPARE(first.refused + second.refused, 0);
    }

    void theSwapOfAMountedFolderRenewsItsConnection()
    {
        // As Kubernetes mounts a secret: password -> ..data/password, ..data -> a folder that is
        // replaced as a whole. Everybody may read it, and RUNNEL_SECRETS_DIR says that this is so.
        KeyringSession session; // only its home
        const QString mount = session.home() + QStringLiteral("/mount");
        const auto prepare = [&](const QString &name, const QByteArray &value) {
            return QDir().mkpath(mount + u'/' + name) &&
                   overwriteFile(mount + u'/' + name + QStringLiteral("/password"), value) &&
                   QFile::link(name, mount + QStringLiteral("/..next")) &&
                   std::rename(qPrintable(mount + QStringLiteral("/..next")),
                               qPrintable(mount + QStringLiteral("/..data"))) == 0;
        };
        QVERIFY(prepare(QStringLiteral("..1"), "one"));
        QVERIFY(
            QFile::link(QStringLiteral("..data/password"), mount + QStringLiteral("/password")));
        GuardedCamera first("one");
        GuardedCamera second("x");
        const QString otherFile = session.home() + QStringLiteral("/other");
        QVERIFY(writeSecret(otherFile, "x"));
        ServiceConfig config(freeLoopbackPort());
        config.addCamera(guarded, first.camera.url().toString(),
                         basic(QStringLiteral("file:") + mount + QStringLiteral("/password")));
        config.addCamera(other, second.camera.url().toString(),
                         basic(QStringLiteral("file:") + otherFile));
        RunnelProcess runnel;
        enter(runnel, session);
        runnel.process().setEnvironment(QStringLiteral("RUNNEL_SECRETS_DIR"), mount);
        QVERIFY(runnel.setConfig(config.json()));
        QVERIFY(runnel.start());
        const auto streamsLive = [](const QJsonObject &status) {
            return isLive(status, guarded) && isLive(status, other);
        };
        QVERIFY2(runnel.waitForStatus(streamsLive), runnel.process().standardError().constData());
        for (const quint64 swaps : {1, 2}) {
            first.password = QByteArray::number(swaps);
            QVERIFY(prepare(QStringLiteral("..new") + QString::number(swaps), first.password));
            QVERIFY(runnel.waitForStatus([&](const QJsonObject &status) {
                return streamsLive(status) && reconnects(status, guarded) == swaps;
            }));
        }
        QCOMPARE(first.refused, 0);
        QCOMPARE(second.accepted, 1);
        QCOMPARE(reconnects(runnel.lastStatus(), other), quint64(0));
    }

    void aSecretSetAnewIsTakenOverByTheRunningService()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(session.setSecret(QStringLiteral("camera"), "one").exitCode, 0);
        QCOMPARE(session.setSecret(QStringLiteral("unused"), "one").exitCode, 0);
        MosquittoProcess mosquitto;
        QVERIFY(mosquitto.start());
        GuardedCamera first("one");
        ScriptedCamera open;
        open.setHandler([](CameraConnection &connection) { connection.openStream(); });
        ServiceConfig config(mosquitto.port());
        config.addCamera(guarded, first.camera.url().toString(),
                         basic(QStringLiteral("keychain:camera")));
        config.addCamera(other, open.url().toString());
        RunnelProcess runnel;
        enter(runnel, session);
        QVERIFY(runnel.setConfig(config.json()));
        QVERIFY(runnel.start({QStringLiteral("--log-level"), QStringLiteral("debug")}));
        QVERIFY2(runnel.waitForStatus(bothLive), runnel.process().standardError().constData());

        first.password = canary;
        QCOMPARE(session.setSecret(QStringLiteral("unused"), "two").exitCode, 0);
        QCOMPARE(session.setSecret(QStringLiteral("camera"), canary).exitCode, 0);
        QVERIFY(runnel.waitForStatus([](const QJsonObject &status) {
            return bothLive(status) && reconnects(status, guarded) == 1;
        }));
        QCOMPARE(reconnects(runnel.lastStatus(), other), quint64(0));
        QCOMPARE(brokerReconnects(runnel.lastStatus()), quint64(0));
        QCOMPARE(first.refused, 0);
        QVERIFY(!runnel.process().standardError().contains(canary));
    }

    void aServiceOutlivesTheSessionOfItsKeyring()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(session.setSecret(QStringLiteral("camera"), "one").exitCode, 0);
        GuardedCamera first("one");
        ServiceConfig config(freeLoopbackPort());
        config.addCamera(guarded, first.camera.url().toString(),
                         basic(QStringLiteral("keychain:camera")));
        RunnelProcess runnel;
        enter(runnel, session);
        QVERIFY(runnel.setConfig(config.json()));
        QVERIFY(runnel.start());
        const auto isUp = [](const QJsonObject &status) { return isLive(status, guarded); };
        QVERIFY(runnel.waitForStatus(isUp));

        session.stopKeyring();
        session.stopBus();
        QVERIFY(session.startBus() && session.startKeyring());
        QVERIFY(runnel.process().isRunning());
        QVERIFY(isUp(runnel.status()));
        QCOMPARE(reconnects(runnel.status(), guarded), quint64(0));

        // What it has is enough until it needs the secret again; then it says what to do.
        first.camera.latest().finish();
        QVERIFY(runnel.waitForStatus([](const QJsonObject &status) {
            return faultKind(endpointOf(status, guarded)) == QLatin1String("SecretStoreMissing");
        }));
        const QJsonObject fault =
            endpointOf(runnel.lastStatus(), guarded).value(QLatin1String("fault")).toObject();
        QVERIFY(
            fault.value(QLatin1String("detail")).toString().contains(QLatin1String("has ended")));
        QVERIFY(fault.value(QLatin1String("remedy")).toString().contains(QLatin1String("Restart")));
        QVERIFY(runnel.terminate() >= 0);
        QVERIFY(runnel.start());
        QVERIFY(runnel.waitForStatus(isUp));
    }

    void aServiceWithALockedKeyringSaysSoAndGoesOnOnceItIsOpen()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(session.setSecret(QStringLiteral("camera"), "one").exitCode, 0);
        QVERIFY(session.lock());
        GuardedCamera first("one");
        ServiceConfig config(freeLoopbackPort());
        config.addCamera(guarded, first.camera.url().toString(),
                         basic(QStringLiteral("keychain:camera")));
        RunnelProcess runnel;
        enter(runnel, session);
        QVERIFY(runnel.setConfig(config.json()));
        QVERIFY(runnel.start());
        QVERIFY(runnel.waitForStatus([](const QJsonObject &status) {
            return faultKind(endpointOf(status, guarded)) == QLatin1String("SecretLocked");
        }));
        QCOMPARE(first.accepted + first.refused, 0);
        QVERIFY(session.unlock());
        QVERIFY(runnel.waitForStatus(
            [](const QJsonObject &status) { return isLive(status, guarded); }, 40'000));
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestRotation)
#include "tst_rotation.moc"
