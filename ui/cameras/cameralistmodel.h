// SPDX-License-Identifier: Apache-2.0
// The cameras of the configuration as it is edited, each with what the connector says of it.
#pragma once

#include "base/endpointid.h"
#include "runtime/snapshot.h"
#include "session/panelcontext.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace Runnel {
class ConfigDraft;

/// In the file's order. Rows come and go one by one: what is selected stays. Panel's thread.
class CameraListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { AddressRole = Qt::UserRole, StateRole, TroubleRole };

    CameraListModel(const PanelContext &context, ConfigDraft &draft, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const EndpointId &at(int row) const { return m_rows[size_t(row)]; }
    int rowOf(const EndpointId &id) const; ///< -1: there is none
    void repeat();                         ///< the words, in another language

private:
    void follow();
    QString state(const EndpointId &id) const;
    bool isTrouble(const EndpointId &id) const;

    ConfigDraft &m_draft;
    std::vector<EndpointId> m_rows;
    std::map<EndpointId, EndpointStatus> m_told;
};

} // namespace Runnel
