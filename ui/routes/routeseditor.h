// SPDX-License-Identifier: Apache-2.0
// Which event of a camera goes where, with what would be published beside it.
#pragma once

#include "base/endpointid.h"
#include "session/panelcontext.h"
#include "stream/probereport.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Runnel {
class ConfigDraft;

/// Of one endpoint at a time, whether an asset refers to it or not. Borrows the draft.
class RoutesEditor final : public QWidget
{
    Q_OBJECT
public:
    RoutesEditor(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);
    ~RoutesEditor() override;

    /// It need not be in the draft yet. Another one forgets what was heard.
    void setEndpoint(const EndpointId &endpoint);
    const EndpointId &endpoint() const;
    /// Of a probe of this endpoint: what is proposed, and the samples.
    void setHeard(const std::vector<ProbeEventType> &types);
    int proposedCount() const;
    void acceptAll(); ///< every proposed route, in one step for undo

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Runnel
