// SPDX-License-Identifier: Apache-2.0
// The map for screen readers: every symbol is a child with a name, a place and an action.
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace Runnel {
class MapView;

/// The buttons are children as in any widget; the symbols come after them, worst first.
class MapAccessible final : public QAccessibleWidget
{
public:
    static constexpr int mostItems = 500;

    /// For QAccessible::installFactory(); null for what is not a map.
    static QAccessibleInterface *create(const QString &className, QObject *object);

    explicit MapAccessible(MapView &view);
    ~MapAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;

private:
    QAccessibleInterface *item(int index) const;

    MapView &m_view;
    mutable std::vector<QAccessible::Id> m_items; ///< made when asked for, ours to delete
};

} // namespace Runnel
