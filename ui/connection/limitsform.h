// SPDX-License-Identifier: Apache-2.0
// When a camera counts as silent: its heartbeat, and the idle limit.
#pragma once

#include "connection/draftendpoint.h"
#include "session/panelcontext.h"

#include <QWidget>

namespace Runnel {
class ConfigDraft;
class NumberField;
class TextField;

class LimitsForm final : public QWidget
{
    Q_OBJECT
public:
    LimitsForm(const PanelContext &context, ConfigDraft &draft, QWidget *parent);

    void setEndpoint(const EndpointId &id);

private:
    TextField &m_event;
    NumberField &m_interval;
    NumberField &m_missed;
    NumberField &m_idle;
};

} // namespace Runnel
