// SPDX-License-Identifier: Apache-2.0
// Compared with the document at every change.
#include "cameras/cameralistmodel.h"

#include "base/escape.h"
#include "cameras/cameradocument.h"
#include "connection/draftendpoint.h"
#include "draft/configdraft.h"
#include "runtime/runtimeclient.h"
#include "text/statetext.h"

#include <algorithm>

namespace Runnel {

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestAddress = 200;

} // namespace

CameraListModel::CameraListModel(const PanelContext &context, ConfigDraft &draft, QObject *parent)
    : QAbstractListModel(parent)
    , m_draft(draft)
{
    connect(&draft, &ConfigDraft::changed, this, &CameraListModel::follow);
    connect(&context.client, &RuntimeClient::updated, this, [this](const RuntimeUpdate &update) {
        if (!update.snapshot)
            return;
        m_told.clear();
        for (const EndpointSnapshot &endpoint : update.snapshot->endpoints)
            m_told.emplace(endpoint.stream.id, endpoint.stream);
        repeat();
    });
    follow();
}

int CameraListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CameraListModel::rowOf(const EndpointId &id) const
{
    const auto found = std::ranges::find(m_rows, id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void CameraListModel::follow()
{
    const std::vector<EndpointId> now = CameraDocument::endpoints(m_draft.document());
    if (now != m_rows) {
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (std::ranges::find(now, at(row)) != now.end())
                continue;
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
        for (int row = 0; row < int(now.size()); ++row) {
            const EndpointId &wanted = now[size_t(row)];
            if (row < int(m_rows.size()) && at(row) == wanted)
                continue;
            if (const int from = rowOf(wanted); from > row) {
                beginMoveRows({}, from, from, {}, row);
                std::rotate(m_rows.begin() + row, m_rows.begin() + from, m_rows.begin() + from + 1);
                endMoveRows();
                continue;
            }
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, wanted);
            endInsertRows();
        }
    }
    repeat();
}

void CameraListModel::repeat()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

bool CameraListModel::isTrouble(const EndpointId &id) const
{
    if (!m_draft.problemBelow(DraftEndpoint(id).path()).isEmpty())
        return true;
    const auto told = m_told.find(id);
    return CameraDocument::isEnabled(m_draft.document(), id) && told != m_told.end() &&
           told->second.state != EndpointState::Live &&
           told->second.state != EndpointState::Connecting &&
           told->second.state != EndpointState::Disabled;
}

QString CameraListModel::state(const EndpointId &id) const
{
    if (!m_draft.problemBelow(DraftEndpoint(id).path()).isEmpty())
        return tr("Not complete");
    const bool enabled = CameraDocument::isEnabled(m_draft.document(), id);
    if (!DraftEndpoint(id).isIn(m_draft.base()))
        return tr("Not saved yet");
    if (enabled != CameraDocument::isEnabled(m_draft.base(), id))
        return enabled ? tr("On when it is saved") : tr("Off when it is saved");
    const auto told = m_told.find(id);
    return told == m_told.end() ? tr("Not told yet") : StateText::watching(told->second);
}

QVariant CameraListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const EndpointId &id = at(index.row());
    const QJsonObject &document = m_draft.document();
    switch (role) {
    case Qt::DisplayRole: {
        const QString name = CameraDocument::displayName(document, id);
        return escapedForDisplay(
            name == id.device ? name : QStringLiteral("%1 · %2").arg(name, id.device), longestName);
    }
    case AddressRole:
        return escapedForDisplay(DraftEndpoint(id).address(document), longestAddress);
    case StateRole:
        return state(id);
    case TroubleRole:
        return isTrouble(id);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3")
            .arg(data(index, Qt::DisplayRole).toString(), state(id),
                 data(index, AddressRole).toString());
    default:
        return {};
    }
}

} // namespace Runnel
