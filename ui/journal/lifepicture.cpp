// SPDX-License-Identifier: Apache-2.0
// Marks above, a band, a curve, times.
#include "journal/lifepicture.h"

#include "base/clock.h"
#include "base/escape.h"
#include "journal/timescale.h"
#include "style/panelstyle.h"
#include "text/alarmtext.h"
#include "text/measuretext.h"
#include "text/timetext.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Runnel {

namespace {

constexpr double markRoom = 24; ///< millimetres: four rows of words
constexpr double bandHeight = 10;
constexpr double flowRoom = 22;
constexpr double axisRoom = 6;
constexpr int markRows = 4;
constexpr qint64 longestGap = 3 * 60'000; ///< further apart, nobody knows what was between

bool isSetAside(AlarmState state)
{
    return state == AlarmState::Shelved || state == AlarmState::Suppressed ||
           state == AlarmState::OutOfService;
}

} // namespace

LifePicture::LifePicture(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&context.style, &PanelStyle::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize LifePicture::sizeHint() const
{
    const double height = markRoom + bandHeight + axisRoom + (m_flow.empty() ? 2 : flowRoom);
    return {m_context.style.pixels(120), m_context.style.pixels(height)};
}

void LifePicture::setLife(const std::optional<AlarmLife> &life, const std::optional<Alarm> &present)
{
    m_life = life;
    m_chosen = -1;
    m_flow.clear();
    m_unit.clear();
    if (m_life)
        collectFlow();
    if (m_life && present) {
        for (const Alarm::TrendPoint &point : present->trend) {
            if (std::isfinite(point.flowRate) && point.at >= m_life->from())
                m_flow.push_back(point);
        }
        if (present->report.flowRate)
            m_unit = present->report.flowRate->unit;
    }
    std::stable_sort(m_flow.begin(), m_flow.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    describe();
    updateGeometry();
    update();
}

/// Lines repeat the flow of the latest report: only reports are points of it.
void LifePicture::collectFlow()
{
    for (const JournalLine &line : m_life->lines) {
        if (line.input != AlarmInput::Raised || !line.flowRate || !std::isfinite(*line.flowRate))
            continue;
        m_flow.push_back({line.at, *line.flowRate});
        m_unit = line.flowRateUnit;
    }
}

void LifePicture::setChosen(int line)
{
    m_chosen = line;
    update();
}

void LifePicture::describe()
{
    setAccessibleName(tr("The life of the alarm as a line of time"));
    QStringList words;
    if (m_life) {
        for (const AlarmLife::Stretch &stretch :
             m_life->stretches(m_context.clock.wallMilliseconds()))
            words += tr("%1 for %2")
                         .arg(AlarmText::state(stretch.state),
                              TimeText::running(stretch.to - stretch.from));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void LifePicture::retranslate()
{
    describe();
    update();
}

TimeScale LifePicture::scale() const
{
    const double margin = m_context.style.pixels(4);
    return {m_life->from(), m_life->to(m_context.clock.wallMilliseconds()), margin,
            width() - margin};
}

QRectF LifePicture::band() const
{
    return {0, double(m_context.style.pixels(markRoom)), double(width()),
            double(m_context.style.pixels(bandHeight))};
}

void LifePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = m_context.style.palette();
    painter.setPen(palette.line);
    painter.setBrush(palette.sheet);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (!m_life)
        return;
    painter.setFont(m_context.style.font(PanelStyle::Type::Small));
    const TimeScale scale = this->scale();
    paintAxis(painter, scale);
    paintBand(painter, scale);
    paintFlow(painter, scale);
    paintMarks(painter, scale);
}

void LifePicture::paintAxis(QPainter &painter, const TimeScale &scale) const
{
    const Palette &palette = m_context.style.palette();
    const double room = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) * 1.4;
    const double bottom = height() - m_context.style.pixels(axisRoom);
    for (const TimeScale::Tick &tick : scale.ticks(room)) {
        painter.setPen(palette.line);
        painter.drawLine(QPointF(tick.x, band().bottom()), QPointF(tick.x, bottom + 2));
        painter.setPen(palette.quiet);
        const double left = std::clamp(tick.x - room / 2, 2.0, width() - room - 2);
        painter.drawText(QRectF(left, bottom, room, m_context.style.pixels(axisRoom)),
                         Qt::AlignCenter, tick.label);
    }
}

void LifePicture::paintBand(QPainter &painter, const TimeScale &scale) const
{
    const Palette &palette = m_context.style.palette();
    const QRectF room = band();
    for (const AlarmLife::Stretch &stretch :
         m_life->stretches(m_context.clock.wallMilliseconds())) {
        const double left = scale.x(stretch.from);
        const QRectF box(left, room.top() + 1, std::max(2.0, scale.x(stretch.to) - left - 1),
                         room.height() - 2);
        const QColor colour = palette.priority(stretch.priority);
        QColor words = palette.text;
        painter.setBrush(palette.sheet);
        if (stretch.state == AlarmState::ActiveUnacknowledged) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            words = palette.digit(stretch.priority);
        } else if (isSetAside(stretch.state)) {
            painter.setPen(QPen(palette.quiet, 1));
            painter.setBrush(QBrush(palette.line, Qt::BDiagPattern));
        } else {
            const bool over = stretch.state == AlarmState::ClearedUnacknowledged;
            painter.setPen(QPen(colour, 2, over ? Qt::DashLine : Qt::SolidLine));
        }
        painter.drawRect(box.width() > 4 ? box.adjusted(1, 1, -1, -1) : box);
        const QString text = AlarmText::state(stretch.state);
        if (painter.fontMetrics().horizontalAdvance(text) + 10 < box.width()) {
            if (isSetAside(stretch.state)) { // words are not read on a hatch
                QRectF plate(0, 0, painter.fontMetrics().horizontalAdvance(text) + 8,
                             painter.fontMetrics().height());
                plate.moveCenter(box.center());
                painter.fillRect(plate, palette.sheet);
            }
            painter.setPen(words);
            painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
        }
    }
}

/// Words where there is room, from the left; a number stands in the list for the others.
void LifePicture::paintMarks(QPainter &painter, const TimeScale &scale) const
{
    const Palette &palette = m_context.style.palette();
    const double height = painter.fontMetrics().height() + 2;
    const double top = band().top();
    double taken[markRows];
    std::fill(std::begin(taken), std::end(taken), 0);
    for (size_t i = 0; i < m_life->lines.size(); ++i) {
        const JournalLine &line = m_life->lines[i];
        const bool chosen = int(i) == m_chosen;
        const double x = scale.x(line.at);
        QString words = tr("%1 %2", "number and event").arg(i + 1).arg(AlarmText::happened(line));
        if (!line.by.isEmpty())
            words += QStringLiteral(" · ") + escapedForDisplay(line.by, 30);
        const double length = std::min<double>(painter.fontMetrics().horizontalAdvance(words) + 8,
                                               m_context.style.pixels(55));
        // Beside its mark; at the right edge before it.
        const double left = x + length < width() - 4 ? x + 3 : x - length - 3;
        int row = -1;
        for (int candidate = 0; candidate < markRows && row < 0; ++candidate) {
            if (left >= taken[candidate])
                row = candidate;
        }
        const double y = row < 0 ? top - 4 : top - 4 - (row + 1) * height;
        painter.setPen(QPen(palette.text, chosen ? 3 : 1));
        painter.drawLine(QPointF(x, y + (row < 0 ? 0 : 2)), QPointF(x, band().bottom()));
        if (row < 0)
            continue;
        taken[row] = left + length;
        if (chosen)
            painter.fillRect(QRectF(left - 2, y, length + 2, height), palette.chosen);
        painter.drawText(QRectF(left, y, length, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, int(length)));
    }
}

void LifePicture::paintFlow(QPainter &painter, const TimeScale &scale) const
{
    if (m_flow.empty())
        return;
    const Palette &palette = m_context.style.palette();
    const double top = band().bottom() + m_context.style.pixels(3);
    const double bottom = height() - m_context.style.pixels(axisRoom) - 2;
    double most = 0;
    for (const Alarm::TrendPoint &point : m_flow)
        most = std::max(most, point.flowRate);
    const auto at = [&](const Alarm::TrendPoint &point) {
        const double share = most > 0 ? std::clamp(point.flowRate / most, 0.0, 1.0) : 0;
        return QPointF(scale.x(point.at), bottom - share * (bottom - top));
    };
    painter.setPen(QPen(palette.text, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (size_t i = 0; i < m_flow.size(); ++i) {
        if (i > 0 && m_flow[i].at - m_flow[i - 1].at <= longestGap)
            painter.drawLine(at(m_flow[i - 1]), at(m_flow[i]));
        painter.setBrush(palette.text);
        painter.drawEllipse(at(m_flow[i]), 1.2, 1.2);
    }
    painter.setPen(palette.quiet);
    painter.drawText(QRectF(4, top - 2, width() - 8, painter.fontMetrics().height()),
                     Qt::AlignRight | Qt::TextSingleLine,
                     tr("Flow, at most %1").arg(MeasureText::measure(Measure{most, m_unit})));
}

/// The mark that is next to the finger.
void LifePicture::mousePressEvent(QMouseEvent *event)
{
    if (!m_life)
        return;
    const TimeScale scale = this->scale();
    int nearest = -1;
    double least = m_context.style.target();
    for (size_t i = 0; i < m_life->lines.size(); ++i) {
        const double distance = std::abs(scale.x(m_life->lines[i].at) - event->position().x());
        if (distance < least) {
            least = distance;
            nearest = int(i);
        }
    }
    if (nearest >= 0)
        emit lineTouched(nearest);
}

} // namespace Runnel
