// SPDX-License-Identifier: Apache-2.0
// What has become of a camera that was just saved: is it live, do its events arrive?
#pragma once

#include "base/endpointid.h"
#include "runtime/snapshot.h"
#include "session/panelcontext.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace Runnel {
class PlainText;
class Timer;

/// Says what the connector says, once a second while it is seen.
class LiveCard final : public QFrame
{
    Q_OBJECT
public:
    LiveCard(const PanelContext &context, QWidget *parent);
    ~LiveCard() override;

    void setEndpoint(const EndpointId &id);
    bool isLive() const; ///< and an event came
    bool isBrokerConnected() const;

signals:
    void told(); ///< the connector said something

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    const EndpointSnapshot *found() const;
    QString camera() const;
    QString broker() const;

    PanelContext m_context;
    EndpointId m_id;
    std::optional<Snapshot> m_snapshot;
    PlainText &m_state;
    PlainText &m_camera;
    PlainText &m_broker;
    std::unique_ptr<Timer> m_second;
};

} // namespace Runnel
