// SPDX-License-Identifier: Apache-2.0
// What is wrong with a configuration, and where.
#pragma once

#include "base/fault.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Runnel {

/// The message says what is wrong and how to mend it; it never holds a value that may be a
/// secret. Path and message are escaped for display.
struct ConfigProblem
{
    int line = 0;   ///< from 1; 0: the problem has no place in the text
    int column = 0; ///< in characters, from 1
    QString path;   ///< as "devices[0].endpoints.events.address"; empty: the whole file
    QString message;

    friend bool operator==(const ConfigProblem &, const ConfigProblem &) = default;
};

/// "FILE:LINE:COLUMN: path: message"; parts that are not known are left out.
QString formatProblem(const QString &file, const ConfigProblem &problem);

/// All of them as one fault of the kind ConfigurationInvalid, the first in words.
Fault faultOf(const QString &file, const std::vector<ConfigProblem> &problems);

/// Gathers the problems of one text, at most a hundred; those beyond are told as "more".
class ConfigProblems
{
public:
    static constexpr size_t maximum = 100;

    explicit ConfigProblems(const QByteArray &text)
        : m_text(text)
    {}

    void add(qsizetype offset, const QString &path, const QString &message);
    std::vector<ConfigProblem> take();     ///< in the order of the text
    bool isFull() const { return m_more; } ///< looking for more is pointless
    const QByteArray &text() const { return m_text; }

private:
    struct Found
    {
        qsizetype offset;
        ConfigProblem problem;
    };

    const QByteArray &m_text;
    std::vector<Found> m_found;
    bool m_more = false;
};

} // namespace Runnel
