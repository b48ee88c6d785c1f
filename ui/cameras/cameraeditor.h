// SPDX-License-Identifier: Apache-2.0
// One camera of the configuration, to be changed.
#pragma once

#include "cameras/cameraparts.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <chrono>
#include <memory>

class QLineEdit;
class QPushButton;

namespace Runnel {
class ConfigDraft;
class PlainText;
class StepBar;
class Timer;

/// The same parts as where it was added. Removing takes a second press in the same place, within
/// a few seconds. Panel's thread.
class CameraEditor final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds secondPress{6};

    CameraEditor(const PanelContext &context, ConfigDraft &draft, QWidget *parent);
    ~CameraEditor() override;

    const EndpointId &endpoint() const { return m_parts.endpoint(); }
    void setEndpoint(const EndpointId &id);
    void showStep(CameraParts::Step step);

signals:
    void left(); ///< back to the list; it may be gone
    void copyWanted(const Runnel::EndpointId &id);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void remove();
    void refresh();

    PanelContext m_context;
    ConfigDraft &m_draft;
    bool m_removing = false; ///< pressed once
    QPushButton &m_back;
    QLineEdit &m_name;
    QPushButton &m_enabled;
    QPushButton &m_copy;
    QPushButton &m_remove;
    StepBar &m_tabs;
    PlainText &m_note;
    CameraParts &m_parts;
    std::unique_ptr<Timer> m_doubt;
};

} // namespace Runnel
