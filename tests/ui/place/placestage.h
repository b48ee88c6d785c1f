// SPDX-License-Identifier: Apache-2.0
// A camera to place, on a page as large as on the panel.
#pragma once

#include "draftstage.h"
#include "map/mapview.h"
#include "map/viewport.h"
#include "place/placeeditor.h"
#include "place/placemap.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace Runnel {

struct PlaceStage : DraftStage
{
    /// `attributes` of the camera that is placed; the other one always stands at 64.55, 35.78.
    explicit PlaceStage(const QByteArray &attributes = "{}", const QByteArray &map = "{}")
        : DraftStage(site(attributes, map))
    {
        settle(editor, {1208, 600});
        editor.setDevice(QStringLiteral("cam"));
        editor.show();
        QCoreApplication::processEvents();
        map_().setFocus();
    }

    static QByteArray site(const QByteArray &attributes, const QByteArray &map)
    {
        return R"({"mqtt": {"host": "broker"}, "map": )" + map + R"(, "devices": [
            {"name": "cam", "attributes": )" +
               attributes + R"(,
             "endpoints": {"events": {"address": "http://10.0.0.1/e"}}},
            {"name": "other", "attributes": {"latitude": 64.55, "longitude": 35.78, "heading": 90},
             "endpoints": {"events": {"address": "http://10.0.0.2/e"}}}]})";
    }

    MapView &map_() { return editor.map().view(); }
    PlaceTool &tool() { return editor.map().tool(); }
    QJsonObject attributes() const
    {
        return ConfigPath({"devices"})
            .named(QStringLiteral("cam"))
            .key("attributes")
            .in(draft.document())
            .toObject();
    }
    CameraPlace place() const { return CameraPlace::of(draft.document(), QStringLiteral("cam")); }
    QLineEdit &line(const char *name)
    {
        for (QLineEdit *line : editor.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == QLatin1String(name))
                return *line;
        }
        qFatal("no such line");
    }
    QPushButton &button(const char *text)
    {
        for (QPushButton *button : editor.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String(text))
                return *button;
        }
        qFatal("no such button");
    }
    void drag(QPointF from, QPointF to, int steps = 8)
    {
        QTest::mousePress(&map_(), Qt::LeftButton, {}, from.toPoint());
        for (int i = 1; i <= steps; ++i)
            QTest::mouseMove(&map_(), (from + (to - from) * i / steps).toPoint());
        QTest::mouseRelease(&map_(), Qt::LeftButton, {}, to.toPoint());
    }

    PlaceEditor editor{context(), draft};
    QSignalSpy loaded{&editor.map(), &PlaceMap::siteLoaded};
};

} // namespace Runnel
