// SPDX-License-Identifier: Apache-2.0
// An edit that knows no time zone, and two buttons.
#include "journal/momentfield.h"

#include "fields/labels.h"
#include "style/panelstyle.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace Runnel {

MomentField::MomentField(const PanelStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(QStringLiteral("quiet"), this))
    , m_less(*new QPushButton(QStringLiteral("\u2212"), this))
    , m_edit(*new QDateTimeEdit(this))
    , m_more(*new QPushButton(QStringLiteral("+"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style.gap());
    row->addWidget(&m_title);
    row->addWidget(&m_less);
    row->addWidget(&m_edit);
    row->addWidget(&m_more);
    m_edit.setTimeSpec(Qt::UTC); // no time zone: an hour that is left out can be typed, too
    m_edit.setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_edit.setDateRange(QDate(2000, 1, 1), QDate(2199, 12, 31));
    m_edit.setCurrentSection(QDateTimeEdit::HourSection);
    for (QPushButton *button : {&m_less, &m_more}) {
        button->setAutoRepeat(true);
        button->setFocusPolicy(Qt::NoFocus); // the arrow keys do the same in the field
    }
    connect(&m_edit, &QDateTimeEdit::dateTimeChanged, this, &MomentField::changed);
    connect(&m_less, &QPushButton::clicked, this, [this] { step(-1); });
    connect(&m_more, &QPushButton::clicked, this, [this] { step(1); });
    setFocusProxy(&m_edit);
    retranslate();
}

/// Beyond the last hour of a day the next day begins: not only this part is counted on.
void MomentField::step(int steps)
{
    const QDateTime shown = m_edit.dateTime();
    switch (m_edit.currentSection()) {
    case QDateTimeEdit::HourSection:
        m_edit.setDateTime(shown.addSecs(qint64(steps) * 3600));
        return;
    case QDateTimeEdit::MinuteSection:
        m_edit.setDateTime(shown.addSecs(qint64(steps) * 60));
        return;
    case QDateTimeEdit::DaySection:
        m_edit.setDateTime(shown.addDays(steps));
        return;
    case QDateTimeEdit::MonthSection:
        m_edit.setDateTime(shown.addMonths(steps));
        return;
    default:
        m_edit.stepBy(steps);
    }
}

QDate MomentField::date() const
{
    return m_edit.date();
}

QTime MomentField::time() const
{
    return m_edit.time();
}

void MomentField::setMoment(qint64 at)
{
    const QSignalBlocker blocked(m_edit);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    m_edit.setDateTime(
        QDateTime(local.date(), QTime(local.time().hour(), local.time().minute()), Qt::UTC));
}

void MomentField::setTitle(const QString &title)
{
    m_title.setText(title);
    m_edit.setAccessibleName(title);
    m_less.setAccessibleName(tr("%1: earlier").arg(title));
    m_more.setAccessibleName(tr("%1: later").arg(title));
}

QString MomentField::inWords() const
{
    return m_edit.text();
}

void MomentField::retranslate()
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    m_edit.setLocale(locale);
    m_edit.setDisplayFormat(format + QStringLiteral("  HH:mm"));
    m_edit.setMinimumWidth(m_edit.fontMetrics().horizontalAdvance(m_edit.displayFormat()) +
                           2 * m_edit.fontMetrics().averageCharWidth());
}

} // namespace Runnel
