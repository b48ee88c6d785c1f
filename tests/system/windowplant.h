// SPDX-License-Identifier: Apache-2.0
// A broker, a camera and the real panel in a window, for tests with hands.
#pragma once

#include "displayserver.h"
#include "mosquittoprocess.h"
#include "runnelprocess.h"
#include "scriptedcamera.h"
#include "serviceconfig.h"

#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace Runnel {

/// The camera says what `says` holds to the first who asks, later nothing: what a panel knows after
/// a restart it knows from its own journal.
struct WindowPlant
{
    static const QString title;  ///< the window's
    static const QString camera; ///< the only one
    static const QString person; ///< who started the panel
    static constexpr QSize screen{1280, 800};

    explicit WindowPlant(const DisplayServer &server);

    bool prepare();      ///< starts the broker, writes the configuration
    bool startProgram(); ///< with that configuration; nothing is waited for
    /// True once its window has the keyboard, the camera is live and the broker connected.
    bool startPanel(const DisplayServer &server);

    bool waitForAlarms(qint64 active, qint64 unacknowledged);
    /// Until the broker keeps so many alarms, exactly one of them in that state; returns it.
    QJsonObject waitForRetained(const QString &state, qsizetype all) const;

    QTemporaryDir session; ///< a login's own; Qt keeps things there
    MosquittoProcess broker;
    ScriptedCamera scripted;
    RunnelProcess runnel;
    std::optional<ServiceConfig> config;
    QByteArray says;
    QStringList moreArguments; ///< of the panel

private:
    std::vector<QJsonObject> retained(qsizetype expected) const;
};

/// An event. Leaks at different latitudes are alarms of their own.
QByteArray leakEvent(int number, const char *latitude = "64.5");

/// The middle of a primary button: ACK in the banner, STAY in the question below it. Nothing while
/// it is not there, cannot be pressed, or is being pressed.
std::optional<QPoint> waitForAcknowledge(const DisplayServer &display);
std::optional<QPoint> waitForStay(const DisplayServer &display);
/// Where the question's words are, which the map leaves empty.
QImage questionShown(const DisplayServer &display);

} // namespace Runnel
