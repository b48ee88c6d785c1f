// SPDX-License-Identifier: Apache-2.0
// The pages of the manual, as they lie in the repository.
#pragma once

#include <QString>

#include <vector>

namespace Runnel {

/// Reads Markdown from a folder, usually one of the resources. `index.md` is the contents: a part
/// is a heading of the second level, its pages are the links below it. Names are without ".md".
class HelpBook
{
public:
    struct Entry
    {
        QString page;
        QString title; ///< as the contents call it
    };

    struct Part
    {
        QString title;
        std::vector<Entry> entries;
    };

    explicit HelpBook(const QString &folder = QStringLiteral(":/runnel/help"));

    const QString &folder() const { return m_folder; }
    const std::vector<Part> &parts() const { return m_parts; }
    bool contains(const QString &page) const;
    QString markdown(const QString &page) const; ///< null when there is no such page
    QString title(const QString &page) const;    ///< its first heading, else its name
    static QString index() { return QStringLiteral("index"); }

    /// The name by which a heading is linked to, as GitHub makes it.
    static QString anchor(const QString &heading);

private:
    QString m_folder;
    std::vector<Part> m_parts;
};

} // namespace Runnel
