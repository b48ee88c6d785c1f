// SPDX-License-Identifier: Apache-2.0
// Something else to do on a map than to look at it.
#pragma once

#include <QPointF>
#include <QString>

class QKeyEvent;

namespace Runnel {
struct MapFrame;

/// Gets what a person does on a MapView before the map does, and paints above everything. Pixels
/// are the map's. What it does not take pans and zooms as usual.
class MapTool
{
public:
    virtual ~MapTool() = default;

    /// A finger or the left button went down. True: this drag is the tool's; drag() and end(), or
    /// cancel(), follow.
    virtual bool begin(QPointF at) = 0;
    virtual void drag(QPointF at) = 0;
    virtual void end() = 0;
    virtual void cancel() = 0;
    virtual void tap(QPointF at) = 0;
    virtual bool wheel(QPointF at, double notches) = 0; ///< true: taken
    virtual bool keyPress(const QKeyEvent &key) = 0;    ///< true: taken
    virtual bool keyRelease(const QKeyEvent &key) = 0;  ///< true: taken
    virtual void leave() = 0;                           ///< the map has lost the focus
    virtual void paint(const MapFrame &frame) = 0;
    virtual QString name() const = 0;        ///< of the map, for who does not see it
    virtual QString description() const = 0; ///< what stands where, and the keys

protected:
    MapTool() = default;
    MapTool(const MapTool &) = default;
    MapTool &operator=(const MapTool &) = default;
};

} // namespace Runnel
