// SPDX-License-Identifier: Apache-2.0
// The test of what is being edited: a button, the steps, and what they found.
#pragma once

#include "runtime/brokertestreport.h"
#include "runtime/brokertestrequest.h"
#include "session/panelcontext.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Runnel {
class BrokerStepRow;
class BrokerTestFindings;
class ConfigDraft;
class PlainText;

/// Tests the draft's broker, saved or not. Borrows the draft.
class BrokerTestCard final : public QFrame
{
    Q_OBJECT
public:
    BrokerTestCard(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::optional<BrokerTestRequest> request() const; ///< none while the fields are not valid
    void press();
    void hear(quint64 number, const BrokerTestReport &report, bool finished, const Fault &fault);
    void refresh();

    PanelContext m_context;
    ConfigDraft &m_draft;
    QLabel &m_title;
    PlainText &m_note;
    QLabel &m_topicName;
    QLineEdit &m_topic;
    QPushButton &m_button;
    PlainText &m_outcome;
    PlainText &m_stale;
    std::vector<BrokerStepRow *> m_rows;
    BrokerTestFindings &m_findings;

    quint64 m_number = 0; ///< of the test under way; 0: none
    bool m_stopped = false;
    std::optional<BrokerTestReport> m_report;
    std::optional<MqttConfig> m_tested;
    Fault m_refusal;
};

} // namespace Runnel
