// SPDX-License-Identifier: Apache-2.0
// From "the file changed" to a runtime that runs on it, or a fault that says where it is wrong.
#include "runtime/configreloader.h"

#include "base/logging.h"
#include "config/configfile.h"
#include "runtime/runtime.h"

namespace Runnel {

ConfigReloader::ConfigReloader(const QString &file, Runtime &runtime, Clock &clock)
    : m_file(file)
    , m_runtime(runtime)
    , m_watch(file, clock)
{
    connect(&m_watch, &ConfigWatch::changed, this, &ConfigReloader::read);
}

void ConfigReloader::reload()
{
    m_watch.requestReload();
}

void ConfigReloader::read()
{
    const ConfigReadResult result = ConfigFile::load(m_file);
    if (result.ok()) {
        m_runtime.applyConfig(result.config);
        return;
    }
    for (const ConfigProblem &problem : result.problems)
        qCWarning(logConfig).noquote() << formatProblem(m_file, problem);
    qCWarning(logConfig, "The edited configuration was refused; the running one stays.");
    m_runtime.setConfigurationFault(result.fault);
}

} // namespace Runnel
