// SPDX-License-Identifier: Apache-2.0
// Planted secrets are found on no wire, in no log, status, export, file or core but their own.
#include "canaries.h"
#include "pipeline.h"
#include "scriptedcamera.h"
#include "temporarycertificates.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Runnel {

namespace {

const QString password = QStringLiteral("password");
const QString token = QStringLiteral("token");
const QString header = QStringLiteral("header");
const QString clientKey = QStringLiteral("client key");
const QString keyPassphrase = QStringLiteral("key passphrase");
const QString pkcs12Passphrase = QStringLiteral("PKCS#12 passphrase");
const QString wrongPassphrase = QStringLiteral("wrong passphrase");
const QString brokerPassword = QStringLiteral("broker password");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The secret number itself out of an unencrypted P-256 key (PKCS#8).
QByteArray secretOf(const QString &pemFile)
{
    QByteArray body;
    for (const QByteArray &line : contentOf(pemFile).split('\n')) {
        if (!line.startsWith("-----"))
            body += line.trimmed();
    }
    return QByteArray::fromBase64(body).mid(36, 32);
}

void streamAlerts(CameraConnection &connection)
{
    connection.openStream();
    connection.sendChunk("event: ALERT\nid: 1\ndata: {\"event_id\": 1}\n\n");
}

QJsonObject authentication(const char *method, const QJsonObject &more)
{
    QJsonObject object = more;
    object.insert(QStringLiteral("method"), QString::fromLatin1(method));
    object.insert(QStringLiteral("allowPlain"), true);
    return {{QStringLiteral("authentication"), object}};
}

} // namespace

class TestCanaries : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();

    void nothingThatIsWrittenHoldsASecret_data();
    void nothingThatIsWrittenHoldsASecret();
    void commandLinesKeepTheirSecrets();
    void whatIsRefusedIsNotPrinted();
    void aCrashLeavesNoCore();

private:
    QString secretFile(const QString &directory, const QString &name);
    ScriptedCamera &addCamera(const QString &name, const QJsonObject &endpoint,
                              const ScriptedCamera::Handler &handler, const QStringList &mayHave,
                              const QString &scheme = {});
    void plantAndConfigure(const MosquittoProcess &broker);
    QString leakOnWires() const;
    QByteArray ranWithState(const QStringList &command) const;
    QString leakInOutputs(const RunnelProcess &runnel) const;

    struct Camera
    {
        QString name;
        std::unique_ptr<ScriptedCamera> server;
        QStringList mayHave;
    };
    std::vector<Camera> m_cameras;
    Canaries m_canaries;
    std::unique_ptr<TemporaryCertificates> m_certificates;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::optional<ServiceConfig> m_config;
    TemporaryCertificates::Files m_authority, m_server, m_strange, m_client;
    QString m_stateDirectory;
};

