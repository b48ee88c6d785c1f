// SPDX-License-Identifier: Apache-2.0
// JSON with line breaks, and nothing else changed.
#pragma once

#include <QString>

namespace Runnel {

/// The same tokens in the same order, laid out; every number as it was written. What is not JSON
/// comes out as it is. Controls and bidirectional marks are escaped, lines cut at 2,000 characters
/// and the whole after 5,000 lines.
QString prettyJson(const QByteArray &utf8);

} // namespace Runnel
