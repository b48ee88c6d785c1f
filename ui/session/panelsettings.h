// SPDX-License-Identifier: Apache-2.0
// What the panel remembers of itself from one run to the next.
#pragma once

#include "base/fault.h"

#include <QJsonObject>
#include <QObject>

namespace Runnel {

/// panel.json in the state directory, beside what the core keeps: the language, who may sign in.
/// Not the configuration: nothing of it changes what is carried to the broker. Panel's thread.
class PanelSettings final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 largest = 1 << 20; ///< bytes; a larger file is not ours

    /// Reads it. A file that is missing or damaged counts as empty: the panel must start.
    explicit PanelSettings(const QString &stateDirectory, QObject *parent = nullptr);

    QJsonValue value(const QString &name) const { return m_values.value(name); }
    /// Written at once, the old file or the new one, never half. What the fault tells was not
    /// stored, but counts in this run.
    Fault setValue(const QString &name, const QJsonValue &value);

signals:
    void changed(const QString &name);

private:
    QString m_file;
    QJsonObject m_values;
};

} // namespace Runnel
