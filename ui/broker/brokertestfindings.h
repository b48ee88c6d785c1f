// SPDX-License-Identifier: Apache-2.0
// What the broker granted, and the certificates that it showed.
#pragma once

#include "runtime/brokertestreport.h"
#include "session/panelcontext.h"

#include <QWidget>

class QLabel;

namespace Runnel {
class FieldList;
class PlainText;

/// Hidden until there is something to show.
class BrokerTestFindings final : public QWidget
{
    Q_OBJECT
public:
    explicit BrokerTestFindings(const PanelContext &context, QWidget *parent = nullptr);

    void show(const BrokerTestReport &report);
    using QWidget::show;

private:
    QLabel &m_grantedTitle;
    FieldList &m_granted;
    QLabel &m_chainTitle;
    PlainText &m_problems;
    FieldList &m_chain;
};

} // namespace Runnel
