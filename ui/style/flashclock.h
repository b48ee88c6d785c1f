// SPDX-License-Identifier: Apache-2.0
// The one beat to which everything unacknowledged flashes.
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QSet>

namespace Runnel {

/// 2 Hz, below the three flashes a second that can harm (WCAG 2.3.1). Shared by all that flashes,
/// so that it flashes in phase; stands still while nobody wants it. Lives on the panel's thread.
class FlashClock final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds halfBeat{250};

    explicit FlashClock(Clock &clock, QObject *parent = nullptr);

    bool isLit() const { return m_lit; }
    bool isRunning() const { return !m_wanting.isEmpty(); }
    /// `who` only tells one wish from another. One that is destroyed has no more wishes.
    void setWanted(const QObject &who, bool wanted);

signals:
    void beat(bool lit);

private:
    void turn();

    QSet<const QObject *> m_wanting;
    bool m_lit = false;
    std::unique_ptr<Timer> m_timer;
};

} // namespace Runnel
