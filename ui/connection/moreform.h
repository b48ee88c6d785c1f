// SPDX-License-Identifier: Apache-2.0
// Settings of a connection that are seldom needed.
#pragma once

#include "connection/draftendpoint.h"
#include "session/panelcontext.h"

#include <QWidget>

namespace Runnel {
class ChoiceField;
class ConfigDraft;
class NumberField;
class PairsField;
class SwitchField;
class TextField;

class MoreForm final : public QWidget
{
    Q_OBJECT
public:
    MoreForm(const PanelContext &context, ConfigDraft &draft, QWidget *parent);

    void setEndpoint(const EndpointId &id);

private:
    SwitchField &m_anyContent;
    PairsField &m_headers;
    TextField &m_proxy;
    NumberField &m_largest;
    ChoiceField &m_type;
    TextField &m_version;
};

} // namespace Runnel
