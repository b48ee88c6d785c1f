// SPDX-License-Identifier: Apache-2.0
// Places and wording of configuration problems.
#include "config/configproblem.h"

#include "base/escape.h"

#include <algorithm>

namespace Runnel {

QString formatProblem(const QString &file, const ConfigProblem &problem)
{
    QString text = escapedForDisplay(file);
    if (problem.line > 0)
        text += QStringLiteral(":%1:%2").arg(problem.line).arg(problem.column);
    if (!problem.path.isEmpty())
        text += QStringLiteral(": ") + problem.path;
    return text + QStringLiteral(": ") + problem.message;
}

Fault faultOf(const QString &file, const std::vector<ConfigProblem> &problems)
{
    if (problems.empty())
        return {};
    Fault fault;
    fault.kind = FaultKind::ConfigurationInvalid;
    fault.detail = formatProblem(file, problems.front()) + u'.';
    if (problems.size() > 1)
        fault.detail += QStringLiteral(" There are %1 problems in all.").arg(problems.size());
    fault.remedy = QStringLiteral("Mend the file; `runnel check` lists every problem.");
    fault.retry = RetryAdvice::Never;
    return fault;
}

void ConfigProblems::add(qsizetype offset, const QString &path, const QString &message)
{
    if (m_found.size() >= maximum) {
        m_more = true;
        return;
    }
    m_found.push_back({offset, {0, 0, escapedForDisplay(path), escapedForDisplay(message, 1024)}});
}

std::vector<ConfigProblem> ConfigProblems::take()
{
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const Found &a, const Found &b) { return a.offset < b.offset; });
    std::vector<ConfigProblem> problems;
    int line = 1;
    qsizetype lineStart = m_text.startsWith("\xef\xbb\xbf") ? 3 : 0;
    qsizetype at = lineStart;
    for (Found &found : m_found) {
        const qsizetype offset = std::clamp<qsizetype>(found.offset, lineStart, m_text.size());
        for (; at < offset; ++at) {
            const bool ends =
                m_text[at] == '\n' ||
                (m_text[at] == '\r' && (at + 1 == m_text.size() || m_text[at + 1] != '\n'));
            if (ends) {
                ++line;
                lineStart = at + 1;
            }
        }
        found.problem.line = line;
        found.problem.column =
            1 + int(std::count_if(m_text.cbegin() + lineStart, m_text.cbegin() + offset,
                                  [](char byte) { return (byte & 0xc0) != 0x80; }));
        problems.push_back(std::move(found.problem));
    }
    if (m_more)
        problems.push_back({0, 0, {}, QStringLiteral("there are more problems than these")});
    m_found.clear();
    m_more = false;
    return problems;
}

} // namespace Runnel
