// SPDX-License-Identifier: Apache-2.0
// What came while the connection test listened, on a card.
#pragma once

#include "session/panelcontext.h"

#include <QFrame>

#include <chrono>
#include <optional>

class QPushButton;

namespace Runnel {
class ConfigDraft;
class PlainText;
class ProbeRun;

/// What a heartbeat watch could be, from what was heard.
struct HeartbeatProposal
{
    QByteArray event;
    std::chrono::seconds interval{0};
};

/// Types, counts, and the heartbeat's pace with a button that has it watched.
class HeardView final : public QFrame
{
    Q_OBJECT
public:
    HeardView(const PanelContext &context, ConfigDraft &draft, ProbeRun &run, QWidget *parent);

    /// None while too little was heard, or when that is what stands there.
    std::optional<HeartbeatProposal> proposal() const;
    void takeProposal(); ///< into the draft, in one step for undo
    /// Whoever shows it calls takeProposal(); it is said so, and there is no button.
    void takeProposalsByItself();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ConfigDraft &m_draft;
    ProbeRun &m_run;
    bool m_byItself = false;
    PlainText &m_title;
    PlainText &m_types;
    PlainText &m_pace;
    QPushButton &m_take;
};

} // namespace Runnel
