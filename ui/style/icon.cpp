// SPDX-License-Identifier: Apache-2.0
// Draws the lines of an SVG and then lays the colour over them.
#include "style/icon.h"

#include "style/panelstyle.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace Runnel {

namespace {

const QLatin1String folder(":/runnel/icons/");
const QLatin1String suffix(".svg");
const QLatin1String application("runnel");

class LineIcon final : public QIconEngine
{
public:
    LineIcon(const QByteArray &svg, const QColor &ink, const QColor &faint)
        : m_svg(svg)
        , m_ink(ink)
        , m_faint(faint)
    {}

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer renderer(m_svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), mode == QIcon::Disabled ? m_faint : m_ink);
        return pixmap;
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        // By way of a pixmap: what lies under it on the painter must not be coloured.
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }

private:
    QByteArray m_svg;
    QColor m_ink;
    QColor m_faint;
};

} // namespace

QIcon panelIcon(const QString &name, const PanelStyle &style, IconInk ink)
{
    QFile file(folder + name + suffix);
    if (name == application || !file.open(QIODevice::ReadOnly))
        return {};
    const Palette &palette = style.palette();
    return QIcon(new LineIcon(
        file.readAll(), ink == IconInk::Inverse ? palette.inverse : palette.text, palette.quiet));
}

QIcon applicationIcon()
{
    QSvgRenderer renderer(QString(folder + application + suffix));
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

QStringList panelIconNames()
{
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(suffix.size());
    names.removeOne(application);
    return names;
}

} // namespace Runnel
