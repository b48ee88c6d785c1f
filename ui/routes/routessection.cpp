// SPDX-License-Identifier: Apache-2.0
// Cameras at the left, the editor at the right.
#include "routes/routessection.h"

#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "forms/textfield.h"
#include "routes/cameralist.h"
#include "routes/routecopy.h"
#include "routes/routeedits.h"
#include "routes/routeseditor.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QStackedLayout>

namespace Runnel {

RoutesSection::RoutesSection(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_cameras(*new CameraList(context, draft, this))
    , m_default(*new TextField(context, draft, {}, this))
    , m_copyButton(*new QPushButton(this))
    , m_editor(*new RoutesEditor(context, draft, this))
    , m_copy(*new RouteCopy(context, draft, this))
    , m_right(*new QWidget(this))
    , m_work(*new QWidget(&m_right))
    , m_nothing(*new PlainText(QStringLiteral("quiet"), &m_right))
    , m_stack(new QStackedLayout(&m_right))
{
    setProperty("help", QStringLiteral("setup-routes"));
    m_nothing.setAlignment(Qt::AlignCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(&m_default, 1);
    head->addWidget(&m_copyButton, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(&m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(&m_editor, 1);
    m_stack->addWidget(&m_work);
    m_stack->addWidget(&m_copy);
    m_stack->addWidget(&m_nothing);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(&m_cameras, 1);
    row->addWidget(&m_right, 5);
    const auto measure = [this, head, column, row] {
        const int gap = m_context.style.gap();
        head->setSpacing(gap);
        column->setSpacing(gap);
        row->setSpacing(2 * gap);
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&m_cameras, &CameraList::chosenChanged, this, [this] {
        m_stack->setCurrentWidget(&m_work);
        refresh();
    });
    connect(&draft, &ConfigDraft::changed, this, &RoutesSection::refresh);
    connect(&m_copyButton, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentWidget(&m_copy);
        m_copy.open(m_cameras.chosen());
    });
    connect(&m_copy, &RouteCopy::closed, this, [this] {
        m_stack->setCurrentWidget(&m_work);
        m_copyButton.setFocus();
    });
    m_default.setWriter([this](const QJsonValue &topic) { writeDefault(topic); });
    m_default.setDefault([] { return Routes::usualTopic(); });
    m_default.setWords([] { return tr("Topic of all events that have none of their own"); });
    retranslate();
    refresh();
}

void RoutesSection::choose(const EndpointId &endpoint)
{
    m_cameras.choose(endpoint);
}

void RoutesSection::refresh()
{
    const EndpointId endpoint = m_cameras.chosen();
    m_editor.setEndpoint(endpoint);
    const bool any = !endpoint.device.isEmpty();
    m_cameras.setVisible(any);
    if (any != (m_stack->currentWidget() != &m_nothing))
        m_stack->setCurrentWidget(any ? &m_work : static_cast<QWidget *>(&m_nothing));
    const std::vector<qsizetype> assets = Routes::assetsOf(m_draft.document(), endpoint);
    // The path of what is not there yet shows the default.
    const qsizetype asset =
        assets.empty() ? m_draft.value(ConfigPath({"assets"})).toArray().size() : assets.front();
    m_default.setPath(ConfigPath({"assets"})
                          .index(asset)
                          .key("eventGroups")
                          .index(0)
                          .key("defaultDestinations")
                          .index(0)
                          .key("configuration")
                          .key("topic"));
}

void RoutesSection::writeDefault(const QJsonValue &topic)
{
    const ConfigPath path = m_default.path();
    if (!m_draft.value(path).isUndefined() && !topic.isUndefined()) {
        m_draft.set(path, topic);
        return;
    }
    m_draft.edit([&](QJsonObject &document) {
        Routes::setDefaultTopic(document, m_cameras.chosen(), topic);
    });
}

void RoutesSection::retranslate()
{
    m_copyButton.setText(tr("Copy to other cameras"));
    m_nothing.show(tr("There is no camera yet. Add one first; its events are routed here."));
    m_nothing.setVisible(m_stack->currentWidget() == &m_nothing); // words would bring it back
}

void RoutesSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
