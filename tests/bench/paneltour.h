// SPDX-License-Identifier: Apache-2.0
// A hand on the panel: it opens one page after the other and touches an alarm.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAbstractButton;
class QWidget;

namespace Runnel {
class AlarmView;

/// Uses the window as a person does, by touching its buttons and rows.
class PanelTour final : public QObject
{
    Q_OBJECT
public:
    /// `entered` is told the name of what is shown from now on; after a touch, so that the page's
    /// first appearance counts for it.
    PanelTour(QWidget &window, std::chrono::milliseconds stay,
              std::function<void(const std::string &)> entered);

    void start();
    void stop();
    int stops() const { return int(m_buttons.size()) + 1; } ///< of one round
    int rounds() const { return m_rounds; }

private:
    void go();
    void touchPage(int page);
    void touchAlarm();

    std::vector<QAbstractButton *> m_buttons;
    AlarmView *m_alarms = nullptr;
    std::function<void(const std::string &)> m_entered;
    QTimer m_next;
    QTimer m_touch;
    int m_stop = 0;
    int m_rounds = 0;
    int m_row = 0;
};

} // namespace Runnel
