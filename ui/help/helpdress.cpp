// SPDX-License-Identifier: Apache-2.0
// Formats, block by block and table by table.
#include "help/helpdress.h"

#include "help/helpbook.h"
#include "style/panelstyle.h"

#include <QImage>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextImageFormat>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace Runnel {

namespace {

const QStringList codeFamilies{QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                               QStringLiteral("monospace")};

struct Piece
{
    int from = 0;
    int to = 0;
    QTextCharFormat format;
};

std::vector<Piece> piecesOf(const QTextBlock &block)
{
    std::vector<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        pieces.push_back(
            {fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()});
    }
    return pieces;
}

QTextCursor over(QTextDocument &document, const Piece &piece)
{
    QTextCursor cursor(&document);
    cursor.setPosition(piece.from);
    cursor.setPosition(piece.to, QTextCursor::KeepAnchor);
    return cursor;
}

bool leadsOut(const QString &href)
{
    static const QRegularExpression inside(QStringLiteral("^([a-z0-9-]+\\.md)?(#.*)?$"));
    return !inside.match(href).hasMatch();
}

void dressPiece(QTextDocument &document, const Piece &piece, const PanelStyle &style, int width)
{
    QTextCursor cursor = over(document, piece);
    QTextCharFormat changes;
    if (piece.format.isImageFormat()) {
        QTextImageFormat image = piece.format.toImageFormat();
        const QUrl name(image.name());
        const QImage picture =
            document.resource(QTextDocument::ImageResource, name).value<QImage>();
        if (picture.width() > width)
            image.setWidth(width);
        cursor.mergeCharFormat(image);
        return;
    }
    if (piece.format.fontFixedPitch()) {
        changes.setFontFamilies(codeFamilies);
        changes.setProperty(QTextFormat::FontPixelSize,
                            style.font(PanelStyle::Type::Body).pixelSize());
    }
    if (piece.format.isAnchor() && !piece.format.anchorHref().isEmpty()) {
        if (leadsOut(piece.format.anchorHref())) {
            QTextCharFormat bare = piece.format;
            bare.setAnchor(false);
            bare.clearProperty(QTextFormat::AnchorHref);
            bare.clearProperty(QTextFormat::ForegroundBrush);
            bare.setFontUnderline(false);
            cursor.setCharFormat(bare);
            if (cursor.selectedText() != piece.format.anchorHref()) {
                cursor.clearSelection();
                cursor.insertText(QStringLiteral(" (%1)").arg(piece.format.anchorHref()), bare);
            }
            return;
        }
        changes.setForeground(style.palette().priority3);
        changes.setFontUnderline(true);
    }
    cursor.mergeCharFormat(changes);
}

void dressHeading(QTextBlock block, QTextDocument &document, const PanelStyle &style)
{
    const int level = block.blockFormat().headingLevel();
    const int title = style.font(PanelStyle::Type::Title).pixelSize();
    for (const Piece &piece : piecesOf(block)) {
        QTextCharFormat format = piece.format;
        format.clearProperty(QTextFormat::FontSizeAdjustment); // it would count before the size
        format.setProperty(QTextFormat::FontPixelSize, level == 1   ? title * 5 / 4
                                                       : level == 2 ? title
                                                                    : title * 7 / 8);
        format.setFontWeight(QFont::DemiBold);
        over(document, piece).setCharFormat(format);
    }
    QTextBlockFormat room;
    room.setTopMargin(level == 1 ? 0 : (level == 2 ? 4 : 2) * style.gap());
    room.setBottomMargin(style.gap());
    QTextCursor(block).mergeBlockFormat(room);
    // A name to scroll to; on the first letters, since a block has none.
    const std::vector<Piece> pieces = piecesOf(block);
    if (pieces.empty())
        return;
    QTextCharFormat name;
    name.setAnchor(true);
    name.setAnchorNames({HelpBook::anchor(block.text())});
    over(document, pieces.front()).mergeCharFormat(name);
}

void dressBlock(QTextBlock block, QTextDocument &document, const PanelStyle &style, int width)
{
    const QTextBlockFormat was = block.blockFormat();
    const std::vector<Piece> pieces = piecesOf(block);
    // From the end, because an address that is written out moves what follows.
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
        dressPiece(document, *piece, style, width);
    if (was.headingLevel() > 0) {
        dressHeading(block, document, style);
        return;
    }
    QTextBlockFormat format;
    const bool code = was.hasProperty(QTextFormat::BlockCodeFence) || was.nonBreakableLines();
    format.setLineHeight(code ? 100 : 120, QTextBlockFormat::ProportionalHeight);
    if (code) {
        const QTextBlock next = block.next();
        const bool last =
            !next.isValid() || !(next.blockFormat().nonBreakableLines() ||
                                 next.blockFormat().hasProperty(QTextFormat::BlockCodeFence));
        format.setBackground(style.palette().panel);
        format.setNonBreakableLines(false);
        format.setTopMargin(0);
        format.setBottomMargin(last ? 2 * style.gap() : 0);
        format.setProperty(QTextFormat::BlockCodeFence, QStringLiteral("`"));
    } else if (QTextCursor(block).currentTable()) {
        format.setTopMargin(0);
        format.setBottomMargin(0);
    } else if (block.textList()) {
        format.setTopMargin(0);
        format.setBottomMargin(style.gap() / 2);
    } else {
        format.setTopMargin(0);
        format.setBottomMargin(style.gap());
    }
    QTextCursor(block).mergeBlockFormat(format);
}

void dressTable(QTextTable &table, const PanelStyle &style)
{
    QTextTableFormat format = table.format();
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(style.gap() * 0.75);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(style.gap() / 2);
    format.setBottomMargin(2 * style.gap());
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat lines = cell.format().toTableCellFormat();
            lines.setBottomBorder(1);
            lines.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            lines.setBottomBorderBrush(row == 0 ? style.palette().quiet : style.palette().line);
            lines.setVerticalAlignment(QTextCharFormat::AlignTop);
            cell.setFormat(lines);
        }
    }
}

void dressTables(QTextFrame &frame, const PanelStyle &style)
{
    const auto children = frame.childFrames();
    for (QTextFrame *child : children) {
        if (auto *table = qobject_cast<QTextTable *>(child))
            dressTable(*table, style);
        dressTables(*child, style);
    }
}

} // namespace

void dressHelp(QTextDocument &document, const PanelStyle &style, int width)
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(style.font(PanelStyle::Type::Body));
    document.setDocumentMargin(2 * style.gap());
    document.setIndentWidth(style.pixels(6));
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    QTextCursor together(&document); // laid out once, not after every change
    together.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        dressBlock(block, document, style, width);
    dressTables(*document.rootFrame(), style);
    together.endEditBlock();
}

} // namespace Runnel
