// SPDX-License-Identifier: Apache-2.0
// The section "Broker" of the set-up.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

namespace Runnel {
class ConfigDraft;

/// How it is now at the top; what it is to be at the left; whether that works at the right.
class BrokerSection final : public QWidget
{
    Q_OBJECT
public:
    BrokerSection(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);
};

} // namespace Runnel
