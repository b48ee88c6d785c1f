// SPDX-License-Identifier: Apache-2.0
// Takes the seat back when nobody touched the panel for long.
#pragma once

#include "session/panelcontext.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Runnel {
class PanelSettings;
class Timer;

/// Fingers, keys and wheels count, the bare movement of a mouse does not: a table shakes. Nothing
/// is covered: alarms, banner and sound stay. Panel's thread; borrows the settings.
class IdleLock final : public QObject
{
    Q_OBJECT
public:
    /// Watches what `application` delivers.
    IdleLock(const PanelContext &context, const PanelSettings &settings, QObject &application);
    ~IdleLock() override;

    /// Until whoever is signed in loses rights; none: that does not happen.
    std::optional<std::chrono::seconds> left() const;

signals:
    void ticked(); ///< each second, and at each touch

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool wouldLock() const;
    void touch();
    void tick();

    PanelContext m_context;
    const PanelSettings &m_settings;
    std::chrono::nanoseconds m_touchedAt;
    std::unique_ptr<Timer> m_second;
};

} // namespace Runnel
