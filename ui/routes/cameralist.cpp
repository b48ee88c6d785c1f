// SPDX-License-Identifier: Apache-2.0
// A list with a line to search in.
#include "routes/cameralist.h"

#include "base/escape.h"
#include "draft/configdraft.h"
#include "fields/labels.h"
#include "routes/routerows.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScroller>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Runnel {

namespace {

constexpr int searchFrom = 8; ///< fewer are seen at once

/// As people call it: the first asset's name for people, else the device's.
QString nameOf(const QJsonObject &document, const EndpointId &endpoint)
{
    const std::vector<qsizetype> assets = Routes::assetsOf(document, endpoint);
    QString name = endpoint.device;
    if (!assets.empty()) {
        const QJsonObject asset =
            document.value(QLatin1String("assets")).toArray().at(assets.front()).toObject();
        for (const char *key : {"name", "displayName"}) {
            if (const QString text = asset.value(QLatin1String(key)).toString(); !text.isEmpty())
                name = text;
        }
    }
    return escapedForDisplay(name, 60);
}

} // namespace

CameraList::CameraList(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_title(plainLabel(QStringLiteral("strong"), this))
    , m_search(*new QLineEdit(this))
    , m_list(*new QListWidget(this))
{
    m_list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list.setTextElideMode(Qt::ElideMiddle);
    m_list.setUniformItemSizes(true);
    QScroller::grabGesture(m_list.viewport(), QScroller::TouchGesture);
    m_search.setMaxLength(256);
    m_search.hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&m_title);
    column->addWidget(&m_search);
    column->addWidget(&m_list, 1);
    const auto measure = [this, column] {
        column->setSpacing(m_context.style.gap());
        setMinimumWidth(m_context.style.pixels(44));
        refresh();
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    connect(&draft, &ConfigDraft::changed, this, &CameraList::refresh);
    connect(&m_search, &QLineEdit::textChanged, this, &CameraList::filter);
    connect(&m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && size_t(row) < m_endpoints.size())
            setChosen(m_endpoints[size_t(row)]);
    });
    measure();
    retranslate();
}

std::vector<EndpointId> CameraList::endpointsOf(const ConfigDraft &draft)
{
    std::vector<EndpointId> endpoints;
    for (const QJsonValue &value : draft.document().value(QLatin1String("devices")).toArray()) {
        const QJsonObject device = value.toObject();
        const QString name = device.value(QLatin1String("name")).toString();
        for (const QString &endpoint : device.value(QLatin1String("endpoints")).toObject().keys()) {
            if (!name.isEmpty())
                endpoints.push_back({name, endpoint});
        }
    }
    return endpoints;
}

void CameraList::refresh()
{
    std::vector<EndpointId> endpoints = endpointsOf(m_draft);
    std::vector<QString> names;
    for (const EndpointId &endpoint : endpoints) {
        const auto twins =
            std::count_if(endpoints.begin(), endpoints.end(),
                          [&](const EndpointId &other) { return other.device == endpoint.device; });
        const QString name = nameOf(m_draft.document(), endpoint);
        names.push_back(twins > 1 ? name + QStringLiteral(" · ") +
                                        escapedForDisplay(endpoint.endpoint, 40)
                                  : name);
    }
    const QSize size(0, m_context.style.target());
    const bool resized = m_list.count() > 0 && m_list.item(0)->sizeHint() != size;
    if (endpoints != m_endpoints || names != m_names || resized) {
        const QSignalBlocker quiet(m_list);
        m_endpoints = std::move(endpoints);
        m_names = std::move(names);
        m_list.clear();
        for (const QString &name : m_names) {
            auto *item = new QListWidgetItem(name, &m_list);
            item->setSizeHint(size);
        }
        m_search.setVisible(m_endpoints.size() >= searchFrom || !m_search.text().isEmpty());
        filter();
    }
    const auto present = std::find(m_endpoints.begin(), m_endpoints.end(), m_chosen);
    const auto row = present == m_endpoints.end() ? m_endpoints.begin() : present;
    const EndpointId endpoint = m_endpoints.empty() ? EndpointId() : *row;
    if (!m_endpoints.empty()) {
        const QSignalBlocker quiet(m_list);
        m_list.setCurrentRow(int(row - m_endpoints.begin()));
    }
    setChosen(endpoint);
}

void CameraList::setChosen(const EndpointId &endpoint)
{
    if (m_chosen == endpoint)
        return;
    m_chosen = endpoint;
    emit chosenChanged(endpoint);
}

void CameraList::choose(const EndpointId &endpoint)
{
    const auto found = std::find(m_endpoints.begin(), m_endpoints.end(), endpoint);
    if (found != m_endpoints.end())
        m_list.setCurrentRow(int(found - m_endpoints.begin()));
}

void CameraList::filter()
{
    const QString wanted = m_search.text().trimmed();
    for (int row = 0; row < m_list.count(); ++row)
        m_list.item(row)->setHidden(
            !m_list.item(row)->text().contains(wanted, Qt::CaseInsensitive));
}

void CameraList::retranslate()
{
    m_title.setText(tr("Camera"));
    m_list.setAccessibleName(tr("Camera"));
    m_search.setPlaceholderText(tr("Search"));
    m_search.setAccessibleName(tr("Search a camera"));
}

void CameraList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
