// SPDX-License-Identifier: Apache-2.0
// Secrets with the real program and a real keyring: set, locked, absent, and replaced while it
// runs.
#include "keyringsession.h"
#include "mosquittoprocess.h"
#include "runnelprocess.h"
#include "scriptedcamera.h"
#include "serviceconfig.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <termios.h>
#include <unistd.h>

namespace Runnel {

namespace {

const QString broker = QStringLiteral("broker");
const QByteArray canary = "c4nary-hunter2";

/// `runnel secret …` in a session, with a value on stdin.
ProgramResult secret(const KeyringSession &session, const QStringList &arguments,
                     const QByteArray &input = {}, int milliseconds = 20'000)
{
    QProcess process;
    process.setProcessEnvironment(session.environment());
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(builtProgram(QStringLiteral("runnel")),
                  QStringList{QStringLiteral("secret")} + arguments);
    process.waitForStarted(10'000);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(milliseconds);
    const int code = !ended                                         ? -2
                     : process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                    : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

ProgramResult setSecret(const KeyringSession &session, const QString &name, const QByteArray &value)
{
    return secret(session, {QStringLiteral("set"), name}, value);
}

ProgramResult listSecrets(const KeyringSession &session)
{
    return secret(session, {QStringLiteral("list")});
}

/// `runnel secret set NAME` with a person at a terminal.
class PromptedSet
{
public:
    explicit PromptedSet(const KeyringSession &session)
        : m_terminal(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        ::grantpt(m_terminal);
        ::unlockpt(m_terminal);
        const QByteArray name = ::ptsname(m_terminal);
        m_mine = ::open(name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC); // outlives the program
        process.setProcessEnvironment(session.environment());
        process.setChildProcessModifier([name] {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            ::setsid();
            const int terminal = ::open(name.constData(), O_RDWR);
            ::ioctl(terminal, TIOCSCTTY, 0);
            ::dup2(terminal, STDIN_FILENO);
        });
        process.start(builtProgram(QStringLiteral("runnel")),
                      {QStringLiteral("secret"), QStringLiteral("set"), broker});
    }
    ~PromptedSet()
    {
        process.kill();
        process.waitForFinished(10'000);
        ::close(m_mine);
        ::close(m_terminal);
    }
    PromptedSet(const PromptedSet &) = delete;
    PromptedSet &operator=(const PromptedSet &) = delete;

    bool echoes() const
    {
        termios settings{};
        return ::tcgetattr(m_mine, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }
    bool waitForPrompt()
    {
        return QTest::qWaitFor([this] {
            errors += process.readAllStandardError();
            return errors.contains("not shown") && !echoes();
        });
    }
    void type(const QByteArray &text)
    {
        [[maybe_unused]] const auto written =
            ::write(m_terminal, text.constData(), size_t(text.size()));
    }
    /// All that the terminal shows.
    QByteArray screen() const
    {
        ::fcntl(m_terminal, F_SETFL, O_NONBLOCK);
        std::array<char, 4096> block{};
        const auto got = ::read(m_terminal, block.data(), block.size());
        return got > 0 ? QByteArray(block.data(), got) : QByteArray();
    }

    QProcess process;
    QByteArray errors;

private:
    int m_terminal;
    int m_mine = -1;
};

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

class TestSecret : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!KeyringSession::isInstalled())
            QSKIP("gnome-keyring, dbus and gdbus are not installed");
    }

    void whatIsSetIsListedAndRemoved()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        const ProgramResult set = setSecret(session, broker, canary + '\n');
        QVERIFY2(set.exitCode == 0, set.errors.constData());
        QVERIFY(set.output.isEmpty());
        QVERIFY(set.errors.contains("keychain:broker"));
        QCOMPARE(setSecret(session, QStringLiteral("camera"), "x").exitCode, 0);
        const ProgramResult list = listSecrets(session);
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.output, QByteArray("broker\ncamera\n"));
        QVERIFY(!(set.errors + list.errors).contains(canary));
        QCOMPARE(secret(session, {QStringLiteral("remove"), broker}).exitCode, 0);
        QCOMPARE(listSecrets(session).output, QByteArray("camera\n"));
        const ProgramResult again = secret(session, {QStringLiteral("remove"), broker});
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.errors.contains("has no \"broker\""));
    }

