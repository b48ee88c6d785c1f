// SPDX-License-Identifier: Apache-2.0
// The head of one HTTP request, as far as the simulator cares.
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Runnel {

struct HttpRequest
{
    static constexpr qsizetype maximumHead = 16 * 1024;

    QByteArray method;
    QByteArray path; ///< without the query
    bool version11 = false;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; the first of several counts

    QByteArray header(const char *name) const { return headers.value(QByteArray(name)); }

    /// Nothing when `head` (up to and with the blank line) is no HTTP/1 request.
    static std::optional<HttpRequest> parse(const QByteArray &head);
};

/// A complete response that ends the connection. `extraHeaders` are whole lines with CRLF.
QByteArray httpResponse(int status, const QByteArray &contentType, const QByteArray &body,
                        const QByteArray &extraHeaders = {});
QByteArray reasonPhrase(int status);

} // namespace Runnel
