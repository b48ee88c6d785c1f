// SPDX-License-Identifier: Apache-2.0
// How `runnel probe` shows what was found: lines for people, one object for programs.
#pragma once

#include "stream/probereport.h"

#include <QByteArray>
#include <QString>

namespace Runnel {

/// Writes on stdout as things happen. Foreign text is escaped. On a terminal a running step is
/// shown, too, and marks have colours unless NO_COLOR is set.
class ProbePrinter
{
public:
    ProbePrinter();

    void printHead(const QUrl &address) const;
    void printStep(const ProbeStep &step, const ProbeReport &report) const;
    void printEnd(const ProbeReport &report) const;

private:
    QString mark(ProbeStep::State state) const;
    void printChain(const TlsSummary &tls) const;

    const bool m_terminal;
    const bool m_colours;
};

/// One line of pure ASCII.
QByteArray probeJson(const ProbeReport &report, qint64 nowMilliseconds);

} // namespace Runnel
