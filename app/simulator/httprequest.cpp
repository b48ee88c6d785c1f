// SPDX-License-Identifier: Apache-2.0
// HTTP/1.x heads (RFC 9112).
#include "simulator/httprequest.h"

#include <QList>

namespace Runnel {

std::optional<HttpRequest> HttpRequest::parse(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || words[1].isEmpty())
        return std::nullopt;
    HttpRequest request;
    request.method = words[0];
    request.path = words[1].split('?').first();
    request.version11 = words[2] != "HTTP/1.0";
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArray name = line.left(colon).toLower();
        if (!request.headers.contains(name))
            request.headers.insert(name, line.mid(colon + 1).trimmed());
    }
    return request;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

QByteArray httpResponse(int status, const QByteArray &contentType, const QByteArray &body,
                        const QByteArray &extraHeaders)
{
    QByteArray response =
        "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    if (status != 204)
        response += "Content-Type: " + contentType +
                    "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    return response + extraHeaders + "Connection: close\r\n\r\n" +
           (status == 204 ? QByteArray() : body);
}

} // namespace Runnel
