// SPDX-License-Identifier: Apache-2.0
// Who sits at the panel.
#pragma once

#include "access/accessstate.h"

#include <QObject>

namespace Runnel {

/// What the core knows of that, for pages that show who may do what; the core decides all the same.
/// Panel's thread.
class Session final : public QObject
{
    Q_OBJECT
public:
    Session(const QString &name, Role role, QObject *parent = nullptr);

    QString name() const { return m_name; }
    Role role() const { return m_role; }
    qint64 since() const { return m_since; } ///< wall clock, ms: when this person signed in
    void signIn(const QString &name, Role role, qint64 at);

    /// As RuntimeClient::accessChanged() tells it.
    void take(const AccessState &state);
    const AccessState &access() const { return m_access; }
    quint64 told() const { return m_told; } ///< how often the core has told

    /// Full screen with no way out but an engineer's.
    bool isKiosk() const { return m_isKiosk; }
    void setKiosk(bool kiosk);
    /// A file chooser shows the whole machine: in a kiosk it is for engineers.
    bool mayChooseFiles() const { return !m_isKiosk || m_role == Role::Engineer; }
    /// Where others save to; an absolute path.
    const QString &exportFolder() const { return m_exportFolder; }
    void setExportFolder(const QString &path) { m_exportFolder = path; }

    /// Of this person, about `alarm`.
    AlarmCommand command(AlarmCommand::Kind kind, const AlarmId &alarm) const;

signals:
    void changed();

private:
    QString m_name;
    Role m_role;
    qint64 m_since = 0;
    AccessState m_access;
    quint64 m_told = 0;
    bool m_isKiosk = false;
    QString m_exportFolder;
};

} // namespace Runnel
