// SPDX-License-Identifier: Apache-2.0
// An engineer's first day: an empty home, a camera with TLS and a password, a broker, a real
// window.
#pragma once

#include "accessiblewindow.h"
#include "displayserver.h"
#include "keyringsession.h"
#include "mosquittoprocess.h"
#include "simulatorprocess.h"
#include "temporarycertificates.h"

#include <QProcess>

#include <memory>

namespace Runnel {

/// Hands and eyes: what is pressed is found by its name, as somebody who looks at it would.
class SetupPlant
{
public:
    static constexpr QSize screen{1280, 800};
    static const QString user;
    static const QByteArray password;

    explicit SetupPlant(DisplayServer &server);
    ~SetupPlant();

    bool start(); ///< session, keyring, broker, camera; not the panel
    bool startPanel(const QStringList &arguments = {});
    QString error() const { return m_error; } ///< of whatever returned false last

    /// One click; false when nothing of that name is there within 15 seconds.
    bool click(const QString &role, const QString &name);
    bool clickButton(const QString &name) { return click(QStringLiteral("button"), name); }
    /// Into what has the keyboard.
    void type(const QString &text);
    void press(quint32 key, unsigned modifiers = DisplayServer::None);
    /// Tab until what has that name is focused; false after `most` of them.
    bool tabTo(const QString &name, int most = 200);
    bool waitForWords(const QString &words, int milliseconds = 15'000);
    /// Until a client of the broker has seen a camera's heartbeat.
    bool waitForDelivered(int milliseconds = 30'000);
    QByteArray atTheBroker() const { return m_messages; } ///< "topic payload" lines so far
    int clicks() const { return m_clicks; }
    int keys() const { return m_keys; }
    /// As copied elsewhere, to be pasted.
    bool copy(const QString &text);
    /// PNG beside the screenshots of the other tests.
    bool photograph(const QString &name) const;

    QString configFile() const;
    QByteArray configuration() const;
    QString stream() const { return camera.stream(); }
    QString cameraAuthority() const { return m_authority.certificate; }

    KeyringSession session;
    AccessibleWindow eyes;
    MosquittoProcess broker;
    SimulatorProcess camera;
    TemporaryCertificates certificates;
    std::unique_ptr<TestProcess> runnel;

private:
    bool fail(const QString &what);

    DisplayServer &m_server;
    TemporaryCertificates::Files m_authority;
    QProcess m_clipboard;
    QProcess m_subscriber;
    QByteArray m_messages;
    QString m_error;
    int m_clicks = 0;
    int m_keys = 0;
};

} // namespace Runnel
