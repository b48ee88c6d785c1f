// SPDX-License-Identifier: Apache-2.0
// The events that somebody wants to see.
#pragma once

#include "base/endpointid.h"
#include "feed/foldedsearch.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace Runnel {
class FeedModel;

/// By text (in type, camera, device, topics and payload, whatever the case), camera and type.
class FeedFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    static constexpr qsizetype longestText = 200;

    explicit FeedFilter(FeedModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setCamera(const std::optional<EndpointId> &camera);
    void setType(const std::optional<QByteArray> &type);
    bool isActive() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool hasText(int row) const;

    FeedModel &m_model;
    FoldedSearch m_text;
    QString m_wanted;
    std::optional<EndpointId> m_camera;
    std::optional<QByteArray> m_type;
    /// By number. An acknowledgement asks again about rows that have not changed otherwise.
    mutable QHash<quint64, bool> m_found;
};

} // namespace Runnel
