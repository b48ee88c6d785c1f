// SPDX-License-Identifier: Apache-2.0
// The points of a site plan in numbers.
#pragma once

#include "session/panelcontext.h"
#include "siteplan/calibrationsheet.h"

#include <QScrollArea>

#include <vector>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Runnel {

/// Shows a sheet and tells what is typed; keeps nothing itself. A place that is pasted into a
/// latitude fills both lines.
class PointList final : public QScrollArea
{
    Q_OBJECT
public:
    PointList(const PanelContext &context, QWidget *parent = nullptr);
    ~PointList() override;

    void show(const CalibrationSheet &sheet, const std::optional<std::size_t> &chosen);
    using QScrollArea::show;
    void editPoint(std::size_t point); ///< the focus goes to its latitude

signals:
    void latitudeTyped(std::size_t point, const QString &text);
    void longitudeTyped(std::size_t point, const QString &text);
    void positionEntered(std::size_t point, const Runnel::GeoPosition &position);
    void typingEnded();
    void removed(std::size_t point);
    void chosen(std::size_t point);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QFrame *frame = nullptr;
        QLabel *number = nullptr;
        QLineEdit *latitude = nullptr;
        QLineEdit *longitude = nullptr;
        QLabel *off = nullptr;
        QPushButton *remove = nullptr;
    };

    void addRow();
    void retranslate();

    PanelContext m_context;
    QVBoxLayout &m_rows;
    std::vector<Row> m_points;
    std::vector<qsizetype> m_lengths; ///< of the latitudes; a paste is longer by more than a key
};

} // namespace Runnel
