// SPDX-License-Identifier: Apache-2.0
// runnel --demo with a panel: the demo's plant, its site plan, and the panel on it.
#pragma once

#include "../guiapp.h"
#include "demoplant.h"

#include <QObject>

#include <memory>

namespace Runnel {

class PanelDemo final : public QObject
{
    Q_OBJECT
public:
    PanelDemo();
    ~PanelDemo() override;

    void start();
    void stop(); ///< finished() follows

signals:
    void finished(int exitCode);

private:
    void startPanel();
    void fail(const QString &why);
    void end();
    void takeDown();

    SystemClock m_clock;
    DemoPlant m_plant{m_clock};
    std::unique_ptr<GuiApp> m_panel;
    int m_exitCode = 0;
    bool m_ending = false;
};

} // namespace Runnel
