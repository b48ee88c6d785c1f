// SPDX-License-Identifier: Apache-2.0
// The cameras' manners, and where a secret could have gone.
#include "canaryplant.h"

#include <QFile>
#include <QTest>

namespace Runnel {

using namespace Canary;

namespace {

/// The secret number itself out of an unencrypted P-256 key (PKCS#8).
QByteArray secretOf(const QString &pemFile)
{
    QByteArray body;
    for (const QByteArray &line : fileContent(pemFile).split('\n')) {
        if (!line.startsWith("-----"))
            body += line.trimmed();
    }
    return QByteArray::fromBase64(body).mid(36, 32);
}

QJsonObject authentication(const char *method, const QJsonObject &more)
{
    QJsonObject object = more;
    object.insert(QStringLiteral("method"), QString::fromLatin1(method));
    object.insert(QStringLiteral("allowPlain"), true);
    return {{QStringLiteral("authentication"), object}};
}

QByteArray ranWithState(const RunnelProcess &runnel, const QStringList &command)
{
    const ProgramResult result =
        runProgram(builtProgram(QStringLiteral("runnel")),
                   command + QStringList{QStringLiteral("--state-dir"), runnel.stateDirectory()});
    return result.exitCode == 0 ? result.output + result.errors + "\n" : QByteArray();
}

} // namespace

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void streamAlerts(CameraConnection &connection)
{
    connection.openStream();
    connection.sendChunk("event: ALERT\nid: 1\ndata: {\"event_id\": 1}\n\n");
}

CanaryPlant::CanaryPlant()
{
    authority = certificates.makeAuthority(QStringLiteral("plant"));
    m_server =
        certificates.issue(authority, QStringLiteral("camera"), QStringLiteral("IP:127.0.0.1"));
    m_strange = certificates.issue(certificates.makeAuthority(QStringLiteral("strange")),
                                   QStringLiteral("stranger"), QStringLiteral("IP:127.0.0.1"));
    m_client =
        certificates.issue(authority, QStringLiteral("runnel"), QStringLiteral("DNS:runnel"));
}

QString CanaryPlant::secretFile(const QString &name)
{
    const QString path = directory.path() + u'/' + QString(name).replace(u' ', u'-').remove(u'#');
    overwriteFile(path, canaries[name] + "\n");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

/// With TLS, unless the scheme says otherwise.
ScriptedCamera &CanaryPlant::addCamera(const QString &name, const QJsonObject &endpoint,
                                       const ScriptedCamera::Handler &handler,
                                       const QStringList &mayHave, const QString &scheme)
{
    auto server = std::make_unique<ScriptedCamera>();
    const bool wantsClient = name.startsWith(u"certificate");
    const TemporaryCertificates::Files &shown = name == u"untrusted" ? m_strange : m_server;
    if (scheme != u"http")
        server->useTls(shown.certificate, shown.key,
                       wantsClient ? authority.certificate : QString());
    server->setHandler(handler);
    QJsonObject full = endpoint;
    if (scheme != u"http")
        full.insert(QStringLiteral("trust"),
                    QJsonObject{{QStringLiteral("caFile"), authority.certificate}});
    if (!endpoint.isEmpty())
        config->addCamera(name, server->url().toString(), full);
    cameras.push_back({name, std::move(server), mayHave});
    return *cameras.back().server;
}

QString CanaryPlant::plantAndConfigure(const MosquittoProcess &broker)
{
    for (const QString &name : {password, token, header, keyPassphrase, pkcs12Passphrase,
                                wrongPassphrase, brokerPassword})
        canaries.plant(name);
    canaries.plant(clientKey, secretOf(m_client.key));
    const QString passwordRef = QStringLiteral("file:") + secretFile(password);
    const QJsonObject user =
        authentication("UsernamePassword", {{QStringLiteral("username"), QStringLiteral("viewer")},
                                            {QStringLiteral("password"), passwordRef}});
    QJsonObject bearer =
        authentication("Bearer", {{QStringLiteral("token"), QStringLiteral("env:CANARY_TOKEN")}});
    bearer.insert(QStringLiteral("headers"),
                  QJsonObject{{QStringLiteral("X-Key"), QStringLiteral("credential:header")}});

    config.emplace(broker.port());
    config->set(QStringLiteral("mqtt"), QStringLiteral("authentication"),
                QJsonObject{{QStringLiteral("method"), QStringLiteral("UsernamePassword")},
                            {QStringLiteral("username"), QStringLiteral("runnel")},
                            {QStringLiteral("password"),
                             QStringLiteral("file:") + secretFile(brokerPassword)},
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
        certificates.encryptKey(m_client, QString::fromLatin1(canaries[keyPassphrase]));
    const QString pkcs12 =
        certificates.makePkcs12(m_client, QString::fromLatin1(canaries[pkcs12Passphrase]));
    if (!certificates.isValid())
        return certificates.error();
    if (!replaceFile(directory.filePath(QStringLiteral("client-key")), fileContent(sealed)) ||
        !replaceFile(directory.filePath(QStringLiteral("header")), canaries[header]))
        return QStringLiteral("the credentials cannot be written");
    addCamera(QStringLiteral("certificate-pem"),
              authentication("Certificate",
                             {{QStringLiteral("certificate"), m_client.certificate},
                              {QStringLiteral("key"), QStringLiteral("credential:client-key")},
                              {QStringLiteral("passphrase"),
                               QStringLiteral("file:") + secretFile(keyPassphrase)}}),
              streamAlerts, {});
    addCamera(QStringLiteral("certificate-pkcs12"),
              authentication("Certificate",
                             {{QStringLiteral("certificate"), pkcs12},
                              {QStringLiteral("passphrase"), QStringLiteral("env:CANARY_P12")}}),
              streamAlerts, {});
    addCamera(
        QStringLiteral("certificate-wrong"),
        authentication("Certificate", {{QStringLiteral("certificate"), pkcs12},
                                       {QStringLiteral("passphrase"),
                                        QStringLiteral("file:") + secretFile(wrongPassphrase)}}),
        streamAlerts, {});
    return {};
}

ScriptedCamera &CanaryPlant::camera(QStringView name) const
{
    for (const Camera &camera : cameras) {
        if (camera.name == name)
            return *camera.server;
    }
    qFatal("there is no such camera");
}

QString CanaryPlant::leakOnWires() const
{
    for (const Camera &camera : cameras) {
        for (size_t i = 0; i < camera.server->connectionCount(); ++i) {
            const QByteArray head = camera.server->connection(i).requestHead();
            const QString leak = canaries.leakIn(
                head, QStringLiteral("a request to ") + camera.name, camera.mayHave);
            if (!leak.isEmpty())
                return leak;
            if (camera.server->connection(i).hasHeader("Cookie"))
                return camera.name + QStringLiteral(" was sent a cookie");
        }
    }
    return {};
}

QString CanaryPlant::leakInOutputs(const RunnelProcess &runnel) const
{
    for (const char *command : {"status", "status --json", "outbox status", "outbox export"}) {
        const QByteArray output = ranWithState(runnel, words(command));
        if (output.isEmpty())
            return QStringLiteral("no answer: %1").arg(QLatin1String(command));
        const QString leak = canaries.leakIn(output, QString::fromLatin1(command));
        if (!leak.isEmpty())
            return leak;
    }
    const ProgramResult quarantine =
        runProgram(builtProgram(QStringLiteral("runnel")),
                   words("outbox quarantine --state-dir") + QStringList{runnel.stateDirectory()});
    QString leak =
        canaries.leakIn(quarantine.output + quarantine.errors, QStringLiteral("outbox quarantine"));
    if (leak.isEmpty())
        leak = canaries.leakBelow(runnel.stateDirectory());
    if (leak.isEmpty())
        leak = leakInSupportFile(runnel);
    return leak;
}

/// As another program unpacks it.
QString CanaryPlant::leakInSupportFile(const RunnelProcess &runnel) const
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("support.zip"));
    const ProgramResult written = runProgram(
        builtProgram(QStringLiteral("runnel")),
        {QStringLiteral("support"), QStringLiteral("-o"), file, QStringLiteral("--config"),
         runnel.configFile(), QStringLiteral("--state-dir"), runnel.stateDirectory()});
    const QString leak =
        canaries.leakIn(written.output + written.errors, QStringLiteral("support"));
    if (!leak.isEmpty())
        return leak;
    const QString unpacked = folder.filePath(QStringLiteral("unpacked"));
    runProgram(
        systemProgram(QStringLiteral("python3")),
        {QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), file, unpacked});
    for (const char *part : {"status.json", "configuration.json", "log.txt", "files.txt"}) {
        if (QLatin1String(part) == QLatin1String("configuration.json") &&
            !QFile::exists(runnel.configFile()))
            continue; // all of it is on the command line
        if (fileContent(unpacked + u'/' + QLatin1String(part)).isEmpty())
            return QStringLiteral("the support file lacks ") + QLatin1String(part);
    }
    return canaries.leakBelow(unpacked);
}

} // namespace Runnel
