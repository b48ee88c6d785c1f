// SPDX-License-Identifier: Apache-2.0
// Two rounds: the first one counts pages, the second one writes their numbers.
#include "handover/sheetprinter.h"

#include "style/palette.h"
#include "style/prioritysymbol.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

// All in points of 1/72 inch, which is what the painter counts in.
constexpr double millimetre = 72 / 25.4;
constexpr double marginLeft = 18 * millimetre;
constexpr double marginTop = 15 * millimetre;
constexpr double marginFoot = 18 * millimetre;
constexpr double padding = 1.2 * millimetre;
constexpr double symbolSide = 3.4 * millimetre;
constexpr double symbolRoom = 7 * millimetre;
constexpr double signatureHeight = 16 * millimetre;
const QColor ink(0x1E, 0x1E, 0x1E);
const QColor quietInk(0x55, 0x55, 0x55);
const QColor lineInk(0xB0, 0xB0, 0xB0);

/// Text of several lines in a width; a word that is too long breaks anywhere.
class Paragraph
{
public:
    Paragraph(const QString &text, const QFont &font, double width)
    {
        QString lines = text;
        lines.replace(u'\n', QChar::LineSeparator);
        m_layout.setText(lines);
        m_layout.setFont(font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(std::max(1.0, width));
            line.setPosition({0, m_height});
            m_height += std::ceil(line.height());
        }
        m_layout.endLayout();
    }

    double height() const { return m_height; }
    void draw(QPainter &painter, QPointF at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    double m_height = 0;
};

/// One round over the sheet.
class Round
{
public:
    /// `pages`: how many there will be; 0: not known yet, and nothing is painted.
    Round(const Sheet &sheet, const QFont &font, QPdfWriter &writer, QPainter &painter, int pages,
          const std::atomic<bool> &cancelled)
        : m_sheet(sheet)
        , m_font(font)
        , m_writer(writer)
        , m_painter(painter)
        , m_pages(pages)
        , m_cancelled(cancelled)
        , m_width(painter.window().width() - 2 * marginLeft)
        , m_end(painter.window().height() - marginFoot)
    {}

    int run()
    {
        beginPage();
        text(m_sheet.title, font(16, QFont::Bold), ink);
        text(m_sheet.subtitle, font(10), quietInk);
        for (const SheetBlock &block : m_sheet.blocks) {
            if (m_cancelled)
                return 0;
            add(block);
        }
        return m_page;
    }

private:
    bool paints() const { return m_pages > 0; }

    QFont font(double points, QFont::Weight weight = QFont::Normal) const
    {
        QFont font = m_font;
        font.setPixelSize(std::max(1, int(std::lround(points))));
        font.setWeight(weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }

    void beginPage()
    {
        if (paints() && m_page > 0)
            m_writer.newPage();
        ++m_page;
        m_y = marginTop;
        if (!paints())
            return;
        const QString number = m_sheet.page.arg(m_page).arg(m_pages);
        m_painter.setPen(lineInk);
        const double top = m_end + 4 * millimetre;
        m_painter.drawLine(QPointF(marginLeft, top), QPointF(marginLeft + m_width, top));
        m_painter.setPen(quietInk);
        m_painter.setFont(font(8));
        const QRectF foot(marginLeft, top + millimetre, m_width, 5 * millimetre);
        const QString left =
            m_painter.fontMetrics().elidedText(m_sheet.footer, Qt::ElideRight, int(m_width * 0.7));
        m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, left);
        m_painter.drawText(foot, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, number);
    }

    /// A new page where so much is not left on this one.
    void need(double height)
    {
        if (m_y + height > m_end && m_y > marginTop)
            beginPage();
    }

    void text(const QString &words, const QFont &font, const QColor &colour, double indent = 0)
    {
        if (words.isEmpty())
            return;
        // One line of the text after the other, so that a long one goes on where a page ends.
        for (const QString &line : words.split(u'\n')) {
            const Paragraph paragraph(line, font, m_width - indent);
            need(paragraph.height());
            if (paints()) {
                m_painter.setPen(colour);
                paragraph.draw(m_painter, {marginLeft + indent, m_y});
            }
            m_y += paragraph.height();
        }
        m_y += padding;
    }

    void add(const SheetBlock &block)
    {
        switch (block.kind) {
        case SheetBlock::Kind::Heading:
            m_y += 3 * millimetre;
            need(22 * millimetre);
            text(block.text, font(12, QFont::Bold), ink);
            break;
        case SheetBlock::Kind::Text:
            text(block.text, font(10), ink);
            break;
        case SheetBlock::Kind::Quiet:
            text(block.text, font(8), quietInk);
            break;
        case SheetBlock::Kind::Table:
            table(block.table);
            break;
        case SheetBlock::Kind::Signature:
            signature(block.lines);
            break;
        }
    }

