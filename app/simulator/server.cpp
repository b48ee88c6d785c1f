// SPDX-License-Identifier: Apache-2.0
// Accepting, routing and pacing.
#include "simulator/server.h"

#include "simulator/tlstransport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslKey>

#include <cmath>
#include <unistd.h>

namespace Runnel {

namespace {

qint64 wallMicroseconds()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

QSslKey readKey(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

SimulatorServer::SimulatorServer(const SimulatorOptions &options)
    : m_options(options)
{
    if (!options.user.isEmpty())
        m_authorization = "Basic " + (options.user + ':' + options.password).toBase64();
    m_listener.accept = [this](qintptr descriptor) { take(descriptor); };
    m_uptime.start();
}

SimulatorServer::~SimulatorServer() = default;

QString SimulatorServer::start()
{
    if (!m_sockets.isValid())
        return QStringLiteral("The system gives no epoll set; are there file descriptors left?");
    if (const QString wrong = prepareTls(); !wrong.isEmpty())
        return wrong;
    makeCameras();
    if (const QString wrong = listen(m_options.port); !wrong.isEmpty())
        return wrong;
    m_port = m_listener.serverPort();
    makeSchedule();
    if (m_options.faults.flapUp.count() > 0)
        startFlapping();
    return {};
}

QString SimulatorServer::listen(quint16 port)
{
    m_listener.setListenBacklogSize(1024);
    if (m_listener.listen(m_options.listen, port))
        return {};
    return QStringLiteral(
               "Cannot listen on %1 port %2: %3. Choose another --port (0 takes a free one).")
        .arg(m_options.listen.toString())
        .arg(port)
        .arg(m_listener.errorString());
}

QString SimulatorServer::address() const
{
    const bool isV6 = m_options.listen.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = m_options.listen.toString();
    return QStringLiteral("%1://%2:%3")
        .arg(m_tls.isNull() ? QStringLiteral("http") : QStringLiteral("https"),
             isV6 ? u'[' + host + u']' : host)
        .arg(m_port);
}

QString SimulatorServer::prepareTls()
{
    if (m_options.tlsCertificate.isEmpty())
        return {};
    QFile certificate(m_options.tlsCertificate);
    QFile key(m_options.tlsKey);
    for (QFile *file : {&certificate, &key}) {
        if (!file->open(QIODevice::ReadOnly))
            return QStringLiteral("--tls: cannot read %1: %2.")
                .arg(file->fileName(), file->errorString());
    }
    const auto chain = QSslCertificate::fromDevice(&certificate, QSsl::Pem);
    const QSslKey privateKey = readKey(key.readAll());
    if (chain.isEmpty() || privateKey.isNull())
        return QStringLiteral("--tls: %1 holds no PEM %2.")
            .arg(chain.isEmpty() ? m_options.tlsCertificate : m_options.tlsKey,
                 chain.isEmpty() ? QStringLiteral("certificate") : QStringLiteral("private key"));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(privateKey);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!m_options.clientCa.isEmpty()) {
        const auto authorities = QSslCertificate::fromPath(m_options.clientCa, QSsl::Pem);
        if (authorities.isEmpty())
            return QStringLiteral("--client-ca: %1 holds no PEM certificate.")
                .arg(m_options.clientCa);
        tls.setCaCertificates(authorities);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    m_tls = tls;
    return {};
}

void SimulatorServer::makeCameras()
{
    const quint32 seed = m_options.seed.value_or(QRandomGenerator::global()->generate());
    m_cameras.reserve(size_t(m_options.cameras));
    for (int number = 1; number <= m_options.cameras; ++number) {
        const StreamFaults faults = m_options.faultsOf(number);
        CameraSettings settings;
        settings.number = number;
        // A sunflower's pattern: evenly spread over the site, however many there are.
        settings.position =
            movedBy(m_options.site,
                    m_options.siteRadiusMetres * std::sqrt((number - 0.5) / m_options.cameras),
                    137.50776 * number);
        settings.seed = seed + quint32(number) * 2654435761U;
        settings.alertProbability = m_options.alertProbability;
        settings.leaks = m_options.leaks;
        settings.count = m_options.count;
        settings.ids = m_options.ids;
        settings.keep = m_options.keep;
        settings.stamp = m_options.stamp;
        settings.badJson = faults.badJson;
        settings.noIds = faults.noIds;
        settings.hugeLineBytes = faults.hugeLineBytes;
        m_cameras.push_back(std::make_unique<Camera>(settings));
    }
}

void SimulatorServer::makeSchedule()
{
    using namespace std::chrono;
    const auto periodOf = [](double secondsLong) {
        return nanoseconds(std::max<qint64>(1000, std::llround(secondsLong * 1e9)));
    };
    QRandomGenerator random(m_options.seed.value_or(QRandomGenerator::global()->generate()));
    const auto add = [&](nanoseconds period, Schedule::Due due) {
        m_schedule.add(period,
                       nanoseconds(qint64(random.generateDouble() * double(period.count()))),
                       std::move(due));
    };
    for (const auto &owned : m_cameras) {
        Camera &camera = *owned;
        if (m_options.rate > 0) {
            add(periodOf(1 / m_options.rate), [&camera](quint64 times) {
                if (!camera.isAwake() || camera.isExhausted())
                    return;
                for (quint64 i = 0; i < times; ++i)
                    camera.makeEvent(wallMicroseconds());
                camera.notifyReaders();
            });
        }
        if (m_options.heartbeatSeconds > 0) {
            add(periodOf(m_options.heartbeatSeconds), [&camera](quint64) {
                if (!camera.isAwake() || camera.isExhausted())
                    return;
                camera.makeHeartbeat(wallMicroseconds());
                camera.notifyReaders();
            });
        }
        if (m_options.count > 0) {
            add(seconds(15), [&camera](quint64) {
                if (camera.isExhausted())
                    camera.comment("nothing more to come");
            });
        }
    }
    m_schedule.start();
}

void SimulatorServer::startFlapping()
{
    m_flapTimer.setSingleShot(true);
    connect(&m_flapTimer, &QTimer::timeout, this, [this] {
        if (m_listener.isListening()) {
            m_listener.close();
            std::vector<StreamConnection *> all;
            for (const auto &[connection, owned] : m_connections)
                all.push_back(connection);
            for (StreamConnection *connection : all)
                connection->hangUp();
            m_flapTimer.start(m_options.faults.flapDown);
        } else if (listen(m_port).isEmpty()) {
            m_flapTimer.start(m_options.faults.flapUp);
        } else {
            m_flapTimer.start(1000); // somebody has the port: try until it is free again
        }
    });
    m_flapTimer.start(m_options.faults.flapUp);
}

void SimulatorServer::take(qintptr descriptor)
{
    if (m_connections.size() >= maximumConnections) {
        ::close(int(descriptor));
        return;
    }
    ++m_accepted;
    std::unique_ptr<Transport> transport;
    if (m_tls.isNull())
        transport = std::make_unique<PlainTransport>(int(descriptor), m_sockets);
    else
        transport = std::make_unique<TlsTransport>(descriptor, m_tls);
    auto connection = std::make_unique<StreamConnection>(std::move(transport), *this);
    connect(connection.get(), &StreamConnection::finished, this, [this](StreamConnection *ended) {
        if (const auto node = m_connections.extract(ended))
            node.mapped().release()->deleteLater(); // it is on the call stack
    });
    StreamConnection *const key = connection.get();
    m_connections.emplace(key, std::move(connection));
}

bool SimulatorServer::isAllowed(const HttpRequest &request) const
{
    return m_authorization.isEmpty() || request.path == "/health" ||
           request.header("authorization") == m_authorization;
}

Camera *SimulatorServer::cameraAt(const QByteArray &path)
{
    if (path == "/camera-events")
        return m_cameras.front().get();
    if (!path.startsWith("/cameras/") || !path.endsWith("/camera-events"))
        return nullptr;
    bool isNumber = false;
    const int number = path.mid(9, path.size() - 9 - 14).toInt(&isNumber);
    return isNumber && number >= 1 && number <= m_options.cameras
               ? m_cameras[size_t(number - 1)].get()
               : nullptr;
}

StreamFaults SimulatorServer::faultsOf(const Camera &camera) const
{
    return m_options.faultsOf(camera.number());
}

std::optional<QByteArray> SimulatorServer::documentAt(const QByteArray &path) const
{
    if (path == "/")
        return index();
    if (path == "/health")
        return health();
    return std::nullopt;
}

QByteArray SimulatorServer::index() const
{
    QJsonArray cameras;
    for (const auto &camera : m_cameras)
        cameras.append(
            QJsonObject{{QStringLiteral("camera"), camera->number()},
                        {QStringLiteral("path"),
                         QStringLiteral("/cameras/%1/camera-events").arg(camera->number())},
                        {QStringLiteral("latitude"), camera->position().latitude},
                        {QStringLiteral("longitude"), camera->position().longitude},
                        {QStringLiteral("heading"), camera->heading()}});
    return QJsonDocument(QJsonObject{{QStringLiteral("name"), QStringLiteral("runnel-simulator")},
                                     {QStringLiteral("stream"), QStringLiteral("/camera-events")},
                                     {QStringLiteral("health"), QStringLiteral("/health")},
                                     {QStringLiteral("cameras"), cameras}})
        .toJson();
}

QByteArray SimulatorServer::health() const
{
    qint64 events = 0, missed = 0, streams = 0, alerts = 0;
    for (const auto &camera : m_cameras) {
        events += qint64(camera->newest());
        missed += qint64(camera->missed());
        alerts += qint64(camera->alerts());
        streams += qint64(camera->readers());
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")},
                                     {QStringLiteral("uptimeSeconds"), m_uptime.elapsed() / 1000},
                                     {QStringLiteral("cameras"), m_options.cameras},
                                     {QStringLiteral("streams"), streams},
                                     {QStringLiteral("connectionsAccepted"), qint64(m_accepted)},
                                     {QStringLiteral("events"), events},
                                     {QStringLiteral("alerts"), alerts},
                                     {QStringLiteral("missedByLaggingReaders"), missed}})
        .toJson();
}

} // namespace Runnel
