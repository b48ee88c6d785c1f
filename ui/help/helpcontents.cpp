// SPDX-License-Identifier: Apache-2.0
// A search line over a list.
#include "help/helpcontents.h"

#include "fields/labels.h"
#include "help/helpbook.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScroller>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr double widthMillimetres = 78;
enum ItemData { PageRole = Qt::UserRole, AnchorRole };

} // namespace

HelpContents::HelpContents(const PanelContext &context, const HelpBook &book, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_book(book)
    , m_index(book)
    , m_search(*new QLineEdit(this))
    , m_list(*new QListWidget(this))
    , m_nothing(*wrappingLabel(QStringLiteral("quiet"), this))
{
    m_search.setObjectName(QStringLiteral("help-search"));
    m_search.setClearButtonEnabled(true);
    m_search.setMaxLength(100);
    m_list.setObjectName(QStringLiteral("help-contents"));
    m_list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list.setTextElideMode(Qt::ElideRight);
    QScroller::grabGesture(m_list.viewport(), QScroller::TouchGesture);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(&m_search);
    column->addWidget(&m_nothing);
    column->addWidget(&m_list, 1);
    connect(&m_search, &QLineEdit::textChanged, this, &HelpContents::fill);
    connect(&m_search, &QLineEdit::returnPressed, this, [this] {
        for (int row = 0; row < m_list.count(); ++row) {
            if (m_list.item(row)->flags() & Qt::ItemIsEnabled) {
                choose(row);
                return;
            }
        }
    });
    connect(&m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_list.row(item)); });
    connect(&m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { choose(m_list.row(item)); });
    connect(&context.style, &PanelStyle::changed, this, &HelpContents::measure);
    retranslate();
    measure();
}

void HelpContents::setCurrent(const QString &page)
{
    m_current = page;
    for (int row = 0; row < m_list.count(); ++row) {
        if (m_list.item(row)->data(PageRole).toString() == page && m_search.text().isEmpty()) {
            m_list.setCurrentRow(row);
            return;
        }
    }
    if (m_search.text().isEmpty())
        m_list.setCurrentRow(-1);
}

void HelpContents::focusSearch()
{
    m_search.setFocus();
    m_search.selectAll();
}

bool HelpContents::clearSearch()
{
    if (m_search.text().isEmpty())
        return false;
    m_search.clear();
    return true;
}

void HelpContents::fill()
{
    m_list.clear();
    if (m_search.text().trimmed().isEmpty())
        fillContents();
    else
        fillHits();
    m_nothing.setVisible(m_list.count() == 0);
}

void HelpContents::fillContents()
{
    const int height = m_context.style.target();
    const auto add = [&](const QString &text, const QString &page) {
        auto *item = new QListWidgetItem(text, &m_list);
        item->setSizeHint({0, height});
        item->setData(PageRole, page);
        return item;
    };
    for (const HelpBook::Part &part : m_book.parts()) {
        QListWidgetItem *title = add(part.title, {});
        title->setFlags(Qt::NoItemFlags);
        title->setFont(m_context.style.font(PanelStyle::Type::Strong));
        title->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
        for (const HelpBook::Entry &entry : part.entries)
            add(entry.title, entry.page);
    }
    setCurrent(m_current);
}

void HelpContents::fillHits()
{
    const PanelStyle &style = m_context.style;
    const int height =
        std::max(style.target(),
                 2 * QFontMetrics(style.font(PanelStyle::Type::Body)).height() + 2 * style.gap());
    for (const HelpSearch::Hit &hit : m_index.find(m_search.text())) {
        const QString where = hit.section == hit.pageTitle
                                  ? hit.pageTitle
                                  : hit.pageTitle + QStringLiteral(" › ") + hit.section;
        auto *item = new QListWidgetItem(where + u'\n' + hit.excerpt, &m_list);
        item->setSizeHint({0, height});
        item->setData(PageRole, hit.page);
        item->setData(AnchorRole, hit.anchor);
    }
}

void HelpContents::choose(int row)
{
    const QListWidgetItem *item = m_list.item(row);
    const QString page = item->data(PageRole).toString();
    if (!page.isEmpty())
        emit chosen(page, item->data(AnchorRole).toString(), HelpSearch::wordsOf(m_search.text()));
}

void HelpContents::retranslate()
{
    m_search.setPlaceholderText(tr("Search the manual"));
    m_search.setAccessibleName(tr("Search the manual"));
    m_list.setAccessibleName(tr("Contents"));
    m_nothing.setText(tr("No page has all of these words."));
}

void HelpContents::measure()
{
    setFixedWidth(m_context.style.pixels(widthMillimetres));
    layout()->setSpacing(m_context.style.gap());
    fill();
}

void HelpContents::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
