// SPDX-License-Identifier: Apache-2.0
// Text from outside as a label: one line, plain, elided.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace Runnel {
struct Palette;

/// One or two lines that are drawn as they are: nothing in them is markup, controls are escaped,
/// what is too wide ends in an ellipsis.
class PlainLabel
{
public:
    PlainLabel() = default;
    PlainLabel(const QString &title, const QString &note, const QFont &font, double widest);

    QString title() const { return m_title; } ///< as it is drawn
    QString note() const { return m_note; }
    QSizeF size() const { return m_size; } ///< with its margin
    bool isEmpty() const { return m_title.isEmpty() && m_note.isEmpty(); }
    void paint(QPainter &painter, const QRectF &room, const Palette &palette, bool plate) const;

private:
    QString m_title;
    QString m_note;
    QFont m_titleFont;
    QFont m_noteFont;
    QSizeF m_size;
};

} // namespace Runnel
