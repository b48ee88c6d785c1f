// SPDX-License-Identifier: Apache-2.0
// Requests, streams and their faults.
#include "simulator/streamconnection.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Runnel {

namespace {

constexpr qsizetype batchBytes = 64 * 1024;

/// Bytes that a reader must survive and that make no event.
QByteArray meaninglessLines()
{
    QRandomGenerator &random = *QRandomGenerator::global();
    static constexpr char fixed[] =
        ":\xff\xfe\x80 not UTF-8\nunknown: field\nretry: soon\nid: nul\0inside\n";
    QByteArray lines(fixed, sizeof fixed - 1);
    for (int i = random.bounded(4, 60); i > 0; --i) {
        const char byte = char(random.bounded(256));
        lines += byte == '\n' || byte == '\r' || byte == ':' ? '?' : byte;
    }
    return lines + "\n\n";
}

} // namespace

ConnectionHost::~ConnectionHost() = default;

StreamConnection::StreamConnection(std::unique_ptr<Transport> transport, ConnectionHost &host)
    : m_transport(std::move(transport))
    , m_host(host)
{
    connect(m_transport.get(), &Transport::received, this, &StreamConnection::readRequest);
    connect(m_transport.get(), &Transport::drained, this, &StreamConnection::pump);
    connect(m_transport.get(), &Transport::closed, this, [this] { emit finished(this); });
    m_requestTimer.setSingleShot(true);
    connect(&m_requestTimer, &QTimer::timeout, this,
            [this] { answerAndClose(httpResponse(408, "text/plain", "No request came.\n")); });
    m_requestTimer.start(15'000);
    connect(&m_throttle, &QTimer::timeout, this, &StreamConnection::sendThrottled);
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &StreamConnection::pump);
}

StreamConnection::~StreamConnection()
{
    if (m_camera)
        m_camera->removeReader(*this);
}

void StreamConnection::readRequest()
{
    const QByteArray bytes = m_transport->readAll();
    if (m_camera || m_silent)
        return; // whatever a client says while it is served changes nothing
    m_requestBytes += bytes;
    const qsizetype end = m_requestBytes.indexOf("\r\n\r\n");
    if (end < 0 && m_requestBytes.size() <= HttpRequest::maximumHead)
        return;
    m_requestTimer.stop();
    if (end < 0 || end > HttpRequest::maximumHead) {
        answerAndClose(httpResponse(431, "text/plain", "The head of the request is too long.\n"));
        return;
    }
    const auto request = HttpRequest::parse(m_requestBytes.left(end + 4));
    m_requestBytes.clear();
    if (request)
        answer(*request);
    else
        answerAndClose(httpResponse(400, "text/plain", "This is not an HTTP/1 request.\n"));
}

void StreamConnection::answer(const HttpRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD") {
        answerAndClose(
            httpResponse(405, "text/plain", "Only GET is served here.\n", "Allow: GET, HEAD\r\n"));
        return;
    }
    if (!m_host.isAllowed(request)) {
        answerAndClose(httpResponse(401, "text/plain", "A user name and a password are needed.\n",
                                    "WWW-Authenticate: Basic realm=\"runnel-simulator\"\r\n"));
        return;
    }
    if (Camera *camera = m_host.cameraAt(request.path)) {
        m_faults = m_host.faultsOf(*camera);
        if (!m_faults.redirect.isEmpty())
            answerAndClose(httpResponse(302, "text/plain", "Look elsewhere.\n",
                                        "Location: " + m_faults.redirect + "\r\n"));
        else if (m_faults.status > 0)
            answerAndClose(httpResponse(m_faults.status, "text/plain",
                                        "The simulator was told to answer this status.\n"));
        else
            beginStream(*camera, request);
        return;
    }
    const auto document = m_host.documentAt(request.path);
    QByteArray response =
        document
            ? httpResponse(200, "application/json", *document)
            : httpResponse(404, "text/plain", "There is nothing here; / tells what there is.\n");
    if (request.method == "HEAD")
        response.truncate(response.indexOf("\r\n\r\n") + 4);
    answerAndClose(response);
}

void StreamConnection::answerAndClose(const QByteArray &response)
{
    m_silent = true;
    m_transport->write(response);
    m_transport->finish();
}

void StreamConnection::beginStream(Camera &camera, const HttpRequest &request)
{
    const bool wantsClose = request.header("connection").toLower() == "close";
    m_encoder.chunked = request.version11 && !wantsClose && !m_faults.closeDelimited;
    m_encoder.gzip = m_faults.gzip;
    QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: ";
    head += m_faults.wrongType ? "text/html" : "text/event-stream";
    head += "\r\nCache-Control: no-store\r\nX-Accel-Buffering: no\r\n";
    if (m_encoder.gzip)
        head += "Content-Encoding: gzip\r\n";
    head += m_encoder.chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "Connection: close\r\n\r\n";
    if (request.method == "HEAD") {
        answerAndClose(head);
        return;
    }
    m_camera = &camera;
    camera.addReader(*this);
    if (const QByteArray id = request.header("last-event-id"); !id.isEmpty())
        camera.resume(*this, id);

    QByteArray preamble = ": camera " + QByteArray::number(camera.number()) + "\n";
    if (const auto retry = m_host.retryMilliseconds())
        preamble += "retry: " + QByteArray::number(*retry) + "\n";
    sendHead(head, preamble + '\n');
}

