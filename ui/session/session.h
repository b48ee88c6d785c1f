// SPDX-License-Identifier: Apache-2.0
// Who sits at the panel.
#pragma once

#include "alarm/alarmcommand.h"

#include <QObject>

namespace Runnel {

/// Commands carry this name and role; the core decides what they may do. Panel's thread.
class Session final : public QObject
{
    Q_OBJECT
public:
    Session(const QString &name, Role role, QObject *parent = nullptr);

    QString name() const { return m_name; }
    Role role() const { return m_role; }
    qint64 since() const { return m_since; } ///< wall clock, ms: when this person signed in
    void signIn(const QString &name, Role role, qint64 at);

    /// Of this person, about `alarm`.
    AlarmCommand command(AlarmCommand::Kind kind, const AlarmId &alarm) const;

signals:
    void changed();

private:
    QString m_name;
    Role m_role;
    qint64 m_since = 0;
};

} // namespace Runnel
