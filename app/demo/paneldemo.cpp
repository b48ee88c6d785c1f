// SPDX-License-Identifier: Apache-2.0
// Composition of the demo with a panel.
#include "paneldemo.h"

#include "../commands/commands.h"

#include <QCoreApplication>

namespace Runnel {

PanelDemo::PanelDemo()
{
    connect(&m_plant, &DemoPlant::ready, this, &PanelDemo::startPanel);
    connect(&m_plant, &DemoPlant::failed, this, &PanelDemo::fail);
}

PanelDemo::~PanelDemo() = default;

void PanelDemo::start()
{
    m_plant.start();
}

void PanelDemo::startPanel()
{
    if (m_ending)
        return;
    GuiApp::Settings settings;
    settings.runtime.config = m_plant.config();
    settings.runtime.config.map.sitePlan = QStringLiteral(":/runnel/map/demo-site.png");
    settings.runtime.stateDirectory = m_plant.stateDirectory();
    settings.runtime.version = QCoreApplication::applicationVersion();
    settings.isDemo = true;
    m_panel = std::make_unique<GuiApp>(settings);
    connect(m_panel.get(), &GuiApp::stopped, this, &PanelDemo::end);
    if (const auto code = m_panel->start()) {
        m_exitCode = *code;
        end();
        return;
    }
    for (const QString &line : m_plant.introduction())
        printLine(line);
}

void PanelDemo::fail(const QString &why)
{
    if (m_ending)
        return;
    printError(why);
    m_exitCode = Failed;
    stop();
}

void PanelDemo::stop()
{
    if (std::exchange(m_ending, true))
        return;
    if (m_panel)
        m_panel->stop();
    else
        end();
}

/// From the event loop: whoever says that it is over is still in the middle of saying so.
void PanelDemo::end()
{
    m_ending = true;
    QMetaObject::invokeMethod(this, &PanelDemo::takeDown, Qt::QueuedConnection);
}

void PanelDemo::takeDown()
{
    m_panel.reset();
    m_plant.stop();
    emit finished(m_exitCode);
}

} // namespace Runnel
