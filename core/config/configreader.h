// SPDX-License-Identifier: Apache-2.0
// From the text of a configuration to its values, with line and column of every problem.
#pragma once

#include "config/config.h"
#include "config/configproblem.h"

#include <QByteArray>

#include <vector>

namespace Runnel {

/// `config` counts only when ok().
struct ConfigReadResult
{
    Config config;
    std::vector<ConfigProblem> problems; ///< in the order of the text
    Fault fault;                         ///< None when ok(); else all problems in one

    bool ok() const { return problems.empty(); }
};

/// The rules are those of the manual (configuration). Any thread; touches no file. `fileName` is
/// used only to word the fault.
class ConfigReader
{
public:
    static ConfigReadResult read(const QByteArray &json,
                                 const QString &fileName = QStringLiteral("configuration"));
};

} // namespace Runnel
