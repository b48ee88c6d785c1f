// SPDX-License-Identifier: Apache-2.0
// Qt's text browser, without its ways out.
#include "help/helpview.h"

#include "help/helpbook.h"
#include "help/helpdress.h"
#include "style/panelstyle.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QScroller>
#include <QTextBlock>

namespace Runnel {

namespace {

constexpr double widestMillimetres = 190; ///< longer lines are hard to follow
constexpr int mostMarks = 200;

} // namespace

HelpView::HelpView(const PanelContext &context, const HelpBook &book, QWidget *parent)
    : QTextBrowser(parent)
    , m_context(context)
    , m_book(book)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        QString page = url.path();
        if (page.isEmpty())
            page = m_page + QLatin1String(".md");
        page.chop(3);
        if (m_book.contains(page))
            emit linkChosen(page, url.fragment(QUrl::FullyDecoded));
    });
    connect(&context.style, &PanelStyle::changed, this, [this] {
        const int at = verticalScrollBar()->value();
        fill();
        verticalScrollBar()->setValue(at);
    });
}

void HelpView::showPage(const QString &page, const QString &anchor, const QStringList &words)
{
    if (m_page != page || document()->isEmpty()) {
        m_page = page;
        fill();
    }
    setAccessibleName(m_book.title(page));
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
    if (!anchor.isEmpty())
        scrollToAnchor(anchor);
    m_words = words;
    mark(words);
}

void HelpView::fill()
{
    setLineWrapColumnOrWidth(textWidth());
    setMarkdown(m_book.markdown(m_page));
    dressHelp(*document(), m_context.style, textWidth() - 6 * m_context.style.gap());
    mark(m_words);
}

void HelpView::mark(const QStringList &words)
{
    QList<ExtraSelection> marks;
    for (const QString &word : words) {
        QTextCursor cursor(document());
        while (marks.size() < mostMarks) {
            cursor = document()->find(word, cursor);
            if (cursor.isNull())
                break;
            ExtraSelection selection;
            selection.cursor = cursor;
            selection.format.setBackground(m_context.style.palette().chosen);
            selection.format.setFontWeight(QFont::DemiBold);
            marks.push_back(selection);
        }
    }
    setExtraSelections(marks);
}

int HelpView::textWidth() const
{
    return std::max(1, std::min(viewport()->width(), m_context.style.pixels(widestMillimetres)));
}

/// Qt would load the page by its own rules.
void HelpView::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

QVariant HelpView::loadResource(int type, const QUrl &name)
{
    static const QRegularExpression picture(QStringLiteral("^[a-z0-9-]+\\.png$"));
    if (type != QTextDocument::ImageResource || !picture.match(name.toString()).hasMatch())
        return {};
    return QImage(m_book.folder() + u'/' + name.toString());
}

/// Alt and an arrow are the page's Back and Forward; Qt's browser has a history of its own.
void HelpView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier)
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (lineWrapColumnOrWidth() != textWidth() && !m_page.isEmpty())
        fill(); // pictures are made to fit
}

} // namespace Runnel
