// SPDX-License-Identifier: Apache-2.0
// The way of a probe: name, connection, certificate, answer, stream.
#include "stream/endpointprobeprivate.h"

#include "secret/secretresolver.h"
#include "stream/probewords.h"
#include "stream/streamconnection.h"
#include "stream/streamfault.h"
#include "stream/streampool.h"
#include "stream/streamrequest.h"

#include <QSslConfiguration>

#include <utility>

namespace Runnel {

using std::chrono::microseconds;
using std::chrono::milliseconds;

void EndpointProbe::Private::inspectHost()
{
    const Fault fault = unusableEndpoint(endpoint);
    // Credentials without consent are told where they would leave.
    if (fault && (endpoint.address.host().isEmpty() ||
                  (!isHttps() && endpoint.address.scheme() != QLatin1String("http")))) {
        fail(Id::Dns, fault);
        return;
    }
    if (begin(Id::Dns, lookUpLimit))
        inspection.resolve();
}

void EndpointProbe::Private::inspectTls()
{
    if (!isHttps()) {
        inspection.close();
        if (end(Id::Tls, State::Skipped, QStringLiteral("Plain HTTP: nothing is encrypted.")) &&
            begin(Id::Http))
            resolveSecrets();
        return;
    }
    if (!begin(Id::Tls, handshakeLimit))
        return;
    EndpointConfig bare = endpoint; // no client certificate: it would name us to a stranger
    bare.authentication = {};
    const Result<StreamTrust> trust = makeStreamTrust(bare, {}, pool.certificateFiles());
    if (trust)
        inspection.inspectTls(trust.value());
    else
        fail(trust.fault());
}

void EndpointProbe::Private::takeInspection()
{
    report.tls = inspection.tls();
    stepTimer->stop();
    // The step ends with the handshake of the real connection; its time is that of this one.
    report.step(Id::Tls).elapsed = std::chrono::duration_cast<microseconds>(clock.now() - stepAt);
    resolveSecrets();
}

void EndpointProbe::Private::failInspection(const Fault &fault)
{
    if (present == Id::Tls) {
        report.tls = inspection.tls();
        // A camera that wants to see a certificate first: the real connection shows ours.
        if (fault.kind == FaultKind::TlsHandshakeFailed && inspection.failedBeforeJudgement() &&
            endpoint.authentication.method == AuthenticationMethod::Certificate) {
            resolveSecrets();
            return;
        }
    }
    fail(withTlsRemedy(fault, report.tls));
}

void EndpointProbe::Private::resolveSecrets()
{
    resolveStreamCredentials(endpoint, secrets, &q, [this](Result<StreamCredentials> result) {
        if (!running)
            return; // stopped meanwhile
        if (result)
            connectTo(std::move(result).value());
        else
            fail(result.fault());
    });
}

void EndpointProbe::Private::connectTo(StreamCredentials credentials)
{
    connection = new StreamConnection(endpoint, std::move(credentials), pool, clock, &q);
    QObject::connect(connection, &StreamConnection::tlsEstablished, &q,
                     [this](const QSslConfiguration &tls) { takeTls(tls); });
    QObject::connect(connection, &StreamConnection::requestSent, &q, [this] {
        if (present == Id::Http)
            stepAt = clock.now(); // the second connection is not the answer's time
    });
    QObject::connect(connection, &StreamConnection::answered, &q,
                     [this](const StreamAnswer &answer) { takeAnswer(answer); });
    QObject::connect(connection, &StreamConnection::opened, &q, [this] { takeOpened(); });
    QObject::connect(connection, &StreamConnection::readable, &q, [this] { read(); });
    QObject::connect(connection, &StreamConnection::ended, &q, [this](const Fault &fault) {
        if (connection->isOpen()) {
            endFault = fault;
            read();
        } else {
            endConnecting(fault);
        }
    });
    connection->open({});
}

void EndpointProbe::Private::takeTls(const QSslConfiguration &tls)
{
    if (present != Id::Tls)
        return; // a redirect's
    const QStringList problems = report.tls.problems;
    report.tls = summarise(tls);
    report.tls.problems = problems; // of which the pin has answered all
    report.tls.trusted = true;
    const qint64 now = clock.wallMilliseconds();
    const Fault soon = expiryWarning(report.tls, now);
    const QString detail = tlsText(endpoint, report.tls, now);
    if (const microseconds inspected = report.step(Id::Tls).elapsed; inspected.count() > 0)
        stepAt = clock.now() - inspected;
    const bool goesOn = soon ? end(Id::Tls, State::Warned, detail + u' ' + soon.detail, soon)
                             : pass(Id::Tls, detail);
    if (goesOn)
        begin(Id::Http);
}

void EndpointProbe::Private::takeAnswer(const StreamAnswer &answer)
{
    report.httpStatus = answer.status;
    report.contentType = answer.contentType.left(200);
    report.challenges = authenticationSchemes(answer.challenges);
    if (!answer.location.isEmpty() && answer.status >= 300 && answer.status < 400 &&
        report.redirects.size() <= StreamConnection::maximumRedirects)
        report.redirects += QString::fromUtf8(answer.location.left(200));
}

void EndpointProbe::Private::takeOpened()
{
    byteAt = clock.now();
    if (!pass(Id::Http, answerText(report)) || !begin(Id::ContentType))
        return;
    const QString type = QString::fromUtf8(report.contentType);
    const Fault wrong = contentTypeFault(report.contentType);
    const bool goesOn =
        wrong ? end(Id::ContentType, State::Warned,
                    wrong.detail + QStringLiteral(" The endpoint accepts any type."), wrong)
              : pass(Id::ContentType, type + u'.');
    if (goesOn)
        begin(Id::FirstByte, endpoint.idleTimeout);
}

void EndpointProbe::Private::read()
{
    if (!running || !connection || !connection->isOpen())
        return;
    const StreamReader::Turn turn = reader.read(*connection, clock.now(), clock.wallMilliseconds());
    if (turn.hadBytes) {
        byteAt = clock.now();
        if (present == Id::FirstByte) {
            const bool goesOn = pass(Id::FirstByte, QStringLiteral("The stream is flowing.")) &&
                                begin(Id::FirstEvent, endpoint.idleTimeout);
            if (!goesOn)
                return;
        }
        takeEvents(turn.batch.events);
        if (!running || !connection)
            return;
    }
    if (turn.moreToRead && !turnQueued) {
        turnQueued = true; // the others have their turn
        const auto next = [this] {
            turnQueued = false;
            read();
        };
        QMetaObject::invokeMethod(&q, next, Qt::QueuedConnection);
    } else if (!turn.moreToRead && endFault) {
        takeEnd();
    }
}

void EndpointProbe::Private::takeEvents(const std::vector<Event> &events)
{
    for (const Event &event : events) {
        census.count(event);
        report.types = census.types();
        report.moreTypes = census.others();
        if (present == Id::FirstEvent) {
            if (!pass(Id::FirstEvent, eventText(report.types.front())))
                return;
            if (options.listenFor.count() == 0) {
                finish();
                return;
            }
            timer->start(options.listenFor);
            if (!begin(Id::Listen))
                return;
        }
        if (census.total() >= options.maximumEvents) {
            const auto listened = std::chrono::duration_cast<milliseconds>(clock.now() - stepAt);
            if (pass(Id::Listen, listenedText(report, listened)))
                finish();
            return;
        }
    }
}

/// The open stream ended and is read to its end.
void EndpointProbe::Private::takeEnd()
{
    Fault fault = *endFault;
    if (fault.kind == FaultKind::StreamEnded && reader.isInsideEvent())
        fault.detail += QStringLiteral(" Its last event was not complete and is thrown away.");
    if (present != Id::Listen) {
        fail(fault);
        return;
    }
    if (end(Id::Listen, State::Warned, fault.detail, fault))
        finish();
}

/// No stream came of it: whose step was that?
void EndpointProbe::Private::endConnecting(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::WrongContentType:
    case FaultKind::EncodedContent:
    case FaultKind::HeadersTooLarge:
        if (report.httpStatus == 200) {
            if (pass(Id::Http, answerText(report)) && begin(Id::ContentType))
                fail(fault);
            return;
        }
        break;
    default:
        break;
    }
    if (present == Id::Http && isHttps() && report.httpStatus == 0)
        fail(withClientRemedy(fault, endpoint));
    else
        fail(withChallenges(withTlsRemedy(fault, report.tls), endpoint, report.challenges));
}

} // namespace Runnel
