// SPDX-License-Identifier: Apache-2.0
// SSE over HTTP/1.1 for many cameras.
#include "loadserver.h"

#include "controlpipe.h"
#include "loopbacksocket.h"
#include "monotonic.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace Runnel {

namespace {

constexpr size_t writeSize = 16 * 1024; ///< a flat-out camera fills and sends this much at a time
constexpr size_t mostPending = 1024 * 1024; ///< of a paced camera; what comes then is not sent
constexpr size_t longestRequest = 16 * 1024;
constexpr int writesATurn = 16;        ///< then the other cameras have theirs
constexpr int sendBuffer = 128 * 1024; ///< an embedded camera's, not a server's
constexpr int64_t keepAliveInterval = 15 * nanosecondsPerSecond;
constexpr std::string_view pathHead = "GET /cameras/";
constexpr std::string_view pathTail = "/camera-events ";

/// The camera's number in the request line, or 0.
int requestedCamera(std::string_view request)
{
    if (!request.starts_with(pathHead))
        return 0;
    request.remove_prefix(pathHead.size());
    int number = 0;
    const char *end = std::from_chars(request.data(), request.data() + request.size(), number).ptr;
    request.remove_prefix(size_t(end - request.data()));
    return request.starts_with(pathTail) ? number : 0;
}

uint32_t hostOf(int camera)
{
    constexpr uint32_t net = 0x7f010000; // 127.1.0.0
    const auto index = uint32_t(camera - 1);
    return net + (index / 250) * 256 + index % 250 + 1;
}

void appendChunked(std::string &out, std::string_view data)
{
    char size[16];
    out.append(size, std::to_chars(size, size + sizeof size, data.size(), 16).ptr);
    out.append("\r\n").append(data).append("\r\n");
}

} // namespace

LoadServer::LoadServer(const LoadOptions &options)
    : m_options(options)
    , m_poll(epoll_create1(EPOLL_CLOEXEC))
{
    for (int number = 1; number <= options.cameras; ++number) {
        m_cameras.emplace_back(number, options);
        if (options.oneAddress && number > 1)
            continue;
        const int listener =
            listenOnLoopback(m_port, options.oneAddress ? loopbackHost : hostOf(number));
        m_port = localPort(listener);
        m_listeners.insert(listener);
        watch(listener, EPOLLIN);
    }
    watch(ControlPipe::descriptor, EPOLLIN);
}

void LoadServer::watch(int descriptor, uint32_t events) const
{
    epoll_event event{events, {.fd = descriptor}};
    if (epoll_ctl(m_poll, EPOLL_CTL_ADD, descriptor, &event) != 0) {
        std::perror("bench_load: epoll_ctl");
        std::exit(1);
    }
}

void LoadServer::send(int64_t count, double rate)
{
    const auto cameras = int64_t(m_cameras.size());
    m_sending = true;
    m_left = count;
    m_sent = m_unsent = 0;
    m_begin = monotonicNanoseconds();
    m_due = {};
    if (rate > 0) {
        m_period = int64_t(double(nanosecondsPerSecond) * double(cameras) / rate);
        for (size_t i = 0; i < m_cameras.size(); ++i) {
            m_cameras[i].phase = int64_t(m_random() % uint64_t(m_period));
            schedule(i, 0);
        }
        return;
    }
    m_ready.clear();
    for (size_t i = 0; i < m_cameras.size(); ++i) {
        m_cameras[i].remaining = count / cameras + (int64_t(i) < count % cameras ? 1 : 0);
        m_ready.push_back(i);
    }
}

void LoadServer::stop()
{
    m_left = 0;
    m_due = {};
    for (Camera &camera : m_cameras)
        camera.remaining = 0;
}

void LoadServer::serve()
{
    for (;;) {
        const int64_t now = monotonicNanoseconds();
        const timespec timeout = toTimespec(nextWakeUp(now));
        epoll_event events[256];
        const int count = epoll_pwait2(m_poll, events, std::ssize(events), &timeout, nullptr);
        bool commands = false;
        for (int i = 0; i < count; ++i) {
            const int descriptor = events[i].data.fd;
            if (descriptor == ControlPipe::descriptor) {
                commands = true;
            } else if (m_listeners.contains(descriptor)) {
                acceptRequests(descriptor);
            } else {
                if ((events[i].events & EPOLLIN) != 0)
                    readSocket(descriptor);
                const auto stream = m_streams.find(descriptor);
                if (stream == m_streams.end())
                    continue;
                if ((events[i].events & (EPOLLERR | EPOLLHUP)) != 0)
                    dropSocket(descriptor);
                else if ((events[i].events & EPOLLOUT) != 0)
                    m_ready.push_back(stream->second);
            }
        }
        for (const size_t camera : std::exchange(m_ready, {}))
            produce(m_cameras[camera]);
        sendDue(monotonicNanoseconds());
        keepAlive(now);
        reportWhenSent();
        if (commands)
            return;
    }
}

void LoadServer::acceptRequests(int listener)
{
    for (int socket = acceptConnection(listener); socket >= 0;
         socket = acceptConnection(listener)) {
        setsockopt(socket, SOL_SOCKET, SO_SNDBUF, &sendBuffer, sizeof sendBuffer);
        m_requests[socket];
        // Edge-triggered, so that a socket which can be written to wakes nobody.
        watch(socket, EPOLLIN | EPOLLOUT | EPOLLET);
    }
}