    void theValueComesNeverFromTheCommandLine()
    {
        KeyringSession session;
        const QString value = QString::fromLatin1(canary);
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("set"), broker, value},
              QStringList{QStringLiteral("set"), broker, u'-' + value},
              QStringList{QStringLiteral("set"), broker, QStringLiteral("--value=") + value}}) {
            const ProgramResult result = secret(session, arguments);
            QCOMPARE(result.exitCode, 2);
            QVERIFY(result.errors.contains("process list"));
            QVERIFY(!(result.errors + result.output).contains(canary));
        }
    }

    void wrongWordsAreUsageErrors()
    {
        KeyringSession session;
        for (const char *line :
             {"", "set", "remove", "list x", "delete x", "set a:b", "set ../x"}) {
            const ProgramResult result = secret(session, words(line), "x");
            QVERIFY2(result.exitCode == 2, line);
            QVERIFY2(!result.errors.isEmpty(), line);
        }
        QCOMPARE(secret(session, {QStringLiteral("--help")}).exitCode, 0);
    }

    void emptyAndEndlessValuesAreRefused()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(setSecret(session, broker, "").exitCode, 2);
        QCOMPARE(setSecret(session, broker, "\n").exitCode, 2);
        QCOMPARE(setSecret(session, broker, QByteArray(65537, 'x')).exitCode, 2);
        QCOMPARE(listSecrets(session).output, QByteArray());
        QCOMPARE(setSecret(session, broker, QByteArray(65536, 'x')).exitCode, 0);
        QCOMPARE(setSecret(session, broker, QByteArray("\0\xff\n\n", 4)).exitCode, 0);
    }

    void thePromptShowsNothing()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        PromptedSet prompted(session);
        QVERIFY(prompted.waitForPrompt());
        prompted.type(canary + '\n');
        QVERIFY(prompted.process.waitForFinished(10'000));
        QCOMPARE(prompted.process.exitCode(), 0);
        QVERIFY(prompted.echoes());
        QVERIFY(!prompted.screen().contains(canary));
        QVERIFY(!(prompted.errors + prompted.process.readAllStandardError()).contains(canary));
        QCOMPARE(listSecrets(session).output, QByteArray("broker\n"));
    }

    void theTerminalEchoesAgainAfterASignal_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl-C") << 0;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGQUIT") << SIGQUIT;
    }
    void theTerminalEchoesAgainAfterASignal()
    {
        QFETCH(const int, number);
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        PromptedSet prompted(session);
        QVERIFY(prompted.waitForPrompt());
        prompted.type("half a sec");
        if (number == 0)
            prompted.type("\x03");
        else
            ::kill(pid_t(prompted.process.processId()), number);
        QVERIFY(prompted.process.waitForFinished(10'000));
        QCOMPARE(prompted.process.exitStatus(), QProcess::CrashExit);
        QVERIFY(prompted.echoes());
        QVERIFY(!prompted.screen().contains("half"));
        QCOMPARE(listSecrets(session).output, QByteArray());
    }

    void aLockedKeyringIsNotAnEmptyOne_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("locked while it ran") << false;
        QTest::newRow("not unlocked since its start") << true;
    }
    void aLockedKeyringIsNotAnEmptyOne()
    {
        QFETCH(const bool, restarted);
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(setSecret(session, broker, "one").exitCode, 0);
        QVERIFY(restarted ? session.startKeyringLocked() : session.lock());
        const ProgramResult list = listSecrets(session);
        QCOMPARE(list.exitCode, 1);
        QCOMPARE(list.output, QByteArray("broker\n"));
        QVERIFY2(list.errors.contains("locked"), list.errors.constData());
        for (const ProgramResult &result : {setSecret(session, broker, "two"),
                                            secret(session, {QStringLiteral("remove"), broker}),
                                            setSecret(session, other, "x")}) {
            QVERIFY2(result.exitCode == 1, result.errors.constData());
            QVERIFY2(result.errors.contains("locked"), result.errors.constData());
            QVERIFY2(result.errors.contains("nlock the keychain"), result.errors.constData());
        }
        QVERIFY(session.unlock());
        QCOMPARE(listSecrets(session).output, QByteArray("broker\n"));
        QCOMPARE(listSecrets(session).exitCode, 0);
    }

    void withoutAKeyringTheAnswerIsQuickAndNamesAnotherWay_data()
    {
        QTest::addColumn<bool>("bus");
        QTest::newRow("no session bus") << false;
        QTest::newRow("a bus without a keyring") << true;
    }
    void withoutAKeyringTheAnswerIsQuickAndNamesAnotherWay()
    {
        QFETCH(const bool, bus);
        KeyringSession session;
        if (bus)
            QVERIFY(session.startBus());
        QElapsedTimer timer;
        timer.start();
        for (const ProgramResult &result : {setSecret(session, broker, canary),
                                            secret(session, {QStringLiteral("remove"), broker})}) {
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(result.errors.contains("no keychain"), result.errors.constData());
            QVERIFY(result.errors.contains("credential:"));
            QVERIFY(result.errors.contains("file:"));
            QVERIFY(!result.errors.contains(canary));
        }
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!QFile::exists(session.indexFile()) || listSecrets(session).output.isEmpty());
    }

    void aKeyringThatDoesNotAnswerTimesOut()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(setSecret(session, broker, "one").exitCode, 0);
        session.freeze();
        const ProgramResult list = listSecrets(session);
        QCOMPARE(list.exitCode, 1);
        QVERIFY2(list.errors.contains("did not answer"), list.errors.constData());
        QCOMPARE(setSecret(session, broker, "two").exitCode, 3);
        session.thaw();
        QCOMPARE(listSecrets(session).output, QByteArray("broker\n"));
    }

    void whatTheConfigurationNamesAndTheKeyringLacksIsTold()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(setSecret(session, broker, "one").exitCode, 0);
        ServiceConfig config(1883);
        config.addCamera(guarded, QStringLiteral("http://127.0.0.1:1/"),
                         basic(QStringLiteral("keychain:camera")));
        const QString file = session.home() + QStringLiteral("/runnel.json");
        QVERIFY(overwriteFile(file, config.json()));
        const ProgramResult list =
            secret(session, {QStringLiteral("list"), QStringLiteral("--config"), file});
        QCOMPARE(list.output, QByteArray("broker\n"));
        QVERIFY2(list.errors.contains("camera is missing"), list.errors.constData());
        QVERIFY(list.errors.contains("runnel secret set camera"));
        QCOMPARE(list.exitCode, 1);
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

    void aSecretSetAnewIsTakenOverByTheRunningService()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(setSecret(session, QStringLiteral("camera"), "one").exitCode, 0);
        QCOMPARE(setSecret(session, QStringLiteral("unused"), "one").exitCode, 0);
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
        QVERIFY(runnel.start());
        QVERIFY2(runnel.waitForStatus(bothLive), runnel.process().standardError().constData());

        first.password = canary;
        QCOMPARE(setSecret(session, QStringLiteral("unused"), "two").exitCode, 0);
        QCOMPARE(setSecret(session, QStringLiteral("camera"), canary).exitCode, 0);
        QVERIFY(runnel.waitForStatus([](const QJsonObject &status) {
            return bothLive(status) && reconnects(status, guarded) == 1;
        }));
        QCOMPARE(reconnects(runnel.lastStatus(), other), quint64(0));
        QCOMPARE(brokerReconnects(runnel.lastStatus()), quint64(0));
        QCOMPARE(first.refused, 0);
        QVERIFY(!runnel.process().standardError().contains(canary));

        // The keyring's user logs out: whatever is connected stays, and the service runs on.
        session.stopKeyring();
        session.stopBus();
        first.camera.latest().finish();
        QVERIFY(runnel.waitForStatus([](const QJsonObject &status) {
            return faultKind(endpointOf(status, guarded)).startsWith(QLatin1String("Secret"));
        }));
        QVERIFY(runnel.process().isRunning());
        QVERIFY(isLive(runnel.lastStatus(), other));
    }

    void aServiceWithALockedKeyringSaysSoAndGoesOnOnceItIsOpen()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(setSecret(session, QStringLiteral("camera"), "one").exitCode, 0);
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

QTEST_GUILESS_MAIN(Runnel::TestSecret)
#include "tst_secret.moc"
