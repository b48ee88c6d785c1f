// SPDX-License-Identifier: Apache-2.0
// Edits of the configuration file take effect while running; a bad edit is told and changes
// nothing.
#pragma once

#include "config/configwatch.h"

#include <QObject>

namespace Runnel {

class Clock;
class Runtime;

/// Lives on the core thread; borrows the runtime and the clock, which outlive it.
class ConfigReloader final : public QObject
{
    Q_OBJECT
public:
    ConfigReloader(const QString &file, Runtime &runtime, Clock &clock);

    void reload(); ///< as on SIGHUP: reads the file now

private:
    void read();

    QString m_file;
    Runtime &m_runtime;
    ConfigWatch m_watch;
};

} // namespace Runnel
