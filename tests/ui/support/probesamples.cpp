// SPDX-License-Identifier: Apache-2.0
// Steps filled in.
#include "probesamples.h"

namespace Runnel {

namespace {

using Id = ProbeStep::Id;

QString foundAt(Id id)
{
    switch (id) {
    case Id::Dns:
        return QStringLiteral("camera-06.plant.example is 10.20.4.16.");
    case Id::Tcp:
        return QStringLiteral("Connected to 10.20.4.16, port 443.");
    case Id::Tls:
        return QStringLiteral("TLS 1.3, TLS_AES_256_GCM_SHA384; trusted by the CA file.");
    case Id::Http:
        return QStringLiteral("Status 200.");
    case Id::ContentType:
        return QStringLiteral("text/event-stream.");
    case Id::FirstByte:
        return QStringLiteral("The stream is flowing.");
    case Id::FirstEvent:
        return QStringLiteral("HEARTBEAT, 52 bytes, JSON.");
    case Id::Listen:
        break;
    }
    return {};
}

} // namespace

TlsSummary ProbeSamples::plantChain(bool trusted)
{
    const auto certificate = [](const char *subject, const char *issuer, char digit) {
        CertificateSummary summary;
        summary.subject = QString::fromLatin1(subject);
        summary.issuer = QString::fromLatin1(issuer);
        summary.from = QDateTime(QDate(2025, 3, 1), QTime(0, 0), Qt::UTC);
        summary.until = QDateTime(QDate(2037, 3, 1), QTime(0, 0), Qt::UTC);
        summary.pin = QStringLiteral("sha256:") + QString(64, QLatin1Char(digit));
        summary.keyPin = QStringLiteral("sha256:") + QString(64, QLatin1Char(char(digit + 1)));
        return summary;
    };
    TlsSummary tls;
    tls.protocol = QStringLiteral("TLS 1.3");
    tls.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    tls.chain = {certificate("camera-06.plant.example", "Plant Camera CA 2", 'a'),
                 certificate("Plant Camera CA 2", "Plant Root CA", 'c')};
    tls.chain[0].names = {QStringLiteral("camera-06.plant.example")};
    tls.trusted = trusted;
    if (!trusted)
        tls.problems = {QStringLiteral("The issuer certificate of a locally looked up certificate "
                                       "could not be found")};
    return tls;
}

ProbeReport ProbeSamples::until(const QString &address, Id running)
{
    ProbeReport report;
    report.address = QUrl(address);
    const bool encrypted = report.address.scheme() == QLatin1String("https");
    for (int i = 0; i < int(running); ++i) {
        ProbeStep &step = report.steps[size_t(i)];
        step.state = ProbeStep::State::Passed;
        step.detail = foundAt(step.id);
        step.elapsed = std::chrono::microseconds(700 + 2600 * i * i);
    }
    report.step(running).state = ProbeStep::State::Running;
    if (!encrypted && running > Id::Tls) {
        report.step(Id::Tls).state = ProbeStep::State::Skipped;
        report.step(Id::Tls).detail = QStringLiteral("Plain HTTP: nothing is encrypted.");
        report.step(Id::Tls).elapsed = {};
    } else if (running > Id::Tls) {
        report.tls = plantChain(true);
    }
    if (running > Id::Http) {
        report.httpStatus = 200;
        report.contentType = "text/event-stream";
    }
    return report;
}

ProbeReport ProbeSamples::failedAt(const QString &address, Id id, FaultKind kind,
                                   const QString &detail, const QString &remedy)
{
    ProbeReport report = until(address, id);
    ProbeStep &failed = report.step(id);
    failed.state = ProbeStep::State::Failed;
    failed.kind = kind;
    failed.detail = detail;
    failed.remedy = remedy;
    failed.elapsed = std::chrono::microseconds(12'400);
    for (size_t i = size_t(id) + 1; i < report.steps.size(); ++i)
        report.steps[i].state = ProbeStep::State::Skipped;
    return report;
}

ProbeReport ProbeSamples::unauthorised(const QString &address)
{
    ProbeReport report =
        failedAt(address, Id::Http, FaultKind::AuthenticationRequired,
                 QStringLiteral("The camera wants credentials (status 401). It offers Basic."),
                 QStringLiteral("Give a user name and a password."));
    report.httpStatus = 401;
    report.challenges = {QStringLiteral("Basic")};
    return report;
}

ProbeReport ProbeSamples::untrusted(const QString &address)
{
    ProbeReport report = failedAt(
        address, Id::Tls, FaultKind::TlsCertificateUntrusted,
        QStringLiteral("The certificate of camera-06.plant.example is not trusted."),
        QStringLiteral("Choose the authority that signed it, or compare the fingerprint."));
    report.tls = plantChain(false);
    return report;
}

ProbeReport ProbeSamples::wrongContent(const QString &address)
{
    ProbeReport report = failedAt(address, Id::ContentType, FaultKind::WrongContentType,
                                  QStringLiteral("The answer is text/html, not text/event-stream."),
                                  QStringLiteral("Check the path; or accept any content type."));
    report.contentType = "text/html";
    return report;
}

ProbeReport ProbeSamples::refused(const QString &address)
{
    return failedAt(address, Id::Tcp, FaultKind::ConnectionRefused,
                    QStringLiteral("10.20.4.16 refuses connections on port 443."),
                    QStringLiteral("Check the port, and that the camera's stream is switched on."));
}

ProbeReport ProbeSamples::listening(const QString &address, int seconds)
{
    ProbeReport report = until(address, Id::Listen);
    ProbeEventType heartbeat;
    heartbeat.type = "HEARTBEAT";
    heartbeat.count = quint64(1 + seconds / 5);
    heartbeat.largestBytes = 52;
    heartbeat.sample = R"({"type":"HEARTBEAT","timestamp":1705339200000})";
    report.types = {heartbeat};
    if (seconds >= 7) {
        ProbeEventType alert;
        alert.type = "ALERT_DLQC";
        alert.count = quint64(seconds / 7);
        alert.largestBytes = 262;
        alert.sample = R"({"type":"ALERT_DLQC","timestamp":1705339210000,"message":"leak",)"
                       R"("event_id":1002,"camera_id":3,"flow_rate":0.71,"confidence_level":85})";
        report.types.push_back(alert);
    }
    return report;
}

} // namespace Runnel
