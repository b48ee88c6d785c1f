// SPDX-License-Identifier: Apache-2.0
// Looks for a text in many payloads, whatever the case.
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

namespace Runnel {

/// Made once for a text and asked often. Plain ASCII is sought in the bytes, which is many times
/// faster than to decode each payload first.
class FoldedSearch
{
public:
    explicit FoldedSearch(const QString &wanted = {});

    bool isEmpty() const { return m_wanted.isEmpty(); } ///< then it is in everything
    bool isIn(const QByteArray &utf8) const;
    bool isIn(const QString &text) const;

private:
    QString m_wanted;
    QByteArray m_ascii;                  ///< folded; empty when the text is not ASCII
    std::array<qsizetype, 256> m_step{}; ///< how far on, by the byte under the text's end
};

} // namespace Runnel
