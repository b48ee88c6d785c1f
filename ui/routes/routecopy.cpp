// SPDX-License-Identifier: Apache-2.0
// Ticks and one press.
#include "routes/routecopy.h"

#include "base/escape.h"
#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "routes/cameralist.h"
#include "routes/routeedits.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScroller>
#include <QVBoxLayout>

#include <algorithm>

namespace Runnel {

RouteCopy::RouteCopy(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_title(*new PlainText(QStringLiteral("strong"), this))
    , m_hint(*new PlainText({}, this))
    , m_list(*new QListWidget(this))
    , m_all(*new QPushButton(this))
    , m_copy(*new QPushButton(this))
    , m_cancel(*new QPushButton(this))
{
    m_copy.setProperty("role", QStringLiteral("primary"));
    m_list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list.setSelectionMode(QAbstractItemView::SingleSelection);
    QScroller::grabGesture(m_list.viewport(), QScroller::TouchGesture);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(&m_all);
    buttons->addStretch();
    buttons->addWidget(&m_cancel);
    buttons->addWidget(&m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&m_title);
    column->addWidget(&m_hint);
    column->addWidget(&m_list, 1);
    column->addLayout(buttons);
    column->setSpacing(context.style.gap());
    buttons->setSpacing(context.style.gap());
    connect(&m_list, &QListWidget::itemChanged, this, &RouteCopy::explain);
    // A touch anywhere on the row ticks it: the box alone is too small for a finger.
    connect(&m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        const bool byBox = item->data(Qt::UserRole).toInt() != int(item->checkState());
        if (!byBox)
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::UserRole, int(item->checkState()));
    });
    connect(&m_all, &QPushButton::clicked, this, &RouteCopy::tickAll);
    connect(&m_copy, &QPushButton::clicked, this, &RouteCopy::copy);
    connect(&m_cancel, &QPushButton::clicked, this, &RouteCopy::closed);
    retranslate();
}

void RouteCopy::open(const EndpointId &from)
{
    m_from = from;
    fill();
    retranslate();
    m_list.setFocus();
}

void RouteCopy::fill()
{
    m_list.clear();
    m_endpoints = CameraList::endpointsOf(m_draft);
    std::erase(m_endpoints, m_from);
    for (const EndpointId &endpoint : m_endpoints) {
        auto *item = new QListWidgetItem(escapedForDisplay(endpoint.toString(), 120), &m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, int(Qt::Unchecked));
        item->setSizeHint({0, m_context.style.target()});
    }
}

std::vector<EndpointId> RouteCopy::ticked() const
{
    std::vector<EndpointId> endpoints;
    for (int row = 0; row < m_list.count(); ++row) {
        if (m_list.item(row)->checkState() == Qt::Checked)
            endpoints.push_back(m_endpoints[size_t(row)]);
    }
    return endpoints;
}

void RouteCopy::explain()
{
    const int count = int(ticked().size());
    m_copy.setEnabled(count > 0);
    m_copy.setText(count > 0 ? tr("Copy to %n camera(s)", "", count) : tr("Copy"));
    m_all.setEnabled(count < m_list.count());
    // A topic without a token is the same for all of them.
    bool shared = false;
    for (const RouteRow &row : Routes::rowsOf(m_draft.document(), m_from)) {
        const QString topic = row.topicText();
        shared = shared || (!topic.contains(QLatin1String("{device}")) &&
                            !topic.contains(QLatin1String("{asset}")));
    }
    const QString replaced = tr("Their own routes are replaced; undo brings them back.");
    m_hint.show(m_list.count() == 0 ? tr("There is no other camera.")
                : shared            ? replaced + u' ' +
                               tr("A topic without {device} or {asset} will be the same "
                                  "for all cameras.")
                         : replaced);
}

void RouteCopy::tickAll()
{
    for (int row = 0; row < m_list.count(); ++row) {
        m_list.item(row)->setCheckState(Qt::Checked);
        m_list.item(row)->setData(Qt::UserRole, int(Qt::Checked));
    }
}

void RouteCopy::copy()
{
    const std::vector<EndpointId> to = ticked();
    m_draft.edit([&](QJsonObject &document) {
        Routes::makeAsset(document, m_from); // or there would be nothing to copy
        Routes::copy(document, m_from, to);
    });
    emit closed();
}

void RouteCopy::retranslate()
{
    m_title.show(tr("Copy the routes of %1 to").arg(escapedForDisplay(m_from.device, 60)));
    m_list.setAccessibleName(tr("Cameras that get the routes"));
    m_all.setText(tr("Tick all"));
    m_cancel.setText(tr("Cancel"));
    explain();
}

void RouteCopy::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
