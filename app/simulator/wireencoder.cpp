// SPDX-License-Identifier: Apache-2.0
// Chunked coding (RFC 9112, 7.1) and stored deflate blocks (RFC 1951, 3.2.4).
#include "simulator/wireencoder.h"

namespace Runnel {

QByteArray WireEncoder::encode(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    QByteArray body = bytes;
    if (gzip) {
        body.clear();
        if (!m_gzipBegun)
            body.append("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
        m_gzipBegun = true;
        for (qsizetype from = 0; from < bytes.size(); from += 65535) {
            const QByteArray piece = bytes.mid(from, 65535);
            const auto size = quint16(piece.size());
            for (const int value : {0, size & 0xff, size >> 8, ~size & 0xff, (~size >> 8) & 0xff})
                body.append(char(value));
            body.append(piece);
        }
    }
    if (!chunked)
        return body;
    QByteArray chunk;
    chunk.reserve(body.size() + 16);
    return chunk.append(QByteArray::number(body.size(), 16))
        .append("\r\n")
        .append(body)
        .append("\r\n");
}

QByteArray WireEncoder::end() const
{
    return chunked ? QByteArrayLiteral("0\r\n\r\n") : QByteArray();
}

} // namespace Runnel
