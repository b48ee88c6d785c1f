// SPDX-License-Identifier: Apache-2.0
// A quiet list says why it is quiet.
#include "alarms/quietnotice.h"

#include "base/escape.h"
#include "fields/labels.h"
#include "style/panelstyle.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace Runnel {

QuietNotice::QuietNotice(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_detail(new QLabel(this))
{
    setProperty("role", QStringLiteral("sheet"));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addStretch(3);
    m_title->setProperty("role", QStringLiteral("title"));
    for (QLabel *label : {m_title, m_detail}) {
        makeWrapping(*label);
        label->setAlignment(Qt::AlignCenter);
    }
    connect(&context.style, &PanelStyle::changed, this, &QuietNotice::restyle);
    restyle();
}

void QuietNotice::restyle()
{
    const int side = m_context.style.pixels(m_loud ? 16 : 6);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(m_context.style.gap());
    update();
}

void QuietNotice::setReason(const QString &title, const QString &detail, bool loud)
{
    setAccessibleName(escapedForDisplay(title, 200));
    setAccessibleDescription(escapedForDisplay(detail, 600));
    m_title->setText(breakable(accessibleName()));
    m_detail->setText(breakable(accessibleDescription()));
    if (m_loud != loud) {
        m_loud = loud;
        m_title->setProperty("role", loud ? QStringLiteral("number") : QStringLiteral("title"));
        m_title->style()->polish(m_title);
    }
    restyle();
}

void QuietNotice::paintEvent(QPaintEvent *)
{
    const Palette &palette = m_context.style.palette();
    QPainter painter(this);
    painter.fillRect(rect(), palette.sheet);
    if (!m_loud)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const int inset = m_context.style.pixels(4);
    const QRect frame = rect().adjusted(inset, inset, -inset, -inset);
    const int band = m_context.style.pixels(6);
    painter.setPen(QPen(palette.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    painter.setPen(QPen(palette.hatch, 1.5));
    const int step = m_context.style.pixels(2);
    for (const QRect &side : {QRect(frame.left(), frame.top(), band, frame.height()),
                              QRect(frame.right() - band, frame.top(), band, frame.height())}) {
        painter.setClipRect(side.adjusted(1, 1, -1, -1));
        for (int y = side.top() - side.width(); y < side.bottom() + side.width(); y += step)
            painter.drawLine(side.left(), y + side.width(), side.right() + 1, y);
    }
}

} // namespace Runnel
