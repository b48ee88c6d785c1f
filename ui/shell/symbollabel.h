// SPDX-License-Identifier: Apache-2.0
// A priority's symbol as a widget.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

namespace Runnel {

/// Shows nothing until it is told what. Flashes while nobody has acknowledged it.
class SymbolLabel final : public QWidget
{
    Q_OBJECT
public:
    enum class Room {
        Symbol, ///< for one that never flashes
        Ring,   ///< for what is drawn round it, too
    };

    SymbolLabel(const PanelContext &context, double millimetres, Room room,
                QWidget *parent = nullptr);

    /// Priority 1 to 3; 0 for nothing.
    void setSymbol(int priority, bool unacknowledged, bool active, bool flashes);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PanelContext m_context;
    double m_millimetres;
    Room m_room;
    int m_priority = 0;
    bool m_unacknowledged = false;
    bool m_active = true;
    bool m_flashes = false;
};

} // namespace Runnel
