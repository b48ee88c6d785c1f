// SPDX-License-Identifier: Apache-2.0
// Horspool's search over folded bytes.
#include "feed/foldedsearch.h"

#include <algorithm>

namespace Runnel {

namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

std::size_t place(char c)
{
    return static_cast<unsigned char>(folded(c));
}

} // namespace

FoldedSearch::FoldedSearch(const QString &wanted)
    : m_wanted(wanted)
{
    if (!std::all_of(wanted.begin(), wanted.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return;
    m_ascii = wanted.toLatin1().toLower();
    m_step.fill(m_ascii.size());
    for (qsizetype i = 0; i + 1 < m_ascii.size(); ++i)
        m_step[place(m_ascii[i])] = m_ascii.size() - 1 - i;
}

bool FoldedSearch::isIn(const QByteArray &utf8) const
{
    if (m_wanted.isEmpty())
        return true;
    if (m_ascii.isEmpty())
        return QString::fromUtf8(utf8).contains(m_wanted, Qt::CaseInsensitive);
    const char *bytes = utf8.constData(); // never detaches
    const auto same = [](char a, char b) { return a == folded(b); };
    for (qsizetype at = 0; at + m_ascii.size() <= utf8.size();) {
        if (std::equal(m_ascii.cbegin(), m_ascii.cend(), bytes + at, same))
            return true;
        at += m_step[place(bytes[at + m_ascii.size() - 1])];
    }
    return false;
}

bool FoldedSearch::isIn(const QString &text) const
{
    return text.contains(m_wanted, Qt::CaseInsensitive);
}

} // namespace Runnel
