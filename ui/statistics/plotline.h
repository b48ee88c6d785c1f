// SPDX-License-Identifier: Apache-2.0
// One line of a plot as a value.
#pragma once

#include <QList>
#include <QPen>
#include <QPointF>
#include <QString>

namespace Runnel {
class PanelStyle;

struct PlotLine
{
    QString name;  ///< plain, escaped
    QString value; ///< the newest, with its unit
    /// Without a gap each; x is wall clock, ms. More than Plot::mostPieces are joined.
    QList<QList<QPointF>> pieces;
};

/// Of the line with this number: told apart by dashes and weight, never by colour alone.
QPen plotPen(const PanelStyle &style, int line);

} // namespace Runnel
