// SPDX-License-Identifier: Apache-2.0
// Secrets with the real program and a real keyring: set, locked, absent, and replaced while it
// runs.
#include "keyringsession.h"
#include "serviceconfig.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <termios.h>
#include <unistd.h>

namespace Runnel {

namespace {

const QString broker = QStringLiteral("broker");
const QByteArray canary = "c4nary-hunter2";

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

    bool hasTerminal() const { return m_mine >= 0; } ///< not where devpts is not mounted
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

QJsonObject basic(const QString &reference)
{
    return {{QStringLiteral("authentication"),
             QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                         {QStringLiteral("username"), QStringLiteral("me")},
                         {QStringLiteral("password"), reference},
                         {QStringLiteral("allowPlain"), true}}}};
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
        const ProgramResult set = session.setSecret(broker, canary + '\n');
        QVERIFY2(set.exitCode == 0, set.errors.constData());
        QVERIFY(set.output.isEmpty());
        QVERIFY(set.errors.contains("keychain:broker"));
        QCOMPARE(session.setSecret(QStringLiteral("camera"), "x").exitCode, 0);
        const ProgramResult list = session.listSecrets();
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.output, QByteArray("broker\ncamera\n"));
        QVERIFY(!(set.errors + list.errors).contains(canary));
        QCOMPARE(session.secret({QStringLiteral("remove"), broker}).exitCode, 0);
        QCOMPARE(session.listSecrets().output, QByteArray("camera\n"));
        const ProgramResult again = session.secret({QStringLiteral("remove"), broker});
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
            const ProgramResult result = session.secret(arguments);
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
            const ProgramResult result = session.secret(words(line), "x");
            QVERIFY2(result.exitCode == 2, line);
            QVERIFY2(!result.errors.isEmpty(), line);
        }
        QCOMPARE(session.secret({QStringLiteral("--help")}).exitCode, 0);
    }

    void emptyAndEndlessValuesAreRefused()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(session.setSecret(broker, "").exitCode, 2);
        QCOMPARE(session.setSecret(broker, "\n").exitCode, 2);
        QCOMPARE(session.setSecret(broker, QByteArray(65537, 'x')).exitCode, 2);
        QCOMPARE(session.listSecrets().output, QByteArray());
        QCOMPARE(session.setSecret(broker, QByteArray(65536, 'x')).exitCode, 0);
        QCOMPARE(session.setSecret(broker, QByteArray("\0\xff\n\n", 4)).exitCode, 0);
    }

    void thePromptShowsNothing()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        PromptedSet prompted(session);
        if (!prompted.hasTerminal())
            QSKIP("there are no pseudo-terminals here");
        QVERIFY(prompted.waitForPrompt());
        prompted.type(canary + '\n');
        QVERIFY(prompted.process.waitForFinished(10'000));
        QCOMPARE(prompted.process.exitCode(), 0);
        QVERIFY(prompted.echoes());
        QVERIFY(!prompted.screen().contains(canary));
        QVERIFY(!(prompted.errors + prompted.process.readAllStandardError()).contains(canary));
        QCOMPARE(session.listSecrets().output, QByteArray("broker\n"));
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
        if (!prompted.hasTerminal())
            QSKIP("there are no pseudo-terminals here");
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
        QCOMPARE(session.listSecrets().output, QByteArray());
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
        QCOMPARE(session.setSecret(broker, "one").exitCode, 0);
        QVERIFY(restarted ? session.startKeyringLocked() : session.lock());
        const ProgramResult list = session.listSecrets();
        QCOMPARE(list.exitCode, 1);
        QCOMPARE(list.output, QByteArray("broker\n"));
        QVERIFY2(list.errors.contains("locked"), list.errors.constData());
        for (const ProgramResult &result :
             {session.setSecret(broker, "two"), session.secret({QStringLiteral("remove"), broker}),
              session.setSecret(QStringLiteral("other"), "x")}) {
            QVERIFY2(result.exitCode == 1, result.errors.constData());
            QVERIFY2(result.errors.contains("locked"), result.errors.constData());
            QVERIFY2(result.errors.contains("nlock the keychain"), result.errors.constData());
        }
        QVERIFY(session.unlock());
        QCOMPARE(session.listSecrets().output, QByteArray("broker\n"));
        QCOMPARE(session.listSecrets().exitCode, 0);
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
        for (const ProgramResult &result : {session.setSecret(broker, canary),
                                            session.secret({QStringLiteral("remove"), broker})}) {
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(result.errors.contains("no keychain"), result.errors.constData());
            QVERIFY(result.errors.contains("credential:"));
            QVERIFY(result.errors.contains("file:"));
            QVERIFY(!result.errors.contains(canary));
        }
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        const ProgramResult list = session.listSecrets();
        QCOMPARE(list.exitCode, 1);
        QVERIFY(list.output.isEmpty());
        QVERIFY2(list.errors.contains("no keychain"), list.errors.constData());
    }

    void aKeyringThatDoesNotAnswerTimesOut()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(session.setSecret(broker, "one").exitCode, 0);
        session.freeze();
        const ProgramResult list = session.listSecrets();
        QCOMPARE(list.exitCode, 1);
        QVERIFY2(list.errors.contains("did not answer"), list.errors.constData());
        QCOMPARE(session.setSecret(broker, "two").exitCode, 3);
        session.thaw();
        QCOMPARE(session.listSecrets().output, QByteArray("broker\n"));
    }

    void whatTheConfigurationNamesAndTheKeyringLacksIsTold()
    {
        KeyringSession session;
        QVERIFY(session.startBus() && session.startKeyring());
        QCOMPARE(session.setSecret(broker, "one").exitCode, 0);
        ServiceConfig config(1883);
        config.addCamera(QStringLiteral("guarded"), QStringLiteral("http://127.0.0.1:1/"),
                         basic(QStringLiteral("keychain:camera")));
        const QString file = session.home() + QStringLiteral("/runnel.json");
        QVERIFY(overwriteFile(file, config.json()));
        const ProgramResult list =
            session.secret({QStringLiteral("list"), QStringLiteral("--config"), file});
        QCOMPARE(list.output, QByteArray("broker\n"));
        QVERIFY2(list.errors.contains("camera is missing"), list.errors.constData());
        QVERIFY(list.errors.contains("runnel secret set camera"));
        QCOMPARE(list.exitCode, 1);
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestSecret)
#include "tst_secret.moc"