void TestCanaries::initTestCase()
{
    if (!MosquittoProcess::isInstalled() ||
        systemProgram(QStringLiteral("mosquitto_sub")).isEmpty())
        QSKIP("mosquitto or mosquitto_sub is not installed");
    m_certificates = std::make_unique<TemporaryCertificates>();
    m_authority = m_certificates->makeAuthority(QStringLiteral("plant"));
    m_server = m_certificates->issue(m_authority, QStringLiteral("camera"),
                                     QStringLiteral("IP:127.0.0.1"));
    m_strange = m_certificates->issue(m_certificates->makeAuthority(QStringLiteral("strange")),
                                      QStringLiteral("stranger"), QStringLiteral("IP:127.0.0.1"));
    m_client =
        m_certificates->issue(m_authority, QStringLiteral("runnel"), QStringLiteral("DNS:runnel"));
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestCanaries::cleanup()
{
    m_cameras.clear();
    m_canaries = {};
}

QString TestCanaries::secretFile(const QString &directory, const QString &name)
{
    const QString path = directory + u'/' + QString(name).replace(u' ', u'-').remove(u'#');
    overwriteFile(path, m_canaries[name] + "\n");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

/// With TLS, unless the scheme says otherwise.
ScriptedCamera &TestCanaries::addCamera(const QString &name, const QJsonObject &endpoint,
                                        const ScriptedCamera::Handler &handler,
                                        const QStringList &mayHave, const QString &scheme)
{
    auto server = std::make_unique<ScriptedCamera>();
    const bool wantsClient = name.startsWith(u"certificate");
    const TemporaryCertificates::Files &shown = name == u"untrusted" ? m_strange : m_server;
    if (scheme != u"http")
        server->useTls(shown.certificate, shown.key,
                       wantsClient ? m_authority.certificate : QString());
    server->setHandler(handler);
    QJsonObject full = endpoint;
    if (scheme != u"http")
        full.insert(QStringLiteral("trust"),
                    QJsonObject{{QStringLiteral("caFile"), m_authority.certificate}});
    if (!endpoint.isEmpty())
        m_config->addCamera(name, server->url().toString(), full);
    m_cameras.push_back({name, std::move(server), mayHave});
    return *m_cameras.back().server;
}

void TestCanaries::plantAndConfigure(const MosquittoProcess &broker)
{
    for (const QString &name : {password, token, header, keyPassphrase, pkcs12Passphrase,
                                wrongPassphrase, brokerPassword})
        m_canaries.plant(name);
    m_canaries.plant(clientKey, secretOf(m_client.key));
    const QString files = m_directory->path();
    const QString passwordRef = QStringLiteral("file:") + secretFile(files, password);
    const QJsonObject user =
        authentication("UsernamePassword", {{QStringLiteral("username"), QStringLiteral("viewer")},
                                            {QStringLiteral("password"), passwordRef}});
    QJsonObject bearer =
        authentication("Bearer", {{QStringLiteral("token"), QStringLiteral("env:CANARY_TOKEN")}});
    bearer.insert(QStringLiteral("headers"),
                  QJsonObject{{QStringLiteral("X-Key"), QStringLiteral("credential:header")}});

    m_config.emplace(broker.port());
    m_config->set(QStringLiteral("mqtt"), QStringLiteral("authentication"),
                  QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                              {QStringLiteral("username"), QStringLiteral("runnel")},
                              {QStringLiteral("password"),
                               QStringLiteral("file:") + secretFile(files, brokerPassword)},
                              {QStringLiteral("allowPlain"), true}});

    addCamera(QStringLiteral("accepts"), user, streamAlerts, {password});
    addCamera(QStringLiteral("takes-token"), bearer, streamAlerts, {token, header});
    addCamera(
        QStringLiteral("refuses"), user,
        [](CameraConnection &c) {
            c.sendHead("WWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n",
                       "401 Unauthorized");
        },
        {password}, QStringLiteral("http"));
    addCamera(
        QStringLiteral("digest"), user,
        [](CameraConnection &c) {
            if (c.header("Authorization").startsWith("Digest "))
                streamAlerts(c);
            else
                c.sendHead("WWW-Authenticate: Digest realm=\"cam\", nonce=\"abc\", qop=\"auth\"\r\n"
                           "Content-Length: 0\r\n",
                           "401 Unauthorized");
        },
        {password}, QStringLiteral("http"));
    // A camera may throw back at us whatever we sent.
    addCamera(QStringLiteral("echoes-body"), bearer,
              [](CameraConnection &c) {
                  const QByteArray body = c.header("Authorization") + ' ' + c.header("X-Key");
                  c.sendHead("Content-Length: " + QByteArray::number(body.size()) + "\r\n",
                             "403 " + c.header("X-Key"));
                  c.send(body);
              },
              {token, header});
    addCamera(QStringLiteral("echoes-basic"), user,
              [](CameraConnection &c) {
                  c.sendHead("Content-Type: " + c.header("Authorization") +
                             "\r\nContent-Length: 0\r\n");
              },
              {password});
    ScriptedCamera &otherOrigin = addCamera(QStringLiteral("other origin"), {}, streamAlerts, {});
    ScriptedCamera &plainOrigin =
        addCamera(QStringLiteral("plain origin"), {}, streamAlerts, {}, QStringLiteral("http"));
    const auto redirectTo = [](const QUrl &target) {
        return [target](CameraConnection &c) {
            c.sendHead("Location: " + target.toEncoded() +
                           "?key=" + c.header("X-Key").toPercentEncoding() +
                           c.header("Authorization").toBase64() + "\r\nSet-Cookie: stolen=" +
                           c.header("X-Key") + "\r\nContent-Length: 0\r\n",
                       "302 Found");
        };
    };
    addCamera(QStringLiteral("redirects"), bearer, redirectTo(otherOrigin.url()), {token, header});
    addCamera(QStringLiteral("redirects-plain"), bearer, redirectTo(plainOrigin.url()),
              {token, header});
    addCamera(QStringLiteral("untrusted"), bearer, streamAlerts, {});

    const QString sealed =
        m_certificates->encryptKey(m_client, QString::fromLatin1(m_canaries[keyPassphrase]));
    const QString pkcs12 =
        m_certificates->makePkcs12(m_client, QString::fromLatin1(m_canaries[pkcs12Passphrase]));
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
    QVERIFY(replaceFile(m_directory->filePath(QStringLiteral("client-key")), contentOf(sealed)));
    QVERIFY(replaceFile(m_directory->filePath(QStringLiteral("header")), m_canaries[header]));
    addCamera(QStringLiteral("certificate-pem"),
              authentication("Certificate",
                             {{QStringLiteral("certificate"), m_client.certificate},
                              {QStringLiteral("key"), QStringLiteral("credential:client-key")},
                              {QStringLiteral("passphrase"),
                               QStringLiteral("file:") + secretFile(files, keyPassphrase)}}),
              streamAlerts, {});
    addCamera(QStringLiteral("certificate-pkcs12"),
              authentication("Certificate",
                             {{QStringLiteral("certificate"), pkcs12},
                              {QStringLiteral("passphrase"), QStringLiteral("env:CANARY_P12")}}),
              streamAlerts, {});
    addCamera(QStringLiteral("certificate-wrong"),
              authentication("Certificate",
                             {{QStringLiteral("certificate"), pkcs12},
                              {QStringLiteral("passphrase"),
                               QStringLiteral("file:") + secretFile(files, wrongPassphrase)}}),
              streamAlerts, {});
}

QString TestCanaries::leakOnWires() const
{
    for (const Camera &camera : m_cameras) {
        for (size_t i = 0; i < camera.server->connectionCount(); ++i) {
            const QByteArray head = camera.server->connection(i).requestHead();
            const QString leak = m_canaries.leakIn(
                head, QStringLiteral("a request to ") + camera.name, camera.mayHave);
            if (!leak.isEmpty())
                return leak;
            if (camera.server->connection(i).hasHeader("Cookie"))
                return camera.name + QStringLiteral(" was sent a cookie");
        }
    }
    return {};
}

QByteArray TestCanaries::ranWithState(const QStringList &command) const
{
    const ProgramResult result =
        runProgram(builtProgram(QStringLiteral("runnel")),
                   command + QStringList{QStringLiteral("--state-dir"), m_stateDirectory});
    return result.exitCode == 0 ? result.output + result.errors + "\n" : QByteArray();
}

/// Of everything that shows something about the running instance.
QString TestCanaries::leakInOutputs(const RunnelProcess &runnel) const
{
    for (const char *command : {"status", "status --json", "outbox status", "outbox export"}) {
        const QByteArray output = ranWithState(words(command));
        if (output.isEmpty())
            return QStringLiteral("no answer: %1").arg(QLatin1String(command));
        const QString leak = m_canaries.leakIn(output, QString::fromLatin1(command));
        if (!leak.isEmpty())
            return leak;
    }
    const ProgramResult quarantine =
        runProgram(builtProgram(QStringLiteral("runnel")),
                   words("outbox quarantine --state-dir") + QStringList{m_stateDirectory});
    QString leak = m_canaries.leakIn(quarantine.output + quarantine.errors,
                                     QStringLiteral("outbox quarantine"));
    if (leak.isEmpty())
        leak = m_canaries.leakBelow(runnel.stateDirectory());
    return leak;
}

void TestCanaries::nothingThatIsWrittenHoldsASecret_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("text") << QStringLiteral("text");
    QTest::newRow("json") << QStringLiteral("json");
}

