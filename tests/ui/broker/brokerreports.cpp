// SPDX-License-Identifier: Apache-2.0
// A plant's broker.
#include "brokerreports.h"

namespace Runnel {

namespace {

using Id = BrokerTestStep::Id;
using State = BrokerTestStep::State;

CertificateSummary certificate(const QString &subject, const QString &issuer, int year)
{
    CertificateSummary summary;
    summary.subject = subject;
    summary.issuer = issuer;
    summary.names = QStringList{subject};
    summary.from = QDateTime(QDate(2026, 1, 10), QTime(0, 0), Qt::UTC);
    summary.until = QDateTime(QDate(year, 1, 10), QTime(0, 0), Qt::UTC);
    summary.pin = QStringLiteral("sha256:") + QString(64, u'7');
    summary.keyPin = summary.pin;
    return summary;
}

} // namespace

BrokerTestReport BrokerReports::underWay(Id last)
{
    BrokerTestReport report;
    report.host = QStringLiteral("broker.plant.example");
    report.port = 8883;
    report.wantsTls = true;
    report.ownClientId = QStringLiteral("runnel-north");
    report.clientId = QStringLiteral("runnel-north-test");
    report.addresses = QStringList{QStringLiteral("10.20.4.2")};
    report.peer = QStringLiteral("10.20.4.2");
    if (last > Id::Tls) {
        report.tls.protocol = QStringLiteral("TLS 1.3");
        report.tls.trusted = true;
        report.tls.chain = {
            certificate(QStringLiteral("broker.plant.example"), QStringLiteral("Plant CA 2"), 2028),
            certificate(QStringLiteral("Plant CA 2"), QStringLiteral("Plant CA 2"), 2036)};
    }
    if (last > Id::Connect) {
        report.version = MqttVersion::V5;
        report.limits.receiveMaximum = 20;
        report.limits.maximumPacketSize = 1 << 20;
        report.limits.serverKeepAlive = std::chrono::seconds(30);
        report.topic = "runnel/north/test";
        report.mayRead = true;
    }
    for (BrokerTestStep &step : report.steps) {
        step.elapsed = std::chrono::microseconds(700 + 900 * int(step.id));
        step.state = step.id < last    ? State::Passed
                     : step.id == last ? State::Running
                                       : State::Waiting;
    }
    report.elapsed = std::chrono::milliseconds(48);
    return report;
}

BrokerTestReport BrokerReports::good()
{
    BrokerTestReport report = underWay(Id::Disconnect);
    report.step(Id::Disconnect).state = State::Passed;
    return report;
}

BrokerTestReport BrokerReports::failing(Id id, const Fault &fault)
{
    BrokerTestReport report = underWay(id);
    report.step(id).state = State::Failed;
    report.step(id).fault = fault;
    for (BrokerTestStep &step : report.steps) {
        if (step.id > id)
            step.state = State::Skipped;
    }
    return report;
}

} // namespace Runnel
