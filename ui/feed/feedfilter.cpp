// SPDX-License-Identifier: Apache-2.0
// Cheap questions first, the payload last and only once.
#include "feed/feedfilter.h"

#include "feed/feedmodel.h"

#include <algorithm>

namespace Runnel {

FeedFilter::FeedFilter(FeedModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    m_found.remove(m_model.entry(row).event.number);
            });
    connect(&model, &FeedModel::choicesChanged, this, [this] { m_found.clear(); }); // other names
    setSourceModel(&model);
}

void FeedFilter::setText(const QString &text)
{
    const QString wanted = text.left(longestText);
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    m_text = FoldedSearch(wanted);
    m_found.clear();
    invalidateRowsFilter();
}

void FeedFilter::setCamera(const std::optional<EndpointId> &camera)
{
    if (m_camera == camera)
        return;
    m_camera = camera;
    invalidateRowsFilter();
}

void FeedFilter::setType(const std::optional<QByteArray> &type)
{
    if (m_type == type)
        return;
    m_type = type;
    invalidateRowsFilter();
}

bool FeedFilter::isActive() const
{
    return !m_wanted.isEmpty() || m_camera || m_type;
}

bool FeedFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const FeedEvent &event = m_model.entry(row).event;
    if ((m_camera && event.endpoint != *m_camera) || (m_type && event.type != *m_type))
        return false;
    if (m_text.isEmpty())
        return true;
    if (const auto known = m_found.constFind(event.number); known != m_found.constEnd())
        return *known;
    const bool found = hasText(row);
    m_found.insert(event.number, found);
    return found;
}

bool FeedFilter::hasText(int row) const
{
    const FeedEvent &event = m_model.entry(row).event;
    return m_text.isIn(event.type) || m_text.isIn(m_model.cameraName(event.endpoint)) ||
           m_text.isIn(event.endpoint.device) ||
           std::any_of(event.topics.begin(), event.topics.end(),
                       [this](const QByteArray &topic) { return m_text.isIn(topic); }) ||
           m_text.isIn(event.payload);
}

} // namespace Runnel
