// SPDX-License-Identifier: Apache-2.0
// The round: the overview, the overview with an alarm selected, then the other pages.
#include "paneltour.h"

#include "alarms/alarmlistmodel.h"
#include "alarms/alarmview.h"
#include "shell/navigation.h"

#include <QAbstractButton>
#include <QTest>

namespace Runnel {

using namespace std::chrono_literals;

PanelTour::PanelTour(QWidget &window, std::chrono::milliseconds stay,
                     std::function<void(const std::string &)> entered)
    : m_alarms(window.findChild<AlarmView *>())
    , m_entered(std::move(entered))
{
    if (const auto *navigation = window.findChild<Navigation *>()) {
        for (auto *button : navigation->findChildren<QAbstractButton *>()) {
            if (button->isCheckable())
                m_buttons.push_back(button);
        }
    }
    m_next.setInterval(stay);
    connect(&m_next, &QTimer::timeout, this, &PanelTour::go);
    m_touch.setInterval(stay / 4);
    connect(&m_touch, &QTimer::timeout, this, &PanelTour::touchAlarm);
}

void PanelTour::start()
{
    m_next.start();
    go();
}

void PanelTour::stop()
{
    m_next.stop();
    m_touch.stop();
}

void PanelTour::go()
{
    m_touch.stop();
    const int stop = m_stop;
    m_stop = (m_stop + 1) % stops();
    if (stop == 1) {
        m_entered(m_buttons.front()->text().toStdString() + ", alarm");
        touchAlarm();
        m_touch.start();
        return;
    }
    if (m_stop == 1 && m_alarms)
        m_alarms->clearSelection();
    touchPage(stop == 0 ? 0 : stop - 1);
    if (m_stop == 0)
        ++m_rounds;
}

void PanelTour::touchPage(int page)
{
    QAbstractButton *button = m_buttons[size_t(page)];
    m_entered(button->text().toStdString());
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Another row each time; a touch on a fold opens or closes it.
void PanelTour::touchAlarm()
{
    const QAbstractItemModel *model = m_alarms ? m_alarms->model() : nullptr;
    if (!model || model->rowCount() == 0)
        return;
    const int first = std::max(m_alarms->rowAt(0), 0);
    const int row = std::min(first + m_row++ % 5, model->rowCount() - 1);
    const QRect cell = m_alarms->visualRect(model->index(row, AlarmListModel::What));
    QTest::mouseClick(m_alarms->viewport(), Qt::LeftButton, {}, cell.center());
}

} // namespace Runnel
