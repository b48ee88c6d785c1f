// SPDX-License-Identifier: Apache-2.0
// What the service tells the service manager that started it, and one that does not listen.
#include "pipeline.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace Runnel {

namespace {

/// The socket of a service manager.
class NotifySocket
{
public:
    NotifySocket()
    {
        m_descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray file = QFile::encodeName(path());
        qstrncpy(address.sun_path, file.constData(), sizeof address.sun_path);
        m_bound =
            ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~NotifySocket() { ::close(m_descriptor); }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    bool isBound() const { return m_bound; }
    QString path() const { return m_directory.filePath(QStringLiteral("notify")); }
    /// Reads on until a message begins so; the messages before it are forgotten.
    bool waitFor(const QByteArray &begin, int milliseconds = 15'000)
    {
        return QTest::qWaitFor(
            [&] {
                char buffer[4096];
                for (;;) {
                    const ssize_t size = ::recv(m_descriptor, buffer, sizeof buffer, 0);
                    if (size < 0)
                        return false;
                    m_last = QByteArray(buffer, size);
                    if (m_last.startsWith(begin))
                        return true;
                }
            },
            milliseconds);
    }
    QByteArray last() const { return m_last; }

private:
    QTemporaryDir m_directory;
    int m_descriptor = -1;
    bool m_bound = false;
    QByteArray m_last;
};

} // namespace

class TestService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!MosquittoProcess::isInstalled())
            QSKIP("mosquitto is not installed");
    }

    void tellsItsManagerHowItIs()
    {
        NotifySocket manager;
        QVERIFY(manager.isBound());
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 5")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        pipeline.runnel.process().setEnvironment(QStringLiteral("NOTIFY_SOCKET"), manager.path());
        pipeline.runnel.process().setEnvironment(QStringLiteral("WATCHDOG_USEC"),
                                                 QStringLiteral("300000"));
        QVERIFY(pipeline.runnel.start());
        QVERIFY(manager.waitFor("READY=1\n"));
        QVERIFY2(manager.last().contains("\nSTATUS="), manager.last().constData());
        QVERIFY(manager.waitFor("STATUS=1 of 1 streams live; broker connected"));
        QVERIFY(manager.waitFor("WATCHDOG=1"));
        pipeline.runnel.process().sendSignal(SIGHUP);
        QVERIFY(manager.waitFor("RELOADING=1\nMONOTONIC_USEC="));
        QVERIFY(manager.waitFor("READY=1\n"));
        pipeline.runnel.process().sendSignal(SIGTERM);
        QVERIFY(manager.waitFor("STOPPING=1"));
        QVERIFY(pipeline.runnel.process().waitForEnd());
        QCOMPARE(pipeline.runnel.process().exitCode(), 0);
    }

    void aManagerThatDoesNotListenHoldsUpNothing()
    {
        NotifySocket manager;
        QVERIFY(manager.isBound());
        Pipeline pipeline;
        if (const QString wrong = pipeline.prepare(words("--rate 100")); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        QVERIFY(pipeline.runnel.setConfig(pipeline.config->json()));
        pipeline.runnel.process().setEnvironment(QStringLiteral("NOTIFY_SOCKET"), manager.path());
        pipeline.runnel.process().setEnvironment(QStringLiteral("WATCHDOG_USEC"),
                                                 QStringLiteral("15000")); // full in 0.1 s
        QVERIFY(pipeline.startAndWaitUntilLive());
        const quint64 before = pipeline.ledger->distinct();
        QVERIFY(
            QTest::qWaitFor([&] { return pipeline.ledger->distinct() > before + 200; }, 20'000));
        const qint64 took = pipeline.runnel.terminate();
        QVERIFY2(took >= 0 && took <= 5000, qPrintable(QString::number(took)));
        QCOMPARE(pipeline.runnel.process().exitCode(), 0);
        QVERIFY(manager.waitFor("WATCHDOG=1", 1000)); // it did tell, as far as it could
    }
};

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestService)
#include "tst_service.moc"
