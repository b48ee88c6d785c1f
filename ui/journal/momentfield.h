// SPDX-License-Identifier: Apache-2.0
// A day and a time of day, by keys or by fingers.
#pragma once

#include <QDateTime>
#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace Runnel {
class PanelStyle;

/// What stands in it is what a clock on the wall shows, whether or not clocks ever show it. The
/// buttons change the part in which the cursor is.
class MomentField final : public QWidget
{
    Q_OBJECT
public:
    explicit MomentField(const PanelStyle &style, QWidget *parent = nullptr);

    QDate date() const;
    QTime time() const;
    void setMoment(qint64 at); ///< wall clock, ms; to the minute. changed() is not emitted.
    void setTitle(const QString &title);
    QString inWords() const;
    void retranslate();

signals:
    void changed();

private:
    void step(int steps);

    QLabel &m_title;
    QPushButton &m_less;
    QDateTimeEdit &m_edit;
    QPushButton &m_more;
};

} // namespace Runnel
