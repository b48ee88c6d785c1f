// SPDX-License-Identifier: Apache-2.0
// Finds words in all pages of the manual.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Runnel {
class HelpBook;

/// Reads the book once, when it is made; some tens of kilobytes.
class HelpSearch
{
public:
    static constexpr size_t mostHits = 60;

    struct Hit
    {
        QString page;
        QString pageTitle;
        QString section; ///< its heading; that of the page above the first one
        QString anchor;  ///< empty: the page's beginning
        QString excerpt; ///< round the first word; plain text
    };

    explicit HelpSearch(const HelpBook &book);

    /// Sections that have every word, in any case; those with one in a heading first.
    std::vector<Hit> find(const QString &words) const;
    static QStringList wordsOf(const QString &text);

private:
    struct Section
    {
        QString page;
        QString pageTitle;
        QString heading;
        QString anchor;
        QString text;
    };

    void read(const QString &page, const QString &title, const QString &markdown);

    std::vector<Section> m_sections;
};

} // namespace Runnel
