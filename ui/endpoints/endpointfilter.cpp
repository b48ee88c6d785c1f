// SPDX-License-Identifier: Apache-2.0
// Which tiles are shown.
#include "endpoints/endpointfilter.h"

#include "endpoints/endpointmodel.h"

namespace Runnel {

namespace {

constexpr qsizetype longestText = 200;

} // namespace

EndpointFilter::EndpointFilter(EndpointModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void EndpointFilter::setText(const QString &text)
{
    m_text = text.left(longestText);
    invalidateRowsFilter();
}

void EndpointFilter::setTroubleOnly(bool only)
{
    m_troubleOnly = only;
    invalidateRowsFilter();
}

bool EndpointFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const EndpointItem &item = m_model.item(row);
    if (m_troubleOnly && !needsAttention(item.listed))
        return false;
    return m_text.isEmpty() || item.name.contains(m_text, Qt::CaseInsensitive) ||
           item.id.toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace Runnel
