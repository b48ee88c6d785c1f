// SPDX-License-Identifier: Apache-2.0
// One accessible interface a symbol, by its rank.
#include "map/mapaccessible.h"

#include "map/maplayout.h"
#include "map/mapview.h"

#include <QPointer>

#include <algorithm>

namespace Runnel {

namespace {

/// The symbol of a rank. Which one that is changes with the alarms, as rows of a list do.
class MapItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MapItemAccessible(MapView &view, std::size_t rank)
        : m_view(&view)
        , m_rank(rank)
    {}

    bool isValid() const override { return target().has_value(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Button; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        const auto symbol = target();
        return symbol && kind == QAccessible::Name ? m_view->nameOf(*symbol) : QString();
    }

    QRect rect() const override
    {
        const auto symbol = target();
        if (!symbol)
            return {};
        constexpr int half = 16;
        const QPoint at = m_view->mapToGlobal(m_view->marks().placeOf(*symbol).toPoint());
        return {at - QPoint(half, half), QSize(2 * half, 2 * half)};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto symbol = target();
        state.invalid = !symbol.has_value();
        state.selectable = symbol.has_value();
        if (symbol && symbol->kind == MapTarget::Kind::Leak)
            state.selected = m_view->marks().leaks()[symbol->index].selected;
        else if (symbol && symbol->kind == MapTarget::Kind::Camera)
            state.selected = m_view->marks().cameras()[symbol->index].selected;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (const auto symbol = target(); symbol && action == pressAction())
            m_view->choose(*symbol);
    }

private:
    std::optional<MapTarget> target() const
    {
        if (!m_view)
            return std::nullopt;
        const std::vector<MapTarget> all = m_view->marks().targets();
        return m_rank < all.size() ? std::optional(all[m_rank]) : std::nullopt;
    }

    QPointer<MapView> m_view;
    std::size_t m_rank;
};

} // namespace

QAccessibleInterface *MapAccessible::create(const QString &, QObject *object)
{
    auto *view = qobject_cast<MapView *>(object);
    return view != nullptr ? new MapAccessible(*view) : nullptr;
}

MapAccessible::MapAccessible(MapView &view)
    : QAccessibleWidget(&view, QAccessible::Graphic)
    , m_view(view)
{}

MapAccessible::~MapAccessible()
{
    for (const QAccessible::Id id : m_items)
        QAccessible::deleteAccessibleInterface(id);
}

int MapAccessible::childCount() const
{
    const auto symbols = m_view.marks().targets().size();
    return QAccessibleWidget::childCount() + int(std::min<std::size_t>(symbols, mostItems));
}

QAccessibleInterface *MapAccessible::item(int index) const
{
    while (int(m_items.size()) <= index)
        m_items.push_back(QAccessible::registerAccessibleInterface(
            new MapItemAccessible(m_view, m_items.size())));
    return QAccessible::accessibleInterface(m_items[std::size_t(index)]);
}

QAccessibleInterface *MapAccessible::child(int index) const
{
    const int widgets = QAccessibleWidget::childCount();
    if (index < widgets)
        return QAccessibleWidget::child(index);
    return index < childCount() ? item(index - widgets) : nullptr;
}

int MapAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (QAccessible::accessibleInterface(m_items[i]) == child)
            return QAccessibleWidget::childCount() + int(i);
    }
    return QAccessibleWidget::indexOfChild(child);
}

QAccessibleInterface *MapAccessible::childAt(int x, int y) const
{
    if (QAccessibleInterface *widget = QAccessibleWidget::childAt(x, y))
        return widget;
    const auto hit = m_view.marks().targetAt(m_view.mapFromGlobal(QPoint(x, y)));
    if (!hit)
        return nullptr;
    const std::vector<MapTarget> all = m_view.marks().targets();
    const auto rank = std::find(all.begin(), all.end(), *hit) - all.begin();
    return rank < mostItems ? item(int(rank)) : nullptr;
}

} // namespace Runnel
