// SPDX-License-Identifier: Apache-2.0
// From stream bytes to bytes on the wire: gzip and chunked coding.
#pragma once

#include <QByteArray>

namespace Runnel {

class WireEncoder
{
public:
    bool chunked = true;
    bool gzip = false; ///< RFC 1952 with stored blocks: valid, though it saves nothing

    QByteArray encode(const QByteArray &bytes); ///< empty for empty
    QByteArray end() const; ///< the last chunk, so that the stream ends in good order

private:
    bool m_gzipBegun = false;
};

} // namespace Runnel
