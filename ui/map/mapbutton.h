// SPDX-License-Identifier: Apache-2.0
// The buttons that stand on the map.
#pragma once

#include "style/palette.h"

#include <QAbstractButton>

namespace Runnel {

/// Drawn in the map's palette, so that it stays legible on whatever the site plan holds. Its size
/// comes from the map, in millimetres.
class MapButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Sign { Closer, Farther, Fit, Text };

    MapButton(Sign sign, QWidget *parent);

    void setColours(const Palette &palette);
    QSize sizeFor(double target) const; ///< at least `target` pixels both ways

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
    Palette m_palette = Palette::light();
};

} // namespace Runnel
