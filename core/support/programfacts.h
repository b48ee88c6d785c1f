// SPDX-License-Identifier: Apache-2.0
// What this program is made of, and how it does as a process.
#pragma once

#include <QString>

#include <vector>

namespace Runnel {

struct ProgramFact
{
    QString name;
    QString value;
};

/// Not translated: names and numbers that somebody far away has to read, too.
namespace ProgramFacts {

/// Of Runnel and of the libraries it runs with, not of those it was built with.
std::vector<ProgramFact> versions(const QString &runnelVersion);
std::vector<ProgramFact> platform(); ///< system, processor, limits
qint64 residentBytes();              ///< of this process now; 0 when the system does not say
QString buildType();                 ///< "release" or "debug", and the compiler

} // namespace ProgramFacts
} // namespace Runnel
