// SPDX-License-Identifier: Apache-2.0
// The outbox as the publisher sees it: take in order, settle.
#pragma once

#include "outbox/outbox.h"

namespace Runnel {

/// The same words as Outbox, which says what they mean; apart so that the publisher's rules can
/// be tested without a disk.
class PublishQueue : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~PublishQueue() override;

    virtual std::vector<OutboxRecord> take(qsizetype maximumCount, qint64 maximumBytes) = 0;
    virtual void acknowledge(const OutboxRecord &record) = 0;
    virtual void quarantine(const OutboxRecord &record, const Fault &why) = 0;
    virtual void discard(const OutboxRecord &record, DropReason reason) = 0;
    virtual void hold(const EndpointId &endpoint, qint64 from) = 0;
    virtual void release(const EndpointId &endpoint) = 0;
    virtual std::vector<DropMarker> dropMarkers() const = 0;
    virtual void acknowledgeMarker(qint64 id) = 0;

signals:
    void recordsAvailable();
    void dropMarkersChanged();
};

/// The real one. Borrows the outbox.
class OutboxQueue final : public PublishQueue
{
    Q_OBJECT
public:
    explicit OutboxQueue(Outbox &outbox);

    std::vector<OutboxRecord> take(qsizetype maximumCount, qint64 maximumBytes) override;
    void acknowledge(const OutboxRecord &record) override;
    void quarantine(const OutboxRecord &record, const Fault &why) override;
    void discard(const OutboxRecord &record, DropReason reason) override;
    void hold(const EndpointId &endpoint, qint64 from) override;
    void release(const EndpointId &endpoint) override;
    std::vector<DropMarker> dropMarkers() const override;
    void acknowledgeMarker(qint64 id) override;

private:
    Outbox &m_outbox;
};

} // namespace Runnel
