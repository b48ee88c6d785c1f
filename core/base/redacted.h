// SPDX-License-Identifier: Apache-2.0
// A secret in memory: it never prints and wipes what it can when it goes.
#pragma once

#include <QByteArray>
#include <QDebug>

#include <utility>

namespace Runnel {

/// Holds bytes that must not reach a log, a status or an export. Only reveal() gives them away;
/// search for its callers to audit them. Copies share the bytes; the last one zeroes them.
class Redacted
{
public:
    Redacted() = default;
    explicit Redacted(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    Redacted(const Redacted &) = default;
    Redacted(Redacted &&) = default;
    Redacted &operator=(const Redacted &other)
    {
        if (this != &other) {
            wipe();
            m_bytes = other.m_bytes;
        }
        return *this;
    }
    Redacted &operator=(Redacted &&other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = std::exchange(other.m_bytes, {});
        }
        return *this;
    }
    ~Redacted() { wipe(); }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; }

    friend bool operator==(const Redacted &, const Redacted &) = default;
    friend QDebug operator<<(QDebug debug, const Redacted &) { return debug << "[redacted]"; }

private:
    void wipe()
    {
        if (m_bytes.isDetached() && !m_bytes.isEmpty()) {
            volatile char *byte = m_bytes.data();
            for (qsizetype i = 0; i < m_bytes.size(); ++i)
                byte[i] = 0;
        }
        m_bytes.clear();
    }

    QByteArray m_bytes;
};

} // namespace Runnel
