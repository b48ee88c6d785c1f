// SPDX-License-Identifier: Apache-2.0
// Sections as plain text, looked through from the first to the last.
#include "help/helpsearch.h"

#include "help/helpbook.h"

#include <QRegularExpression>

#include <algorithm>

namespace Runnel {

namespace {

constexpr qsizetype excerptBefore = 12;
constexpr qsizetype excerptLength = 120;
constexpr qsizetype mostWords = 8;

/// One line without its marks.
QString plain(QString line)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression ruler(QStringLiteral("^[|\\s:-]+$"));
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    if (ruler.match(line).hasMatch())
        return {};
    line.replace(link, QStringLiteral("\\1"));
    line.replace(bar, QStringLiteral(" "));
    line.remove(u'`').remove(u'*').remove(u'\\');
    return line.simplified();
}

QString excerptOf(const QString &text, const QString &word)
{
    const qsizetype at = std::max<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
    qsizetype from = at <= excerptBefore ? 0 : text.lastIndexOf(u' ', at - excerptBefore) + 1;
    from = std::max<qsizetype>(0, from);
    QString excerpt = text.mid(from, excerptLength);
    if (from > 0)
        excerpt.prepend(QStringLiteral("… "));
    if (from + excerptLength < text.size())
        excerpt.append(QStringLiteral(" …"));
    return excerpt;
}

} // namespace

HelpSearch::HelpSearch(const HelpBook &book)
{
    for (const HelpBook::Part &part : book.parts()) {
        for (const HelpBook::Entry &entry : part.entries)
            read(entry.page, book.title(entry.page), book.markdown(entry.page));
    }
}

void HelpSearch::read(const QString &page, const QString &title, const QString &markdown)
{
    const bool known = std::ranges::any_of(
        m_sections, [&page](const Section &section) { return section.page == page; });
    if (known)
        return; // one page may stand in two parts
    m_sections.push_back({page, title, title, {}, {}});
    bool code = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("```"))) {
            code = !code;
            continue;
        }
        const qsizetype level =
            code ? 0 : std::ranges::find_if(line, [](QChar c) { return c != u'#'; }) - line.begin();
        if (level == 1)
            continue; // the title
        if (level > 1 && line.mid(level, 1) == u" ") {
            const QString heading = plain(line.mid(level));
            m_sections.push_back({page, title, heading, HelpBook::anchor(heading), {}});
            continue;
        }
        const QString text = code ? line.simplified() : plain(line);
        if (!text.isEmpty())
            m_sections.back().text +=
                (m_sections.back().text.isEmpty() ? QString() : QStringLiteral(" ")) + text;
    }
}

QStringList HelpSearch::wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
}

std::vector<HelpSearch::Hit> HelpSearch::find(const QString &words) const
{
    const QStringList wanted = wordsOf(words);
    std::vector<Hit> inHeadings;
    std::vector<Hit> inTexts;
    if (wanted.isEmpty())
        return {};
    for (const Section &section : m_sections) {
        bool all = true;
        bool anyInHeading = false;
        for (const QString &word : wanted) {
            const bool inHeading = section.heading.contains(word, Qt::CaseInsensitive);
            anyInHeading = anyInHeading || inHeading;
            all = all && (inHeading || section.text.contains(word, Qt::CaseInsensitive));
        }
        if (!all)
            continue;
        (anyInHeading ? inHeadings : inTexts)
            .push_back({section.page, section.pageTitle, section.heading, section.anchor,
                        excerptOf(section.text, wanted.first())});
    }
    inHeadings.insert(inHeadings.end(), inTexts.begin(), inTexts.end());
    if (inHeadings.size() > mostHits)
        inHeadings.resize(mostHits);
    return inHeadings;
}

} // namespace Runnel
