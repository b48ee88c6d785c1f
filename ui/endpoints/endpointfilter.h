// SPDX-License-Identifier: Apache-2.0
// The endpoints that somebody wants to see.
#pragma once

#include <QSortFilterProxyModel>

namespace Runnel {
class EndpointModel;

/// By text (in name, device and endpoint), and those alone that need attention. One that is well
/// again stays until the tiles are sorted: nothing vanishes under a finger.
class EndpointFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit EndpointFilter(EndpointModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    void setTroubleOnly(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    EndpointModel &m_model;
    QString m_text;
    bool m_troubleOnly = false;
};

} // namespace Runnel