void LoadServer::readSocket(int socket)
{
    char buffer[4096];
    ssize_t got = 0;
    const auto request = m_requests.find(socket);
    while ((got = recv(socket, buffer, sizeof buffer, 0)) > 0) {
        if (request != m_requests.end())
            request->second.append(buffer, size_t(got));
    }
    if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
        dropSocket(socket);
    } else if (request != m_requests.end()) {
        if (request->second.find("\r\n\r\n") != std::string::npos)
            openStream(socket, request->second);
        else if (request->second.size() > longestRequest)
            dropSocket(socket);
    }
}

void LoadServer::openStream(int socket, const std::string &request)
{
    const int number = requestedCamera(request);
    m_requests.erase(socket);
    if (number < 1 || number > int(m_cameras.size())) {
        std::string answer =
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        flushTo(socket, answer);
        close(socket);
        return;
    }
    Camera &camera = m_cameras[size_t(number) - 1];
    if (camera.socket >= 0)
        dropSocket(camera.socket);
    camera.socket = socket;
    camera.pending =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n";
    camera.pending +=
        m_options.chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "Connection: close\r\n\r\n";
    m_streams[socket] = size_t(number) - 1;
    flush(camera);
    if (!m_allConnected && m_streams.size() == m_cameras.size()) {
        m_allConnected = true;
        JsonLine("connected").add("cameras", int64_t(m_streams.size()));
    }
}

void LoadServer::dropSocket(int socket)
{
    if (const auto stream = m_streams.find(socket); stream != m_streams.end()) {
        m_cameras[stream->second].socket = -1;
        m_cameras[stream->second].pending.clear();
        m_streams.erase(stream);
        JsonLine("lost").add("cameras", int64_t(m_streams.size()));
        m_allConnected = false;
    }
    m_requests.erase(socket);
    close(socket);
}

/// Flat out: fills and sends until the kernel takes no more.
void LoadServer::produce(Camera &camera)
{
    for (int writes = 0; camera.socket >= 0 && writes < writesATurn; ++writes) {
        while (camera.remaining > 0 && camera.pending.size() < writeSize) {
            --camera.remaining;
            appendEvent(camera, monotonicNanoseconds());
        }
        if (camera.pending.empty())
            return;
        flush(camera);
        if (!camera.pending.empty())
            return; // EPOLLOUT will tell
    }
    if (camera.socket >= 0 && camera.remaining > 0)
        m_ready.push_back(size_t(&camera - m_cameras.data()));
}

void LoadServer::appendEvent(Camera &camera, int64_t now)
{
    const CameraEvents::Event event = camera.events.next(now);
    m_frame.assign("event: ")
        .append(event.type)
        .append("\ndata: ")
        .append(event.data)
        .append("\n\n");
    if (m_options.chunked)
        appendChunked(camera.pending, m_frame);
    else
        camera.pending += m_frame;
    --m_left;
    ++m_sent;
}

void LoadServer::flush(Camera &camera)
{
    camera.lastWrite = monotonicNanoseconds();
    if (!flushTo(camera.socket, camera.pending))
        dropSocket(camera.socket);
}

void LoadServer::schedule(size_t camera, int64_t turn)
{
    // Half a period of jitter: a fixed step could hide behind somebody's timer.
    const int64_t jitter = int64_t(m_random() % uint64_t(m_period / 2));
    m_due.push({m_begin + turn * m_period + m_cameras[camera].phase + jitter, camera, turn});
}

void LoadServer::sendDue(int64_t now)
{
    while (m_left > 0 && !m_due.empty() && m_due.top().at <= now) {
        const Due due = m_due.top();
        m_due.pop();
        Camera &camera = m_cameras[due.camera];
        if (camera.socket >= 0 && camera.pending.size() < mostPending) {
            appendEvent(camera, now);
            flush(camera);
        } else {
            --m_left;
            ++m_unsent;
        }
        schedule(due.camera, due.turn + 1);
        now = monotonicNanoseconds();
    }
    if (m_left == 0)
        m_due = {};
}

void LoadServer::keepAlive(int64_t now)
{
    if (now < m_nextKeepAlive)
        return;
    m_nextKeepAlive = now + nanosecondsPerSecond;
    for (Camera &camera : m_cameras) {
        if (camera.socket < 0 || !camera.pending.empty() ||
            now - camera.lastWrite < keepAliveInterval)
            continue;
        constexpr std::string_view comment = ":\n\n";
        if (m_options.chunked)
            appendChunked(camera.pending, comment);
        else
            camera.pending = comment;
        flush(camera);
    }
}

void LoadServer::reportWhenSent()
{
    if (!m_sending || m_left > 0 ||
        std::any_of(m_cameras.begin(), m_cameras.end(),
                    [](const Camera &camera) { return !camera.pending.empty(); }))
        return;
    m_sending = false;
    JsonLine("sent")
        .add("count", m_sent)
        .add("unsent", m_unsent)
        .add("first_ns", m_begin)
        .add("last_ns", monotonicNanoseconds());
}

int64_t LoadServer::nextWakeUp(int64_t now) const
{
    if (!m_ready.empty())
        return 0;
    int64_t at = m_nextKeepAlive;
    if (!m_due.empty())
        at = std::min(at, m_due.top().at);
    return std::max<int64_t>(at - now, 0);
}

} // namespace Runnel
