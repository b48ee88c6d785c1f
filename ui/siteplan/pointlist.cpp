// SPDX-License-Identifier: Apache-2.0
// A row a point.
#include "siteplan/pointlist.h"

#include "fields/labels.h"
#include "style/panelstyle.h"
#include "text/geotext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScroller>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr int longestText = 64;

} // namespace

PointList::PointList(const PanelContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_rows(*new QVBoxLayout)
{
    auto *inside = new QWidget(this);
    inside->setLayout(&m_rows);
    m_rows.setContentsMargins({});
    m_rows.setSpacing(context.style.gap());
    m_rows.addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its lines have it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
}

PointList::~PointList()
{
    // A line that has the focus tells of its end when nobody listens any more.
    for (const Row &row : m_points) {
        row.latitude->disconnect(this);
        row.longitude->disconnect(this);
    }
}

void PointList::addRow()
{
    const std::size_t point = m_points.size();
    Row row;
    row.frame = new QFrame(widget());
    row.frame->setProperty("role", QStringLiteral("card"));
    row.number = &plainLabel(QStringLiteral("strong"), row.frame);
    row.latitude = new QLineEdit(row.frame);
    row.longitude = new QLineEdit(row.frame);
    row.off = &plainLabel(QStringLiteral("quiet"), row.frame);
    row.remove = new QPushButton(row.frame);
    auto *grid = new QGridLayout(row.frame);
    const int gap = m_context.style.gap();
    grid->setContentsMargins(gap, gap, gap, gap);
    grid->setSpacing(gap);
    grid->addWidget(row.number, 0, 0, 1, 1);
    grid->addWidget(row.off, 0, 1, 1, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(row.remove, 0, 2, 1, 1);
    auto *lines = new QHBoxLayout;
    lines->setSpacing(gap);
    lines->addWidget(row.latitude);
    lines->addWidget(row.longitude);
    grid->addLayout(lines, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    for (QLineEdit *line : {row.latitude, row.longitude}) {
        line->setMaxLength(longestText);
        line->setMinimumWidth(m_context.style.pixels(20));
        line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
        line->installEventFilter(this);
        connect(line, &QLineEdit::editingFinished, this, &PointList::typingEnded);
    }
    QWidget::setTabOrder(row.latitude, row.longitude);
    QWidget::setTabOrder(row.longitude, row.remove);
    connect(row.latitude, &QLineEdit::textEdited, this, [this, point](const QString &text) {
        const bool pasted = text.size() > m_lengths[point] + 2;
        m_lengths[point] = text.size();
        if (const auto position = pasted ? GeoText::position(text) : std::nullopt)
            emit positionEntered(point, *position);
        else
            emit latitudeTyped(point, text);
    });
    connect(row.longitude, &QLineEdit::textEdited, this,
            [this, point](const QString &text) { emit longitudeTyped(point, text); });
    connect(row.remove, &QPushButton::clicked, this, [this, point] { emit removed(point); });
    m_rows.insertWidget(int(point), row.frame);
    row.frame->show(); // now: the focus goes there at once
    m_points.push_back(row);
    m_lengths.push_back(0);
}

void PointList::show(const CalibrationSheet &sheet, const std::optional<std::size_t> &chosen)
{
    const auto &points = sheet.points();
    const bool another = points.size() != m_points.size();
    while (m_points.size() < points.size())
        addRow();
    while (m_points.size() > points.size()) {
        const Row &last = m_points.back();
        for (QLineEdit *line : {last.latitude, last.longitude})
            line->disconnect(this);
        last.frame->hide();
        last.frame->deleteLater();
        m_points.pop_back();
        m_lengths.pop_back();
    }
    if (another)
        retranslate();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Row &row = m_points[i];
        if (row.latitude->text() != points[i].latitude)
            row.latitude->setText(points[i].latitude);
        if (row.longitude->text() != points[i].longitude)
            row.longitude->setText(points[i].longitude);
        m_lengths[i] = points[i].latitude.size();
        const auto off = sheet.metresOff(i);
        QString words;
        if (off)
            words = tr("%1 m off").arg(QLocale().toString(*off, 'f', *off < 10 ? 2 : 0));
        else if (!points[i].position())
            words = points[i].latitude.isEmpty() && points[i].longitude.isEmpty()
                        ? tr("No position yet")
                        : tr("Not a position");
        row.off->setText(words);
        for (QLineEdit *line : {row.latitude, row.longitude})
            line->setAccessibleDescription(words);
        setRole(*row.frame, chosen == i ? QStringLiteral("sheet") : QStringLiteral("card"));
    }
    if (chosen && *chosen < m_points.size())
        ensureWidgetVisible(m_points[*chosen].frame);
}

void PointList::editPoint(std::size_t point)
{
    if (point < m_points.size()) {
        ensureWidgetVisible(m_points[point].frame);
        m_points[point].latitude->setFocus();
    }
}

bool PointList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (watched == m_points[i].latitude || watched == m_points[i].longitude)
                emit chosen(i);
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void PointList::retranslate()
{
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Row &row = m_points[i];
        const QString number = QLocale().toString(qulonglong(i + 1));
        row.number->setText(tr("Point %1").arg(number));
        row.latitude->setPlaceholderText(tr("Latitude"));
        row.longitude->setPlaceholderText(tr("Longitude"));
        row.latitude->setAccessibleName(tr("Latitude of point %1").arg(number));
        row.longitude->setAccessibleName(tr("Longitude of point %1").arg(number));
        row.remove->setText(tr("Remove"));
        row.remove->setAccessibleName(tr("Remove point %1").arg(number));
    }
}

void PointList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace Runnel
