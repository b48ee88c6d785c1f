// SPDX-License-Identifier: Apache-2.0
// Markdown out of a folder, and the contents out of one page of it.
#include "help/helpbook.h"

#include <QFile>
#include <QRegularExpression>

namespace Runnel {

HelpBook::HelpBook(const QString &folder)
    : m_folder(folder)
{
    static const QRegularExpression link(
        QStringLiteral("^\\s*[-*] \\[([^\\]]+)\\]\\(([a-z0-9-]+)\\.md\\)"));
    const QStringList lines = markdown(index()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("## "))) {
            m_parts.push_back({line.mid(3).trimmed(), {}});
        } else if (const auto match = link.match(line); match.hasMatch() && !m_parts.empty()) {
            m_parts.back().entries.push_back({match.captured(2), match.captured(1)});
        }
    }
}

bool HelpBook::contains(const QString &page) const
{
    // A name is no path: what is asked for comes from links, too.
    static const QRegularExpression name(QStringLiteral("^[a-z0-9-]+$"));
    return name.match(page).hasMatch() &&
           QFile::exists(m_folder + u'/' + page + QLatin1String(".md"));
}

QString HelpBook::markdown(const QString &page) const
{
    if (!contains(page))
        return {};
    QFile file(m_folder + u'/' + page + QLatin1String(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString HelpBook::title(const QString &page) const
{
    const QStringList lines = markdown(page).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("# ")))
            return line.mid(2).trimmed();
    }
    return page;
}

QString HelpBook::anchor(const QString &heading)
{
    QString name;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            name += c;
        else if (c == u' ')
            name += u'-';
    }
    return name;
}

} // namespace Runnel