void TestCanaries::nothingThatIsWrittenHoldsASecret()
{
    QFETCH(const QString, format);
    MosquittoProcess broker;
    plantAndConfigure(broker);
    if (QTest::currentTestFailed())
        return;
    broker.addUser("watcher", "watching");
    broker.addUser("runnel", "another password");
    QVERIFY(broker.start());

    RunnelProcess runnel;
    m_stateDirectory = runnel.stateDirectory();
    TestProcess &process = runnel.process();
    process.setEnvironment(QStringLiteral("CREDENTIALS_DIRECTORY"), m_directory->path());
    process.setEnvironment(QStringLiteral("CANARY_TOKEN"), QString::fromLatin1(m_canaries[token]));
    process.setEnvironment(QStringLiteral("CANARY_P12"),
                           QString::fromLatin1(m_canaries[pkcs12Passphrase]));
    QVERIFY(runnel.setConfig(m_config->json()));
    QVERIFY(runnel.start({QStringLiteral("--log-level"), QStringLiteral("debug"),
                          QStringLiteral("--log-format"), format}));

    const auto expected = [](const QJsonObject &status) -> QString {
        for (const char *name :
             {"accepts", "takes-token", "digest", "certificate-pem", "certificate-pkcs12"}) {
            if (!isLive(status, QString::fromLatin1(name)))
                return QString::fromLatin1(name) + QStringLiteral(" is not live");
        }
        const std::map<QString, QString> faults{
            {QStringLiteral("refuses"), QStringLiteral("AuthenticationRequired")},
            {QStringLiteral("echoes-body"), QStringLiteral("AccessForbidden")},
            {QStringLiteral("echoes-basic"), QStringLiteral("WrongContentType")},
            {QStringLiteral("redirects"), QStringLiteral("RedirectRefused")},
            {QStringLiteral("redirects-plain"), QStringLiteral("RedirectRefused")},
            {QStringLiteral("untrusted"), QStringLiteral("TlsCertificateUntrusted")},
            {QStringLiteral("certificate-wrong"), QStringLiteral("TlsConfiguration")}};
        for (const auto &[name, kind] : faults) {
            if (faultKind(endpointOf(status, name)) != kind)
                return name + QStringLiteral(" has the fault ") +
                       faultKind(endpointOf(status, name));
        }
        const QString refused = faultKind(status.value(QLatin1String("mqtt")).toObject());
        if (refused != u"BrokerNotAuthorized" && refused != u"BrokerBadCredentials")
            return QStringLiteral("the broker's fault is ") + refused;
        return {};
    };
    QString problem;
    const bool there = runnel.waitForStatus(
        [&](const QJsonObject &status) { return (problem = expected(status)).isEmpty(); }, 30'000);
    QVERIFY2(there, (problem.toUtf8() + '\n' + process.standardError().right(6000)).constData());
    QCOMPARE(leakInOutputs(runnel), QString());

    // The broker takes the password after all.
    broker.stop();
    broker.addUser("runnel", m_canaries[brokerPassword]);
    QVERIFY(broker.start());
    QVERIFY(runnel.waitForStatus(isConnectedToBroker, 40'000));
    const ProgramResult retained =
        runProgram(systemProgram(QStringLiteral("mosquitto_sub")),
                   words("-h 127.0.0.1 -u watcher -P watching -t runnel/+/status -C 1 -W 10 -p") +
                       QStringList{QString::number(broker.port())});
    QVERIFY2(retained.output.contains("\"endpoints\""), retained.errors.constData());
    QCOMPARE(m_canaries.leakIn(retained.output, QStringLiteral("the status topic")), QString());
    QVERIFY(runnel.waitForStatus([](const QJsonObject &status) {
        return counter(endpointOf(status, QStringLiteral("accepts")), "delivered") > 0;
    }));
    QCOMPARE(leakInOutputs(runnel), QString());
    QCOMPARE(leakOnWires(), QString());
    for (const Camera &camera : m_cameras) {
        if (camera.name.endsWith(u" origin"))
            QCOMPARE(camera.server->connectionCount(), size_t(0));
    }

    const QString proc = QStringLiteral("/proc/%1/").arg(process.pid());
    const QByteArray commandLine = contentOf(proc + QStringLiteral("cmdline"));
    QVERIFY(commandLine.contains("--headless"));
    QCOMPARE(m_canaries.leakIn(commandLine, QStringLiteral("cmdline")), QString());
    // What came in the environment stays in it (root can read it); nothing else is added.
    QCOMPARE(m_canaries.leakIn(contentOf(proc + QStringLiteral("environ")),
                               QStringLiteral("environ"), {token, pkcs12Passphrase}),
             QString());

    QVERIFY(runnel.terminate() >= 0);
    const QByteArray log = process.standardError();
    QVERIFY(log.contains("echoes-body") && log.contains("[redacted]"));
    if (format == u"json")
        QVERIFY(log.startsWith('{'));
    QCOMPARE(m_canaries.leakIn(log, QStringLiteral("the log")), QString());
    QCOMPARE(m_canaries.leakIn(process.standardOutput(), QStringLiteral("stdout")), QString());
    QCOMPARE(m_canaries.leakBelow(runnel.stateDirectory()), QString());
}

void TestCanaries::commandLinesKeepTheirSecrets()
{
    MosquittoProcess broker;
    plantAndConfigure(broker);
    if (QTest::currentTestFailed())
        return;
    broker.addUser("runnel", "another password");
    QVERIFY(broker.start());
    const auto cameraNamed = [this](QStringView name) -> ScriptedCamera & {
        for (const Camera &camera : m_cameras) {
            if (camera.name == name)
                return *camera.server;
        }
        qFatal("there is no such camera");
    };
    for (const char *name : {"accepts", "echoes-basic", "untrusted"}) {
        const ScriptedCamera &camera = cameraNamed(QString::fromLatin1(name));
        TestProcess tail;
        QVERIFY(tail.start(
            builtProgram(QStringLiteral("runnel")),
            {QStringLiteral("tail"), camera.url().toString(), QStringLiteral("--cacert"),
             m_authority.certificate, QStringLiteral("--user"), QStringLiteral("viewer"),
             QStringLiteral("--password-file"), secretFile(m_directory->path(), password)}));
        QVERIFY2(tail.waitForError(name == QByteArrayView("accepts") ? "Live" : "Retrying"),
                 tail.standardError().constData());
        QCOMPARE(m_canaries.leakIn(contentOf(QStringLiteral("/proc/%1/cmdline").arg(tail.pid())),
                                   QStringLiteral("tail's command line")),
                 QString());
        tail.sendSignal(SIGTERM);
        QVERIFY(tail.waitForEnd());
        QCOMPARE(m_canaries.leakIn(tail.standardError() + tail.standardOutput(),
                                   QStringLiteral("tail's output")),
                 QString());
    }

    RunnelProcess runnel;
    m_stateDirectory = runnel.stateDirectory();
    TestProcess &process = runnel.process();
    process.setEnvironment(QStringLiteral("RUNNEL_BROKER_PASSWORD"),
                           QString::fromLatin1(m_canaries[brokerPassword]));
    ScriptedCamera open;
    open.setHandler(streamAlerts);
    QVERIFY(process.start(
        builtProgram(QStringLiteral("runnel")),
        QStringList{QStringLiteral("--endpoint"), open.url().toString(), QStringLiteral("--broker"),
                    QStringLiteral("mqtt://runnel@127.0.0.1:%1").arg(broker.port()),
                    QStringLiteral("--state-dir"), m_stateDirectory} +
            words("--headless --insecure-plain-auth --log-level debug")));
    QVERIFY2(runnel.waitForStatus([](const QJsonObject &status) {
        return isLive(status, QStringLiteral("camera")) &&
               faultKind(status.value(QLatin1String("mqtt")).toObject()).startsWith(u"Broker");
    }),
             process.standardError().constData());
    QCOMPARE(m_canaries.leakIn(contentOf(QStringLiteral("/proc/%1/cmdline").arg(process.pid())),
                               QStringLiteral("the command line")),
             QString());
    QCOMPARE(leakInOutputs(runnel), QString());
    QVERIFY(runnel.terminate() >= 0);
    QCOMPARE(m_canaries.leakIn(process.standardError(), QStringLiteral("the log")), QString());
}

void TestCanaries::whatIsRefusedIsNotPrinted()
{
    const QByteArray secret = m_canaries.plant(password);
    const QString coded = QString::fromLatin1(secret.toPercentEncoding());
    const QString file = m_directory->filePath(QStringLiteral("wrong.json"));
    QVERIFY(replaceFile(
        file, "{\"mqtt\": {\"host\": \"broker\"}, \"devices\": [{\"name\": \"a\", \"endpoints\": "
              "{\"e\": {\"address\": \"https://camera/x\", \"authentication\": {\"method\": "
              "\"UsernamePassword\", \"username\": \"me\", \"password\": \"" +
                  secret + "\"}}, \"f\": {\"address\": \"https://me:" + coded.toLatin1() +
                  "@camera/x\"}}}]}"));
    const QString url = QStringLiteral("https://me:%1@127.0.0.1/x").arg(coded);
    const QStringList commands[] = {
        {QStringLiteral("check"), QStringLiteral("--config"), file},
        {QStringLiteral("tail"), url},
        {QStringLiteral("--headless"), QStringLiteral("--endpoint"), url,
         QStringLiteral("--broker"), QStringLiteral("mqtt://127.0.0.1"),
         QStringLiteral("--state-dir"), m_directory->path()},
        {QStringLiteral("--headless"), QStringLiteral("--endpoint"),
         QStringLiteral("http://127.0.0.1/x"), QStringLiteral("--broker"),
         QStringLiteral("mqtt://me:%1@127.0.0.1").arg(coded), QStringLiteral("--state-dir"),
         m_directory->path()}};
    for (const QStringList &command : commands) {
        const ProgramResult result = runProgram(builtProgram(QStringLiteral("runnel")), command);
        QVERIFY2(result.exitCode == 2, (command.join(u' ').toUtf8() + result.errors).constData());
        QVERIFY(!(result.output + result.errors).isEmpty());
        QCOMPARE(m_canaries.leakIn(result.output + result.errors, command.constFirst()), QString());
    }
}

void TestCanaries::aCrashLeavesNoCore()
{
    const QByteArray place = QFile::encodeName(m_directory->path());
    // By hand: QProcess would hide whether there was a core.
    const auto startDumpable = [&place](const std::vector<QByteArray> &command) {
        std::vector<char *> arguments;
        for (const QByteArray &word : command)
            arguments.push_back(const_cast<char *>(word.constData()));
        arguments.push_back(nullptr);
        int started[2] = {-1, -1}; // closed by the exec: then the signal meets that program
        if (::pipe2(started, O_CLOEXEC) != 0)
            return pid_t(-1);
        const pid_t child = ::fork();
        if (child == 0) {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            ::signal(SIGSEGV, SIG_DFL);
            rlimit limit{RLIM_INFINITY, RLIM_INFINITY};
            if (::setrlimit(RLIMIT_CORE, &limit) != 0) {
                ::getrlimit(RLIMIT_CORE, &limit);
                limit.rlim_cur = limit.rlim_max;
                ::setrlimit(RLIMIT_CORE, &limit);
            }
            if (::chdir(place.constData()) == 0)
                ::execv(arguments.front(), arguments.data());
            ::_exit(127);
        }
        ::close(started[1]);
        char none = 0;
        while (::read(started[0], &none, 1) > 0) {
        }
        ::close(started[0]);
        return child;
    };
    const auto crash = [](pid_t child) {
        int status = -1;
        if (child <= 0)
            return status;
        ::kill(child, SIGSEGV);
        if (!QTest::qWaitFor([&] { return ::waitpid(child, &status, WNOHANG) == child; }, 20'000)) {
            ::kill(child, SIGKILL);
            ::waitpid(child, &status, 0);
        }
        return status;
    };
    const int control = crash(startDumpable({"/bin/sleep", "60"}));
    QVERIFY(WIFSIGNALED(control));
    if (WTERMSIG(control) != SIGSEGV || !WCOREDUMP(control))
        QSKIP("this system writes no cores at all");

    MosquittoProcess broker;
    QVERIFY(broker.start());
    RunnelProcess runnel;
    QVERIFY(runnel.setConfig(
        ServiceConfig(broker.port())
            .addCamera(QStringLiteral("camera"), QStringLiteral("http://127.0.0.1:9/x"))
            .json()));
    const pid_t child =
        startDumpable({builtProgram(QStringLiteral("runnel")).toLocal8Bit(), "--headless",
                       "--config", runnel.configFile().toLocal8Bit(), "--state-dir",
                       runnel.stateDirectory().toLocal8Bit(), "--log-level", "error"});
    const bool running = runnel.waitForStatus(isConnectedToBroker);
    const int status = crash(child);
    QVERIFY(running);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSEGV);
    QVERIFY(!WCOREDUMP(status));
}

} // namespace Runnel

QTEST_GUILESS_MAIN(Runnel::TestCanaries)
#include "tst_canaries.moc"
