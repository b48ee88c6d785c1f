// SPDX-License-Identifier: Apache-2.0
// Takes out of texts what must not leave the site.
#pragma once

#include "config/config.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Runnel {

/// The configuration holds no secrets but references; beside those people put them where they fit:
/// into headers, addresses and attributes. Their values are taken out of the configuration and,
/// wherever they turn up, out of every other text. References stay, and so do names of hosts and
/// users: without them nobody can help.
class Scrubber
{
public:
    static constexpr qsizetype shortest = 4; ///< a shorter value is in every text by chance

    explicit Scrubber(const std::optional<Config> &config);

    static Config scrubbed(Config config); ///< what ConfigWriter may write for others to read
    /// Also what looks like a secret by what stands before it: user and query parts of addresses,
    /// authorisation and cookies, "password: …".
    QByteArray scrubbed(const QByteArray &text) const;

private:
    void learn(const QByteArray &value);

    QList<QByteArray> m_values; ///< longest first
};

} // namespace Runnel