    void table(const SheetTable &table)
    {
        const double indent = table.symbols ? symbolRoom : 0;
        double all = 0;
        for (const double share : table.shares)
            all += share;
        QList<double> widths;
        for (const double share : table.shares)
            widths += (m_width - indent) * share / all;
        SheetRow header;
        header.cells = table.header;
        const double headerHeight = table.header.isEmpty() ? 0 : row(header, widths, indent, true);
        for (const SheetRow &line : table.rows) {
            if (m_cancelled)
                return;
            const int page = m_page;
            need(heightOf(line, widths));
            if (m_page != page && headerHeight > 0)
                row(header, widths, indent, true);
            row(line, widths, indent, false);
        }
        m_y += 2 * millimetre;
    }

    QFont cellFont(const SheetRow &row, bool isHeader) const
    {
        return isHeader ? font(8) : font(9, row.strong ? QFont::DemiBold : QFont::Normal);
    }

    double heightOf(const SheetRow &line, const QList<double> &widths) const
    {
        double height = 0;
        for (qsizetype i = 0; i < line.cells.size() && i < widths.size(); ++i)
            height = std::max(
                height,
                Paragraph(line.cells[i], cellFont(line, false), widths[i] - 2 * padding).height());
        return height + 2 * padding;
    }

    double row(const SheetRow &line, const QList<double> &widths, double indent, bool isHeader)
    {
        double height = 0;
        double x = marginLeft + indent;
        const QFont used = cellFont(line, isHeader);
        for (qsizetype i = 0; i < line.cells.size() && i < widths.size(); ++i) {
            const Paragraph cell(line.cells[i], used, widths[i] - 2 * padding);
            if (paints()) {
                m_painter.setPen(isHeader ? quietInk : ink);
                cell.draw(m_painter, {x + padding, m_y + padding});
            }
            height = std::max(height, cell.height());
            x += widths[i];
        }
        height = std::max(height, line.priority > 0 ? symbolSide : 0) + 2 * padding;
        if (paints() && line.priority > 0)
            symbol(line, QPointF(marginLeft + symbolRoom / 2, m_y + padding + symbolSide / 2 + 1));
        m_y += height;
        if (paints()) {
            m_painter.setPen(lineInk);
            m_painter.drawLine(QPointF(marginLeft, m_y), QPointF(marginLeft + m_width, m_y));
        }
        return height;
    }

    /// As on the screen, in the size of print.
    void symbol(const SheetRow &line, QPointF centre)
    {
        constexpr double onScreen = 20;
        PrioritySymbol symbol;
        symbol.priority = line.priority;
        symbol.unacknowledged = line.unacknowledged;
        symbol.active = line.active;
        m_painter.save();
        m_painter.translate(centre);
        m_painter.scale(symbolSide / onScreen, symbolSide / onScreen);
        symbol.paint(m_painter, {0, 0}, onScreen, Palette::light());
        m_painter.restore();
    }

    /// Two a row; never parted.
    void signature(const QStringList &lines)
    {
        need(signatureHeight * double((lines.size() + 1) / 2));
        const double width = (m_width - 8 * millimetre) / 2;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const double x = marginLeft + (i % 2 == 0 ? 0 : width + 8 * millimetre);
            const double y = m_y + signatureHeight - 6 * millimetre;
            if (paints()) {
                m_painter.setPen(ink);
                m_painter.drawLine(QPointF(x, y), QPointF(x + width, y));
                m_painter.setPen(quietInk);
                Paragraph(lines[i], font(8), width).draw(m_painter, {x, y + 1});
            }
            if (i % 2 == 1 || i + 1 == lines.size())
                m_y += signatureHeight;
        }
    }

    const Sheet &m_sheet;
    const QFont &m_font;
    QPdfWriter &m_writer;
    QPainter &m_painter;
    const int m_pages;
    const std::atomic<bool> &m_cancelled;
    const double m_width;
    const double m_end;
    int m_page = 0;
    double m_y = 0;
};

} // namespace

int SheetPrinter::print(QIODevice &pdf, const std::atomic<bool> &cancelled) const
{
    QPdfWriter writer(&pdf);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(m_sheet.title);
    writer.setCreator(QStringLiteral("Runnel"));
    QPainter painter;
    if (!painter.begin(&writer))
        return 0;
    painter.setRenderHint(QPainter::Antialiasing);
    const int pages = Round(m_sheet, m_font, writer, painter, 0, cancelled).run();
    const int printed =
        pages > 0 ? Round(m_sheet, m_font, writer, painter, pages, cancelled).run() : 0;
    return painter.end() ? printed : 0;
}

} // namespace Runnel