void StreamConnection::sendHead(const QByteArray &head, const QByteArray &preamble)
{
    const auto begin = [this, preamble] {
        m_headSent = true;
        armFaults();
        send(preamble);
        pump();
    };
    if (m_faults.slowHeaders.count() == 0) {
        m_transport->write(head);
        begin();
        return;
    }
    auto *trickle = new QTimer(this);
    connect(trickle, &QTimer::timeout, this,
            [this, trickle, head, begin, sent = qsizetype(0)]() mutable {
                m_transport->write(head.mid(sent++, 1));
                if (sent < head.size())
                    return;
                trickle->deleteLater();
                trickle->stop();
                begin();
            });
    trickle->start(m_faults.slowHeaders);
}

void StreamConnection::armFaults()
{
    if (m_faults.drop)
        QTimer::singleShot(*m_faults.drop, this, [this] { cutShort(false); });
    if (m_faults.reset)
        QTimer::singleShot(*m_faults.reset, this, [this] { cutShort(true); });
    if (m_faults.stall)
        QTimer::singleShot(*m_faults.stall, this, [this] { m_silent = true; });
    if (m_faults.slowBytesPerSecond > 0)
        m_throttle.start(std::max(50, int(1000 / m_faults.slowBytesPerSecond)));
}

void StreamConnection::cutShort(bool withReset)
{
    if (m_silent)
        return;
    // An event without its blank line: the reader must throw it away together with its id.
    m_transport->write(
        m_encoder.encode("event: ALERT\nid: 999999999\ndata: {\"type\": \"ALERT\", \"even"));
    m_silent = true;
    if (withReset)
        m_transport->reset();
    else
        m_transport->finish();
}

QByteArray StreamConnection::nextBatch()
{
    QByteArray batch;
    const qsizetype limit = m_faults.split || m_faults.slowBytesPerSecond > 0 ? 2048 : batchBytes;
    while (batch.size() < limit) {
        const QByteArray *event = m_camera->take(*this);
        if (!event && m_host.isFlatOut() && m_camera->mayMakeMore()) {
            using namespace std::chrono;
            const auto now = system_clock::now().time_since_epoch();
            m_camera->makeEvent(duration_cast<microseconds>(now).count());
            event = m_camera->take(*this);
        }
        if (!event)
            break;
        if (batch.isEmpty())
            batch.reserve(limit + event->size());
        if (m_faults.garbage)
            batch += meaninglessLines();
        batch += *event;
    }
    return batch;
}

void StreamConnection::pump()
{
    if (!m_camera || !m_headSent)
        return;
    for (int turn = 0; turn < 8; ++turn) {
        if (m_silent || m_transport->pending() > 0 || !m_throttled.isEmpty())
            return; // drained() or the throttle brings us back
        const QByteArray batch = nextBatch();
        if (batch.isEmpty()) {
            // A slower reader of the same camera holds the pace; look again soon.
            if (m_host.isFlatOut() && !m_camera->isExhausted())
                m_turn.start(2);
            return;
        }
        send(batch);
    }
    m_turn.start(0);
}

void StreamConnection::send(const QByteArray &streamBytes)
{
    if (m_faults.slowBytesPerSecond > 0) {
        m_throttled += m_encoder.encode(streamBytes);
        return;
    }
    if (!m_faults.split) {
        m_transport->write(m_encoder.encode(streamBytes));
        return;
    }
    for (qsizetype from = 0; from < streamBytes.size();) {
        const int size = QRandomGenerator::global()->bounded(1, 8);
        m_transport->write(m_encoder.encode(streamBytes.mid(from, size)));
        from += size;
    }
}

void StreamConnection::sendThrottled()
{
    if (m_silent)
        return;
    const qint64 share =
        std::max<qint64>(1, m_faults.slowBytesPerSecond * m_throttle.interval() / 1000);
    if (m_transport->pending() == 0 && !m_throttled.isEmpty()) {
        m_transport->write(m_throttled.left(share));
        m_throttled.remove(0, share);
    }
    if (m_throttled.isEmpty())
        pump();
}

void StreamConnection::sendComment(const QByteArray &text)
{
    if (m_headSent && !m_silent && m_transport->pending() == 0 && m_throttled.isEmpty())
        send(": " + text + "\n\n");
}

} // namespace Runnel
